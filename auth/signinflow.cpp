// SPDX-License-Identifier: Apache-2.0
#include "auth/signinflow.h"

#include "auth/flow/queries.h"
#include "auth/signinflow_p.h"

#include <QPointer>

namespace ringkey {

namespace {

/// The keychain is asked how it is only after the window had time to be painted.
constexpr std::chrono::milliseconds inspectAfter{400};
/// A page that was to be saved first.
constexpr std::chrono::milliseconds showAfter{200};

/// Whose code is asked for, who is welcomed back, or who just left. Nobody who is signed in.
std::optional<PhoneNumber> numberAwaited(const flow::State &state)
{
    if (const auto *welcome = std::get_if<flow::WelcomingBack>(&state))
        return welcome->who.number;
    if (const auto *form = std::get_if<flow::EnteringCredentials>(&state);
        form && form->notice != flow::Notice::None)
        return form->number;
    if (const auto *code = std::get_if<flow::EnteringCode>(&state); code && !code->account)
        return code->ticket.number;
    return std::nullopt;
}

} // namespace

/// A page for a code comes when it is saved: whoever is killed as soon as they see it finds it
/// again, and the code cannot be sent anew so soon. The page before it waits for a reply, so nobody
/// notices.
bool SignInFlow::Private::savesAhead(const flow::Event &event)
{
    const auto step = flow::transition(state, event);
    const auto asksForCode = [](const flow::State &page) {
        return std::holds_alternative<flow::EnteringCode>(page) ||
               std::holds_alternative<flow::ResettingPassword>(page);
    };
    if (!step || !step->effects.empty() || flow::waitsForPerson(state) || !store->isKeychain() ||
        !asksForCode(step->state))
        return false;
    keeper.saveState(step->state, false);
    if (!keeper.isSaving())
        return false;
    ahead = step->state;
    return true;
}

/// Or after as long as nobody minds: a keychain may not answer at all.
void SignInFlow::Private::onceSaved(std::function<void()> then)
{
    auto *patience = new QTimer(q);
    patience->setSingleShot(true);
    const auto goOn = [this, patience, then = std::move(then)] {
        disconnect(&keeper, nullptr, patience, nullptr);
        patience->stop();
        patience->deleteLater();
        soon(then);
    };
    connect(patience, &QTimer::timeout, patience, goOn);
    connect(&keeper, &SessionKeeper::saved, patience, goOn);
    patience->start(showAfter);
}

SignInFlow::SignInFlow(SignInOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    // So that the first frame is not a form that goes away again.
    if (d->keeper.mayHoldSomething())
        d->state = flow::Restoring{};
}

SignInFlow::~SignInFlow()
{
    // Nothing is published any more while the parts go.
    blockSignals(true);
}

void SignInFlow::start()
{
    d->inTurn([this] {
        const QPointer<SignInFlow> alive(this);
        // Who was there when this was made may have signed out in another window since.
        if (std::holds_alternative<flow::Restoring>(d->state) && !d->keeper.mayHoldSomething())
            d->state = flow::EnteringCredentials{};
        Q_EMIT transitioned(d->started());
        if (alive)
            d->begin();
    });
}

void SignInFlow::Private::begin()
{
    // Somebody who began to sign in before start() is not interrupted.
    const bool isIdle = std::holds_alternative<flow::Restoring>(state) ||
                        std::holds_alternative<flow::EnteringCredentials>(state);
    if (keeper.mayHoldSomething() && isIdle)
        return restore();
    if (keeper.isUnknown() && isIdle)
        findKept();
    else
        keeper.settle();
    QTimer::singleShot(inspectAfter, q, [this] {
        if (keeper.storage() == Storage::Checking)
            keeper.inspect();
    });
    Q_EMIT q->stateChanged();
}

/// Nobody noted whether somebody is kept: a version before this one, or a note that was deleted.
void SignInFlow::Private::findKept()
{
    looksForKept = true;
    keeper.lookFor([this](const SessionKeeper::Kept &kept) {
        soon([this, kept] {
            looksForKept = false;
            // A page, where nobody came to another one meanwhile.
            const bool isFound =
                kept.account || (kept.page && state == flow::State{flow::EnteringCredentials{}});
            if (isFound && std::holds_alternative<flow::EnteringCredentials>(state))
                lookInKeychain();
            else
                Q_EMIT q->stateChanged(); // whoever waits for it begins
        });
    });
}

/// A second window used the code this one still asks for, or signed in who is welcomed back here
/// or told that they are signed out.
void SignInFlow::Private::followCode()
{
    keeper.lookFor([this](const SessionKeeper::Kept &kept) {
        if (!kept.account || !kept.account->number)
            return;
        soon([this, theirs = *kept.account->number] {
            if (numberAwaited(state) == theirs) // and not what the person did meanwhile
                restore();
        });
    });
}

void SignInFlow::connectTo(const BackendConfig &config)
{
    d->inTurn([this, config] { d->connectTo(config); });
}

void SignInFlow::setNetwork(const NetworkConfig &network)
{
    d->network = network;
    if (!d->backend)
        return;
    d->backend->setNetwork(network);
    d->watch.probeNow();
}

void SignInFlow::tryConnection()
{
    d->watch.probeNow();
}

void SignInFlow::setLanguage(const QString &bcp47)
{
    d->options.language = bcp47;
    if (d->backend)
        d->backend->setLanguage(bcp47.toLatin1());
}

void SignInFlow::lookAtClock()
{
    d->inTurn([this] {
        const QPointer<SignInFlow> alive(this);
        d->deadlineReached();
        if (alive)
            d->renewal.resume();
    });
}

bool SignInFlow::goesBack() const
{
    return flow::transition(state(), flow::BackChosen{}).has_value();
}

const flow::State &SignInFlow::state() const
{
    return d->state;
}

const BackendInfo &SignInFlow::backend() const
{
    return d->info;
}

Connection SignInFlow::connection() const
{
    return d->watch.connection();
}

std::optional<AuthError> SignInFlow::connectionTrouble() const
{
    return d->watch.trouble();
}

QDateTime SignInFlow::now() const
{
    return d->options.now();
}

/// In minutes, as times of day are said: a clock that is only slewed moves no word.
std::chrono::minutes SignInFlow::clockSet() const
{
    if (d->hasHostsClock)
        return {};
    const qint64 seconds = now().secsTo(QDateTime::currentDateTimeUtc());
    return std::chrono::minutes(qRound64(double(seconds) / 60));
}

Storage SignInFlow::storage() const
{
    return d->keeper.storage();
}

bool SignInFlow::keepsInKeychain() const
{
    return d->store->isKeychain();
}

Erasure SignInFlow::erasure() const
{
    return d->keeper.erasure();
}

EverywhereEnd SignInFlow::everywhereEnd() const
{
    return d->everywhereEnd;
}

std::optional<Session> SignInFlow::session() const
{
    return d->keeper.session();
}

bool SignInFlow::looksForKept() const
{
    return d->looksForKept;
}

flow::Notice SignInFlow::endOfSession() const
{
    return d->ending;
}

const QString &SignInFlow::language() const
{
    return d->options.language;
}

void SignInFlow::act(flow::Act act, const std::function<void()> &refused)
{
    if (std::holds_alternative<flow::KeychainRetryChosen>(act))
        d->keeper.allowAsking();
    std::visit(
        [this, &refused](auto &one) {
            if constexpr (requires { one.fresh; })
                one.fresh = d->nextAttempt();
            d->inTurn([this, one, refused] {
                if (!d->handle(one) && refused)
                    refused();
            });
        },
        act);
}

} // namespace ringkey
