// SPDX-License-Identifier: Apache-2.0
#include "service/rules/newaccounts.h"

#include "service/rules/limits.h"
#include "service/rules/takeback.h"

namespace ringkey::service {

namespace {

/// Contract 3.3: 32 hex characters, a GUID without dashes. One spelling is kept, as paths have no
/// case.
Result<QString> chosenUid(const QString &text)
{
    if (!isHexId(text.toLower()))
        return tl::unexpected(ServiceError{code::uidUnusable});
    return text.toLower();
}

} // namespace

Result<AccountRow> NewAccounts::make(const Registration &request, const QString &phone,
                                     const RequestContext &context) const
{
    AccountRow row;
    const auto uid = request.uid.isEmpty() ? randomHexId() : chosenUid(request.uid);
    if (!uid)
        return tl::unexpected(uid.error());
    row.uid = *uid;
    row.customUid = !request.uid.isEmpty();
    row.profileId = randomHexId();
    if (!phone.isEmpty())
        row.phone = phone;
    row.profile = request.profile;
    row.registrationSource = context.source;
    row.createdAt = row.modifiedAt = m_parts.now();
    row.claim = m_parts.keys.addressMac(context.peerAddress);
    row.claimDevice = m_devices.macOf(context);
    if (auto fits = profileFits(row.profile); !fits)
        return tl::unexpected(fits.error());
    const auto answers = m_answers.kept(row.uid, request.securityAnswers);
    if (!answers)
        return tl::unexpected(answers.error());
    row.answers = *answers;
    if (!m_parts.config.privacy.version.isEmpty() && request.acceptPrivacyPolicy)
        m_accounts.acceptPolicy(row, context);
    const auto hash = m_passwords.hashed(request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    row.passwordHash = *hash;
    row.hasPassword = true;
    row.passwordChangedAt = row.createdAt;
    return row;
}

/// Security S16: who registers an unproven number replaces the earlier registration with all it
/// had. Where unproven accounts can be used, the earlier one goes on without the number.
Result<void> NewAccounts::takeNumber(Records &records, AccountRow &row) const
{
    if (!row.phone)
        return {};
    const auto earlier = NumberOwners::holdNumber(records, *row.phone);
    if (!earlier)
        return {};
    if (m_accounts.isClaimed(*earlier))
        return tl::unexpected(ServiceError{code::phoneTaken});
    makeWay(records, *earlier, m_parts.now());
    return {};
}

Result<void> NewAccounts::insert(Records &records, AccountRow &row) const
{
    if (auto taken = takeNumber(records, row); !taken)
        return taken;
    if (records.accounts().byUid(row.uid))
        return tl::unexpected(ServiceError{code::uidUnusable});
    if (!records.accounts().insert(row))
        return tl::unexpected(ServiceError{code::phoneTaken});
    if (row.policy)
        records.accounts().addPolicy(row.uid, *row.policy);
    return {};
}

} // namespace ringkey::service
