// SPDX-License-Identifier: Apache-2.0
#include "auth/sessionkeeper.h"

#include "auth/flow/queries.h"
#include "auth/flow/snapshot.h"

#include <algorithm>

namespace ringkey {

namespace {

/// The start page says nothing that is not kept better elsewhere.
bool isWorthKeeping(const flow::State &state)
{
    if (const auto *form = std::get_if<flow::EnteringCredentials>(&state))
        return form->number.has_value();
    return !std::holds_alternative<flow::WelcomingBack>(state) &&
           !std::holds_alternative<flow::Restoring>(state) &&
           !std::holds_alternative<flow::SignedIn>(state);
}

flow::Notice notice(int number)
{
    return number > 0 && number <= static_cast<int>(flow::Notice::KeychainLost)
               ? static_cast<flow::Notice>(number)
               : flow::Notice::None;
}

} // namespace

SessionKeeper::SessionKeeper(SessionStore *store, Now now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &SessionKeeper::saveNow);
    connect(m_store, &SessionStore::recovered, this, &SessionKeeper::storeRecovered);
}

void SessionKeeper::setStorage(Storage storage)
{
    if (std::exchange(m_storage, storage) != storage)
        Q_EMIT storageChanged(storage);
}

void SessionKeeper::restore(std::function<void(flow::Found)> done)
{
    const int generation = ++m_generation;
    m_store->read([this, generation, done = std::move(done)](const SessionStore::Answer &answer) {
        if (generation != m_generation)
            return;
        m_unread = m_store->mayHoldSomething() && answer.blob.isEmpty();
        done(found(answer));
        setStorage(answer.storage);
        if (m_kept.session)
            Q_EMIT sessionChanged();
    });
}

flow::Found SessionKeeper::found(const SessionStore::Answer &answer)
{
    flow::Found found{.storage = answer.storage};
    const auto kept = answer.blob.isEmpty() ? std::nullopt : fromBlob(answer.blob);
    if (!kept || !isOurs(*kept))
        return found;
    m_kept = *kept;
    if (!m_apiKey.isEmpty())
        m_kept.apiKey = m_apiKey;
    m_blob = answer.blob;
    m_stored = kept->session ? kept->session->accessToken : Secret();
    found.session = kept->session;
    found.known = kept->known;
    found.why = notice(kept->why);
    found.state = flow::fromSnapshot(kept->snapshot, m_now());
    return found;
}

void SessionKeeper::inspect()
{
    m_store->read([this](const SessionStore::Answer &answer) { storeAnswered(answer.storage); });
}

void SessionKeeper::storeAnswered(Storage storage)
{
    setStorage(m_kept.session && !m_keep ? Storage::MemoryOnly : storage);
}

void SessionKeeper::keep(const Session &session, bool keep)
{
    m_keep = keep;
    m_kept.session = session;
    m_kept.known.reset();
    m_kept.why = 0;
    takeOver();
    if (!keep)
        m_store->disown();
    setStorage(keep ? Storage::Checking : Storage::MemoryOnly);
    saveNow();
    Q_EMIT sessionChanged();
}

void SessionKeeper::takeOver()
{
    ++m_generation;
    m_overwrite = true;
    m_unread = false;
    m_stored = {};
}

void SessionKeeper::renew(const Session &session)
{
    m_kept.session = session;
    save();
    Q_EMIT sessionChanged();
}

void SessionKeeper::setAccount(const Account &account)
{
    if (!m_kept.session || m_kept.session->account == account)
        return;
    m_kept.session->account = account;
    save();
}

void SessionKeeper::drop(const flow::DropSession &ending)
{
    if (m_kept.session && ending.ending != flow::Ending::Local) {
        const bool everywhere = ending.ending == flow::Ending::RevokeEverywhere;
        m_kept.unrevoked.append({m_kept.session->accessToken, everywhere});
    }
    m_kept.session.reset();
    m_kept.known = ending.remember;
    m_kept.why = static_cast<int>(ending.why);
    m_kept.snapshot.clear();
    m_keep = true;
    takeOver();
    // Before the keychain answers, if it ever does: the next start must not sign in again.
    m_store->disown();
    saveNow();
    Q_EMIT sessionChanged();
}

void SessionKeeper::revokeLater(const Secret &token)
{
    m_kept.unrevoked.append({token, false});
    save();
}

void SessionKeeper::revoked(const Secret &token)
{
    const auto isIt = [&](const Unrevoked &one) { return one.token == token; };
    if (m_kept.unrevoked.removeIf(isIt) > 0)
        save();
}

void SessionKeeper::saveState(const flow::State &state)
{
    const bool stays = m_keep || !flow::accountOf(state);
    const bool worth = stays && isWorthKeeping(state);
    const QByteArray snapshot = worth ? flow::toSnapshot(state, m_now()) : QByteArray();
    if (std::exchange(m_kept.snapshot, snapshot) != snapshot)
        save();
}

