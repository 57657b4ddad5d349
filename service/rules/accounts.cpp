// SPDX-License-Identifier: Apache-2.0
#include "service/rules/accounts.h"

#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QString lockTypeName(LockKind kind)
{
    switch (kind) {
    case LockKind::Captcha:
        return u"Captcha"_s;
    case LockKind::Question:
        return u"SecurityQuestion"_s;
    case LockKind::Suspend: // contract 3.3: for Suspend only IsLoginLocked flips
    case LockKind::None:
        break;
    }
    return u"None"_s;
}

} // namespace

// A number that was never proven belongs to nobody yet (S16), whatever it can be used for
// meanwhile; but where nothing is verified it is at once that of who registers it, or whom an
// import brought.
bool Accounts::isClaimed(const AccountRow &row) const
{
    return row.phoneProven ||
           (m_parts.config.flow.verification == Verification::Disabled && isImported(row));
}

Result<AccountRow> Accounts::accountOf(const QString &phone) const
{
    const auto e164 = e164Of(phone);
    if (!e164)
        return tl::unexpected(e164.error());
    return m_parts.read([&](Records &records) -> Result<AccountRow> {
        if (auto row = records.accounts().byPhone(*e164))
            return *row;
        return tl::unexpected(ServiceError{code::userUnknown});
    });
}

Result<AccountRow> Accounts::byUid(const QString &uid) const
{
    return m_parts.read([&](Records &records) -> Result<AccountRow> {
        if (auto row = records.accounts().byUid(uid.toLower()))
            return *row;
        return tl::unexpected(ServiceError{code::uidInvalid});
    });
}

Result<AccountRow> Accounts::knownByUid(const QString &uid) const
{
    auto row = byUid(uid);
    if (!row && row.error().code == code::uidInvalid)
        return tl::unexpected(ServiceError{code::userUnknown});
    return row;
}

bool Accounts::mustVerify(const AccountRow &row) const
{
    return m_parts.config.flow.verification == Verification::Required && row.phone &&
           !row.phoneVerified;
}

std::optional<ServiceError> Accounts::signInRefusal(const AccountRow &row) const
{
    if (row.blocked)
        return ServiceError{code::accountBlocked};
    if (row.loginDisabled)
        return ServiceError{code::loginDisabled};
    if (mustVerify(row))
        return ServiceError{code::phoneNotVerified};
    return std::nullopt;
}

void Accounts::acceptPolicy(AccountRow &row, const RequestContext &context) const
{
    row.policy = PolicyAcceptance{m_parts.config.privacy.version, context.source, m_parts.now()};
}

Account Accounts::shown(const AccountRow &row) const
{
    Account account = row;
    account.locked = row.blocked || (row.lockedUntil && *row.lockedUntil > m_parts.now());
    if (row.blocked)
        account.lockType = u"Block"_s;
    else if (account.locked)
        account.lockType = lockTypeName(row.lockKind);
    return account;
}

} // namespace ringkey::service
