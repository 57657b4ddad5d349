// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace ringkey {

class MessageBanner;
class PageColumn;

/// Where a page's banner stands, so that nothing a person can press moves by itself. One that is
/// there when the page is entered stands under its brand and keeps its room when it goes. One that
/// comes later takes that room, or else stands at the foot of where the page is empty, or else in a
/// strip of its own below the part that scrolls.
class BannerPlace : public QObject
{
    Q_OBJECT
public:
    /// `top` holds the banner in a layout of its own.
    BannerPlace(PageColumn *column, MessageBanner *banner, QWidget *top);

    /// After the banner was told what to say. `entering`: another page was shown before.
    void show(bool entering);
    /// After the page's layout changed.
    void arrange();
    /// The banner is on top, and seen only where the page is not scrolled.
    bool isAtTop() const { return m_atTop; }

private:
    bool says() const;
    using Told = std::pair<QString, int>; ///< what, and how high it is
    Told told() const;
    bool isToldAgain() const;
    bool fitsTop() const;
    void standAtTop();
    void standLate();
    void leaveTop();
    void keepTop();
    QRect emptyPart() const;
    void leaveStrip();

    PageColumn *m_column;
    MessageBanner *m_banner;
    QWidget *m_top;
    Told m_told; ///< at the top
    bool m_atTop = true;
    bool m_arranging = false;
};

} // namespace ringkey
