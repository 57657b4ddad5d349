// SPDX-License-Identifier: Apache-2.0
#include "auth/keptsession.h"

#include "auth/backend/backend.h"
#include "auth/effects/sessionrenewal.h"
#include "auth/hostchoices.h"
#include "auth/session/sessionkeeper.h"

#include <QTimer>

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds goOnAfter{300};

} // namespace

class KeptSession::Private
{
public:
    Private(KeptSession *owner, const SignInOptions &given);

    using Told = std::function<void(Storage, std::optional<Session>)>;
    void read(Told told);
    void tellReaders(Storage storage, const std::optional<Session> &session);
    /// Reads what is kept, once, before all else.
    void afterReading(std::function<void()> then);
    void connectTo(const BackendConfig &config);
    void prolong(const BackendConfig &config, std::function<void(bool)> then);
    void forget(Ending how);
    bool isSaved() const { return !keeper.isSaving() && keeper.erasure() == Erasure::Done; }
    /// Answers with true as soon as `isDone`, looked at whenever something was saved, or with
    /// false once patience is over.
    void waitUntil(std::function<bool()> isDone, std::function<void(bool)> done);
    void look();
    void lookForTheEnd();
    void goOn();
    void answer(bool isDone);
    /// From the event loop.
    void refuse(std::function<void(bool)> done);

    KeptSession *q;
    SignInOptions options;
    QPointer<QNetworkAccessManager> manager; ///< the host's; a child of q
    SessionKeeper keeper;
    SessionRenewal renewal;
    std::unique_ptr<backend::Backend> backend;
    QTimer patience;
    QTimer again;               ///< one unlocked keyring tells several changes
    std::optional<Ending> owed; ///< what end() has still to do
    std::function<bool()> isDone;
    std::function<void(bool)> done;
    std::vector<Told> readers; ///< who waits for what is read
    bool wasRead = false;
    bool prolongs = false; ///< which is what `isDone` waits for
};

KeptSession::Private::Private(KeptSession *owner, const SignInOptions &given)
    : q(owner)
    , options(completed(given))
    , keeper(makeStore(options, q), options.now)
    , renewal(keeper)
{
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, q, [this] { answer(false); });
    again.setSingleShot(true);
    QObject::connect(&again, &QTimer::timeout, q, [this] { goOn(); });
    QObject::connect(&keeper, &SessionKeeper::storeRecovered, q,
                     [this] { again.start(goOnAfter); });
    // After whatever else wants to know that something was saved.
    QObject::connect(
        &keeper, &SessionKeeper::saved, q, [this] { look(); }, Qt::QueuedConnection);
    QObject::connect(&renewal, &SessionRenewal::prolonged, q, [this] {
        if (prolongs && !isDone())
            answer(false);
    });
    QObject::connect(&renewal, &SessionRenewal::ended, q, [this](flow::Notice why) {
        if (keeper.session())
            keeper.drop({flow::Ending::Local, keeper.session()->account, why});
        answer(false);
    });
}

void KeptSession::Private::afterReading(std::function<void()> then)
{
    if (wasRead)
        return then();
    read([then = std::move(then)](Storage, const std::optional<Session> &) { then(); });
}

/// Once for all who ask while it is under way. From the event loop: who is told may delete this,
/// and the store and the keeper are not done yet when they answer.
void KeptSession::Private::read(Told told)
{
    readers.push_back(std::move(told));
    if (readers.size() > 1)
        return;
    const auto tell = [this](Storage storage, const std::optional<Session> &session) {
        QTimer::singleShot(0, q, [this, storage, session] { tellReaders(storage, session); });
    };
    if (keeper.mayHoldSomething() || keeper.isUnknown())
        keeper.restore([tell](const flow::Found &found) { tell(found.storage, found.session); });
    else
        tell(Storage::Keychain, std::nullopt);
}

