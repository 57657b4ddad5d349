// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "auth/hostchoices.h"
#include "auth/signinflow_p.h"
#include "auth/steptold.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

Q_LOGGING_CATEGORY(logFlow, "ringkey.flow", QtInfoMsg)

/// One unlocked keyring tells several changes.
constexpr std::chrono::milliseconds retryStorageAfter{300};
/// Whether a person still types.
constexpr std::chrono::milliseconds lookAgainAfter{500};

bool isUsable(Storage storage)
{
    return storage == Storage::Keychain || storage == Storage::MemoryOnly ||
           storage == Storage::Checking;
}

} // namespace

SignInFlow::Private::Private(SignInFlow *owner, SignInOptions given)
    : q(owner)
    , hasHostsClock(given.now != nullptr)
    , options(completed(std::move(given)))
    , store(makeStore(options, q))
    , keeper(store, options.now)
    , renewal(keeper)
    , performer(keeper, options.now, [this](const flow::Event &event) { dispatchSoon(event); })
    , readInfo([this] { readBackendInfo(); })
{
    network = options.network;
    info.channel.clear(); // nobody has said how codes travel: no word of texts (contract 12.1)
    deadline.setSingleShot(true);
    retryStorage.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, q, [this] { inTurn([this] { deadlineReached(); }); });
    connect(&retryStorage, &QTimer::timeout, q, [this] { storeRecovered(); });
    connect(&keeper, &SessionKeeper::storageChanged, q, [this](Storage to) { storageChanged(to); });
    // What is read at a start belongs to the state that follows from it.
    connect(&keeper, &SessionKeeper::sessionChanged, q,
            [this] { soon([this] { publishSession(); }); });
    connect(&keeper, &SessionKeeper::storeRecovered, q,
            [this] { retryStorage.start(retryStorageAfter); });
    connect(&keeper, &SessionKeeper::accountChangedElsewhere, &renewal,
            &SessionRenewal::refreshAccount);
    connect(&keeper, &SessionKeeper::entryChangedElsewhere, q, [this] { followCode(); });
    connect(&renewal, &SessionRenewal::accountRefreshed, q,
            [this](const Account &account) { dispatchSoon(flow::AccountRefreshed{account}); });
    connect(&renewal, &SessionRenewal::ended, q,
            [this](flow::Notice why) { dispatchSoon(flow::SessionWasEnded{why}); });
    connect(&renewal, &SessionRenewal::everywhereAnswered, q, [this](EverywhereEnd end) {
        everywhereEnd = end;
        soon([this] { Q_EMIT q->connectionChanged(); });
    });
    connect(&performer, &Performer::tokenRefused, &renewal, &SessionRenewal::tokenRefused);
    connect(&performer, &Performer::gaveUpWaiting, &watch, &ConnectionWatch::noteAway);
    connect(&watch, &ConnectionWatch::changed, q,
            [this] { soon([this] { Q_EMIT q->connectionChanged(); }); });
    connect(&watch, &ConnectionWatch::returned, q, [this] { soon([this] { cameBack(); }); });
    connect(&watch, &ConnectionWatch::reassured, q, [this] {
        soon([this] {
            if (std::exchange(mayHaveHappened, false))
                renewal.refreshAccount();
        });
    });
}

void SignInFlow::Private::deadlineReached()
{
    const QPointer<SignInFlow> alive(q);
    handle(flow::DeadlineReached{options.now()});
    if (alive)
        armDeadline();
}

void SignInFlow::Private::cameBack()
{
    const QPointer<SignInFlow> alive(q);
    handle(flow::ConnectionReturned{});
    if (!alive)
        return;
    mayHaveHappened = false;
    renewal.refreshAccount(); // what another device changed meanwhile; also a read that waits
    renewal.resume();
    readInfo.hurry();
}

void SignInFlow::Private::inTurn(std::function<void()> step)
{
    turns.push_back(std::move(step));
    takeTurns();
}

