// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagehead.h"

#include "ui/language/sentences.h"
#include "ui/model/branding.h"
#include "ui/model/pagecontent.h"
#include "ui/pages/brandedfields.h"
#include "ui/pages/formspacing.h"
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/words/errorbanner.h"
#include "ui_pagehead.h"

namespace ringkey {

namespace {

MessageBanner::Kind kindOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Info:
        return MessageBanner::Info;
    case BannerKind::Success:
        return MessageBanner::Ok;
    case BannerKind::Warning:
        return MessageBanner::Warning;
    case BannerKind::Error:
        return MessageBanner::Error;
    }
    return MessageBanner::Info;
}

} // namespace

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PageHead>())
{
    m_ui->setupUi(this);
    applySpacing(this);
    // Not on Tab's way, but a window that becomes active leaves the focus there.
    m_ui->titleLabel->setFocusPolicy(Qt::ClickFocus);
    m_ui->titleLabel->setProperty(marks::focusRing, false);
    connect(m_ui->banner, &MessageBanner::stepChosen, this, &PageHead::stepChosen);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &PageHead::backChosen);
    connect(m_ui->languageButton, &LanguageButton::languageChosen, this, &PageHead::languageChosen);
    arrange();
}

PageHead::~PageHead() = default;

QString PageHead::backText() const
{
    return m_ui->backButton->text();
}

void PageHead::setBackText(const QString &text)
{
    m_ui->backButton->setText(text);
    arrange();
}

void PageHead::setLeadGoesOn(bool goesOn)
{
    m_leadGoesOn = goesOn;
    arrange();
}

void PageHead::setBrandShown(bool shown)
{
    m_brandShown = shown;
    arrange();
}

void PageHead::presentBanner(const PageModel &model, bool typed)
{
    if (!model.banner)
        return m_ui->banner->clear();
    const Banner &banner = *model.banner;
    QStringList steps;
    for (const BannerStep step : banner.steps)
        steps << stepText(step);
    m_ui->banner->setSteps(steps);
    m_ui->banner->setCountdown(banner.until.value_or(QDateTime()), m_clock);
    m_ui->banner->setMessage(kindOf(banner.kind),
                             typed ? joinedSentences({banner.text, banner.typed}) : banner.text);
}

void PageHead::present(const PageModel &model, bool typed, bool entering)
{
    m_ui->titleLabel->setText(model.title);
    m_ui->titleLabel->setVisible(!model.title.isEmpty());
    m_ui->leadLabel->setText(model.lead);
    m_ui->leadLabel->setRoomFor(model.leadToCome);
    m_ui->leadLabel->setVisible(!model.lead.isEmpty());
    showCodeInHand(model.codeInHand, entering);
    presentBanner(model, typed);
}

void PageHead::setBranding(const Branding &branding)
{
    useBranding(*m_ui->brandRow, branding);
}

void PageHead::setLanguages(const Languages &languages)
{
    m_ui->languageButton->setLanguages(languages);
    m_manyLanguages = languages.offered.size() > 1;
    arrange();
}

void PageHead::setLeadUnsaid(bool unsaid)
{
    m_ui->leadLabel->setUnsaid(unsaid);
}

void PageHead::focusTitle()
{
    m_ui->titleLabel->setFocus(Qt::OtherFocusReason);
}

QAbstractButton *PageHead::codeInHandButton() const
{
    return m_ui->codeInHandButton;
}

MessageBanner *PageHead::banner() const
{
    return m_ui->banner;
}

QWidget *PageHead::bannerPlace() const
{
    return m_ui->bannerPlace;
}

bool PageHead::isBack(const QWidget *widget) const
{
    return widget == m_ui->backButton;
}

/// Nothing that can be pressed moves by itself: where the code runs out while the page is shown,
/// its line keeps its room.
void PageHead::showCodeInHand(const QString &text, bool entering)
{
    const bool hadOne = !entering && !m_ui->codeInHandRow->isHidden();
    if (text.isEmpty() && hadOne) {
        m_ui->codeInHandRow->setMinimumHeight(m_ui->codeInHandRow->height());
        m_ui->codeInHandLabel->setText(tr("Your code has expired."));
    } else {
        m_ui->codeInHandRow->setMinimumHeight(0);
        m_ui->codeInHandLabel->setText(text);
        m_ui->codeInHandRow->setVisible(!text.isEmpty());
    }
    m_ui->codeInHandButton->setVisible(!text.isEmpty());
}

void PageHead::arrange()
{
    const bool back = !backText().isEmpty();
    // The title stands at the same height under the brand and under Back.
    m_ui->backButton->setMinimumHeight(m_ui->brandRow->sizeHint().height());
    m_ui->backButton->setVisible(back);
    // The lead stands a little further from the fields than they do from each other.
    m_ui->headLayout->setContentsMargins(0, 0, 0, m_leadGoesOn ? 0 : metrics::labelSpacing);
    m_ui->brandRow->setVisible(m_brandShown && !back);
    m_ui->languageButton->setVisible(m_brandShown && !back && m_manyLanguages);
}

} // namespace ringkey
