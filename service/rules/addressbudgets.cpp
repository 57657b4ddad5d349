// SPDX-License-Identifier: Apache-2.0
#include "service/rules/addressbudgets.h"

#include "service/rules/captcha.h"
#include "service/rules/limits.h"
#include "service/types/errorcodes.h"
#include "service/types/figures.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Bounds the memory that a flood from made-up addresses takes.
constexpr qsizetype mostAddresses = 50'000;

} // namespace

QString customerOf(const QString &address)
{
    if (!address.contains(u':') || address.contains(u'.'))
        return address;
    const QStringList halves = address.split(u"::"_s);
    QStringList groups = halves.first().split(u':', Qt::SkipEmptyParts);
    const qsizetype behind =
        halves.size() < 2 ? 0 : halves[1].split(u':', Qt::SkipEmptyParts).size();
    while (groups.size() + behind < 8)
        groups.append(u"0"_s);
    return groups.first(4).join(u':');
}

int AddressBudgets::limitOf(Asking what) const
{
    switch (what) {
    case Asking::Availability:
        return m_limits.availability;
    case Asking::Registration:
        return m_limits.registrations;
    case Asking::Code:
        return m_limits.codes;
    case Asking::WrongSignIn:
        break;
    }
    return m_limits.wrongSignIns;
}

void AddressBudgets::forgetOld(Asking what, Instant now)
{
    auto &windows = m_windows.at(std::size_t(what));
    windows.removeIf(
        [&](const auto &entry) { return entry.value().start + m_limits.window <= now; });
    if (windows.size() >= mostAddresses)
        windows.clear();
}

AddressBudgets::Window &AddressBudgets::windowOf(Asking what, const QString &address, Instant now)
{
    auto &windows = m_windows.at(std::size_t(what));
    if (windows.size() >= mostAddresses)
        forgetOld(what, now);
    Window &window = windows[customerOf(address)];
    if (window.start + m_limits.window <= now || window.start > now)
        window = {now, 0};
    return window;
}

ServiceError AddressBudgets::refusal(const Window &window, Instant now) const
{
    Figures::ofProcess().limitHit(u"AddressRequests"_s);
    ServiceError error{code::tooManyRequests};
    error.retryAfterSeconds = secondsUntil(window.start + m_limits.window, now);
    return error;
}

Result<void> AddressBudgets::within(Asking what, const RequestContext &context, Instant now,
                                    int cost)
{
    std::optional<ServiceError> refused;
    {
        const std::lock_guard lock(m_mutex);
        Window &window = windowOf(what, context.peerAddress, now);
        if (window.count >= limitOf(what))
            refused = refusal(window, now);
        else
            window.count += cost;
    }
    if (refused)
        refused = unlessPerson(m_captcha, *refused, context);
    return refused ? tl::unexpected(*refused) : Result<void>();
}

Result<void> AddressBudgets::ask(Asking what, const RequestContext &context, Instant now)
{
    return within(what, context, now, 1);
}

Result<void> AddressBudgets::look(Asking what, const RequestContext &context, Instant now)
{
    return within(what, context, now, 0);
}

void AddressBudgets::countWrongSignIn(const ServiceError &why, const RequestContext &context,
                                      Instant now)
{
    if (why.code == code::storeUnavailable || why.code == code::tooManyRequests)
        return;
    const std::lock_guard lock(m_mutex);
    ++windowOf(Asking::WrongSignIn, context.peerAddress, now).count;
}

} // namespace ringkey::service
