// SPDX-License-Identifier: Apache-2.0
#include "auth/signin.h"

#include "auth/backend/backend.h"
#include "auth/effects/connectionwatch.h"
#include "auth/effects/performer.h"
#include "auth/effects/retriedread.h"
#include "auth/effects/sessionrenewal.h"
#include "auth/effects/steadyclock.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "auth/session/keychainstore.h"
#include "auth/session/sessionkeeper.h"
#include "auth/statefolder.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

Q_LOGGING_CATEGORY(logFlow, "ringkey.flow", QtInfoMsg)

/// Which error a reply brings, as the number of its AuthErrorKind; -1 for none.
int errorNumber(const flow::Event &event)
{
    return std::visit(
        []<class E>(const E &e) {
            if constexpr (requires { e.result.error(); })
                return e.result ? -1 : static_cast<int>(e.result.error().kind);
            else
                return -1;
        },
        event);
}

/// The keychain is asked how it is only after the window had time to be painted.
constexpr std::chrono::milliseconds inspectAfter{400};
/// One unlocked keyring tells several changes.
constexpr std::chrono::milliseconds retryStorageAfter{300};

SignInOptions completed(SignInOptions options)
{
    if (options.profile.isEmpty())
        options.profile = u"default"_s;
    if (options.productName.isEmpty())
        options.productName = u"Ringkey"_s;
    if (!options.now)
        options.now = steadyClock();
    return options;
}

/// Where the code of nobody who is signed in goes.
std::optional<PhoneNumber> numberOfCode(const flow::State &state)
{
    if (const auto *code = std::get_if<flow::EnteringCode>(&state); code && !code->account)
        return code->ticket.number;
    return std::nullopt;
}

bool isUsable(Storage storage)
{
    return storage == Storage::Keychain || storage == Storage::MemoryOnly ||
           storage == Storage::Checking;
}

} // namespace

class SignIn::Private
{
public:
    Private(SignIn *q, SignInOptions options);

    void dispatch(const flow::Event &event);
    void publish(flow::State next);
    void perform(const flow::Effect &effect);
    void perform(const flow::Restore &effect);
    void armDeadline();
    void readBackendInfo();
    void storageChanged(Storage storage);
    void storeRecovered();
    void findKept();
    void followCode();
    AttemptId nextAttempt() { return {++lastAttempt}; }

    SignIn *q;
    SignInOptions options;
    flow::State state;
    BackendInfo info;
    std::uint64_t lastAttempt = 0;
    NetworkConfig network;
    QTimer deadline;
    QTimer retryStorage;
    KeychainStore *store;
    std::unique_ptr<backend::Backend> backend;
    SessionKeeper keeper;
    SessionRenewal renewal;
    Performer performer;
    ConnectionWatch watch;
    RetriedRead readInfo;
};

SignIn::Private::Private(SignIn *owner, SignInOptions given)
    : q(owner)
    , options(completed(std::move(given)))
    , store(new KeychainStore(systemKeychain(options.productName, nullptr), options.profile,
                              stateFolder(options.productName), q))
    , keeper(store, options.now)
    , renewal(keeper)
    , performer(keeper, options.now, [this](const flow::Event &event) { dispatch(event); })
    , readInfo([this] { readBackendInfo(); })
{
    deadline.setSingleShot(true);
    retryStorage.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, q, [this] {
        dispatch(flow::DeadlineReached{options.now()});
        armDeadline();
    });
    connect(&retryStorage, &QTimer::timeout, q, [this] { storeRecovered(); });
    connect(&keeper, &SessionKeeper::storageChanged, q, [this](Storage to) { storageChanged(to); });
    connect(&keeper, &SessionKeeper::storeRecovered, q,
            [this] { retryStorage.start(retryStorageAfter); });
    connect(&keeper, &SessionKeeper::accountChangedElsewhere, &renewal,
            &SessionRenewal::refreshAccount);
    connect(&keeper, &SessionKeeper::entryChangedElsewhere, q, [this] { followCode(); });
    connect(&renewal, &SessionRenewal::accountRefreshed, q,
            [this](const Account &account) { dispatch(flow::AccountRefreshed{account}); });
    connect(&renewal, &SessionRenewal::ended, q,
            [this](flow::Notice why) { dispatch(flow::SessionWasEnded{why}); });
    connect(&performer, &Performer::tokenRefused, &renewal, &SessionRenewal::tokenRefused);
    connect(&watch, &ConnectionWatch::changed, q, &SignIn::connectionChanged);
    connect(&watch, &ConnectionWatch::returned, q, [this] {
        dispatch(flow::ConnectionReturned{});
        renewal.resume();
        readInfo.hurry();
    });
}

void SignIn::Private::dispatch(const flow::Event &event)
{
    const std::optional<flow::Step> step = flow::transition(state, event);
    if (!step) {
        qCDebug(logFlow) << flow::eventName(event) << "is not expected in"
                         << flow::stateName(state);
        return;
    }
    // Names only. The walk through the real window (tests/e2e) reads its way from these lines.
    qCDebug(logFlow) << "step" << flow::stateName(state) << flow::eventName(event)
                     << errorNumber(event) << flow::stateName(step->state);
    publish(step->state);
    for (const flow::Effect &effect : step->effects)
        perform(effect);
    keeper.saveState(state, std::holds_alternative<flow::BackChosen>(event));
}

void SignIn::Private::publish(flow::State next)
{
    if (state == next)
        return;
    state = std::move(next);
    armDeadline();
    Q_EMIT q->stateChanged();
}

void SignIn::Private::armDeadline()
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

void SignIn::Private::perform(const flow::Restore &effect)
{
    keeper.restore([this, effect](const flow::Found &found) {
        dispatch(flow::Restored{effect.attempt, found});
        renewal.resume();
    });
}

