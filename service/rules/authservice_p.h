// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/passwordhasher.h"
#include "service/crypto/secrets.h"
#include "service/rules/addressbudgets.h"
#include "service/rules/authservice.h"
#include "service/rules/codes.h"
#include "service/rules/doors.h"
#include "service/rules/sessiontokens.h"
#include "service/rules/storeaccess.h"
#include "service/types/errorcodes.h"

#include <array>
#include <mutex>

namespace ringkey::service {

struct AuthService::Private : StoreAccess
{
    Private(const Config &config, Store &store, const Clock &clock);

    // Numbers
    static Result<QString> number(const QString &text);         ///< E.164; 1076, 1096
    static Result<QString> textableNumber(const QString &text); ///< 1096 also where no text arrives
    bool isClaimed(const AccountRow &row) const;
    Result<AccountRow> accountOf(const QString &phone); ///< 938
    // Numbers that may have gone to somebody else (silent.cpp, security S17)
    bool isSilent(Records &, const AccountRow &row) const;
    bool isHeld(Records &, const AccountRow &row) const; ///< claimed, and not silent
    /// 1287 where a code alone does not open `row`.
    std::optional<ServiceError> silentFor(Records &, const AccountRow &, const RequestContext &);
    Result<AccountRow> openByCode(const QString &phone, const RequestContext &); ///< 938, 1287
    /// The number of a silent account is wanted by `row`, which has it once it is proven.
    void claimSilent(Records &, AccountRow &row);
    /// Whom a code for verifying `phone` is for, with the number that account is to have. 1073.
    Result<AccountRow> verifiable(const QString &phone, const RequestContext &);
    /// `row` has shown that the number it claims is its own. 1058.
    Result<void> takeOver(Records &, AccountRow &row, const QString &phone);
    void release(Records &, AccountRow former);
    Result<std::optional<AccountRow>> formerHolder(const QString &phone); ///< who had it before
    Result<SignedIn> signInFormer(const AccountRow &, const QString &password,
                                  const RequestContext &);
    Result<SignedIn> signInHolder(const PhoneAndPassword &, const RequestContext &);
    Result<AccountRow> resettable(const QString &phone, const RequestContext &);
    Result<AccountRow> passwordless(const QString &phone, const RequestContext &);
    /// The number that `row` is to have once a code for it was entered; 1058.
    Result<void> setPending(Records &, AccountRow &row, const QString &phone);
    Result<CodeScope> scopeToTell(CodeOf, const QString &phone, const QString &uid);
    Result<CodeTold> tellForNewNumber(const QString &phone, const QString &uid);
    Result<CodeSent> sendCode(Records &, const AccountRow &, Purpose, const QString &phone,
                              const RequestContext &);
    Result<CodeTicket> checkCode(CodeScope scope, const QString &code, const RequestContext &);
    Result<void> redeem(Records &, const CodeTicket &, Instant now);
    // Private answers (pretence.cpp): what stands for `why` where that would tell of an account.
    Result<CodeSent> sentOr(const ServiceError &why, const QString &phone, Purpose,
                            const RequestContext &);
    ServiceError wrongOr(const ServiceError &why, const PhoneAndCode &, Purpose);
    /// Makes `row` the proven owner of its number and ends what an impostor may have left (S16).
    void prove(Records &, AccountRow &row, const QString &exceptSession, Instant now);
    /// Whether who asks is who registered the unproven number `row` (security S16).
    bool claimedBy(const AccountRow &row, const RequestContext &) const;
    /// Nothing that somebody else began with the account is ended by them.
    void dropWaiting(Records &, AccountRow row);
    /// prove(), and without what somebody else may have put there.
    void proveFor(Records &, AccountRow &row, Instant now, const RequestContext &);
    void notifyOwner(Records &, const AccountRow &, const RequestContext &);

