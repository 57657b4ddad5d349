// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QStackedWidget>
#include <utility>

namespace ringkey {

namespace {

/// Who ends what they type with Enter has pressed it by then.
constexpr quint64 endOfTypingMs = 700;
/// A second press that was not decided on after the first.
constexpr quint64 doublePressMs = 200;
/// Nobody answers to what they see sooner.
constexpr quint64 glanceMs = 120;

/// Enter belongs to it. Behind a shortcut that leads to another page it means that page.
bool isTyping(const QKeyEvent &press)
{
    const QString text = press.text();
    return (!text.isEmpty() && text.at(0).isPrint()) || press.matches(QKeySequence::Paste);
}

} // namespace

PageGuard::PageGuard(QStackedWidget &pages)
    : PageGuard(static_cast<QWidget &>(pages))
{
    connect(&pages, &QStackedWidget::currentChanged, this, &PageGuard::turned);
}

PageGuard::PageGuard(QWidget &pages)
    : QObject(&pages)
    , m_pages(pages)
{
    pages.installEventFilter(this);
    if (pages.isVisible())
        watch(pages.window()->windowHandle());
}

/// A host's application is none of ours: only the window is watched, and only while it has pages.
void PageGuard::watch(QWindow *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
}

bool PageGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_pages) {
        if (event->type() == QEvent::Show)
            watch(m_pages.window()->windowHandle());
        else if (event->type() == QEvent::Hide)
            watch(nullptr);
        else if (event->type() == QEvent::Paint && m_turnedSinceKey && !m_seenAt)
            seen();
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return goesOn(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonDblClick: // told besides the press
        return m_turned && isOnPages(static_cast<QMouseEvent &>(*event));
    case QEvent::KeyPress:
        return stops(static_cast<QKeyEvent &>(*event));
    case QEvent::KeyRelease: {
        const auto &key = static_cast<QKeyEvent &>(*event);
        m_releasedKey = key.key();
        m_releasedAt = key.timestamp();
        return false;
    }
    default:
        return false;
    }
}

/// A press that belongs to a double click whose first press turned the page.
bool PageGuard::goesOn(const QMouseEvent &press)
{
    const QPoint at = press.globalPosition().toPoint();
    const auto since =
        qint64(press.timestamp()) - qint64(std::exchange(m_pressedAt, press.timestamp()));
    const bool moved =
        (at - std::exchange(m_pressed, at)).manhattanLength() > QApplication::startDragDistance();
    if (moved || since > QApplication::doubleClickInterval())
        m_turned = false;
    return m_turned && isOnPages(press);
}

bool PageGuard::isOnPages(const QMouseEvent &event) const
{
    const QPoint at = m_pages.mapFromGlobal(event.globalPosition().toPoint());
    return m_pages.rect().contains(at);
}

bool PageGuard::stops(const QKeyEvent &press)
{
    const bool acts = actsOnPages(press);
    if (acts && isHeld(press))
        return true;
    const bool leftOver = acts && isLeftOver(press);
    if (leftOver && m_last.types)
        return true;
    m_turnedSinceKey &= leftOver;
    m_last = {press.key(), isTyping(press) && !acts, press.timestamp(), {}};
    m_last.came.start();
    return leftOver;
}

/// The last digit turns the page by itself, and the Enter that many press behind it met the page
/// that had come.
bool PageGuard::isLeftOver(const QKeyEvent &press) const
{
    if (!m_turnedSinceKey || press.key() == Qt::Key_Escape)
        return false;
    const quint64 since = press.timestamp() - m_last.at;
    if (m_last.types)
        return since < endOfTypingMs;
    return press.key() == m_last.key && since < doublePressMs && !wasSeen(press);
}

void PageGuard::turned()
{
    m_turned = m_turnedSinceKey = true;
    m_seenAt.reset();
    m_begins.clear();
}

/// The page has put the focus where it begins.
void PageGuard::seen()
{
    m_seenAt = m_last.at + quint64(m_last.came.isValid() ? m_last.came.elapsed() : 0);
    m_begins = m_pages.window()->focusWidget();
}

/// Whoever pressed it had seen the page, or gone somewhere on it: a program that drives the window
/// does both sooner than a hand.
bool PageGuard::wasSeen(const QKeyEvent &press) const
{
    return m_seenAt && (press.timestamp() >= *m_seenAt + glanceMs ||
                        m_pages.window()->focusWidget() != m_begins);
}

/// X11 tells a held key as one that is released and pressed at the same moment; Qt knows that as a
/// repetition only where both are there when it reads the first.
bool PageGuard::isHeld(const QKeyEvent &event) const
{
    const bool atOnce = event.timestamp() != 0 && event.timestamp() == m_releasedAt;
    return event.isAutoRepeat() || (atOnce && event.key() == m_releasedKey);
}

/// Text may be typed with a key held down.
bool PageGuard::actsOnPages(const QKeyEvent &event) const
{
    const QWidget *at = m_pages.window()->focusWidget();
    if (!at || !m_pages.isAncestorOf(at))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Space:
        return qobject_cast<const QAbstractButton *>(at) != nullptr;
    default:
        return false;
    }
}

} // namespace ringkey
