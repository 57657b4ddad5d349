// SPDX-License-Identifier: Apache-2.0
#include "auth/signinflow.h"

#include "auth/signinflow_p.h"

#include <QPointer>

namespace ringkey {

namespace {

/// The keychain is asked how it is only after the window had time to be painted.
constexpr std::chrono::milliseconds inspectAfter{400};

} // namespace

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
        Q_EMIT transitioned(d->started());
        if (alive)
            d->begin();
    });
}

void SignInFlow::Private::begin()
{
    // Who signs in already, before this, is not taken away from that.
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

Storage SignInFlow::storage() const
{
    return d->keeper.storage();
}

bool SignInFlow::keepsInKeychain() const
{
    return d->store->isKeychain();
}

bool SignInFlow::owesErasure() const
{
    return d->keeper.owesErasure();
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
