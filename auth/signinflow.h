// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"
#include "auth/signinoptions.h"
#include "auth/types/account.h"
#include "auth/types/backendconfig.h"
#include "auth/types/backendinfo.h"
#include "auth/types/connection.h"
#include "auth/types/networkconfig.h"
#include "auth/types/transition.h"
#include "phone/export.h"

#include <QObject>
#include <functional>
#include <memory>

namespace ringkey {

/// Signing in as the pages know it: states, and acts of a person. A host program has SignIn
/// (auth/signin.h) instead.
///
/// When a signal is emitted, every getter agrees with it; an act, or any other call, from inside a
/// slot has its effect once that signal has been told to everybody. Lives on the thread of its
/// creator, which must run an event loop. Never blocks. Life: construct, connect signals, start();
/// connectTo() may come later (a bundled service is still starting): requests made before it wait
/// for it. Destroying it abandons requests under way and leaves what is stored as it was.
class RINGKEY_AUTH_EXPORT SignInFlow : public QObject
{
    Q_OBJECT

public:
    explicit SignInFlow(SignInOptions options, QObject *parent = nullptr);
    ~SignInFlow() override;

    /// Reads what was kept, then publishes the state to go on with. Does not need the backend.
    void start();
    /// Tells where the backend is, and starts to use the network: best called once the first frame
    /// is painted. Calling it again with another address answers requests under way with
    /// Unreachable.
    void connectTo(const BackendConfig &backend);

    /// How the network is reached, from the next request on; before connectTo() as well as after.
    void setNetwork(const NetworkConfig &network);
    /// Looks at once whether the backend answers, where connectionTrouble() says that it did not.
    void tryConnection();

    /// BCP 47, for the texts of the backend from its next request on.
    void setLanguage(const QString &bcp47);

    /// Before start(): Restoring where something was kept, else EnteringCredentials.
    const flow::State &state() const;
    /// There is a page before, or a request to give up.
    bool goesBack() const;
    const BackendInfo &backend() const;
    Connection connection() const;
    /// What is wrong with the way to the backend, of which connection() is the short form; nothing
    /// while it is good. Changes with connectionChanged().
    std::optional<AuthError> connectionTrouble() const;
    /// UTC on the clock that all deadlines are told on.
    QDateTime now() const;
    /// How far this computer's clock was set since now() was right by it; 0 where the host has a
    /// clock of its own.
    std::chrono::minutes clockSet() const;
    /// Where a session is or would be kept. Checking until the keychain was asked, after the first
    /// frame.
    Storage storage() const;
    /// Or in a place of the host's own.
    bool keepsInKeychain() const;
    /// The keychain could not be told of a sign-out: it is told when it opens.
    Erasure erasure() const;
    EverywhereEnd everywhereEnd() const;
    /// Nothing where nobody is signed in. For the host program's own calls to its API.
    std::optional<Session> session() const;
    /// Nobody noted whether somebody is kept, and the keychain has not been asked yet.
    bool looksForKept() const;
    /// Why the last session is over; meaningful where session() is nothing.
    flow::Notice endOfSession() const;
    const QString &language() const;

    /// The clock of the options was set, or the computer slept: what is due is looked at now.
    void lookAtClock();

    /// What a person did. Refused acts change nothing (see flow::transition); `refused` tells.
    void act(flow::Act act, const std::function<void()> &refused = {});

Q_SIGNALS:
    /// Each step, before stateChanged(); also where it leads to an equal state, and once at
    /// start().
    void transitioned(const ringkey::Transition &transition);
    /// Whom WelcomingBack greeted is somebody else, and nothing is known of them any more.
    void notMeChosen();
    void stateChanged();
    void backendChanged();
    void connectionChanged();
    void storageChanged();
    /// What the keychain holds would take the place of a form. Who shows one in which a person has
    /// begun to type says so, at once.
    void wouldLeaveForm(bool &isTyped);
    /// Another session(), or a newer token of the same one, or none.
    void sessionChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringkey
