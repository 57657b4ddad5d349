// SPDX-License-Identifier: Apache-2.0
#include "ui/pagemaker.h"

#include "ui/words/errorbanner.h"
#include "ui/words/noticetext.h"
#include "ui/words/storagetext.h"

namespace ringkey {

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// Whether the code's page offers a call: after the first text, and at once where the words say
/// that none comes.
bool wantsCall(const CodeTicket &ticket, Notice notice, const MaybeError &error)
{
    return (error && error->textTrouble != TextTrouble::None) || ticket.sends > 1 ||
           !ticket.works || notice == Notice::NewCodeAfterTrouble;
}

} // namespace

PageMaker::PageMaker(const PageContext &around)
    : m_context(around)
{
    m_model.now = around.now;
    m_model.clockSet = around.clockSet;
    m_model.storage = around.storage;
    m_model.place = around.place;
    m_model.erasure = around.erasure;
    m_model.byText = around.backend.channel == "sms"_L1;
    m_model.minPasswordLength = around.backend.minPasswordLength;
    m_model.maxPasswordLength = around.backend.maxPasswordLength;
    m_model.wantsConsent = !around.backend.policyVersion.isEmpty();
    m_model.policyUrl = around.backend.policyUrl;
}

PageModel PageMaker::finish() &&
{
    wordPage(m_model);
    // What an act met or did stands until the next; what the network does comes after it.
    if (m_model.busy != Busy::Nothing && m_context.connection == Connection::Slow)
        m_model.banner = slowBanner();
    else if (m_model.busy == Busy::Nothing && !m_model.banner && m_context.trouble)
        m_model.banner = bannerOfWay(*m_context.trouble, errorContext());
    return std::move(m_model);
}

void PageMaker::open(PageId page)
{
    m_model.page = page;
    // What is locked, frozen or lost may come back, and then the session is saved by itself.
    m_model.available.keep = canBeKept(m_model.storage);
    m_model.available.settled = m_context.backend.known || m_context.backend.asked;
}

void PageMaker::offerCall(const CodeTicket &ticket, Notice notice, const MaybeError &error)
{
    m_model.available.callLater = m_context.backend.voice;
    m_model.available.call = m_context.backend.voice && wantsCall(ticket, notice, error);
}

void PageMaker::openFor(PageId page, const Account &account, Storage storage)
{
    open(page);
    m_model.account = account;
    m_model.number = account.number;
    m_model.name = account.name;
    m_model.storage = storage;
}

void PageMaker::offerSignIn()
{
    m_model.available.codeInstead = m_context.backend.codeSignIn;
    m_model.available.registration = m_context.backend.registration;
}

void PageMaker::busy(Busy where, BusyWith with)
{
    m_model.busy = where;
    m_model.busyText = busyWords(with);
    // What is being tried again is no longer wrong.
    m_model.errors.clear();
    m_model.clear.clear();
    m_model.banner.reset();
}

void PageMaker::tell(Notice notice, const MaybeError &error)
{
    if (error) {
        tellError(*error);
    } else if (notice != Notice::None) {
        const auto kind = isGoodNews(notice) ? BannerKind::Success : BannerKind::Info;
        const NoticeContext about{errorContext().offered, m_context.everywhereEnd, m_context.place,
                                  errorContext().signedIn};
        m_model.banner = Banner{kind, noticeText(notice, about)};
        m_model.available.keychainRetry |= isAboutKeychain(notice);
    }
}

void PageMaker::tellError(const AuthError &error)
{
    const PagePart part = errorPart(error.kind, m_model.page);
    if (part == PagePart::Banner) {
        m_model.banner = bannerOfAct(error, errorContext());
        return;
    }
    m_model.errors.insert(part, errorText(error, errorContext()));
    m_model.focus = part;
    if (error.textTrouble != TextTrouble::None && m_model.ticket)
        m_model.ticket->expiresAt = {}; // how long works what nobody gets?
    // A wrong password or code is typed anew; the new password beside a wrong code stays.
    if (part == PagePart::Password || part == PagePart::Code || part == PagePart::Answer)
        m_model.clear.append(part);
}

ErrorContext PageMaker::errorContext() const
{
    return {m_model.page,
            m_context.now,
            m_model.minPasswordLength,
            m_model.maxPasswordLength,
            offeredOn(m_model, m_context.backend, m_context.support),
            m_context.clockSet,
            codeWaits(m_model),
            m_model.account && m_model.page != PageId::WelcomeBack};
}

} // namespace ringkey
