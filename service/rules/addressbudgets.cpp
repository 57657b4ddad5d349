// SPDX-License-Identifier: Apache-2.0
#include "service/rules/addressbudgets.h"

#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <QStringList>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Bounds the memory that a flood from made-up addresses takes.
constexpr qsizetype mostAddresses = 50'000;

// Neighbours share it, and whoever has a network does not have as many budgets as addresses.
constexpr int networkShare = 20;

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
    case Asking::Number:
        return m_limits.availability;
    case Asking::Registration:
        return m_limits.registrations;
    case Asking::Code:
        return m_limits.codes;
    case Asking::WrongCaptcha:
        return m_limits.wrongCaptchas;
    case Asking::Act:
        return m_limits.acts;
    case Asking::WrongSignIn:
        break;
    }
    return m_limits.wrongSignIns;
}

/// The oldest tenth goes, not all: a flood must not wipe out what it was counted for.
void AddressBudgets::makeRoom(Windows &windows, Instant now) const
{
    windows.removeIf(
        [&](const auto &entry) { return entry.value().start + m_limits.window <= now; });
    if (windows.size() < mostAddresses)
        return;
    std::vector<Instant> starts;
    starts.reserve(std::size_t(windows.size()));
    for (const Window &window : std::as_const(windows))
        starts.push_back(window.start);
    const auto tenth = starts.begin() + std::ptrdiff_t(starts.size() / 10);
    std::nth_element(starts.begin(), tenth, starts.end());
    // Many may have begun in the same moment: no more than the tenth.
    auto left = std::ptrdiff_t(starts.size() / 10) + 1;
    windows.removeIf(
        [&](const auto &entry) { return entry.value().start <= *tenth && left-- > 0; });
}

AddressBudgets::Window &AddressBudgets::windowOf(Windows &windows, const QString &whose,
                                                 Instant now)
{
    if (windows.size() >= mostAddresses && !windows.contains(whose))
        makeRoom(windows, now);
    Window &window = windows[whose];
    if (window.start + m_limits.window <= now || window.start > now)
        window = {now, 0};
    return window;
}

ServiceError AddressBudgets::refusal(const Window &window, Instant now) const
{
    m_figures.limitHit(u"AddressRequests"_s);
    ServiceError error{code::tooManyRequests};
    error.retryAfterSeconds = secondsUntil(window.start + m_limits.window, now);
    return error;
}

/// The refusal where the address or its network had as many as it may; else `cost` is counted.
std::optional<ServiceError> AddressBudgets::over(Asking what, const RequestContext &context,
                                                 Instant now, int cost)
{
    const std::lock_guard lock(m_mutex);
    auto &[addresses, networks] = m_budgets[what];
    Window &own = windowOf(addresses, customerOf(context.peerAddress), now);
    if (own.count >= limitOf(what))
        return refusal(own, now);
    if (!context.networkBlock.isEmpty()) {
        Window &shared = windowOf(networks, context.networkBlock, now);
        if (shared.count / networkShare >= limitOf(what))
            return refusal(shared, now);
        shared.count += cost;
    }
    own.count += cost;
    return std::nullopt;
}

Result<void> AddressBudgets::within(Asking what, const RequestContext &context, Instant now,
                                    int cost)
{
    auto refused = over(what, context, now, cost);
    if (refused && what != Asking::WrongCaptcha && what != Asking::Act)
        refused = unlessPerson(*refused, context, now);
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

void AddressBudgets::count(Asking what, const RequestContext &context, Instant now, int cost)
{
    const std::lock_guard lock(m_mutex);
    auto &[addresses, networks] = m_budgets[what];
    windowOf(addresses, customerOf(context.peerAddress), now).count += cost;
    if (!context.networkBlock.isEmpty())
        windowOf(networks, context.networkBlock, now).count += cost;
}

bool AddressBudgets::takeReserve(const QString &uid, Instant now)
{
    constexpr int most = 3;
    constexpr std::chrono::hours day{24};
    const std::lock_guard lock(m_mutex);
    const auto isOver = [&](const Window &window) {
        return window.start + day <= now || window.start > now;
    };
    if (m_reserves.size() >= mostAddresses)
        m_reserves.removeIf([&](const auto &entry) { return isOver(entry.value()); });
    if (m_reserves.size() >= mostAddresses && !m_reserves.contains(uid))
        return false;
    Window &window = m_reserves[uid];
    if (isOver(window))
        window = {now, 0};
    return window.count < most && ++window.count > 0;
}

void AddressBudgets::countWrongSignIn(const ServiceError &why, const RequestContext &context,
                                      Instant now)
{
    if (why.code != code::storeUnavailable && why.code != code::tooManyRequests)
        count(Asking::WrongSignIn, context, now);
}

std::optional<ServiceError> AddressBudgets::unlessPerson(ServiceError refusal,
                                                         const RequestContext &context, Instant now)
{
    if (!m_captcha.isOn())
        return refusal;
    refusal.captcha = true;
    if (!context.askCaptcha || over(Asking::WrongCaptcha, context, now, 0))
        return refusal;
    const auto verdict = context.askCaptcha();
    if (verdict == CaptchaVerdict::Good)
        return std::nullopt;
    if (verdict == CaptchaVerdict::Unchecked)
        return refusal;
    count(Asking::WrongCaptcha, context, now);
    return ServiceError{code::captchaInvalid};
}

} // namespace ringkey::service
