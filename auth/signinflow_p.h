// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/effects/connectionwatch.h"
#include "auth/effects/performer.h"
#include "auth/effects/retriedread.h"
#include "auth/effects/sessionrenewal.h"
#include "auth/flow/transition.h"
#include "auth/session/sessionkeeper.h"
#include "auth/signinflow.h"

#include <QTimer>
#include <deque>
#include <functional>
#include <memory>

namespace ringkey {

/// What SignInFlow is made of. Its members are destroyed in the order in which they stand here,
/// from the last to the first.
class SignInFlow::Private
{
public:
    Private(SignInFlow *q, SignInOptions options);

    /// One after the other: what a slot does at once waits until everybody was told what came
    /// before, and finds everything done that belongs to it.
    void inTurn(std::function<void()> step);
    /// The same from the event loop: what comes from a reply or a store is told when those are
    /// done, so that a slot may delete them with everything else.
    void soon(std::function<void()> step);
    void takeTurns();
    void remember(const backend::Answered &answer);
    void dispatchSoon(const flow::Event &event);
    bool savesAhead(const flow::Event &event);
    void onceSaved(std::function<void()> then);
    /// False: not expected here. A slot may have deleted this object when it returns.
    bool handle(const flow::Event &event);
    Transition started() const;
    void tell(const flow::State &before, const flow::Event &event, const flow::Step &step,
              const backend::Answered &answer);
    void publish(const flow::State &before);
    void publishSession();
    void perform(const flow::Effect &effect);
    void perform(const flow::Restore &effect);
    void armDeadline();
    void deadlineReached();
    void cameBack();
    void learn(const Result<BackendInfo> &read);
    void readBackendInfo();
    /// A tenant's settings change while the app runs: at the end of a session, and where an error
    /// shows that what was read is no longer true.
    void readInfoAgain(const flow::State &before, std::optional<AuthErrorKind> error);
    void connectTo(const BackendConfig &config);
    void begin();
    void restore();
    void storageChanged(Storage storage);
    void lookInKeychain();
    /// What a person has begun to type is not thrown away: until they act, or empty the form.
    void onceNothingIsTyped(std::function<void()> then);
    void storeRecovered();
    void findKept();
    void followCode();
    AttemptId nextAttempt() { return {++lastAttempt}; }

    SignInFlow *q;
    const bool hasHostsClock;
    SignInOptions options;
    flow::State state;
    BackendInfo info;
    std::optional<Session> told; ///< the session as it was published last
    flow::Notice ending = flow::Notice::None;
    std::deque<std::function<void()>> turns;
    std::optional<int> takenIn; ///< in which loop turns are taken, as QThread::loopLevel() counts
    std::uint64_t lastAttempt = 0;
    std::optional<flow::State> ahead; ///< saved, and shown next
    bool looksForKept = false;
    EverywhereEnd everywhereEnd = EverywhereEnd::Waits; ///< since the last session
    bool mayHaveHappened = false;                       ///< an act whose answer was lost on the way
    backend::Answered lastAnswer;                       ///< until the step that it is the cause of
    NetworkConfig network;
    QPointer<QNetworkAccessManager> manager; ///< the host's; a child of q
    QTimer deadline;
    QTimer retryStorage;
    SessionStore *store;
    std::unique_ptr<backend::Backend> backend;
    SessionKeeper keeper;
    SessionRenewal renewal;
    Performer performer;
    ConnectionWatch watch;
    RetriedRead readInfo;
};

} // namespace ringkey
