// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWindow>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QStackedWidget;

namespace ringkey {

/// What was begun on a page does nothing on the one that came: not the second press of a double
/// click, not a key that is still held down or pressed twice in haste, not the Enter after a last
/// digit that was enough. It looks before a widget does, so that no focus moves.
class PageGuard : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `pages`.
    explicit PageGuard(QStackedWidget &pages);
    /// Where several stacks take each other's place in `pages`: say turned() when one does.
    explicit PageGuard(QWidget &pages);
    void turned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWindow *window);
    bool goesOn(const QMouseEvent &press);
    bool isOnPages(const QMouseEvent &event) const;
    bool stops(const QKeyEvent &press);
    bool isHeld(const QKeyEvent &event) const;
    bool isLeftOver(const QKeyEvent &press) const;
    void seen();
    bool wasSeen(const QKeyEvent &press) const;
    bool actsOnPages(const QKeyEvent &event) const;

    QWidget &m_pages;
    QPointer<QWindow> m_window;
    bool m_turned = false;
    QPoint m_pressed;
    quint64 m_pressedAt = 0;
    bool m_turnedSinceKey = false;
    struct Key
    {
        int key = 0;
        bool types = false;
        quint64 at = 0;     ///< when it was pressed, by the window system's clock
        QElapsedTimer came; ///< and by ours
    } m_last;
    std::optional<quint64> m_seenAt; ///< of the page that came
    QPointer<QWidget> m_begins;      ///< what that page gave the focus to
    int m_releasedKey = 0;
    quint64 m_releasedAt = 0;
};

} // namespace ringkey