void SignInFlow::Private::soon(std::function<void()> step)
{
    turns.push_back(std::move(step));
    QMetaObject::invokeMethod(
        q, [this] { takeTurns(); }, Qt::QueuedConnection);
}

/// One turn after the other; but where a slot runs an event loop of its own, for a dialog, what
/// comes meanwhile is taken inside that loop.
void SignInFlow::Private::takeTurns()
{
    const int loop = QThread::currentThread()->loopLevel();
    if (takenIn && loop <= *takenIn)
        return;
    const std::optional<int> outer = std::exchange(takenIn, loop);
    const QPointer<SignInFlow> alive(q); // a slot may delete it
    while (alive && !turns.empty()) {
        const auto next = std::move(turns.front());
        turns.pop_front();
        next();
    }
    if (alive)
        takenIn = outer;
}

/// The backend tells of an answer right before the event that it becomes, if it becomes one. A
/// refused token is looked into first.
void SignInFlow::Private::remember(const backend::Answered &answer)
{
    lastAnswer = answer;
    if (answer.errorCode == 0)
        soon([this, id = answer.requestId] {
            if (lastAnswer.requestId == id)
                lastAnswer = {};
        });
}

void SignInFlow::Private::dispatchSoon(const flow::Event &event)
{
    soon([this, event, answer = std::exchange(lastAnswer, {})] {
        const auto arrive = [this, event, answer] {
            lastAnswer = answer;
            handle(event);
        };
        if (savesAhead(event))
            onceSaved(arrive);
        else
            arrive();
    });
}

/// Performs first, then saves, then publishes: a slot that signs out at once must not be overtaken
/// by the keychain write of the sign-in it was told of.
bool SignInFlow::Private::handle(const flow::Event &event)
{
    // Not of what the effects bring at once, without asking anybody.
    const backend::Answered answer = std::exchange(lastAnswer, {});
    const std::optional<flow::Step> step = flow::transition(state, event);
    if (!step) {
        qCDebug(logFlow) << flow::eventName(event) << "is not expected in"
                         << flow::stateName(state);
        return false;
    }
    const std::optional<AuthErrorKind> error = errorOf(event);
    // Names only. The walk through the real window (tests/e2e) reads its way from these lines.
    qCDebug(logFlow) << "step" << flow::stateName(state) << flow::eventName(event)
                     << (error ? static_cast<int>(*error) : -1) << flow::stateName(step->state);
    mayHaveHappened |= error && isOfTheWay(*error); // whether it was done is only known by asking
    const flow::State before = std::exchange(state, step->state);
    for (const flow::Effect &effect : step->effects)
        perform(effect);
    const bool tellsOfSaving = ahead && std::holds_alternative<flow::StorageChanged>(event);
    if (!tellsOfSaving && std::exchange(ahead, std::nullopt) != state)
        keeper.saveState(state, flow::goesBack(event));
    const QPointer<SignInFlow> alive(q);
    readInfoAgain(before, error);
    tell(before, event, *step, answer);
    if (alive && std::holds_alternative<flow::NotMeChosen>(event))
        Q_EMIT q->notMeChosen();
    if (alive)
        publish(before);
    return true;
}

Transition SignInFlow::Private::started() const
{
    return describe(nullptr, u"Started"_s, {state}, options.now());
}

void SignInFlow::Private::tell(const flow::State &before, const flow::Event &event,
                               const flow::Step &step, const backend::Answered &answer)
{
    Transition made = describe(&before, flow::eventName(event), step, options.now());
    made.error = whatWentWrong(event);
    if (isAnswer(event) && !answer.verb.isEmpty()) {
        made.operation = answer.verb + u' ' + answer.path;
        made.requestId = answer.requestId;
        made.httpStatus = answer.httpStatus;
        made.errorCode = answer.errorCode;
    }
    Q_EMIT q->transitioned(made);
}

void SignInFlow::Private::publish(const flow::State &before)
{
    const QPointer<SignInFlow> alive(q);
    if (!(state == before)) {
        armDeadline();
        Q_EMIT q->stateChanged();
    }
    if (alive)
        publishSession();
}

