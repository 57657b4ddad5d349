// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWindow>

class QKeyEvent;
class QMouseEvent;
class QStackedWidget;

namespace ringkey {

/// What was begun on a page does nothing on the one that came: not the second press of a double
/// click, not a key that is still held down. It looks before a widget does, so that no focus moves.
class PageGuard : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `pages`.
    explicit PageGuard(QStackedWidget &pages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWindow *window);
    bool goesOn(const QMouseEvent &press);
    bool isOnPages(const QMouseEvent &event) const;
    bool isHeld(const QKeyEvent &event) const;
    bool actsOnPages(const QKeyEvent &event) const;

    QStackedWidget &m_pages;
    QPointer<QWindow> m_window;
    bool m_turned = false;
    QPoint m_pressed;
    quint64 m_pressedAt = 0;
    int m_releasedKey = 0;
    quint64 m_releasedAt = 0;
};

} // namespace ringkey