void SessionKeeper::retry()
{
    m_blob = {};
    setStorage(Storage::Checking); // what comes out is news, even if it is what it was
    saveNow();
}

/// Before a backend is known everything is.
bool SessionKeeper::isOurs(const Kept &kept) const
{
    return m_apiKey.isEmpty() || kept.apiKey.isEmpty() || kept.apiKey == m_apiKey;
}

bool SessionKeeper::belongsTo(const QString &apiKey)
{
    m_apiKey = apiKey;
    if (isOurs(m_kept)) {
        m_kept.apiKey = apiKey;
        return true;
    }
    m_kept = Kept();
    m_kept.apiKey = apiKey;
    takeOver();
    m_store->disown();
    saveNow();
    return false;
}

void SessionKeeper::save()
{
    if (!m_saveSoon.isActive())
        m_saveSoon.start(0); // gathers what one act changes; the next waits for this one's write
}

Kept SessionKeeper::toKeep() const
{
    Kept kept = m_kept;
    if (!m_keep)
        kept.session.reset();
    return kept;
}

void SessionKeeper::saveNow()
{
    m_saveSoon.stop();
    if (m_unread)
        return;
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    m_saving = true;
    m_saveAgain = false;
    // Nothing to say and nothing there: leave the keychain, and the person, in peace.
    if (toKeep().isEmpty() && m_blob.isEmpty() && !m_store->mayHoldSomething()) {
        m_saving = false;
        return;
    }
    m_store->read([this](const SessionStore::Answer &answer) {
        merge(answer);
        write();
    });
}

/// What another program still has to tell the server is owed by whoever writes next: it may end
/// before the network returns. What stood there when we wrote last is paid, if we no longer have
/// it.
void SessionKeeper::takeDebts(const std::optional<Kept> &there)
{
    if (!there || !isOurs(*there))
        return;
    const auto before = m_blob.isEmpty() ? std::nullopt : fromBlob(m_blob);
    for (const Unrevoked &debt : there->unrevoked) {
        const bool known = before && before->unrevoked.contains(debt);
        if (!known && !m_kept.unrevoked.contains(debt))
            m_kept.unrevoked.append(debt);
    }
}

bool SessionKeeper::isLeft() const
{
    return m_kept.session && std::ranges::any_of(m_kept.unrevoked, [this](const Unrevoked &debt) {
               return debt.token == m_kept.session->accessToken;
           });
}

/// Another program with this profile may have prolonged the session since.
void SessionKeeper::merge(const SessionStore::Answer &answer)
{
    const auto there = answer.blob.isEmpty() ? std::nullopt : fromBlob(answer.blob);
    takeDebts(there);
    if (std::exchange(m_overwrite, false) || !m_kept.session || !m_keep)
        return;
    if (!there || !there->session) {
        if (answer.storage != Storage::Keychain || m_stored.isEmpty())
            return;
        if (isLeft())
            Q_EMIT leftElsewhere();
        else
            Q_EMIT doubtful();
        return;
    }
    const Session &theirs = *there->session;
    const bool changed = !(theirs.accessToken == m_stored);
    const bool samePerson = theirs.account.uid == m_kept.session->account.uid;
    if (changed && samePerson && theirs.expiresAt > m_kept.session->expiresAt) {
        m_kept.session->accessToken = theirs.accessToken;
        m_kept.session->expiresAt = theirs.expiresAt;
        Q_EMIT sessionChanged();
    }
}

void SessionKeeper::write()
{
    const Kept kept = toKeep();
    const Secret blob = kept.isEmpty() ? Secret() : toBlob(kept);
    m_store->write(blob, [this, blob, kept](Storage storage) {
        m_saving = false;
        if (storage == Storage::Keychain || storage == Storage::MemoryOnly) {
            m_blob = blob;
            m_stored = kept.session ? kept.session->accessToken : Secret();
        }
        // "Kept" is only true once the newest is.
        if (m_saveAgain)
            saveNow();
        else
            storeAnswered(storage);
    });
}

void SessionKeeper::reload(std::function<void(bool)> done)
{
    m_store->read([this, done = std::move(done)](const SessionStore::Answer &answer) {
        const Secret before = m_kept.session ? m_kept.session->accessToken : Secret();
        const auto there = answer.blob.isEmpty() ? std::nullopt : fromBlob(answer.blob);
        // What we know to be there may only be older than ours, which is still to be written.
        const bool another = m_keep && m_kept.session && there && there->session &&
                             !m_stored.isEmpty() && !(there->session->accessToken == m_stored) &&
                             !(there->session->accessToken == before) &&
                             there->session->account.uid == m_kept.session->account.uid;
        if (another) {
            m_kept.session = there->session;
            m_stored = there->session->accessToken;
            Q_EMIT sessionChanged();
        }
        done(another);
    });
}

} // namespace ringkey
