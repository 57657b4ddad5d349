// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/figures.h"
#include "service/types/requests.h"

#include <QByteArrayList>
#include <functional>
#include <memory>

namespace ringkey::service {

class Store;
struct Config;
struct Rules;
struct TextFigures;

/// The rules of the service: who may do what, how often, and who hears of it. Knows no HTTP, JSON
/// or SQL.
///
/// Thread: every function may be called from any thread at the same time, and blocks (SQL,
/// argon2id): call from worker threads. `config`, `store` and `clock` must outlive the object.
/// Errors are values with the contract's code; nothing is thrown. Texts are queued in the store in
/// the transaction of their code; sms/outboxworker.h delivers them. `token` is the bare access
/// token; an empty one is answered with 1060, unknown 905, expired 906.
class AuthService
{
public:
    AuthService(const Config &config, Store &store, const Clock &clock,
                std::shared_ptr<Figures> figures = std::make_shared<Figures>());
    ~AuthService();

    /// Called after a text was queued, from the thread that did (to wake the outbox worker). Set it
    /// before the first request.
    void onTextQueued(std::function<void()> handler);
    /// Asked before each code: why no text can leave at present. A code is then refused with 503.
    /// Set it before the first request.
    void checkTextsWith(std::function<std::optional<QString>()> fault);

    // Number and registration: contract ops 1-4
    Result<bool> phoneExists(const QString &phone, const RequestContext &context);
    Result<RegistrationReply> registerByPhone(const Registration &, const RequestContext &);
    /// A captcha in place of a SOTT (op 2): 982; 503: its provider says nothing; 429.
    Result<void> provePerson(const RequestContext &) const;
    Result<SignedIn> verifyPhone(const PhoneAndCode &, const RequestContext &);
    Result<CodeSent> resendVerification(const QString &phone, const RequestContext &);

    // Signing in: op 5, passwordless
    Result<SignedIn> login(const PhoneAndPassword &, const RequestContext &);
    Result<CodeSent> passwordlessSend(const QString &phone, const RequestContext &);
    Result<SignedIn> passwordlessVerify(const PhoneAndCode &, const RequestContext &);

    // Passwords: ops 6 and 7, 14c, reset by question. A reset carries a session only where
    // [flow] login_on_reset is on.
    Result<CodeSent> forgotPassword(const QString &phone, const RequestContext &);
    Result<std::optional<SignedIn>> resetPassword(const PasswordReset &, const RequestContext &);
    Result<std::optional<SignedIn>> resetByAnswer(const PasswordResetByAnswer &,
                                                  const RequestContext &);
    Result<void> changePassword(const QString &token, const PasswordChange &,
                                const RequestContext &);

    // The signed-in person's number: ops 8-12
    Result<CodeSent> resendByToken(const QString &token, const QString &phone,
                                   const RequestContext &);
    Result<void> verifyByToken(const QString &token, const QString &code, const RequestContext &);
    Result<CodeSent> changeNumber(const QString &token, const NumberChange &,
                                  const RequestContext &);
    Result<std::optional<CodeSent>> invalidateOwnPhone(const QString &token,
                                                       const RequestContext &);
    Result<void> removePhone(const QString &token, const QString &password, const RequestContext &);

    // Account: 14a, 14b, 14f, 14g, unlock
    Result<Account> readProfile(const QString &token);
    /// All of it or nothing: a profile that is refused has texted nobody.
    Result<Account> updateProfile(const QString &token, const ProfileUpdate &,
                                  const RequestContext &);
    Result<CodeSent> deleteAccountSend(const QString &token, const RequestContext &);
    Result<void> deleteAccountConfirm(const QString &token, const QString &code,
                                      const RequestContext &);
    Result<void> unlock(const QString &token, const RequestContext &);

    // Privacy policy and security questions
    Result<Account> acceptPolicy(const QString &token, const RequestContext &);
    Result<PolicyHistory> policyHistory(const QString &token);
    Result<std::vector<SecurityQuestion>> questionsByPhone(const QString &phone,
                                                           const RequestContext &);
    Result<std::vector<SecurityQuestion>> questionsByToken(const QString &token);

    // Sessions: 13a-13d and the "sign out everywhere" extension. A validated or prolonged token is
    // answered without a refresh token: only its hash is stored.
    Result<TokenInfo> validateToken(const QString &token);
    Result<void> invalidateToken(const QString &token); ///< 13b: the refresh token goes on working
    Result<void> endOwnSession(const QString &token);   ///< 13b with preventrefresh
    Result<TokenSet> slideToken(const QString &token);
    Result<int> signOutEverywhere(const QString &token); ///< how many sessions ended, this one too
    /// Extension (opensessions.cpp): the account's living sessions, last used first.
    Result<std::vector<OpenSession>> openSessions(const QString &token);
    /// How many ended: none where `id` names no living session of the account.
    Result<int> endSession(const QString &token, const QString &id, const RequestContext &);
    Result<int> endOtherSessions(const QString &token, const RequestContext &);

    // With the API secret (the caller has checked it): 13e-13h, op 11, management
    /// The same answer where the same client sends one refresh token again within seconds.
    Result<TokenSet> refresh(const QString &refreshToken, const RequestContext &);
    Result<void> revokeRefresh(const QString &refreshToken);
    Result<void> revokeAllRefresh(const QString &uid);
    Result<TokenSet> tokenForUid(const QString &uid);
    Result<std::optional<CodeSent>> invalidatePhone(const QString &uid, const RequestContext &);
    Result<Account> createAccount(const ManagedAccount &, const RequestContext &);
    Result<Account> accountByPhone(const QString &phone);
    Result<Account> accountByUid(const QString &uid);
    Result<void> deleteAccount(const QString &uid);
    Result<Account> setPhone(const QString &uid, const QString &phone);
    /// Ends every lock, `block` too: 1221 where there is none.
    Result<Account> unlockAccount(const QString &uid);
    /// A code as it would have been texted. `uid` says whose a new number is to be; for the others
    /// it may be empty, and is compared if it is not. 937, 938, 1058, 1073, 1179.
    Result<CodeTold> tellCode(CodeOf of, const QString &phone, const QString &uid);

    /// One effect for all requests of one key within a day (security S29). `key` says what the
    /// client called it and whose it is.
    Result<RequestTurn> beginRequest(const QByteArrayList &key, const QByteArray &request);
    /// Keeps the answer for those that come again, unless the machine was at fault or who asks had
    /// too many kept. `key` ends with the bearer; of `trusted` ones all are kept. It is written
    /// with the act itself: where that fails, the act is undone.
    Result<void> endRequest(const QByteArrayList &key, const KeptReply &, const RequestContext &);

    /// What a provider told of a text it took, by the text's id; false: the store cannot answer.
    bool noteDelivery(const QString &id, Delivery delivery, const QString &code);
    /// 503 for who has waited long already, where the store may take as long again (security S33).
    std::optional<ServiceError> refusalAfter(std::chrono::steady_clock::duration waited) const;

    Result<TextFigures> textFigures(); ///< of today (UTC)
    const Figures &figures() const;

    /// Removes what is past keeping, bit by bit. Call now and then, from any thread.
    void purge();
    bool purgeSome(); ///< a bit of it; whether there may be more
    /// Where answers are private: finds out what imported hashes cost (S15). Takes seconds.
    void measureHashes(const std::function<bool()> &isEnding);

private:
    std::unique_ptr<Rules> d;
};

} // namespace ringkey::service