void SignIn::Private::perform(const flow::Effect &effect)
{
    std::visit(
        [this]<class E>(const E &e) {
            if constexpr (std::is_same_v<E, flow::Restore>)
                perform(e);
            else if constexpr (std::is_same_v<E, flow::KeepSession>)
                keeper.keep(e.session, e.keep);
            else if constexpr (std::is_same_v<E, flow::DropSession>)
                keeper.drop(e);
            else if constexpr (std::is_same_v<E, flow::RefreshAccount>)
                renewal.refreshAccount();
            else if constexpr (std::is_same_v<E, flow::RetryKeychain>)
                keeper.retry();
            else
                performer.perform(e);
            if constexpr (std::is_same_v<E, flow::CancelAttempt>)
                keeper.cancelRestore();
        },
        effect);
}

void SignIn::Private::readBackendInfo()
{
    backend->appInfo([this](const Result<BackendInfo> &read) {
        // The app also works where it cannot be read: the contract's defaults stay.
        const bool failed = !read && isOfTheWay(read.error().kind);
        if (failed)
            readInfo.failed(read.error(), options.now());
        else
            readInfo.done();
        if (read)
            info = *read;
        info.asked = true;
        if (!read)
            return Q_EMIT q->backendChanged();
        if (!backend->config().channel.isEmpty())
            info.channel = backend->config().channel;
        info.registration = info.registration && !backend->config().sott.isEmpty();
        performer.setInfo(info);
        Q_EMIT q->backendChanged();
    });
}

void SignIn::Private::storageChanged(Storage storage)
{
    dispatch(flow::StorageChanged{storage});
    Q_EMIT q->storageChanged();
}

void SignIn::Private::storeRecovered()
{
    keeper.settle();
    if (keeper.isUnknown() && !keeper.session())
        findKept();
    else if (keeper.isUnread() && !keeper.session())
        q->act(flow::KeychainRetryChosen{});
    else if (!isUsable(keeper.storage()) && keeper.session())
        keeper.retry();
    else if (!isUsable(keeper.storage()))
        keeper.inspect();
}

/// Nobody noted whether somebody is kept: a version before this one, or a note that was deleted.
void SignIn::Private::findKept()
{
    keeper.lookFor([this](const std::optional<Account> &account) {
        if (account && std::holds_alternative<flow::EnteringCredentials>(state))
            q->act(flow::KeychainRetryChosen{});
    });
}

/// A second window used the code this one still asks for.
void SignIn::Private::followCode()
{
    keeper.lookFor([this](const std::optional<Account> &account) {
        const auto number = numberOfCode(state);
        if (!account || !account->number || !number || *number != *account->number)
            return;
        const AttemptId attempt = nextAttempt();
        publish(flow::Restoring{attempt});
        perform(flow::Restore{attempt});
    });
}

SignIn::SignIn(SignInOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
    // So that the first frame is not a form that goes away again.
    if (d->keeper.mayHoldSomething())
        d->state = flow::Restoring{};
}

SignIn::~SignIn()
{
    // Nothing is published any more while the parts go.
    blockSignals(true);
}

void SignIn::start()
{
    if (d->keeper.mayHoldSomething()) {
        const AttemptId attempt = d->nextAttempt();
        d->publish(flow::Restoring{attempt});
        d->perform(flow::Restore{attempt});
        return;
    }
    if (d->keeper.isUnknown())
        d->findKept();
    else
        d->keeper.settle();
    QTimer::singleShot(inspectAfter, this, [this] {
        if (d->keeper.storage() == Storage::Checking)
            d->keeper.inspect();
    });
    Q_EMIT stateChanged();
}

void SignIn::connectTo(const BackendConfig &config)
{
    if (!d->keeper.belongsTo(config.apiKey))
        d->dispatch(flow::SessionWasEnded{flow::Notice::StartedOver});
    const std::unique_ptr<backend::Backend> before = std::move(d->backend);
    d->backend =
        std::make_unique<backend::Backend>(config, d->options.language.toLatin1(), d->options.now);
    d->backend->setNetwork(d->network);
    d->watch.follow(d->backend.get());
    d->performer.connectTo(d->backend.get());
    d->renewal.connectTo(d->backend.get());
    d->info.registration = !config.sott.isEmpty();
    if (!config.channel.isEmpty())
        d->info.channel = config.channel;
    d->readInfo.begin();
    Q_EMIT backendChanged();
}

void SignIn::setNetwork(const NetworkConfig &network)
{
    d->network = network;
    if (!d->backend)
        return;
    d->backend->setNetwork(network);
    d->watch.probeNow();
}

void SignIn::tryConnection()
{
    d->watch.probeNow();
}

void SignIn::setLanguage(const QString &bcp47)
{
    d->options.language = bcp47;
    if (d->backend)
        d->backend->setLanguage(bcp47.toLatin1());
}

const flow::State &SignIn::state() const
{
    return d->state;
}

const BackendInfo &SignIn::backend() const
{
    return d->info;
}

Connection SignIn::connection() const
{
    return d->watch.connection();
}

std::optional<AuthError> SignIn::connectionTrouble() const
{
    return d->watch.trouble();
}

QDateTime SignIn::now() const
{
    return d->options.now();
}

Storage SignIn::storage() const
{
    return d->keeper.storage();
}

std::optional<Session> SignIn::session() const
{
    return d->keeper.session();
}

void SignIn::act(flow::Act act)
{
    std::visit(
        [this](auto &one) {
            if constexpr (requires { one.fresh; })
                one.fresh = d->nextAttempt();
            d->dispatch(one);
        },
        act);
}

} // namespace ringkey
