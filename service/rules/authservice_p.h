// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/passwordhasher.h"
#include "service/crypto/secrets.h"
#include "service/rules/authservice.h"
#include "service/rules/codes.h"
#include "service/rules/sessiontokens.h"
#include "service/store/store.h"
#include "service/types/errorcodes.h"

#include <array>
#include <mutex>
#include <type_traits>

namespace ringkey::service {

/// What happened when somebody was let in: a session, or one that has to accept the policy first.
struct NewSession
{
    SignedIn signedIn;
    bool policyPending = false;
};

struct AuthService::Private
{
    Private(const Config &config, Store &store, const Clock &clock);

    /// One transaction: kept where `work` succeeds, undone where it returns an error.
    template <typename Work>
    std::invoke_result_t<Work, Records &> change(const Work &work)
    {
        std::optional<std::invoke_result_t<Work, Records &>> result;
        const auto done = store.change([&](Records &records) {
            result.emplace(work(records));
            return result->has_value();
        });
        if (!done)
            return tl::unexpected(storeDown(done.error()));
        return *std::move(result);
    }
    template <typename Work>
    std::invoke_result_t<Work, Records &> read(const Work &work)
    {
        std::optional<std::invoke_result_t<Work, Records &>> result;
        const auto done = store.read([&](Records &records) { result.emplace(work(records)); });
        if (!done)
            return tl::unexpected(storeDown(done.error()));
        return *std::move(result);
    }
    static ServiceError storeDown(const StoreFailure &failure);
    static ServiceError missing(const QString &parameter); ///< 908

    // Numbers
    static Result<QString> number(const QString &text);         ///< E.164; 1076, 1096
    static Result<QString> textableNumber(const QString &text); ///< 1096 also where no text arrives
    bool isClaimed(const AccountRow &row) const;
    Result<AccountRow> accountOf(const QString &phone); ///< 938
    /// Who may have a code to reset the password, or to sign in with.
    Result<AccountRow> resettable(const QString &phone);
    Result<AccountRow> passwordless(const QString &phone);
    /// The number that `row` is to have once a code for it was entered; 1058.
    Result<void> setPending(Records &, AccountRow &row, const QString &phone);
    Result<CodeScope> scopeToTell(CodeOf, const QString &phone, const QString &uid);
    Result<CodeTold> tellForNewNumber(const QString &phone, const QString &uid);
    Result<CodeSent> sendCode(Records &, const AccountRow &, Purpose, const QString &phone,
                              const RequestContext &);
    Result<CodeTicket> checkCode(const CodeScope &scope, const QString &code);
    Result<void> redeem(Records &, const CodeTicket &, Instant now);
    /// Makes `row` the proven owner of its number and ends what an impostor may have left (S16).
    void prove(Records &, AccountRow &row, const QString &exceptSession, Instant now);

    // Passwords
    Result<void> acceptable(const QString &password, const ProfileFields &, const QString &phone);
    Result<QString> hashed(const QString &password);
    /// 1015 for the password that the account has. Costs a hash: only once the caller is proven.
    Result<void> refuseReused(const AccountRow &row, const QString &password);
    std::unique_lock<std::mutex> turnOf(const QString &uid);
    /// Counts, then compares. Call with turnOf(uid) held until the success is recorded.
    Result<void> checkPassword(const QString &uid, const QString &password, int wrongCode,
                               const RequestContext &);
    Result<void> wrongPassword(const QString &uid, int failures, int wrongCode);
    Result<void> passLock(const QString &uid, const RequestContext &);
    Result<void> checkAnswers(const QString &uid, const QMap<QString, QString> &answers);
    QByteArray answerMac(const QString &uid, const QString &id, const QString &answer) const;
    Result<QMap<QString, QByteArray>> keptAnswers(const QString &uid,
                                                  const QMap<QString, QString> &answers) const;
    Result<std::vector<SecurityQuestion>> questionsOf(const AccountRow &row) const;
    /// A new password: everything signed in with the old one ends.
    Result<std::optional<SignedIn>> setNewPassword(Records &, AccountRow row, const QString &hash,
                                                   Instant now);

    // Sessions
    struct Caller
    {
        SessionRow session;
        AccountRow account;
    };
    Result<Caller> caller(Records &, const QString &token);
    Result<Caller> caller(const QString &token);
    NewSession openSession(Records &, const QString &uid, Instant now);
    Result<SignedIn> signInVerified(const Account &, const QString &password,
                                    const RequestContext &);
    ServiceError refuseUnverified(const Account &, const RequestContext &);
    static Result<SignedIn> outcome(const Result<NewSession> &);
    /// A recent sign-in or the password (security S23); 1205.
    Result<void> freshProof(const Caller &, const QString &password, const RequestContext &);
    Account shown(const AccountRow &row) const; ///< with lock fields filled

    // Registration
    Result<AccountRow> newAccount(const Registration &, const QString &phone,
                                  const RequestContext &);
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

    Instant now() const { return clock.now(); }
    void tellQueued() const;

    const Config &config;
    Store &store;
    const Clock &clock;
    Keys keys;
    PasswordHasher hasher;
    Texts texts;
    Codes codes;
    SessionTokens sessions;
    std::function<void()> textQueued;
    std::array<std::mutex, 64> turns;
};

} // namespace ringkey::service
