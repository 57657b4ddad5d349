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
/// click, not a key that is still held down, not the Enter after a last digit that was enough. It
/// looks before a widget does, so that no focus moves.
class PageGuard : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `pages`.
    explicit PageGuard(QStackedWidget &pages);
    /// Where several stacks take each other's place in `pages`: say turned() when one does.
    explicit PageGuard(QWidget &pages);
    void turned() { m_turned = m_turnedSinceKey = true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWindow *window);
    bool goesOn(const QMouseEvent &press);
    bool isOnPages(const QMouseEvent &event) const;
    bool stops(const QKeyEvent &press);
    bool isHeld(const QKeyEvent &event) const;
    bool isLeftOver(const QKeyEvent &press) const;
    bool actsOnPages(const QKeyEvent &event) const;

    QWidget &m_pages;
    QPointer<QWindow> m_window;
    bool m_turned = false;
    QPoint m_pressed;
    quint64 m_pressedAt = 0;
    bool m_turnedSinceKey = false;
    quint64 m_typedAt = 0; ///< 0: the last key typed nothing
    int m_releasedKey = 0;
    quint64 m_releasedAt = 0;
};

} // namespace ringkey
