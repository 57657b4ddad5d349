// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/types/figures.h"
#include "service/types/requests.h"

#include <QHash>
#include <map>
#include <mutex>
#include <optional>

namespace ringkey::service {

/// What one address may ask for so often (security S11, S14).
enum class Asking : std::uint8_t
{
    Availability,
    Registration,
    Code,        ///< forgot password, sign in with a code, another code
    WrongSignIn, ///< right ones cost nothing
    WrongCaptcha,
    Number, ///< told elsewhere than by op 1 whether it has an account; as many as there
    Act     ///< with an Idempotency-Key: the answer is kept for a day
};

/// Counts by address what strangers ask for, over a window: IPv4 by the whole address, IPv6 by the
/// first 64 bits, which one customer has; and by the network around it, with more room. In memory:
/// it holds off floods, and what must survive a restart is counted by number and account in the
/// store. Thread-safe.
class AddressBudgets
{
public:
    /// Refusals are counted in `figures`.
    AddressBudgets(const AddressLimits &limits, const CaptchaConfig &captcha, Figures &figures)
        : m_limits(limits)
        , m_captcha(captcha)
        , m_figures(figures)
    {
    }

    /// Counts one; 429 where that was too many and no captcha shows a person.
    Result<void> ask(Asking, const RequestContext &context, Instant now);
    /// The same without counting.
    Result<void> look(Asking, const RequestContext &context, Instant now);
    void count(Asking, const RequestContext &context, Instant now, int cost = 1);
    /// Of what a known device of the account may still ask in a day where its address has asked too
    /// much: one of three (security S13).
    bool takeReserve(const QString &uid, Instant now);
    /// A sign-in was refused for `why`. What the machine was at fault for was no guess: after an
    /// outage nobody is kept out (security S33).
    void countWrongSignIn(const ServiceError &why, const RequestContext &context, Instant now);

    /// Nothing where `refusal` does not stand because a captcha shows that there is a person; else
    /// the refusal, with what would lift it, or 982. Nobody is asked any more about what an address
    /// sends that sent too many wrong ones.
    std::optional<ServiceError> unlessPerson(ServiceError refusal, const RequestContext &context,
                                             Instant now);

private:
    struct Window
    {
        Instant start{};
        int count = 0;
    };
    using Windows = QHash<QString, Window>;
    struct Budget
    {
        Windows addresses;
        Windows networks; ///< that these are in
    };

    int limitOf(Asking) const;
    std::optional<ServiceError> over(Asking, const RequestContext &, Instant now, int cost);
    Result<void> within(Asking, const RequestContext &, Instant now, int cost);
    ServiceError refusal(const Window &, Instant now) const;
    Window &windowOf(Windows &, const QString &whose, Instant now);
    void makeRoom(Windows &, Instant now) const;

    const AddressLimits &m_limits;
    const CaptchaConfig &m_captcha;
    Figures &m_figures;
    std::mutex m_mutex;
    std::map<Asking, Budget> m_budgets;
    Windows m_reserves; ///< of accounts
};

/// What is counted as one: the address, or the first 64 bits of an IPv6 one.
QString customerOf(const QString &address);

} // namespace ringkey::service
