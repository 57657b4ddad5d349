// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"
#include "auth/session/kept.h"
#include "auth/session/sessionstore.h"

#include <QTimer>

namespace ringkey {

/// Holds the open session and keeps it, with what else is needed after a restart, in the store.
///
/// Another program with the same profile may write the same entry: it is read again before each
/// write, and a newer token found there is taken over rather than overwritten.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    SessionKeeper(SessionStore *store, Now now, QObject *parent = nullptr);

    bool mayHoldSomething() const { return m_store->mayHoldSomething(); }
    /// `done` is not called after cancelRestore(), keep() or drop().
    void restore(std::function<void(flow::Found)> done);
    void cancelRestore() { ++m_generation; }
    /// Something is stored that could not be read: nothing is written over it but by keep() and
    /// drop().
    bool isUnread() const { return m_unread; }

    const std::optional<Session> &session() const { return m_kept.session; }
    Storage storage() const { return m_storage; }
    const QList<Unrevoked> &unrevoked() const { return m_kept.unrevoked; }

    /// A sign-in by a person. With `keep` false nothing of it is stored.
    void keep(const Session &session, bool keep);
    /// The same sign-in goes on with another token or account.
    void renew(const Session &session);
    void setAccount(const Account &account);
    void drop(const flow::DropSession &ending);
    void revoked(const Secret &token);
    /// A token that is replaced here and must not stay valid there.
    void revokeLater(const Secret &token);
    /// Where the flow is; saved shortly after, so that typing and clicking do not wait for a
    /// keychain.
    void saveState(const flow::State &state);
    /// Saves again, or finds out again where saving stands.
    void retry();
    /// Reads what another program may have written. True: there is another valid-looking token now.
    void reload(std::function<void(bool)> done);
    /// Whose tokens these are. False: what was kept belongs to another backend and is dropped.
    bool belongsTo(const QString &apiKey);
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

private:
    flow::Found found(const SessionStore::Answer &answer);
    void takeOver();
    bool isOurs(const Kept &kept) const;
    void save();
    void saveNow();
    void merge(const SessionStore::Answer &answer);
    void takeDebts(const std::optional<Kept> &there);
    bool isLeft() const;
    void write();
    Kept toKeep() const;
    void setStorage(Storage storage);
    void storeAnswered(Storage storage);

    SessionStore *m_store;
    Now m_now;
    Kept m_kept;
    QString m_apiKey; ///< of the backend in use
    bool m_keep = true;
    Storage m_storage = Storage::Checking;
    Secret m_stored; ///< the token in the store as we last wrote or read it
    Secret m_blob;   ///< the text there
    QTimer m_saveSoon;
    bool m_saving = false;
    bool m_saveAgain = false;
    bool m_overwrite = false; ///< a person's sign-in or sign-out wins over whatever is stored
    bool m_unread = false;
    int m_generation = 0;
};

} // namespace ringkey
