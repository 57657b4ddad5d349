// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accounts.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr qsizetype whoLength = 16;

/// Tells one account from another in the notes of this computer, without its Uid.
QString whoIs(const Account &account)
{
    const QByteArray hash =
        QCryptographicHash::hash(account.uid.toUtf8(), QCryptographicHash::Sha256);
    return account.uid.isEmpty() ? QString() : QString::fromLatin1(hash.toHex().first(whoLength));
}

KnownAccount describe(int slot, const Account &account)
{
    return {.slot = slot,
            .who = whoIs(account),
            .name = account.name,
            .number = account.number ? account.number->masked() : QString()};
}

/// After any other reason the same person comes back with their password.
bool leavesNobody(SignedOutReason reason)
{
    return reason != SignedOutReason::Expired && reason != SignedOutReason::PasswordChanged;
}

} // namespace

Accounts::Accounts(const QString &folder, Options options, Computer computer)
    : m_roster(folder)
    , m_options(std::move(options))
    , m_computer(computer)
{
    if (!isShared()) {
        m_slot = m_roster.current().value_or(m_roster.firstFree());
        m_mustChoose = isNobodys(m_slot) && !m_roster.accounts().isEmpty();
        if (m_mustChoose && !hold(m_slot))
            m_slot = takeFree(); // somebody signs in there in another window
    }
    make(m_slot);
    if (!isShared())
        findBegun();
    m_remembers = m_roster.remembers();
    m_listed = m_roster.accounts();
    QDir().mkpath(m_roster.watchedFolders().first());
    watch();
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Accounts::followOthers);
}

Accounts::~Accounts() = default;

void Accounts::make(int slot)
{
    m_over.remove(slot);
    auto &made = m_open[slot];
    made = std::make_unique<SignIn>(m_options(slot, m_computer));
    SignIn *signIn = made.get();
    connect(signIn, &SignIn::transitioned, this, [this, slot](const Transition &step) {
        Q_EMIT transitioned(step);
        if (step.to != "EnteringCredentials"_L1)
            m_over.remove(slot);
        note(slot);
    });
    connect(signIn, &SignIn::notMeChosen, this, [this, slot] { wasLeft(slot); });
    connect(signIn, &SignIn::storageChanged, this, [this, slot] { note(slot); });
    connect(signIn, &SignIn::signedIn, this, &Accounts::changed);
    connect(signIn, &SignIn::signedOut, this, [this, slot](SignedOutReason reason) {
        if (leavesNobody(reason))
            wasLeft(slot);
        Q_EMIT changed();
    });
    if (m_isStarted)
        signIn->start();
    if (m_backend)
        signIn->connectTo(*m_backend);
}

void Accounts::start()
{
    m_isStarted = true;
    if (m_mustChoose)
        m_roster.leave(m_slot); // what is begun in it ends where another is chosen
    current().start();
}

/// Those who left, too: they may still have to tell the server.
std::vector<SignIn *> Accounts::everyone() const
{
    std::vector<SignIn *> all;
    for (const auto &[slot, signIn] : m_open)
        all.push_back(signIn.get());
    for (const auto &signIn : m_leaving)
        all.push_back(signIn.get());
    return all;
}

void Accounts::connectTo(const BackendConfig &backend)
{
    m_backend = backend;
    for (SignIn *signIn : everyone())
        signIn->connectTo(backend);
    if (isShared())
        endAll();
    else
        endLeft();
}

void Accounts::setNetwork(const NetworkConfig &network)
{
    for (SignIn *signIn : everyone())
        signIn->setNetwork(network);
    for (const auto &[slot, kept] : m_ending)
        kept->setNetwork(network);
}

void Accounts::setLanguage(const QString &bcp47)
{
    for (const auto &[slot, signIn] : m_open)
        signIn->setLanguage(bcp47);
}

void Accounts::lookAtClock()
{
    for (const auto &[slot, signIn] : m_open)
        signIn->lookAtClock();
}

std::optional<int> Accounts::openSlot() const
{
    return current().isSignedIn() ? std::optional(m_slot) : std::nullopt;
}

QList<KnownAccount> Accounts::known() const
{
    if (isShared())
        return {};
    QList<KnownAccount> all = m_roster.accounts();
    for (const auto &[slot, signIn] : m_open) {
        const auto session = signIn->session();
        if (session && !m_roster.isKept(slot))
            all.prepend(describe(slot, session->account));
    }
    return all;
}

/// Once the session is in the keychain, and where it says something new.
void Accounts::note(int slot)
{
    const auto signIn = m_open.find(slot);
    if (isShared() || signIn == m_open.end() || signIn->second->storage() != Storage::Keychain)
        return;
    const auto session = signIn->second->session();
    if (!session)
        return;
    KnownAccount line = describe(slot, session->account);
    if (const auto noted = m_noted.find(slot); noted != m_noted.end() && noted->second == line)
        return;
    m_noted[slot] = line;
    // An account that only changed elsewhere was not used here now.
    const bool isUsed = slot == m_slot || !m_roster.isKept(slot);
    line.used = isUsed ? QDateTime::currentDateTimeUtc() : m_roster.used(slot);
    m_roster.keep(line);
    if (slot == m_slot) {
        m_roster.setCurrent(slot);
        forgetTwin(line);
    }
    Q_EMIT changed();
}

/// Forgets an older slot of the same account, whose person signed in once more.
void Accounts::forgetTwin(const KnownAccount &account)
{
    const auto known = m_roster.accounts();
    for (const KnownAccount &other : known) {
        if (other.slot != account.slot && !account.who.isEmpty() && other.who == account.who)
            forget(other.slot);
    }
}

