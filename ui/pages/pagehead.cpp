// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagehead.h"

#include "ui/branding.h"
#include "ui/pagemodel.h"
#include "ui/pages/rhythm.h"
#include "ui/theme/metrics.h"
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
    applyRhythm(this);
    // The lead stands a little further from the fields than they do from each other.
    m_ui->headLayout->setContentsMargins(0, 0, 0, metrics::labelSpacing);
    connect(m_ui->backButton, &QAbstractButton::clicked, this, &PageHead::backChosen);
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

void PageHead::setBrandShown(bool shown)
{
    m_brandShown = shown;
    arrange();
}

void PageHead::present(const PageModel &model)
{
    m_ui->titleLabel->setText(model.title);
    m_ui->leadLabel->setText(model.lead);
    m_ui->leadLabel->setVisible(!model.lead.isEmpty());
    if (model.banner)
        m_ui->banner->setMessage(kindOf(model.banner->kind), model.banner->text);
    else
        m_ui->banner->clear();
}

void PageHead::setBranding(const Branding &branding)
{
    useBranding(*m_ui->brandRow, branding);
}

void PageHead::arrange()
{
    const bool back = !backText().isEmpty();
    m_ui->backButton->setVisible(back);
    m_ui->brandRow->setVisible(m_brandShown && !back);
}

} // namespace ringkey
