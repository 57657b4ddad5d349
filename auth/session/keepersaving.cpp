// SPDX-License-Identifier: Apache-2.0
// SessionKeeper's writing, and taking turns at renewing.
#include "auth/session/sessionkeeper.h"

namespace ringkey {

void SessionKeeper::save()
{
    if (!m_saveSoon.isActive())
        m_saveSoon.start(0); // gathers what one act changes; the next waits for this one's write
}

/// Nothing is held and nothing stored: the keychain, which may ask the person, is left alone.
bool SessionKeeper::hasNothingToSave() const
{
    StoredEntry entry = m_entry;
    if (!m_keeps)
        entry.session.reset();
    return entry.isEmpty() && m_blob.isEmpty() && !m_store->mayHoldSomething();
}

void SessionKeeper::saveNow()
{
    m_saveSoon.stop();
    if (m_doing.write != Write::None) {
        m_doing.write = Write::Outdated;
        return;
    }
    if (isUnread() || hasNothingToSave()) {
        // The write before this one may have had it all, and waited for this.
        if (!isUnread() && !m_store->owesErasure())
            letGo();
        Q_EMIT saved();
        return;
    }
    m_doing.write = Write::UnderWay;
    m_store->update([this](const SessionStore::Answer &answer) { return mergedWith(answer); },
                    [this](Storage storage) { wrote(storage); });
}

MergeInput SessionKeeper::mergeInput(const SessionStore::Answer &answer) const
{
    return {.ours = m_entry,
            .there = fromBlob(answer.blob),
            .isRead = SessionStore::worked(answer.storage),
            .before = fromBlob(m_blob),
            .keeps = m_keeps,
            .holder = m_holder,
            .ended = m_ended,
            .overwrite = m_doing.there == There::Replaced};
}

/// A session that another program or an earlier run keeps there, behind a store that did not
/// answer.
bool SessionKeeper::mayHideSomebody(Storage storage) const
{
    const bool isRead = SessionStore::worked(storage) || storage == Storage::Lost;
    return !isRead && (m_store->mayHoldSomething() || m_store->isUnknown());
}

std::optional<Secret> SessionKeeper::mergedWith(const SessionStore::Answer &answer)
{
    if (answer.storage == Storage::Frozen || answer.storage == Storage::Locked)
        storeAnswered(answer.storage); // the write may take as long again: a person is told now
    // No page is worth a session.
    const bool isPage = m_doing.there == There::Merged && !(m_entry.session && m_keeps);
    m_doing.waits = isPage && mayHideSomebody(answer.storage);
    if (m_doing.waits)
        return std::nullopt;
    if (m_entry.session && m_keeps)
        m_holder = m_entry.session->account.uid;
    const Merge merged = merge(mergeInput(answer));
    m_entry = merged.ours;
    m_doing.writing = merged.toWrite.isEmpty() ? Secret() : toBlob(merged.toWrite);
    tell(merged.finding);
    return m_doing.writing;
}

void SessionKeeper::tell(Merge::Finding finding)
{
    switch (finding) {
    case Merge::Finding::Nothing:
        return;
    case Merge::Finding::Replaced:
        Q_EMIT sessionChanged();
        return;
    case Merge::Finding::Yielded:
        m_keeps = false;
        m_holder.reset();
        return;
    case Merge::Finding::Doubtful:
        Q_EMIT doubtful();
        return;
    case Merge::Finding::LeftElsewhere:
        Q_EMIT leftElsewhere();
        return;
    }
}

/// The store has the newest now: what was needed until then is forgotten.
void SessionKeeper::letGo()
{
    if (m_doing.there == There::Replaced)
        m_doing.there = There::Merged;
    forgetPageLeft();
    if (!m_entry.session) {
        m_holder.reset(); // what comes to stand there is another program's
        m_ended = {};
    }
}

void SessionKeeper::forgetPageLeft()
{
    if (std::exchange(m_pageLeft, false))
        m_store->setLeftFor(std::nullopt);
}

/// The page that is shown is the stored one, whatever else waits to be written.
bool SessionKeeper::hasStoredPage() const
{
    const auto stored = fromBlob(m_blob);
    return stored && stored->snapshot == m_entry.snapshot;
}

void SessionKeeper::wrote(Storage storage)
{
    const Write before = std::exchange(m_doing.write, Write::None);
    const bool isStored = SessionStore::worked(storage);
    if (isStored)
        nowStands(m_doing.writing);
    if (isStored && hasStoredPage())
        forgetPageLeft();
    // Nothing is said to be stored before the newest is; where nothing newer is to be written, what
    // the store said now is the newest.
    if (before == Write::Outdated) {
        if (hasNothingToSave())
            storeAnswered(storage);
        return saveNow();
    }
    // What waits for its turn is newer than what was written: who is killed now has left that page.
    if (isStored && !m_saveSoon.isActive())
        letGo();
    storeAnswered(storage);
    if (!m_saveSoon.isActive())
        Q_EMIT saved();
}

void SessionKeeper::reload(Reloaded done)
{
    m_store->takeTurn(SessionStore::Matter::Renewing,
                      [this, done = std::move(done)](const SessionStore::Turn &turn) {
                          reread([done, turn](Elsewhere found) { done(found); });
                      });
}

void SessionKeeper::beginRenewal(Reloaded done)
{
    m_store->takeTurn(SessionStore::Matter::Renewing,
                      [this, done = std::move(done)](const SessionStore::Turn &turn) {
                          m_doing.renewing = turn;
                          m_doing.renewed.reset();
                          reread(done);
                      });
}

void SessionKeeper::endRenewal()
{
    if (m_doing.renewing)
        m_doing.renewed = std::move(m_doing.renewing);
    releaseTurn();
}

void SessionKeeper::releaseTurn()
{
    if (!isSaving())
        m_doing.renewed.reset();
}

void SessionKeeper::reread(const Reloaded &done)
{
    if (!m_entry.session || !m_keeps)
        return done(Elsewhere::Nothing);
    m_store->read([this, done](const SessionStore::Answer &answer) {
        const Elsewhere found = seenIn(answer);
        if (found == Elsewhere::Renewed) {
            m_entry.session = fromBlob(answer.blob)->session;
            nowStands(answer.blob);
            Q_EMIT sessionChanged();
        }
        done(found);
    });
}

/// Who signs out notes it before the server and the store hear of it.
SessionKeeper::Elsewhere SessionKeeper::seenIn(const SessionStore::Answer &answer) const
{
    const auto before = fromBlob(m_blob);
    if (!m_entry.session || !before || !before->session)
        return Elsewhere::Nothing;
    if (m_store->owesErasure() && !isSaving())
        return Elsewhere::SignedOut;
    const auto there = fromBlob(answer.blob);
    if (!there || !there->session) {
        const bool erased = SessionStore::worked(answer.storage) && !isSaving();
        // One that heard from the server that it is over goes on knowing whose it was.
        return erased && !(there && there->known) ? Elsewhere::SignedOut : Elsewhere::Nothing;
    }
    // What we know to be there may only be older than ours, which is still to be written.
    const Session &theirs = *there->session;
    const bool another = !(theirs.accessToken == before->session->accessToken) &&
                         !(theirs.accessToken == m_entry.session->accessToken) &&
                         theirs.account.uid == m_entry.session->account.uid;
    return another ? Elsewhere::Renewed : Elsewhere::Nothing;
}

} // namespace ringkey
