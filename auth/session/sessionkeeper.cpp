// SPDX-License-Identifier: Apache-2.0
#include "auth/session/sessionkeeper.h"

#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/snapshot.h"
#include "auth/flow/transition.h"

namespace ringkey {

namespace {

/// Not the pages that a start without it leads to anyway, unless a code is on its way; and nothing
/// of somebody who signed out.
bool isWorthKeeping(const flow::State &state)
{
    if (!flow::codesIn(state).isEmpty())
        return true;
    if (const auto *form = std::get_if<flow::EnteringCredentials>(&state))
        return form->number.has_value() && form->notice == flow::Notice::None;
    return !std::holds_alternative<flow::WelcomingBack>(state) &&
           !std::holds_alternative<flow::Restoring>(state) &&
           !std::holds_alternative<flow::SignedIn>(state);
}

/// Compares what the backend says, and not what each program notes for itself.
bool isSamePerson(const Account &one, const Account &other)
{
    return one.uid == other.uid && one.name == other.name && one.number == other.number &&
           one.verified == other.verified;
}

/// The session stands as it was before the store failed like that.
Storage outdated(Storage failed)
{
    return failed == Storage::Locked ? Storage::OutdatedLocked : Storage::Outdated;
}

/// What `left` holds was left by a person, and perhaps nobody was told.
void owe(QList<Unrevoked> &ours, const StoredEntry &left)
{
    QList<Unrevoked> debts = left.unrevoked;
    if (left.session)
        debts.append({left.session->accessToken, false});
    for (const Unrevoked &debt : std::as_const(debts)) {
        if (!ours.contains(debt))
            ours.append(debt);
    }
}

} // namespace

SessionKeeper::SessionKeeper(SessionStore *store, Now now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_now(std::move(now))
{
    const auto followMissed = [this] {
        if (m_doing.missedNews)
            follow();
    };
    m_saveSoon.setSingleShot(true);
    connect(&m_saveSoon, &QTimer::timeout, this, &SessionKeeper::saveNow);
    connect(m_store, &SessionStore::recovered, this, [this, followMissed] {
        if (std::exchange(m_doing.waits, false))
            save();
        followMissed();
        Q_EMIT storeRecovered();
    });
    connect(m_store, &SessionStore::failedLate, this, &SessionKeeper::storeAnswered);
    connect(m_store, &SessionStore::changedElsewhere, this, &SessionKeeper::follow);
    connect(this, &SessionKeeper::saved, this, &SessionKeeper::releaseTurn);
    connect(this, &SessionKeeper::saved, this, followMissed);
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
        if (m_store->mayHoldSomething() && answer.blob.isEmpty())
            m_doing.there = There::Unread;
        else if (isUnread())
            m_doing.there = There::Merged;
        done(found(answer));
        setStorage(answer.storage);
        if (m_entry.session)
            Q_EMIT sessionChanged();
    });
}

flow::Found SessionKeeper::found(const SessionStore::Answer &answer)
{
    flow::Found found{.storage = answer.storage};
    const auto entry = fromBlob(answer.blob);
    if (!entry && !answer.blob.isEmpty())
        found.storage = Storage::Lost; // spoilt, or of a later version: nobody is found in it
    if (!entry || !isOurs(*entry))
        return found;
    m_entry = *entry;
    if (!m_apiKey.isEmpty())
        m_entry.apiKey = m_apiKey;
    nowStands(answer.blob);
    m_holder.reset();
    if (entry->session) {
        m_holder = entry->session->account.uid;
        m_expectedEnd = m_store->expectedEnd();
    }
    found.session = entry->session;
    found.known = entry->known;
    found.why = entry->why;
    found.state = pageIn(*entry);
    m_pageLeft = m_store->leftFor().has_value();
    return found;
}

/// Who was killed right after Back left a note of where it led, and nothing newer in the store.
std::optional<flow::State> SessionKeeper::pageIn(const StoredEntry &entry) const
{
    const auto page = flow::fromSnapshot(entry.snapshot, m_now());
    const auto leftFor = m_store->leftFor();
    return page && leftFor ? flow::retraced(*page, *leftFor) : page;
}