    // Passwords
    Result<void> acceptable(const QString &password, const ProfileFields &, const QString &phone);
    Result<QString> hashed(const QString &password);
    /// 1015 for the password that the account has. Costs a hash: only once the caller is proven.
    Result<void> refuseReused(const AccountRow &row, const QString &password);
    std::unique_lock<std::mutex> turnOf(const QString &uid);
    /// The same for somebody whom a lock may ask for a captcha.
    std::unique_lock<std::mutex> turnOf(const QString &uid, const RequestContext &);
    /// Counts, then compares; the hash that was right. Call with turnOf() held until the success
    /// is recorded.
    Result<QString> checkPassword(const QString &uid, const QString &password, int wrongCode,
                                  const RequestContext &);
    Result<CountedFailure> countFailure(Records &, const QString &uid, const RequestContext &);
    Result<CountedFailure> countDeviceFailure(Records &, const AccountRow &, const DeviceRow &,
                                              const QByteArray &device);
    ServiceError wrongPassword(const CountedFailure &, int wrongCode, const RequestContext &);
    /// The same work and time for a number that has no account (security S15).
    ServiceError wrongNumber(const QString &phone, const QString &password);
    Result<void> passesLock(const QString &uid, const ServiceError &lock, const RequestContext &);
    Result<void> passLock(const QString &uid, Door, const RequestContext &);
    std::optional<ServiceError> lockedFor(Records &, const AccountRow &, Door,
                                          const RequestContext &);
    std::optional<ServiceError> lockedFor(const AccountRow &, Door, const RequestContext &);
    void clearFailures(Records &, const QString &uid, const RequestContext &);
    QByteArray deviceMac(const RequestContext &) const; ///< empty: it named none
    std::optional<DeviceRow> knownDevice(Records &, const QString &uid, const RequestContext &);
    Result<void> checkAnswers(const QString &uid, const QMap<QString, QString> &answers);
    QByteArray answerMac(const QString &uid, const QString &id, const QString &answer) const;
    Result<QMap<QString, QByteArray>> keptAnswers(const QString &uid,
                                                  const QMap<QString, QString> &answers) const;
    Result<std::vector<SecurityQuestion>> questionsOf(const AccountRow &row) const;
    /// A new password: everything signed in with the old one ends.
    Result<std::optional<SignedIn>> setNewPassword(Records &, AccountRow row, const QString &hash,
                                                   Instant now, const RequestContext &);

    // Sessions
    Result<Caller> caller(Records &, const QString &token);
    Result<Caller> caller(const QString &token);
    NewSession openSession(Records &, const QString &uid, Instant now, const RequestContext &);
    /// 991, 1130, and 1066 where a number has to be verified: what no token may be had with.
    std::optional<ServiceError> signInRefusal(const AccountRow &) const;
    bool mustVerify(const AccountRow &) const;
    /// What a refresh token was answered seconds ago (G11), or the end of its session.
    std::optional<TokenSet> repeatedRefresh(Records &, const RefreshRow &, const SessionRow &,
                                            const QByteArray &client, Instant now);
    /// `checked` is the hash that `password` was compared with.
    Result<SignedIn> signInVerified(const Account &, const QString &password,
                                    const QString &checked, const RequestContext &);
    ServiceError refuseUnverified(const Account &, const RequestContext &);
    static Result<SignedIn> outcome(const Result<NewSession> &);
    /// A recent sign-in or the password (security S23); 1205.
    Result<void> freshProof(const Caller &, const QString &password, const RequestContext &);
    Account shown(const AccountRow &row) const; ///< with lock fields filled

    // Registration
    Result<AccountRow> newAccount(const Registration &, const QString &phone,
                                  const RequestContext &);
    static QString numberTurn(const QString &phone);
    Result<void> takeNumber(Records &, AccountRow &row);
    /// The account with its number, 1058, and its uid, 1200.
    Result<void> insert(Records &, AccountRow &row);
    void acceptPolicy(AccountRow &row, const RequestContext &) const;

    // Number changes
    Result<void> finishChange(Records &, Caller &, const CodeTicket &, const RequestContext &);
    void notifyOldNumber(Records &, const AccountRow &, const QString &oldPhone,
                         const RequestContext &);
    Result<std::optional<CodeSent>> unverify(Records &, AccountRow row, const RequestContext &);
    Result<AccountRow> byUid(const QString &uid); ///< 937

    bool knows(const QString &uid, const RequestContext &); ///< the device, which may go on (S13)
    Result<void> mayTryAgain(const QString &uid, const RequestContext &);
    /// The address may have asked for too many codes; the owner's device may ask all the same.
    Result<void> mayAskForCode(const QString &phone, const RequestContext &);
    /// Whether a lock may ask its security question, which tells that there is an account (S14).
    bool asksQuestion(const AccountRow &row) const;
    void tellQueued() const;

    const Config &config;
    Keys keys;
    PasswordHasher hasher;
    Texts texts;
    Codes codes;
    SessionTokens sessions;
    std::function<void()> textQueued;
    std::array<std::mutex, 64> turns;
    AddressBudgets budgets;
};

} // namespace ringkey::service
