// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pagestack.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/pageguard.h"

#include <QPainter>
#include <QVariantAnimation>

namespace ringkey {

namespace {

constexpr int slide = 24;

/// The picture of the page that leaves, over the one that has come.
class LeavingPage : public QWidget
{
public:
    LeavingPage(const QPixmap &picture, int direction, QWidget *parent)
        : QWidget(parent)
        , m_picture(picture)
        , m_direction(direction)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(parent->rect());
    }

    void setProgress(double progress)
    {
        m_progress = progress;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(1 - m_progress);
        painter.drawPixmap(qRound(-m_direction * slide * m_progress), 0, m_picture);
    }

private:
    QPixmap m_picture;
    double m_progress = 0;
    int m_direction;
};

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
    new PageGuard(*this);
}

void PageStack::changeTo(QWidget *page, Direction direction)
{
    delete m_leaving;
    if (page == currentWidget())
        return;
    // Hidden with its page, the focus would wander over what comes next until the page takes it,
    // and a screen reader would name each.
    QWidget *at = window()->focusWidget();
    if (at && currentWidget() && currentWidget()->isAncestorOf(at))
        at->clearFocus();
    if (!isVisible() || currentWidget() == nullptr || !motionAllowed(this)) {
        setCurrentWidget(page);
        Q_EMIT changeFinished();
        return;
    }
    const int mirrored = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int way = (direction == Direction::Forward ? 1 : -1) * mirrored;
    auto *leaving = new LeavingPage(grab(), way, this);
    m_leaving = leaving;
    setCurrentWidget(page);
    leaving->show();
    leaving->raise();
    auto *animation = new QVariantAnimation(leaving);
    animation->setDuration(
        std::min(metrics::pageChangeMs, style()->styleHint(QStyle::SH_Widget_Animation_Duration)));
    animation->setStartValue(0.0);
    animation->setEndValue(1.0);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation, &QVariantAnimation::valueChanged, leaving,
            [leaving](const QVariant &value) { leaving->setProgress(value.toDouble()); });
    connect(animation, &QVariantAnimation::finished, this, [this, leaving] {
        leaving->hide();
        leaving->deleteLater();
        Q_EMIT changeFinished();
    });
    animation->start();
}

} // namespace ringkey
