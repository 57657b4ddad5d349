// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/check/report.h"
#include "auth/backend/backend.h"

#include <QObject>

namespace ringkey::check {

/// Tries a tenant's operations with one number of one's own, those that cost nothing first, and
/// tells what keeps people from signing in. Makes an account for the number and deletes it again;
/// where the number has one already, that one is only signed in to, and left as it is.
class TenantCheck : public QObject
{
    Q_OBJECT

public:
    enum class Wanted : std::uint8_t
    {
        Code,
        Password, ///< of the account the number has
    };
    /// Answers with what the person typed; an empty secret: nothing more will come.
    using Ask = std::function<Secret(Wanted)>;

    TenantCheck(BackendConfig config, const PhoneNumber &number, Ask ask,
                QObject *parent = nullptr);

    void setNetwork(NetworkConfig network) { m_backend.setNetwork(std::move(network)); }
    void start();
    const Report &report() const { return m_report; }

Q_SIGNALS:
    void stepDone(const ringkey::check::Step &step);
    void finished();

private:
    struct Row
    {
        const char *name;
        bool (TenantCheck::*may)() const;
        void (TenantCheck::*run)();
    };
    static const QList<Row> &rows();

    void next();
    void heard(const backend::Operation &operation, const backend::RawReply &reply);
    void pass();
    void note(const Finding &finding);
    void fail(const AuthError &error);
    /// A refusal that is wanted; whatever else comes is a finding.
    void expect(const AuthError &error, std::initializer_list<AuthErrorKind> wanted);
    void endStep(Outcome outcome);
    /// A reply that is a success, or a finding.
    template <class T>
    backend::Reply<T> reply(std::function<void(const T &)> good = {});
    backend::Reply<backend::Sent> codeSent();
    /// Asks for a code, and goes on with `then` where one is given.
    void withCode(const std::function<void(const Secret &)> &then);

    bool always() const { return true; }
    bool isFree() const { return m_known && !m_taken; }
    bool isPending() const { return m_pending; }
    bool hasAccount() const { return m_taken || (m_made && !m_pending); }
    bool isSignedIn() const { return !m_token.isEmpty(); }
    bool isOurs() const { return m_made && isSignedIn(); }
    bool offersCodes() const { return m_info.codeSignIn && m_verified; }
    bool hasCodeUnderWay() const { return m_codeSent; }
    bool mayReset() const { return m_made && m_verified; }
    bool hasEnded() const { return !m_ended.isEmpty(); }

    void readServerTime();
    void readOffers();
    void askIfTaken();
    void tryWrongPassword();
    void createAccount();
    void tryWrongCode();
    void verifyNumber();
    void signIn();
    void validate();
    void readToken();
    void prolong();
    void readAccount();
    void changeName();
    void changePassword();
    void signOut();
    void useEndedToken();
    void sendSignInCode();
    void signInByCode();
    void sendPasswordCode();
    void resetPassword();
    void sendDeletionCode();
    void deleteAccount();
    void gotSession(const Session &session);
    void gotSession(const backend::CodeReply &opened);

    backend::Backend m_backend;
    PhoneNumber m_number;
    Ask m_ask;
    Report m_report;
    Step m_now;
    qsizetype m_row = -1;
    bool m_stopped = false; ///< every answer would be the same

    BackendInfo m_info;
    Secret m_password;
    Secret m_token;
    Secret m_ended; ///< a token that was signed out
    bool m_known = false;
    bool m_taken = false;
    bool m_made = false;
    bool m_pending = false; ///< registered, not verified yet
    bool m_verified = false;
    bool m_codeSent = false;
    bool m_typed = false; ///< this step sends what a person typed
};

} // namespace ringkey::check
