// SPDX-License-Identifier: Apache-2.0
#include "service/rules/codedesk.h"

#include "service/rules/pretence.h"
#include "service/rules/writtennumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

Result<CodeSent> CodeDesk::send(Records &records, const AccountRow &row, Purpose purpose,
                                const QString &phone, const RequestContext &context) const
{
    // Contract op 4 and 10: a blocked account cannot ask for codes.
    if (row.blocked)
        return tl::unexpected(ServiceError{code::accountBlocked});
    const bool ownDevice = asksOwner(records, row, phone, context);
    const bool untold = m_parts.config.flow.privateAnswers && purpose == Purpose::ChangePhone &&
                        m_owners.isOthers(records, phone);
    return m_parts.codes.issue(records, {purpose, phone, row.uid, ownDevice, untold}, row,
                               m_parts.now(), context);
}

Result<CodeSent> CodeDesk::sendAsked(const AccountRow &row, const QString &phone, Purpose purpose,
                                     const RequestContext &context) const
{
    auto sent = m_parts.finish([&](Records &records) -> Result<CodeSent> {
        const auto current = StoreAccess::stillThere(records, row);
        if (!current)
            return tl::unexpected(current.error());
        return send(records, *current, purpose, *row.phone, context);
    });
    m_parts.tellQueued();
    return sent ? sent : sentOr(sent.error(), phone, purpose, context);
}

/// What a number has in reserve (S13) is for devices of its owner, not of whoever wants it next.
bool CodeDesk::asksOwner(Records &records, const AccountRow &row, const QString &phone,
                         const RequestContext &context) const
{
    return row.phoneProven && row.phone == phone && m_devices.find(records, row.uid, context);
}

bool hasCharacters(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Result<CodeTicket> CodeDesk::check(CodeScope scope, const QString &typed,
                                   const RequestContext &context) const
{
    // Nothing was typed, so nothing was guessed: it costs no try.
    if (!hasCharacters(typed))
        return tl::unexpected(StoreAccess::missing(u"otp"_s));
    const auto counted = m_parts.change([&](Records &records) -> Result<CountedTry> {
        const auto row = records.accounts().byUid(scope.uid);
        if (!row)
            return tl::unexpected(ServiceError{code::userUnknown});
        scope.ownDevice = asksOwner(records, *row, scope.phone, context);
        return m_parts.codes.count(records, scope, m_parts.now());
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return m_parts.codes.compare(*counted, typed);
}

Result<void> CodeDesk::redeem(Records &records, const CodeTicket &ticket, Instant moment) const
{
    if (!m_parts.codes.redeem(records, ticket, moment))
        return tl::unexpected(ServiceError{code::otpUsed});
    return {};
}

/// The account, if there is one, so that what was counted for it before a lock counts on.
CodeScope CodeDesk::standIn(Records &records, const QString &e164, Purpose purpose) const
{
    CodeScope scope = pretendedScope(m_parts.keys, e164, purpose);
    if (const auto row = records.accounts().byPhone(e164))
        scope.uid = row->uid;
    return scope;
}

Result<CodeSent> CodeDesk::sentOr(const ServiceError &why, const QString &phone, Purpose purpose,
                                  const RequestContext &context) const
{
    const auto e164 = e164Of(phone);
    if (!e164 || !tellsTooMuch(why, m_parts.config))
        return tl::unexpected(why);
    return m_parts.finish([&](Records &records) {
        return m_parts.codes.pretend(records, standIn(records, *e164, purpose), m_parts.now(),
                                     context);
    });
}

ServiceError CodeDesk::wrongOr(const ServiceError &why, const PhoneAndCode &typed, Purpose purpose,
                               const RequestContext &context) const
{
    // Where answers are private every wrong code takes a try of the number's, so an address has no
    // more of them than of numbers that it may hear of.
    if (m_parts.config.flow.privateAnswers && hasCharacters(typed.code))
        m_parts.budgets.count(Asking::Number, context, m_parts.now());
    const auto e164 = e164Of(typed.phone);
    if (!e164 || !tellsTooMuch(why, m_parts.config))
        return m_gate.telling(why, context);
    if (!hasCharacters(typed.code))
        return StoreAccess::missing(QStringLiteral("otp"));
    const auto wrong = m_parts.change([&](Records &records) -> Result<ServiceError> {
        return m_parts.codes.pretendWrong(records, standIn(records, *e164, purpose), m_parts.now());
    });
    return wrong ? *wrong : wrong.error();
}

} // namespace ringkey::service
