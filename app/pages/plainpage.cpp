// SPDX-License-Identifier: Apache-2.0
#include "app/pages/plainpage.h"

#include "ui/pages/bannerplace.h"
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/logorow.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>
#include <Ringkey/Branding>

using namespace Qt::StringLiterals;

namespace ringkey {

PlainPage::PlainPage(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_column = new PageColumn(this);
    auto *content = new QWidget(m_column);
    auto *all = new QVBoxLayout(content);
    all->setSpacing(metrics::fieldSpacing);
    m_back = new LinkButton(content);
    m_back->setObjectName(u"backButton"_s);
    m_back->setBackArrow(true);
    m_back->setTone(LinkButton::Muted);
    // The title stands as high as under a brand.
    m_back->setMinimumHeight(LogoRow().sizeHint().height());
    m_title = new TextLabel(content);
    m_title->setRole(TextLabel::Title);
    m_title->setTextFormat(Qt::PlainText);
    // Not on Tab's way; see PageHead.
    m_title->setFocusPolicy(Qt::ClickFocus);
    m_title->setProperty(marks::focusRing, false);
    m_lead = new TextLabel(content);
    m_lead->setRole(TextLabel::Lead);
    m_lead->setTextFormat(Qt::PlainText);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(metrics::fieldSpacing);
    all->addWidget(m_back, 0, Qt::AlignLeading);
    auto *head = new QVBoxLayout;
    head->setSpacing(metrics::labelSpacing);
    head->setContentsMargins(0, 0, 0, metrics::labelSpacing);
    head->addWidget(m_title);
    head->addWidget(m_lead);
    all->addLayout(head);
    all->addLayout(m_rows);
    all->addStretch(1);
    m_column->setWidget(content);
    outer->addWidget(m_column);
    makeBanner(m_column, all);
    connect(m_back, &QAbstractButton::clicked, this, &PlainPage::backChosen);
    connect(m_column, &PageColumn::backRequested, this, &PlainPage::backChosen);
}

void PlainPage::makeBanner(PageColumn *column, QVBoxLayout *content)
{
    auto *top = new QWidget(column->widget());
    auto *within = new QVBoxLayout(top);
    within->setContentsMargins({});
    m_banner = new MessageBanner(top);
    m_banner->setObjectName(u"banner"_s);
    within->addWidget(m_banner);
    content->insertWidget(1, top);
    m_bannerPlace = new BannerPlace(column, m_banner, top);
    column->installEventFilter(this);
    column->widget()->installEventFilter(this);
}

void PlainPage::tell(MessageBanner::Kind kind, const QString &words)
{
    m_banner->setMessage(kind, words);
    m_bannerPlace->show(false);
}

bool PlainPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_bannerPlace->arrange();
    return QWidget::eventFilter(watched, event);
}

QSize PlainPage::sizeHint() const
{
    return metrics::window;
}

void PlainPage::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

bool PlainPage::focusWhereLeft()
{
    QWidget *at = focusWidget();
    if (!at || at == m_title || !at->isVisibleTo(this) || !at->isEnabled())
        return false;
    at->setFocus(Qt::OtherFocusReason);
    return true;
}

void PlainPage::showBrand(const Branding &branding)
{
    m_back->hide();
    auto *brand = new LogoRow(m_back->parentWidget());
    brand->setProductName(branding.productName);
    brand->setLogo(branding.logo);
    auto *all = static_cast<QVBoxLayout *>(m_back->parentWidget()->layout());
    all->insertWidget(0, brand);
    all->insertSpacing(1, metrics::gridStep);
}

void PlainPage::setWords(const QString &back, const QString &title, const QString &lead)
{
    m_back->setText(back);
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

void PlainPage::addRow(QWidget *row, int overlap)
{
    m_rows->addWidget(row);
    if (overlap > 0)
        m_rows->addSpacing(-overlap);
}

void PlainPage::bringIntoSight(const QWidget *part)
{
    m_column->bringIntoSight(part);
}

void PlainPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ringkey
