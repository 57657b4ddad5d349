// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/authservice.h"
#include "service/rules/doors.h"
#include "service/rules/ruleparts.h"
#include "service/types/errorcodes.h"

namespace ringkey::service {

/// The functions of the rules, each group in the file that it is named after.
struct AuthService::Private : RuleParts
{
    using Context = const RequestContext &;
    using RuleParts::RuleParts;

    // authservice.cpp: what all of them use
    static Result<QString> number(const QString &text);         ///< E.164; 1076, 1096
    static Result<QString> textableNumber(const QString &text); ///< 1096 also where no text arrives
    bool isClaimed(const AccountRow &row) const;
    Result<AccountRow> accountOf(const QString &phone); ///< 938
    Result<CodeSent> sendCode(Records &, const AccountRow &, Purpose, const QString &, Context);
    /// For who named `phone`, and may have to be told something else (sentOr()).
    Result<CodeSent> sendAsked(const AccountRow &, const QString &phone, Purpose, Context);
    Result<CodeTicket> checkCode(CodeScope scope, const QString &code, Context);
    Result<void> redeem(Records &, const CodeTicket &, Instant now);
    bool asksOwner(Records &, const AccountRow &, const QString &phone, Context);
    Account shown(const AccountRow &row) const;        ///< with lock fields filled
    Result<AccountRow> byUid(const QString &uid);      ///< 937
    Result<AccountRow> knownByUid(const QString &uid); ///< 938: it went meanwhile
    void tellQueued() const;

    // silent.cpp: numbers that may have gone to somebody else (security S17)
    bool isSilent(Records &, const AccountRow &row) const;
    bool isHeld(Records &, const AccountRow &row) const; ///< claimed, and not silent
    std::optional<ServiceError> silentFor(Records &, const AccountRow &, Context); ///< 1287
    Result<AccountRow> openByCode(const QString &phone, Context);                  ///< 938, 1287
    void claimSilent(Records &, AccountRow &row); ///< a silent or imported one's number, once shown
    /// Whom a code for verifying `phone` is for, with the number that account is to have. 1073.
    Result<AccountRow> verifiable(const QString &phone, Context);
    static std::optional<AccountRow> holdNumber(Records &, const QString &, MaybeText own = {});
    Result<void> takeOver(Records &, AccountRow &, const QString &phone, MaybeText also = {});
    void release(Records &, AccountRow former, Context);
    Result<std::optional<AccountRow>> formerHolder(const QString &e164); ///< who had it before
    Result<SignedIn> signInFormer(const AccountRow &, const QString &password, Context);

    // pretence.cpp: what stands for `why` where that would tell of an account (private answers)
    CodeScope standIn(Records &, const QString &e164, Purpose);
    Result<CodeSent> sentOr(const ServiceError &why, const QString &phone, Purpose, Context);
    ServiceError wrongOr(const ServiceError &why, const PhoneAndCode &, Purpose, Context);
    Result<CountedFailure> countStranger(Records &, const AccountRow &);
    Result<void> mayNameNumber(const QString &phone, Context); ///< as mayAskForCode() (S11)
    ServiceError telling(const ServiceError &why, Context); ///< counts what `why` tells of a number

    // registration.cpp
    /// Makes `row` the proven owner of its number and ends what an impostor may have left (S16).
    void prove(Records &, AccountRow &row, const QString &exceptSession, Instant now);
    bool claimedBy(const AccountRow &row, Context) const; ///< registered it unproven (S16)
    void proveFor(Records &, AccountRow &row, Instant now, Context); ///< and without others' data
    bool wasShown(const AccountRow &row) const; ///< by a code, whose number it is
    bool returnsToImported(Records &, AccountRow &row, const QString &phone, Context);
    Result<AccountRow> newAccount(const Registration &, const QString &phone, Context);
    Result<void> takeNumber(Records &, AccountRow &row);
    Result<void> insert(Records &, AccountRow &row); ///< number: 1058, uid: 1200
    void acceptPolicy(AccountRow &row, Context) const;

    // login.cpp
    Result<SignedIn> signInHolder(const PhoneAndPassword &, Context);
    bool isShutInSecret(const AccountRow &, Context);
    Result<AccountRow> passwordless(const QString &phone, Context);
    QByteArray deviceMac(Context) const; ///< empty: it named none
    std::optional<DeviceRow> knownDevice(Records &, const QString &uid, Context);
    NewSession openSession(Records &, const QString &uid, Instant now, Context);
    /// 991, 1130, and 1066 where a number has to be verified: what no token may be had with.
    std::optional<ServiceError> signInRefusal(const AccountRow &) const;
    bool mustVerify(const AccountRow &) const;
    /// By the number as E.164; `checked` is the hash that the password was compared with.
    Result<SignedIn> signInVerified(const Account &, const PhoneAndPassword &asked,
                                    const RightPassword &checked, Context);
    ServiceError refuseUnverified(const Account &, Context);
    static Result<SignedIn> outcome(const Result<NewSession> &);
    bool knows(const QString &uid, Context); ///< the device, which may go on (S13)
    Result<void> mayTryAgain(const QString &uid, Context);
    Result<void> mayAskForCode(const QString &phone, Context); ///< the address, or a known device

