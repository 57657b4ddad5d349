// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/bannerplace.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/pagecolumn.h"

#include <QLayout>

namespace ringkey {

namespace {

constexpr int around = metrics::gridStep;

int heightOf(const MessageBanner &banner, int width)
{
    return banner.layout()->hasHeightForWidth() ? banner.layout()->totalHeightForWidth(width)
                                                : banner.sizeHint().height();
}

} // namespace

BannerPlace::BannerPlace(PageColumn *column, MessageBanner *banner, QWidget *top)
    : QObject(column)
    , m_column(column)
    , m_banner(banner)
    , m_top(top)
{
    m_top->hide();
}

bool BannerPlace::says() const
{
    return !m_banner->text().isEmpty();
}

/// Room that an earlier banner left.
bool BannerPlace::fitsTop() const
{
    return !m_top->isHidden() && heightOf(*m_banner, m_top->width()) <= m_top->height();
}

void BannerPlace::show(bool entering)
{
    if (entering) {
        m_top->setMinimumHeight(0);
        m_top->setVisible(says());
        standAtTop();
    } else if (!says()) {
        leaveTop();
        leaveStrip();
    } else if (isToldAgain()) {
        return; // perhaps before its room was made
    } else if (fitsTop()) {
        keepTop(); // these words may be fewer
        standAtTop();
    } else {
        standLate();
    }
}

BannerPlace::Told BannerPlace::told() const
{
    return {m_banner->text(), m_banner->sizeHint().height()};
}

bool BannerPlace::isToldAgain() const
{
    return m_atTop && !m_top->isHidden() && m_told == told();
}

void BannerPlace::standAtTop()
{
    leaveStrip();
    m_told = told();
    if (m_atTop)
        return;
    m_atTop = true;
    m_top->layout()->addWidget(m_banner);
    m_banner->setVisible(says());
}

void BannerPlace::standLate()
{
    leaveTop();
    arrange();
}

void BannerPlace::keepTop()
{
    if (m_atTop && !m_top->isHidden())
        m_top->setMinimumHeight(m_top->height());
}

/// The room stays. The next banner would grow it as soon as it is shown, before anybody has asked
/// whether it fits.
void BannerPlace::leaveTop()
{
    keepTop();
    m_atTop = false;
    m_top->layout()->removeWidget(m_banner);
}

/// The room that the page's stretch has between what is on top and what is at the bottom.
QRect BannerPlace::emptyPart() const
{
    const QLayout *layout = m_column->widget()->layout();
    QRect largest;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->spacerItem() && item->geometry().height() > largest.height())
            largest = item->geometry();
    }
    return largest;
}

void BannerPlace::arrange()
{
    if (m_atTop || !says() || m_arranging)
        return;
    m_arranging = true;
    QWidget *content = m_column->widget();
    const QMargins margins = content->layout()->contentsMargins();
    const int wide = content->width() - margins.left() - margins.right();
    const int high = heightOf(*m_banner, wide);
    const QRect empty = emptyPart();
    if (empty.height() >= high + around) { // above it the rows' own distance follows
        leaveStrip();
        m_banner->setParent(content);
        // At its foot: a link that comes at the end of the form does not push it down.
        m_banner->setGeometry(margins.left(), empty.bottom() + 1 - around - high, wide, high);
    } else {
        // Nothing that was there is pressed together: what does not fit any more is scrolled to.
        content->setMinimumHeight(content->height());
        m_column->setStrip(high + 2 * around);
        m_banner->setParent(m_column);
        // A scroll bar may have come with the strip, and stands on the left where lines begin on
        // the right.
        const QPoint left(content->layout()->contentsMargins().left(), 0);
        m_banner->setGeometry(content->mapTo(m_column, left).x(),
                              m_column->height() - high - around, wide, high);
    }
    m_banner->show();
    m_banner->raise();
    m_arranging = false;
}

void BannerPlace::leaveStrip()
{
    if (m_column->strip() == 0)
        return;
    m_column->setStrip(0);
    m_column->widget()->setMinimumHeight(0);
}

} // namespace ringkey