void SessionKeeper::lookFor(std::function<void(Kept)> done)
{
    m_store->read([this, done = std::move(done)](const SessionStore::Answer &answer) {
        const auto kept = fromBlob(answer.blob);
        if (!isSaving()) // else that will tell
            storeAnswered(answer.storage);
        Kept found;
        if (kept && kept->session && isOurs(*kept))
            found.account = kept->session->account;
        else if (kept && isOurs(*kept))
            found.page = pageIn(*kept).has_value();
        done(found);
    });
}

Erasure SessionKeeper::erasure() const
{
    if (m_entry.session || !m_store->owesErasure())
        return Erasure::Done;
    return m_store->owesUnnoted() ? Erasure::OwedUntilQuit : Erasure::Owed;
}

void SessionKeeper::settle()
{
    if (!m_store->owesErasure() || m_entry.session || isSaving())
        return; // with a session here saving it settles that, too
    m_store->read([this](const SessionStore::Answer &answer) {
        if (m_entry.session || isSaving())
            return;
        if (!SessionStore::worked(answer.storage))
            return storeAnswered(answer.storage); // once it can be read
        const auto kept = fromBlob(answer.blob);
        if (kept && isOurs(*kept))
            owe(m_entry.unrevoked, *kept);
        nowStands(answer.blob);
        if (!isUnread())
            m_doing.there = There::Replaced;
        saveNow();
        Q_EMIT sessionChanged(); // whoever ends sessions at the server looks again
    });
}

/// Another program wrote the entry: what became of this session there is true here, too. Nothing
/// is written for it, or two programs would answer each other for ever.
void SessionKeeper::follow()
{
    m_doing.missedNews = isSaving(); // which may have read before that
    if (isUnread() || isSaving())
        return;
    if (!m_entry.session) {
        const auto before = fromBlob(m_blob);
        if (!before || !before->session) // else somebody was there all along
            Q_EMIT entryChangedElsewhere();
        return;
    }
    if (!m_keeps)
        return;
    m_store->read([this](const SessionStore::Answer &answer) {
        const bool isRead = SessionStore::worked(answer.storage);
        m_doing.missedNews = isSaving() || !isRead;
        if (isSaving() || !m_entry.session)
            return;
        if (!isRead)
            return doubtful(); // the server knows
        const MergeInput input = mergeInput(answer);
        const Merge merged = merge(input);
        m_entry = merged.ours;
        nowStands(answer.blob);
        tell(merged.finding);
        const bool same = input.there && input.there->session && m_entry.session;
        if (same && !isSamePerson(input.there->session->account, m_entry.session->account))
            Q_EMIT accountChangedElsewhere();
    });
}

void SessionKeeper::inspect()
{
    m_store->read([this](const SessionStore::Answer &answer) {
        if (!isSaving()) // else that will tell
            storeAnswered(answer.storage);
    });
}

void SessionKeeper::storeAnswered(Storage storage)
{
    if (m_entry.session && !m_keeps)
        return setStorage(Storage::MemoryOnly);
    const bool isLeft = SessionStore::worked(storage) || storage == Storage::Lost;
    const bool isThere = m_entry.session && m_doing.standing == m_entry.session->account.uid;
    setStorage(isThere && !isLeft ? outdated(storage) : storage);
}

void SessionKeeper::nowStands(const Secret &blob)
{
    m_blob = blob;
    const auto entry = fromBlob(blob);
    m_doing.standing =
        entry && entry->session ? std::optional(entry->session->account.uid) : std::nullopt;
}

void SessionKeeper::keep(const Session &session, StaySignedIn stay)
{
    // The flow only knows that a session "lives in memory", which is also where a host keeps it.
    const bool goesOn = m_entry.session && m_entry.session->account.uid == session.account.uid;
    m_keeps = goesOn ? m_keeps : stay == StaySignedIn::AcrossStarts;
    expectEnd(SessionEnd::Unsaid);
    m_entry.session = session;
    m_entry.known.reset();
    m_entry.why = flow::Notice::None;
    m_holder.reset();
    takeOver();
    m_doing.there = There::Replaced;
    if (!m_keeps)
        m_store->disown();
    setStorage(m_keeps ? Storage::Checking : Storage::MemoryOnly);
    saveNow();
    Q_EMIT sessionChanged();
}

void SessionKeeper::takeOver()
{
    ++m_generation;
    if (isUnread())
        m_doing.there = There::Replaced;
}

void SessionKeeper::renew(const Session &session)
{
    m_entry.session = session;
    save();
    Q_EMIT sessionChanged();
}