void Accounts::wasLeft(int slot)
{
    m_noted.erase(slot);
    m_over.insert(slot);
    if (slot == m_slot && hasBegun())
        m_roster.setCurrent(*m_begun); // the next start goes on with that
    if (!isShared() && m_roster.isKept(slot))
        m_roster.leave(slot);
}

bool Accounts::isNobodys(int slot) const
{
    const auto signIn = m_open.find(slot);
    return !m_roster.isKept(slot) && (signIn == m_open.end() || !signIn->second->isSignedIn());
}

bool Accounts::hasBegun() const
{
    return m_begun && *m_begun != m_slot && isNobodys(*m_begun);
}

void Accounts::setBegun(std::optional<int> slot)
{
    m_begun = slot;
    if (!isShared())
        m_roster.setBegun(slot);
}

/// Of an earlier run, and not what is shown or goes on in another window.
void Accounts::findBegun()
{
    const auto begun = m_roster.begun();
    if (begun && *begun != m_slot && isNobodys(*begun) && hold(*begun))
        m_begun = begun;
}

bool Accounts::hold(int slot)
{
    auto lock = m_roster.hold(slot);
    if (!lock)
        return false;
    m_held[slot] = std::move(lock);
    return true;
}

/// A free slot, held for whoever signs in there.
int Accounts::takeFree()
{
    int slot = 0;
    while (m_open.contains(slot) || !m_roster.isFree(slot) || !hold(slot))
        ++slot;
    m_roster.leave(slot);
    return slot;
}

void Accounts::show(int slot)
{
    m_mustChoose = false;
    const int before = std::exchange(m_slot, slot);
    if (m_begun == slot)
        setBegun(std::nullopt);
    const bool wasOpen = m_open.contains(slot);
    if (!wasOpen)
        make(slot);
    m_noted.erase(slot); // used now
    m_roster.setCurrent(slot);
    const bool isBegun = before != slot && isNobodys(before) && !m_over.contains(before);
    const auto becomes = isBegun ? ShownBefore::ComesBack : ShownBefore::Ends;
    Q_EMIT opened(becomes);
    note(slot); // may forget who was shown before
    if (before != slot && isNobodys(before))
        leaveBehind(before, becomes);
    if (wasOpen)
        current().lookAtClock(); // the session may have ended elsewhere while another was shown
    Q_EMIT changed();
}

/// Somebody began to sign in there and did not come to an end.
void Accounts::leaveBehind(int slot, ShownBefore before)
{
    const std::optional<int> ends = before == ShownBefore::ComesBack ? m_begun : slot;
    if (before == ShownBefore::ComesBack)
        setBegun(slot);
    if (!ends || !isNobodys(*ends))
        return;
    m_open.erase(*ends);
    m_held.erase(*ends);
    endLeft();
}

void Accounts::open(int slot)
{
    if (slot != m_slot)
        show(slot);
}

void Accounts::add()
{
    m_mustChoose = false;
    if (hasBegun())
        show(*m_begun);
    else if (!isNobodys(m_slot))
        show(takeFree());
}

void Accounts::forget(int slot)
{
    m_roster.leave(slot);
    m_noted.erase(slot);
    if (m_begun == slot)
        setBegun(std::nullopt);
    if (slot == m_slot)
        show(hasBegun() ? *m_begun : takeFree());
    const auto open = m_open.find(slot);
    if (open != m_open.end() && open->second->isSignedIn())
        open->second->signOut(); // and stays, to tell the server
    else if (open != m_open.end())
        m_open.erase(open);
    m_held.erase(slot);
    endLeft();
    Q_EMIT changed();
}

void Accounts::setComputer(Computer computer)
{
    if (m_computer == computer)
        return;
    m_computer = computer;
    beginAnew();
    if (isShared() && m_backend)
        endAll();
    else
        endLeft(); // what is still to be ended does not wait for the next start
    Q_EMIT changed();
}

/// Another window or program wrote the roster, or this one did. What is shown and held here of who
/// was forgotten would be written down again.
void Accounts::followOthers()
{
    watch();
    const bool remembers = m_roster.remembers();
    const bool forgot = std::exchange(m_remembers, remembers) && !remembers;
    QList<KnownAccount> listed = m_roster.accounts();
    const bool same = m_listed == listed;
    m_listed = std::move(listed);
    if (same && !forgot)
        return;
    if (forgot) {
        m_mustChoose = false;
        beginAnew();
        Q_EMIT everybodyForgotten();
    }
    Q_EMIT changed();
}

/// A folder may come later than the one it is in.
void Accounts::watch()
{
    const QStringList watched = m_watcher.directories();
    const QStringList folders = m_roster.watchedFolders();
    for (const QString &folder : folders) {
        if (!watched.contains(folder) && QFile::exists(folder))
            m_watcher.addPath(folder);
    }
}

void Accounts::beginAnew()
{
    m_noted.clear();
    m_begun.reset();
    m_over.clear();
    m_ending.clear();
    auto before = std::exchange(m_open, {});
    m_held.clear();
    for (auto &[slot, signIn] : before) {
        disconnect(signIn.get(), nullptr, this, nullptr);
        if (!signIn->isSignedIn())
            continue;
        signIn->signOut();
        m_leaving.push_back(std::move(signIn));
    }
    m_slot = isShared() ? 0 : m_roster.current().value_or(m_roster.firstFree());
    if (!isShared() && !m_roster.isKept(m_slot) && !m_roster.isFree(m_slot))
        m_slot = m_roster.firstFree(); // what was left there is still being ended
    make(m_slot);
    Q_EMIT opened(ShownBefore::Ends);
    before.clear(); // what was under way is not kept any more
}

} // namespace ringkey
