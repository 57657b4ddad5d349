// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinoptions.h"
#include "auth/types/account.h"
#include "auth/types/autherror.h"
#include "auth/types/backendconfig.h"
#include "auth/types/backendinfo.h"
#include "auth/types/connection.h"
#include "auth/types/transition.h"
#include "phone/export.h"
#include "phone/phonenumber.h"

#include <QObject>
#include <memory>

namespace ringkey {

class SignInFlow;
class SignInWidget;

/// Why nobody is signed in any more.
enum class SignedOutReason : std::uint8_t
{
    Chosen,           ///< by the person, here or in another program with this profile
    ChosenEverywhere, ///< by the person, here and on all devices
    Elsewhere,        ///< by the person, on another device
    Expired,          ///< the backend says the session is over
    PasswordChanged,  ///< on another device
    NumberRemoved,    ///< with the last way to sign in
    AccountDeleted,
    OtherBackend, ///< what was kept belongs to another one
};

/// A code that is on its way to the person.
struct SentCode
{
    PhoneNumber number;
    int length = 6;
    QDateTime expiresAt = {};       ///< UTC; null: nobody knows
    QDateTime resendAllowedAt = {}; ///< UTC; null: now
    CodeAlphabet alphabet = CodeAlphabet::Digits;
};

/// Signing in: the one object a host program makes. SignInWidget shows its pages; a program without
/// windows calls signInWithPassword(), sendCode() and enterCode() itself.
///
/// Lives on the thread of its creator, which must run an event loop, and stays there: calls on
/// another thread are refused with a warning, and moveToThread() moves nothing of it. Never blocks,
/// never waits in a loop of its own. Destroying it abandons requests under way and leaves what is
/// stored as it was.
/// When a signal is emitted, every getter agrees with it; what a slot calls has its effect after
/// everybody was told. Two with different profiles do not know of each other. Errors are values:
/// refused() tells them, and nothing throws.
class RINGKEY_AUTH_EXPORT SignIn : public QObject
{
    Q_OBJECT

public:
    /// Starts by itself once the event loop runs: reads what was kept, then asks the backend.
    explicit SignIn(const BackendConfig &backend, const SignInOptions &options = {},
                    QObject *parent = nullptr);
    /// For a host that calls start() and connectTo() itself.
    explicit SignIn(const SignInOptions &options, QObject *parent = nullptr);
    ~SignIn() override;

    /// Reads what was kept. Does not need the backend. Best after the first frame is painted.
    void start();
    /// Tells where the backend is, and starts to use the network. Calling it again with the same
    /// changes nothing; with another one it answers requests under way with Unreachable.
    void connectTo(const BackendConfig &backend);
    /// BCP 47, for the texts of the backend from its next request on.
    void setLanguage(const QString &bcp47);
    /// How the internet is reached from the next request on; before connectTo() as well as after.
    void setNetwork(const NetworkConfig &network);
    /// For a host whose clock (SignInOptions::now) was set: what is due is looked at now.
    void lookAtClock();

    /// Nothing where nobody is signed in. Its token is for the host's own calls to its API.
    std::optional<Session> session() const;
    bool isSignedIn() const { return session().has_value(); }
    const BackendInfo &backend() const;
    Connection connection() const;
    /// Where a session is or would be kept. Checking until the store has read or written it.
    Storage storage() const;

    /// At once here; the backend is told when it can be reached. Nothing where nobody is signed
    /// in.
    void signOut();
    /// The same on all devices, from any page. Where backend().signOutEverywhere is false only this
    /// session ends.
    void signOutEverywhere();

    // Without the pages, while nobody is signed in. Each gives up what was going on before, also
    // taking up what was kept; refused(Unexpected) answers where it cannot be done now. A lock or a
    // changed policy is refused(), too: only the pages lead out of LockedByQuestion,
    // LockedByCaptcha and PolicyChanged. Where signing in goes on without the policy (moderated),
    // the session is there, and the pages ask.
    void signInWithPassword(const PhoneNumber &number, const Secret &password,
                            StaySignedIn stay = StaySignedIn::AcrossStarts);
    /// Texts a code to sign in with, where backend().codeSignIn says so; codeSent() follows.
    void sendCode(const PhoneNumber &number, StaySignedIn stay = StaySignedIn::AcrossStarts);
    /// After codeSent(). What is wrong with it comes with refused(), and it may be entered again.
    void enterCode(const Secret &code);
    /// Gives up the step that is under way, or goes back by one; no signal answers.
    void cancel();

    bool event(QEvent *event) override;

Q_SIGNALS:
    /// Somebody signed in now, or is still signed in from before.
    void signedIn(const ringkey::Session &session);
    /// The same person with a newer token or another end of life.
    void sessionChanged(const ringkey::Session &session);
    void signedOut(ringkey::SignedOutReason reason);
    /// Somebody else is here than the one who was welcomed back: of that one nothing is known any
    /// more.
    void notMeChosen();
    /// Also when a number has to be verified before its owner is signed in.
    void codeSent(const ringkey::SentCode &code);
    /// The last step did not work. The pages say it themselves.
    void refused(const ringkey::AuthError &error);
    void backendChanged();
    void connectionChanged();
    void storageChanged();
    /// Each step, for logs and for who looks for a fault. Holds nothing secret (docs/events.md).
    void transitioned(const ringkey::Transition &transition);

private:
    friend class SignInWidget;
    class Private;
    SignInFlow &flow();
    std::unique_ptr<Private> d;
};

} // namespace ringkey