void SignInFlow::Private::publishSession()
{
    const std::optional<Session> &now = keeper.session();
    const bool isSame =
        now.has_value() == told.has_value() &&
        (!now || (now->accessToken == told->accessToken && now->expiresAt == told->expiresAt));
    told = now;
    if (now)
        everywhereEnd = EverywhereEnd::Waits;
    if (!isSame)
        Q_EMIT q->sessionChanged();
}

void SignInFlow::Private::armDeadline()
{
    const std::optional<QDateTime> next = flow::nextDeadline(state);
    if (!next || !next->isValid())
        return deadline.stop();
    // At most a minute at a time: timers stop while a computer sleeps, and clocks are set.
    const qint64 wait = std::clamp<qint64>(options.now().msecsTo(*next), 0, 60'000);
    if (wait > 0)
        deadline.start(std::chrono::milliseconds(wait));
    else
        deadline.start(std::chrono::milliseconds(1000)); // told already, or refused: no busy loop
}

void SignInFlow::Private::perform(const flow::Restore &effect)
{
    keeper.restore([this, effect](const flow::Found &found) {
        soon([this, event = flow::Restored{effect.attempt, found}] {
            const QPointer<SignInFlow> alive(q);
            handle(event);
            if (alive)
                renewal.resume();
        });
    });
}

void SignInFlow::Private::perform(const flow::Effect &effect)
{
    std::visit(
        [this]<class E>(const E &e) {
            if constexpr (std::is_same_v<E, flow::Restore>)
                perform(e);
            else if constexpr (std::is_same_v<E, flow::KeepSession>)
                keeper.keep(e.session, e.stay);
            else if constexpr (std::is_same_v<E, flow::DropSession>) {
                ending = e.why;
                keeper.drop(e);
            } else if constexpr (std::is_same_v<E, flow::RefreshAccount>)
                renewal.refreshAccount();
            else if constexpr (std::is_same_v<E, flow::RetryKeychain>)
                keeper.retry();
            else
                performer.perform(e);
            if constexpr (std::is_same_v<E, flow::CancelAttempt>)
                keeper.cancelRestore();
            if constexpr (std::is_same_v<E, flow::KeepSession> ||
                          std::is_same_v<E, flow::DropSession>)
                performer.forgetPassword();
        },
        effect);
}

void SignInFlow::Private::storageChanged(Storage storage)
{
    soon([this, storage] {
        const QPointer<SignInFlow> alive(q);
        handle(flow::StorageChanged{storage});
        if (alive)
            Q_EMIT q->storageChanged();
    });
}

/// As a person's click does, but who said no to the keychain's own question is not asked again.
void SignInFlow::Private::lookInKeychain()
{
    onceNothingIsTyped([this] { dispatchSoon(flow::KeychainRetryChosen{.fresh = nextAttempt()}); });
}

void SignInFlow::Private::onceNothingIsTyped(std::function<void()> then)
{
    bool isTyped = false;
    Q_EMIT q->wouldLeaveForm(isTyped);
    if (!isTyped)
        return then();
    QTimer::singleShot(lookAgainAfter, q, [this, then = std::move(then)] {
        if (!keeper.session() && std::holds_alternative<flow::EnteringCredentials>(state))
            onceNothingIsTyped(then);
    });
}

void SignInFlow::Private::storeRecovered()
{
    keeper.settle();
    if (keeper.isUnknown() && !keeper.session())
        findKept();
    else if (keeper.isUnread() && !keeper.session())
        lookInKeychain();
    else if (!isUsable(keeper.storage()) && keeper.session())
        keeper.retry();
    else if (!isUsable(keeper.storage()))
        keeper.inspect();
}

void SignInFlow::Private::restore()
{
    const AttemptId attempt = nextAttempt();
    const flow::State before = std::exchange(state, flow::Restoring{attempt});
    perform(flow::Restore{attempt});
    publish(before);
}

} // namespace ringkey