    // passwords.cpp
    Result<AccountRow> resettable(const QString &phone, Context);
    Result<void> acceptable(const QString &password, const ProfileFields &, const QString &phone);
    Result<QString> hashed(const QString &password);
    /// 1015 for the password that the account has. Two hashes: only once the caller is proven.
    Result<QString> hashedAnew(const AccountRow &row, const QString &password);
    std::unique_lock<std::mutex> turnOf(const QString &uid);
    std::unique_lock<std::mutex> turnOf(const QString &uid, Context); ///< locks may ask a captcha
    /// Counts, then compares; the hash that was right. Hold turnOf() until the success is recorded.
    Result<RightPassword> checkPassword(const QString &uid, const QString &, int wrong, Context);
    Result<CountedFailure> countFailure(Records &, const QString &uid, Context);
    Result<CountedFailure> countDeviceFailure(Records &, const AccountRow &, const DeviceRow &,
                                              const QByteArray &device);
    ServiceError wrongPassword(const CountedFailure &, int wrongCode, Context);
    ServiceError wrongNumber(const QString &phone, const QString &password); ///< as long (S15)
    void clearFailures(Records &, const QString &uid, Context);
    /// A new password: everything signed in with the old one ends.
    Result<std::optional<SignedIn>> setNewPassword(Records &, AccountRow row, const QString &hash,
                                                   Instant now, Context);

    // questions.cpp
    Result<void> passesLock(const QString &uid, const ServiceError &lock, Context);
    Result<void> passLock(const QString &uid, Door, Context);
    std::optional<ServiceError> lockedFor(Records &, const AccountRow &, Door, Context);
    std::optional<ServiceError> lockedFor(const AccountRow &, Door, Context);
    Result<void> checkAnswers(const QString &uid, const QMap<QString, QString> &answers);
    Result<QMap<QString, QByteArray>> keptAnswers(const QString &uid,
                                                  const QMap<QString, QString> &answers) const;
    Result<std::vector<SecurityQuestion>> questionsOf(const AccountRow &row) const;
    bool asksQuestion(const AccountRow &row) const; ///< a lock, which tells of an account (S14)
    bool asksNoQuestions() const;                   ///< of nobody who names a number

    // numbers.cpp
    Result<void> setPending(Records &, AccountRow &row, const QString &phone, bool evenOthers);
    bool isOthers(Records &, const QString &phone) const; ///< to whom it is not its own
    Result<void> mayAskOfOthers(const QString &uid, Context);
    Result<CodeSent> beginChange(Records &, AccountRow &row, const QString &phone, Context);
    void notifyOwner(Records &, const AccountRow &, Context);
    Result<void> freshProof(const Caller &, const QString &password, Context); ///< S23; 1205
    Result<void> finishChange(Records &, Caller &, const CodeTicket &, Context);
    void notifyOldNumber(Records &, const AccountRow &, const QString &oldPhone, Context);
    Result<std::optional<CodeSent>> unverify(Records &, AccountRow row, Context);

    // profile.cpp
    Result<AccountRow> updated(AccountRow row, const ProfileUpdate &) const; ///< 1091, 1095, 1134
    Result<NumberUpdate> mayUpdate(const QString &token, const ProfileUpdate &, Context);

    // sessions.cpp, and of opensessions.cpp the device
    Result<Caller> caller(Records &, const QString &token);
    Result<Caller> caller(const QString &token);
    /// What a refresh token was answered seconds ago (G11), or the end of its session.
    std::optional<TokenSet> repeatedRefresh(Records &, const RefreshRow &, const SessionRow &,
                                            const QByteArray &client, Instant now);
    QByteArray deviceOf(Records &, const Caller &, Context); ///< or the session's

    // management.cpp
    Result<CodeScope> scopeToTell(CodeOf, const QString &phone, const QString &uid);
    Result<CodeTold> tellForNewNumber(const QString &phone, const QString &uid);

    // requests.cpp
    bool mayKeep(const QByteArray &bearer, qsizetype size, Context); ///< an answer, for a day
};

} // namespace ringkey::service
