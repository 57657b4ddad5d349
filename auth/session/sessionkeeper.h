// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"
#include "auth/session/keeperstate.h"
#include "auth/session/sessionmerge.h"
#include "auth/session/storedentry.h"

#include <QTimer>

namespace ringkey {

/// Holds the open session and keeps it, with what else is needed after a restart, in the store.
///
/// Other programs with the same profile may write the same entry: merge() says what becomes of
/// theirs and ours, and they take turns at it.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    SessionKeeper(SessionStore *store, Now now, QObject *parent = nullptr);

    bool mayHoldSomething() const { return m_store->mayHoldSomething(); }
    bool isUnknown() const { return m_store->isUnknown(); }
    /// `done` is not called after cancelRestore(), keep() or drop().
    void restore(std::function<void(flow::Found)> done);
    void cancelRestore() { ++m_generation; }
    struct Kept
    {
        std::optional<Account> account; ///< whose session
        bool page = false;              ///< to go on with, of nobody who is signed in
    };
    /// What stands there, without taking anything up.
    void lookFor(std::function<void(Kept)> done);
    /// Something stored could not be read: only keep() and drop() write over it.
    bool isUnread() const { return m_doing.there == There::Unread; }

    const std::optional<Session> &session() const { return m_entry.session; }
    Storage storage() const { return m_storage; }
    const QList<Unrevoked> &unrevoked() const { return m_entry.unrevoked; }

    /// A sign-in by a person. Who is signed in already and proved it once more stays kept or not as
    /// before.
    void keep(const Session &session, StaySignedIn stay);
    /// The same sign-in goes on with another token or account.
    void renew(const Session &session);
    void setAccount(const Account &account);
    /// What a profile does not say and the session does: when the person last proved who they are,
    /// and the country of a number written without it.
    Account completed(Account read) const;
    void drop(const flow::DropSession &ending);
    void expectEnd(SessionEnd why); ///< see SessionStore::setExpectedEnd()
    SessionEnd expectedEnd() const { return m_expectedEnd; }
    /// With why the session is over, where the server does not say it and that request was the
    /// cause.
    AuthError explained(AuthError error) const;
    void revoked(const Secret &token);
    void mayBeRevoked(const Secret &token); ///< its answer was lost
    /// A token that is replaced here and must not stay valid there.
    void revokeLater(const Secret &token);
    /// Where the flow is; saved shortly after, so that typing and clicking do not wait for a
    /// keychain. With `wentBack` the page before is over at once: who is killed before it is saved
    /// does not find it again, but the one it was left for.
    void saveState(const flow::State &state, bool wentBack);
    /// Saves again, or finds out again where saving stands.
    void retry();
    using Elsewhere = KeeperState::Elsewhere;
    using Reloaded = std::function<void(Elsewhere)>;
    /// Reads what another program made of the session, once none is renewing it. Writes nothing.
    void reload(Reloaded done);
    /// The same before a renewal, which ends with endRenewal(); until then, and until what it
    /// brought is stored, the other programs wait with theirs.
    void beginRenewal(Reloaded done);
    void endRenewal();
    /// What is held here is not stored yet: another program may still need a token it replaces.
    bool isSaving() const { return m_doing.write != Write::None || m_saveSoon.isActive(); }
    /// Whose tokens these are. False: what was kept belongs to another backend and is dropped.
    bool belongsTo(const QString &apiKey);
    /// Erases what a person left behind a keychain that was closed, and has the server told.
    void settle();
    Erasure erasure() const;
    void allowAsking() { m_store->allowAsking(); }
    /// Asks the store how it is, without changing anything.
    void inspect();

Q_SIGNALS:
    void storageChanged(ringkey::Storage storage);
    /// The session's token or end of life is another.
    void sessionChanged();
    /// A store that could not be read or written may be usable now.
    void storeRecovered();
    /// Another program with this profile signed out.
    void doubtful();
    /// It did so of this very session, and the server has not been told yet.
    void leftElsewhere();
    /// It changed something of this session's account.
    void accountChangedElsewhere();
    /// It wrote the entry while nobody is signed in here.
    void entryChangedElsewhere();
    /// isSaving() is over, however it went.
    void saved();

private:
    using There = KeeperState::There;
    using Write = KeeperState::Write;

    flow::Found found(const SessionStore::Answer &answer);
    std::optional<flow::State> pageIn(const StoredEntry &entry) const;
    void takeOver();
    bool isOurs(const StoredEntry &entry) const;
    void follow();
    MergeInput mergeInput(const SessionStore::Answer &answer) const;
    void save();
    void saveNow();
    bool hasNothingToSave() const;
    std::optional<Secret> mergedWith(const SessionStore::Answer &answer);
    bool mayHideSomebody(Storage storage) const;
    void tell(Merge::Finding finding);
    void letGo();
    void forgetPageLeft();
    bool hasStoredPage() const;
    void wrote(Storage storage);
    void releaseTurn();
    void reread(const Reloaded &done);
    Elsewhere seenIn(const SessionStore::Answer &answer) const;
    void nowStands(const Secret &blob);
    void setStorage(Storage storage);
    void storeAnswered(Storage storage);

    SessionStore *m_store;
    Now m_now;
    StoredEntry m_entry;
    QString m_apiKey;    ///< of the backend in use
    bool m_keeps = true; ///< false: the session lives in memory only
    Storage m_storage = Storage::Checking;
    Secret m_blob;                   ///< the text in the store as we last wrote or read it
    std::optional<QString> m_holder; ///< see MergeInput
    Secret m_ended;                  ///< see MergeInput
    SessionEnd m_expectedEnd = SessionEnd::Unsaid;
    KeeperState m_doing;
    QTimer m_saveSoon;
    bool m_pageLeft = false; ///< noted with the store, until the page that is shown is saved
    int m_generation = 0;
};

} // namespace ringkey
