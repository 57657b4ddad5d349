// SPDX-License-Identifier: Apache-2.0
#include "ui/pageview.h"

#include "ui/pages/makepage.h"
#include "ui/pages/page.h"
#include "ui/widgets/pagestack.h"

#include <QPointer>
#include <QVBoxLayout>
#include <utility>

namespace ringkey {

namespace {

/// How far in a page is: going to a smaller depth slides back.
int depthOf(PageId page)
{
    switch (page) {
    case PageId::OneMoment:
    case PageId::SignIn:
    case PageId::WelcomeBack:
        return 0;
    case PageId::CreateAccount:
    case PageId::ForgotPassword:
    case PageId::Locked:
    case PageId::AnswerQuestion:
    case PageId::AcceptPolicy:
        return 1;
    case PageId::ResetPassword:
        return 2;
    case PageId::Account:
        return 3;
    default:
        return 4;
    }
}

PageStack::Direction direction(PageId from, PageId to)
{
    // The code page follows pages before and after signing in, and leads to the account page.
    if (from == PageId::NoPhone)
        return PageStack::Direction::Back;
    const bool forward =
        to == PageId::EnterCode || (from == PageId::EnterCode && to == PageId::Account);
    return forward || depthOf(to) >= depthOf(from) ? PageStack::Direction::Forward
                                                   : PageStack::Direction::Back;
}

} // namespace

PageView::PageView(const Branding &branding, QWidget *parent)
    : QWidget(parent)
    , m_branding(branding)
    , m_stack(new PageStack(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

PageView::~PageView() = default;

void PageView::present(const PageModel &model)
{
    // Whoever comes next does not find what the one before typed.
    if (m_hadAccount && !model.account) {
        for (Page *made : m_pages) {
            if (made)
                made->forgetTyped();
        }
    }
    keepUnfinished(model);
    const bool same = m_hadAccount == model.account.has_value();
    m_hadAccount = model.account.has_value();
    Page *page = need(model.page);
    const bool wasUnder = m_under == model.page;
    if (same && !wasUnder && m_current && depthOf(model.page) < depthOf(*m_current))
        page->comeBack();
    if (m_current != model.page)
        change(page, model.page);
    const QPointer<QWidget> at = window()->focusWidget();
    page->present(model);
    if (wasUnder)
        page->takeFocus();
    // Where a host shows something else meanwhile, the page's focus is for when the pages are back.
    if (at && at->isVisible() && !isVisible())
        at->setFocus(Qt::OtherFocusReason);
}

/// A session may end while somebody types, and only they find it when they have signed in again.
void PageView::keepUnfinished(const PageModel &next)
{
    const bool takesText = m_current == PageId::ChangeName || m_current == PageId::ChangeNumber;
    const bool leaves = next.page == PageId::WelcomeBack && next.account;
    const bool same = m_unfinished && next.account && m_unfinished->uid == next.account->uid;
    if (leaves && takesText && hasTyped())
        m_unfinished = Unfinished{*m_current, next.account->uid};
    else if (same && m_unfinished->page == next.page)
        need(std::exchange(m_unfinished, std::nullopt)->page)->comeBack();
    else if (!same)
        m_unfinished.reset();
}

void PageView::setSettings(const PageSettings &settings)
{
    m_settings = settings;
    for (Page *page : m_pages) {
        if (page)
            page->setSettings(settings);
    }
}

void PageView::rememberCountry(const QString &iso)
{
    PageSettings settings = m_settings;
    settings.lastCountry = iso;
    setSettings(settings);
    Q_EMIT countryChosen(iso);
}

void PageView::takeFocus()
{
    if (m_current)
        pageWidget(*m_current)->takeFocus();
}

bool PageView::hasTyped() const
{
    return m_current && pageWidget(*m_current)->hasTyped();
}

void PageView::forgetSecrets()
{
    for (Page *page : m_pages) {
        if (page)
            page->forgetSecrets();
    }
}

Page *PageView::pageWidget(PageId id) const
{
    return m_pages.at(static_cast<std::size_t>(id));
}

Page *PageView::need(PageId id)
{
    Page *&page = m_pages.at(static_cast<std::size_t>(id));
    if (!page) {
        page = makePage(id, this);
        page->setBranding(m_branding);
        page->setSettings(m_settings);
        connect(page, &Page::acted, this, &PageView::acted);
        connect(page, &Page::linkChosen, this, &PageView::linkChosen);
        connect(page, &Page::stepChosen, this, &PageView::stepChosen);
        connect(page, &Page::noPhoneChosen, this, &PageView::noPhoneChosen);
        connect(page, &Page::switchAccountChosen, this, &PageView::switchAccountChosen);
        connect(page, &Page::languageChosen, this, &PageView::languageChosen);
        connect(page, &Page::countryChosen, this, &PageView::rememberCountry);
        m_stack->addWidget(page);
    }
    return page;
}

void PageView::change(Page *page, PageId id)
{
    const auto under = std::exchange(m_under, id == PageId::NoPhone ? m_current : std::nullopt);
    if (m_current && !m_under)
        pageWidget(*m_current)->leave();
    if (under && *under != id)
        pageWidget(*under)->leave();
    // Nobody went anywhere while the program was starting.
    if (!m_current || *m_current == PageId::OneMoment)
        m_stack->setCurrentWidget(page);
    else
        m_stack->changeTo(page, direction(*m_current, id));
    m_current = id;
}

} // namespace ringkey