void KeptSession::Private::tellReaders(Storage storage, const std::optional<Session> &session)
{
    wasRead = true;
    const QPointer<KeptSession> alive(q);
    const auto waiting = std::exchange(readers, {});
    for (const Told &told : waiting) {
        if (alive)
            told(storage, session);
    }
}

void KeptSession::Private::connectTo(const BackendConfig &config)
{
    keeper.belongsTo(config.apiKey);
    backend = std::make_unique<backend::Backend>(config, options.language.toLatin1(), options.now);
    backend->setNetwork(options.network);
    manager = makeManager(options, manager, q);
    backend->setManager(manager);
    renewal.connectTo(backend.get());
}

void KeptSession::Private::forget(Ending how)
{
    if (keeper.erasure() != Erasure::Done)
        return keeper.settle(); // it was left before, behind a keychain that was closed
    const auto &session = keeper.session();
    keeper.drop({how.everywhere ? flow::Ending::RevokeEverywhere : flow::Ending::Revoke,
                 session && how.remember ? std::optional(session->account) : std::nullopt,
                 how.remember ? flow::Notice::SignedOut : flow::Notice::None});
}

void KeptSession::Private::waitUntil(std::function<bool()> until, std::function<void(bool)> then)
{
    isDone = std::move(until);
    done = std::move(then);
    patience.start(KeptSession::patience);
    QMetaObject::invokeMethod(
        q, [this] { look(); }, Qt::QueuedConnection);
}

void KeptSession::Private::look()
{
    if (isDone && isDone())
        answer(true);
    lookForTheEnd();
}

void KeptSession::Private::lookForTheEnd()
{
    if (!owed || !isSaved() || !keeper.unrevoked().isEmpty())
        return;
    owed.reset();
    QTimer::singleShot(0, q, &KeptSession::ended);
}

/// The keychain may be open now.
void KeptSession::Private::goOn()
{
    if (owed && keeper.erasure() != Erasure::Done)
        forget(*owed);
}

void KeptSession::Private::answer(bool worked)
{
    patience.stop();
    prolongs = false;
    isDone = nullptr;
    if (auto then = std::exchange(done, nullptr)) // who is told may delete this
        QTimer::singleShot(0, q, [then = std::move(then), worked] { then(worked); });
}

void KeptSession::Private::refuse(std::function<void(bool)> then)
{
    QTimer::singleShot(0, q, [then = std::move(then)] { then(false); });
}

KeptSession::KeptSession(const SignInOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
}

KeptSession::~KeptSession() = default;

void KeptSession::read(std::function<void(Storage, std::optional<Session>)> done)
{
    d->read(std::move(done));
}

void KeptSession::prolong(const BackendConfig &backend, std::function<void(bool)> done)
{
    d->afterReading([this, backend, done = std::move(done)] { d->prolong(backend, done); });
}

void KeptSession::Private::prolong(const BackendConfig &config, std::function<void(bool)> then)
{
    if (!keeper.session())
        return refuse(std::move(then));
    const QDateTime before = keeper.session()->expiresAt;
    connectTo(config);
    if (!keeper.session())
        return refuse(std::move(then)); // it was another backend's
    waitUntil([this, before] { return keeper.session() && keeper.session()->expiresAt > before; },
              std::move(then));
    prolongs = true;
    renewal.prolong();
}

void KeptSession::end(const BackendConfig &backend, Ending how, std::function<void(bool)> done)
{
    d->afterReading([this, backend, how, done = std::move(done)] {
        d->owed = how;
        d->connectTo(backend);
        d->forget(how);
        d->waitUntil([this] { return d->isSaved() && d->keeper.unrevoked().isEmpty(); }, done);
    });
}

void KeptSession::endUntold(Ending how, std::function<void(bool)> done)
{
    d->afterReading([this, how, done = std::move(done)] {
        d->forget(how);
        d->waitUntil([this] { return d->isSaved(); }, done);
    });
}

const std::optional<Session> &KeptSession::session() const
{
    return d->keeper.session();
}

void KeptSession::setNetwork(const NetworkConfig &network)
{
    d->options.network = network;
}

} // namespace ringkey
