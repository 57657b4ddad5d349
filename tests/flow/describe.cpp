// SPDX-License-Identifier: Apache-2.0
#include "tests/flow/describe.h"

#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"

#include <QStringList>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

template <class S>
void addDetails(QStringList &details, const S &state)
{
    if constexpr (requires { state.purpose; })
        details += enumName(state.purpose);
    if constexpr (requires { state.kind; })
        details += enumName(state.kind);
    if constexpr (requires { state.storage; })
        if (accountIn(state))
            details += u"session "_s + enumName(state.storage);
    if constexpr (requires { state.account.verified; }) {
        if (!state.account.number)
            details += u"no number"_s;
        else if (!state.account.verified)
            details += u"unverified"_s;
    }
    if constexpr (requires { state.ticket; }) {
        if (!state.ticket.resendAllowedAt.isValid())
            details += u"resend allowed"_s;
        if (state.ticket.sends > 1)
            details += u"sent again"_s;
    }
    if constexpr (requires { state.way; })
        if (state.way == LockedWay::Code)
            details += u"codes"_s;
    if constexpr (requires { state.ticket; })
        if (!state.ticket.works)
            details += u"spent"_s;
    if constexpr (requires { state.codes; })
        for (const CodeInHand &code : state.codes)
            if (code.ticket.sending == Sending::Sent)
                details += u"in hand "_s + enumName(code.purpose);
    if constexpr (requires { state.sessions; })
        details += u"%1 listed"_s.arg(state.sessions.size());
    if constexpr (requires { state.codePage; })
        if (state.codePage)
            details += stateName(toState(*state.codePage));
    if constexpr (requires { state.notice; })
        if (state.notice != Notice::None)
            details += u"notice "_s + enumName(state.notice);
    if constexpr (requires { state.error; })
        if (state.error)
            details += u"error "_s + enumName(state.error->kind);
}

QString withDetails(QLatin1StringView name, const QStringList &details)
{
    return details.isEmpty() ? QString(name) : name + u'(' + details.join(u", "_s) + u')';
}

QString describeEffect(const Effect &effect)
{
    QStringList details;
    if (const auto *drop = std::get_if<DropSession>(&effect)) {
        details += enumName(drop->ending);
        if (drop->remember)
            details += u"remember"_s;
    }
    if (const auto *send = std::get_if<SendCode>(&effect))
        details += enumName(send->purpose);
    if (const auto *verify = std::get_if<VerifyCode>(&effect))
        details += enumName(verify->purpose);
    const auto *keep = std::get_if<KeepSession>(&effect);
    if (keep && keep->stay == StaySignedIn::ThisRun)
        details += u"in memory"_s;
    if (const auto *hold = std::get_if<HoldPolicyToken>(&effect); hold && hold->token.isEmpty())
        details += u"forget"_s;
    return withDetails(effectName(effect), details);
}

} // namespace

QString describe(const State &state)
{
    QStringList details;
    std::visit(
        [&](const auto &s) {
            addDetails(details, s);
            if constexpr (requires { s.form.purpose; })
                details += enumName(s.form.purpose);
        },
        state);
    return withDetails(stateName(state), details);
}

QString describe(const std::vector<Effect> &effects)
{
    QStringList all;
    for (const Effect &effect : effects)
        all += describeEffect(effect);
    return all.isEmpty() ? u"none"_s : all.join(u", "_s);
}

std::optional<AttemptId> requestIn(const Effect &effect)
{
    return std::visit(
        []<class E>(const E &e) -> std::optional<AttemptId> {
            if constexpr (requires { e.attempt; } && !std::is_same_v<E, CancelAttempt>)
                return e.attempt;
            else
                return std::nullopt;
        },
        effect);
}

} // namespace ringkey::flow
