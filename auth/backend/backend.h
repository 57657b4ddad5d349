// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/arguments.h"
#include "auth/backend/call.h"
#include "auth/backend/findings.h"
#include "auth/backend/replies.h"
#include "auth/types/backendconfig.h"
#include "auth/types/networkconfig.h"

#include <functional>

namespace ringkey::backend {

struct Envelope;

/// What can be told of an answer: nothing that it said.
struct Answered
{
    QLatin1StringView verb;
    QLatin1StringView path;
    QString requestId = {};
    int httpStatus = 0; ///< 0 where none came
    int errorCode = 0;
};

template <class T>
using Reply = std::function<void(Result<T>)>;

/// The LoginRadius client: one function per operation a program without the API secret may call.
///
/// Each starts one Call and answers through `reply` exactly once, from the event loop, unless the
/// call is cancelled or this object is destroyed. The returned Call deletes itself; keep it in a
/// QPointer. Lives on one thread. Cheap to construct: the network is touched by the first call.
class Backend : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>; ///< UTC

    Backend(BackendConfig config, QByteArray language, Now now, QObject *parent = nullptr);
    ~Backend() override;

    /// BCP 47, Accept-Language of the requests that follow.
    void setLanguage(QByteArray language) { m_language = std::move(language); }

    /// Whom to go through and whom to trust, from the next request on.
    void setNetwork(NetworkConfig network);
    /// Who carries all requests that follow, and knows the way in place of setNetwork(): where its
    /// owner deleted it, none goes anywhere. Null: nobody.
    void setManager(QNetworkAccessManager *manager);

    /// Told each reply as it came, before it is read: --check-backend compares it with the
    /// contract.
    using Listener = std::function<void(const Operation &, const RawReply &)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

    /// Asks once and briefly: only whether anybody is there.
    Call *serverInfo(Reply<QDateTime> reply);
    Call *appInfo(Reply<BackendInfo> reply);

    // Without a session; answers where a lock asks for them (1148)
    Call *isTaken(const PhoneNumber &number, Reply<bool> reply);
    Call *registerAccount(const NewAccount &account, Reply<RegistrationReply> reply);
    Call *verifyNumber(const PhoneNumber &number, const Secret &code, Reply<CodeReply> reply,
                       const Answers &answers = {});
    Call *resendCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply);
    Call *signIn(const PhoneNumber &number, const Secret &password, const Answers &answers,
                 Reply<SignInReply> reply);
    Call *sendSignInCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply);
    Call *verifySignInCode(const PhoneNumber &number, const Secret &code, Reply<CodeReply> reply,
                           const Answers &answers = {});
    Call *sendPasswordCode(const PhoneNumber &number, Channel channel, Reply<Sent> reply);
    Call *resetPassword(const PhoneNumber &number, const Secret &code, const Secret &password,
                        Reply<std::optional<Session>> reply, const Answers &answers = {});
    Call *questions(const PhoneNumber &number, Reply<QList<Question>> reply);

    // With a token
    Call *resendCodeByToken(const Secret &token, const PhoneNumber &number, Channel channel,
                            Reply<Sent> reply);
    Call *verifyCodeByToken(const Secret &token, const Secret &code, Reply<Done> reply);
    /// `password` is for a backend that wants it there (BackendInfo::provesInPlace()).
    Call *changeNumber(const Secret &token, const PhoneNumber &number, const Secret &password,
                       Reply<Sent> reply);
    Call *resetVerification(const Secret &token, Reply<Sent> reply);
    Call *removeNumber(const Secret &token, const Secret &password, Reply<Done> reply);
    Call *validateToken(const Secret &token, Reply<TokenLife> reply);
    Call *invalidateToken(const Secret &token, Reply<Done> reply);
    Call *tokenInfo(const Secret &token, Reply<TokenInfo> reply);
    Call *slideToken(const Secret &token, Reply<TokenLife> reply);
    Call *signOutEverywhere(const Secret &token, Reply<Done> reply);
    Call *listSessions(const Secret &token, Reply<QList<OpenSession>> reply);
    /// `id` is one of the list's; empty: all but the token's own.
    Call *endSessions(const Secret &token, const QString &id, Reply<Done> reply);
    Call *readAccount(const Secret &token, Reply<Account> reply);
    Call *changeName(const Secret &token, const QString &name, LastName lastName,
                     Reply<std::optional<Account>> reply);
    Call *changePassword(const Secret &token, const Secret &current, const Secret &password,
                         Reply<Done> reply);
    Call *sendDeletionCode(const Secret &token, Reply<Sent> reply);
    Call *deleteAccount(const Secret &token, const Secret &code, Reply<Done> reply);
    Call *unlock(const Secret &token, const Answers &answers, Reply<Done> reply);
    Call *acceptPolicy(const Secret &token, Reply<Account> reply);

    const BackendConfig &config() const { return m_config; }
    /// UTC on the server's clock, from the Date header of the latest reply; ours before the first.
    QDateTime serverNow() const;
    QDateTime now() const { return m_now(); } ///< UTC, ours
    bool isBusy() const { return m_underWay > 0; }

Q_SIGNALS:
    void callStarted();
    /// A call ended or was cancelled; isBusy() does not count it any more.
    void callOver();
    /// A request was answered, or will not be; its reply follows at once.
    void answered(const ringkey::backend::Answered &answer);
    /// After each call, before its reply. `failure` is empty where the backend answered, be it a
    /// refusal; else isOfTheWay() is true of it.
    void callEnded(const std::optional<ringkey::AuthError> &failure);

private:
    struct OperationCall;
    Call *start(OperationCall asked, std::function<void(const Envelope &)> answered);
    template <class T>
    Call *start(OperationCall asked, Result<T> (*read)(const Envelope &), Reply<T> reply);
    Envelope opened(Result<RawReply> result) const;
    void tell(std::optional<AuthError> error);
    void learnClock(const RawReply &raw);
    QUrl urlOf(const OperationCall &asked) const;
    Route routeTo(const QUrl &url) const;

    BackendConfig m_config;
    QByteArray m_language;
    Now m_now;
    NetworkConfig m_network;
    QPointer<QNetworkAccessManager> m_manager;
    bool m_isHosts = false;                 ///< there was one
    std::optional<QSslConfiguration> m_tls; ///< where other authorities are trusted, too
    std::chrono::milliseconds m_serverAhead{0};
    Listener m_listener;
    Findings m_findings;
    int m_underWay = 0;
    bool m_listsSessions = false; ///< by the newest answer about itself
    OtherNames m_otherNames;      ///< likewise
    QString m_moderatedPolicy;    ///< likewise
};

} // namespace ringkey::backend