void SessionKeeper::setAccount(const Account &account)
{
    expectEnd(SessionEnd::Unsaid); // the account tells that it is there
    if (!m_entry.session || m_entry.session->account == account)
        return;
    m_entry.session->account = account;
    save();
}

void SessionKeeper::expectEnd(SessionEnd why)
{
    const bool isNews = std::exchange(m_expectedEnd, why) != why;
    if (why == SessionEnd::Unsaid || (isNews && m_keeps)) // a note may be of a run before
        m_store->setExpectedEnd(why);
}

AuthError SessionKeeper::explained(AuthError error) const
{
    if (error.kind == AuthErrorKind::SessionEnded && error.sessionEnd == SessionEnd::Unsaid)
        error.sessionEnd = m_expectedEnd;
    return error;
}

Account SessionKeeper::completed(Account read) const
{
    if (!m_entry.session)
        return read;
    const Account &known = m_entry.session->account;
    read.provenAt = known.provenAt;
    if (!read.lastSignIn)
        read.lastSignIn = known.lastSignIn;
    if (known.number && isWrittenLike(read, *known.number))
        read.number = known.number;
    return read;
}

void SessionKeeper::drop(const flow::DropSession &ending)
{
    if (m_entry.session && ending.ending == flow::Ending::Local) {
        m_ended = m_entry.session->accessToken;
        m_holder.reset();
    } else if (m_entry.session) {
        const bool again = ending.ending == flow::Ending::RevokeEverywhereAgain;
        m_entry.unrevoked.append({.token = m_entry.session->accessToken,
                                  .everywhere = ending.ending != flow::Ending::Revoke,
                                  .mayBeDone = again});
    }
    expectEnd(SessionEnd::Unsaid);
    m_doing.standing.reset();
    m_entry.session.reset();
    m_entry.known = ending.remember;
    m_entry.why = ending.why;
    m_entry.snapshot.clear();
    m_keeps = true;
    takeOver();
    // Before the keychain answers, if it ever does: the next start must not sign in again. But what
    // another person keeps there is not touched.
    if (m_doing.there == There::Replaced || m_holder || !m_ended.isEmpty())
        m_store->disown();
    saveNow();
    Q_EMIT sessionChanged();
}

void SessionKeeper::revokeLater(const Secret &token)
{
    m_entry.unrevoked.append({token, false});
    save();
}

void SessionKeeper::mayBeRevoked(const Secret &token)
{
    for (Unrevoked &one : m_entry.unrevoked)
        one.mayBeDone |= one.token == token;
}

void SessionKeeper::revoked(const Secret &token)
{
    const auto isIt = [&](const Unrevoked &one) { return one.token == token; };
    if (m_entry.unrevoked.removeIf(isIt) == 0)
        return;
    // The server may answer before the keychain does: what still stands there is not owed again.
    if (!m_entry.session && m_ended.isEmpty())
        m_ended = token;
    save();
}

void SessionKeeper::saveState(const flow::State &state, bool wentBack)
{
    const bool stays = m_keeps || !flow::accountOf(state);
    const bool worth = stays && isWorthKeeping(state);
    const QByteArray snapshot = worth ? flow::toSnapshot(state, m_now()) : QByteArray();
    if (std::exchange(m_entry.snapshot, snapshot) == snapshot)
        return;
    if (wentBack || snapshot.isEmpty()) {
        m_store->setLeftFor(worth ? QString(flow::stateName(flow::pageOf(state))) : QString());
        m_pageLeft = true;
    }
    save();
}

void SessionKeeper::retry()
{
    m_blob = {};
    setStorage(Storage::Checking); // what comes out is news, even if it is what it was
    saveNow();
}

/// Of the backend in use; before that is known, of any.
bool SessionKeeper::isOurs(const StoredEntry &entry) const
{
    return m_apiKey.isEmpty() || entry.apiKey.isEmpty() || entry.apiKey == m_apiKey;
}

bool SessionKeeper::belongsTo(const QString &apiKey)
{
    m_apiKey = apiKey;
    if (isOurs(m_entry)) {
        m_entry.apiKey = apiKey;
        return true;
    }
    m_entry = StoredEntry();
    m_doing.standing.reset();
    m_entry.apiKey = apiKey;
    m_holder.reset();
    takeOver();
    m_doing.there = There::Replaced;
    m_store->disown();
    saveNow();
    return false;
}

} // namespace ringkey
