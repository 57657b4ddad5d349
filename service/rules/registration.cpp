// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"
#include "service/rules/pretence.h"
#include "service/rules/takeback.h"

namespace ringkey::service {

void AuthService::Private::acceptPolicy(AccountRow &row, const RequestContext &context) const
{
    row.policy = PolicyAcceptance{config.privacy.version, context.source, now()};
}

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

Result<AccountRow> AuthService::Private::newAccount(const Registration &request,
                                                    const QString &phone,
                                                    const RequestContext &context)
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
    row.createdAt = row.modifiedAt = now();
    row.claim = keys.addressMac(context.peerAddress);
    row.claimDevice = deviceMac(context);
    if (auto fits = profileFits(row.profile); !fits)
        return tl::unexpected(fits.error());
    const auto answers = keptAnswers(row.uid, request.securityAnswers);
    if (!answers)
        return tl::unexpected(answers.error());
    row.answers = *answers;
    if (!config.privacy.version.isEmpty() && request.acceptPrivacyPolicy)
        acceptPolicy(row, context);
    const auto hash = hashed(request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    row.passwordHash = *hash;
    row.hasPassword = true;
    row.passwordChangedAt = row.createdAt;
    return row;
}

/// Security S16: who registers an unproven number replaces the earlier registration with all it
/// had. Where unproven accounts can be used, the earlier one goes on without the number.
Result<void> AuthService::Private::takeNumber(Records &records, AccountRow &row)
{
    if (!row.phone)
        return {};
    const auto earlier = holdNumber(records, *row.phone);
    if (!earlier)
        return {};
    if (isClaimed(*earlier))
        return tl::unexpected(ServiceError{code::phoneTaken});
    makeWay(records, *earlier, now());
    return {};
}

Result<void> AuthService::Private::insert(Records &records, AccountRow &row)
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

Result<bool> AuthService::phoneExists(const QString &phone, const RequestContext &context)
{
    if (auto within = d->budgets.ask(Asking::Availability, context, d->now()); !within)
        return tl::unexpected(within.error());
    const auto row = d->accountOf(phone);
    if (row)
        return d->read([&](Records &records) -> Result<bool> {
            return d->isHeld(records, *row) && !d->config.flow.privateAnswers;
        });
    if (row.error().code == code::userUnknown)
        return false;
    return tl::unexpected(row.error());
}

Result<RegistrationReply> AuthService::registerByPhone(const Registration &request,
                                                       const RequestContext &context)
{
    const auto phone = Private::textableNumber(request.phone);
    if (!d->config.flow.registration)
        return tl::unexpected(ServiceError{code::registrationOff});
    if (!phone)
        return tl::unexpected(phone.error());
    // Whether an id is free afterwards would tell whether the number was (security S14).
    if (d->config.flow.privateAnswers && !request.uid.isEmpty())
        return tl::unexpected(ServiceError{code::uidUnusable});
    if (!d->config.privacy.version.isEmpty() && !request.acceptPrivacyPolicy)
        return tl::unexpected(ServiceError{code::policyNotAccepted});
    if (auto fit = d->acceptable(request.password, request.profile, *phone); !fit)
        return tl::unexpected(fit.error());
    if (auto within = d->budgets.ask(Asking::Registration, context, d->now()); !within)
        return tl::unexpected(within.error());
    auto row = d->newAccount(request, *phone, context);
    if (!row)
        return tl::unexpected(row.error());
    const Verification flow = d->config.flow.verification;
    row->phoneProven = flow == Verification::Disabled; // nobody else may ever claim it
    // A copy: run again, it begins with the number that was asked for.
    auto reply = d->finish([&, asked = *row](Records &records) -> Result<RegistrationReply> {
        AccountRow fresh = asked;
        d->claimSilent(records, fresh);
        if (auto added = d->insert(records, fresh); !added)
            return tl::unexpected(added.error());
        RegistrationReply made;
        const bool silent = flow == Verification::Optional && context.preventSms;
        if (flow != Verification::Disabled && !silent) {
            const auto sent = d->sendCode(records, fresh, Purpose::VerifyPhone, *phone, context);
            if (!sent)
                return tl::unexpected(sent.error());
            made.code = *sent;
        }
        if (flow != Verification::Required)
            made.signedIn = d->openSession(records, fresh.uid, d->now(), context).signedIn;
        return made;
    });
    d->tellQueued();
    if (!reply && tellsTooMuch(reply.error(), d->config)) {
        const auto sent = d->sentOr(reply.error(), *phone, Purpose::VerifyPhone, context);
        return sent.map([](const CodeSent &code) { return RegistrationReply{code, {}}; });
    }
    return reply;
}

void AuthService::Private::prove(Records &records, AccountRow &row, const QString &exceptSession,
                                 Instant moment)
{
    if (!row.phoneProven)
        records.sessions().endAll(row.uid, exceptSession, SessionEnd::NumberVerified, moment);
    row.phoneVerified = row.phoneProven = true;
    row.contested = false;
    row.claim = row.claimDevice = QByteArray(""); // nobody's any more: a code was shown
    row.pendingPhone.reset();
    row.modifiedAt = moment;
}

/// Where nothing is verified a number is at once that of who registers it, and nobody has shown yet
/// that it is theirs.
bool AuthService::Private::wasShown(const AccountRow &row) const
{
    const bool isHeldOnly = config.flow.verification == Verification::Disabled &&
                            !row.phoneVerified && !row.claim.isEmpty();
    return row.phoneProven && !isHeldOnly;
}

/// The same device; for clients that name none the same address, and nobody elsewhere asked for the
/// code that may now be typed.
bool AuthService::Private::claimedBy(const AccountRow &row, const RequestContext &context) const
{
    if (!context.device.isEmpty())
        return sameBytes(row.claimDevice, deviceMac(context));
    // Where an imported password was shown by a client without one, its address is kept there.
    const QByteArray &claim = row.claimDevice.isEmpty() ? row.claim : row.claimDevice;
    return !row.contested && claim == keys.addressMac(context.peerAddress);
}

void AuthService::Private::proveFor(Records &records, AccountRow &row, Instant moment,
                                    const RequestContext &context)
{
    if (!wasShown(row) && !claimedBy(row, context)) {
        records.sessions().endAll(row.uid, {}, SessionEnd::NumberVerified, moment);
        row.passwordHash.clear();
        row.hasPassword = false;
        row.answers.clear();
        row.policy.reset();
        row.profile.emails.clear();
        row.profile.contactNumbers.clear();
        row.profile.customFields.clear();
        row.profile.text.remove(QStringLiteral("UserName"));
        records.devices().forgetAll(row.uid, {});
    }
    prove(records, row, {}, moment);
}

/// Security S16: a code that somebody else than who registered enters proves that the number is not
/// theirs. What an import brought is then opened by it, as if nobody had registered.
bool AuthService::Private::returnsToImported(Records &records, AccountRow &row,
                                             const QString &phone, const RequestContext &context)
{
    auto holder = holdNumber(records, phone);
    if (!holder || !isImported(*holder) || isSilent(records, *holder) || claimedBy(row, context))
        return false;
    if (row.logins == 0)
        records.accounts().remove(row.uid);
    records.codes().voidAll(holder->uid);
    row = *std::move(holder);
    return true;
}

Result<SignedIn> AuthService::verifyPhone(const PhoneAndCode &request,
                                          const RequestContext &context)
{
    if (auto within = d->mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->verifiable(request.phone, context);
    if (!row)
        return tl::unexpected(d->wrongOr(row.error(), request, Purpose::VerifyPhone, context));
    if (auto open = d->passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(d->wrongOr(open.error(), request, Purpose::VerifyPhone, context));
    const auto ticket =
        d->checkCode({Purpose::VerifyPhone, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(d->wrongOr(ticket.error(), request, Purpose::VerifyPhone, context));
    const auto opened = d->finish([&](Records &records) -> Result<NewSession> {
        const Instant now = d->now();
        if (row->pendingPhone == row->phone)
            d->holdNumber(records, *row->phone);
        auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->redeem(records, *ticket, now); !once)
            return tl::unexpected(once.error());
        if (!current->phone && !d->returnsToImported(records, *current, *row->phone, context)) {
            if (auto taken = d->takeOver(records, *current, *row->phone); !taken)
                return tl::unexpected(taken.error());
        }
        d->proveFor(records, *current, now, context);
        records.accounts().update(*current);
        if (auto refused = d->signInRefusal(*current))
            return tl::unexpected(*refused);
        return d->openSession(records, current->uid, now, context);
    });
    d->tellQueued();
    return Private::outcome(opened);
}

Result<CodeSent> AuthService::resendVerification(const QString &phone,
                                                 const RequestContext &context)
{
    if (auto within = d->mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->verifiable(phone, context);
    if (!row)
        return d->sentOr(row.error(), phone, Purpose::VerifyPhone, context);
    auto sent = d->finish([&](Records &records) -> Result<CodeSent> {
        auto current = records.accounts().byUid(row->uid);
        if (!current || (current->phone != row->phone && current->pendingPhone != row->phone))
            return tl::unexpected(ServiceError{code::userUnknown});
        if (!d->wasShown(*current) && !d->claimedBy(*current, context)) {
            current->contested = true;
            records.accounts().update(*current);
        }
        return d->sendCode(records, *current, Purpose::VerifyPhone, *row->phone, context);
    });
    d->tellQueued();
    return sent ? sent : d->sentOr(sent.error(), phone, Purpose::VerifyPhone, context);
}

} // namespace ringkey::service
