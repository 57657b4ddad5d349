// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace ringkey {

/// What is written down of somebody who signed in here. Nothing secret: that is in the keychain, in
/// an entry of its own for each slot.
struct KnownAccount
{
    int slot = 0;
    QString who = {};    ///< tells one account from another, and nothing of it
    QString name = {};   ///< may be empty
    QString number = {}; ///< masked; may be empty
    QDateTime used = {}; ///< UTC; null where nobody knows
    friend bool operator==(const KnownAccount &, const KnownAccount &) = default;
};

/// The accounts of a profile, a small file each, so that a damaged one costs its name and can never
/// lead to another's entry. Each is written whole or not at all, and only its owner may read it.
/// Several windows may use the folder.
class Roster
{
public:
    explicit Roster(QString folder);

    /// The last used one first.
    QList<KnownAccount> accounts() const;
    bool isKept(int slot) const;
    /// Null where nobody knows.
    QDateTime used(int slot) const { return read(slot).used; }
    void keep(const KnownAccount &account) const;
    /// Nobody's from now on: what its keychain entry holds is to be ended and erased.
    void leave(int slot) const;
    /// Those that were left.
    QList<int> left() const;
    /// Nothing is left of it.
    void remove(int slot) const;
    /// What was left is ended and erased.
    void ended(int slot) const;
    /// Neither somebody's nor left.
    int firstFree() const;
    bool isFree(int slot) const;
    /// Somebody signs in there, or what was left is ended: no other window takes the slot or ends
    /// what is in it while the lock lives. Nothing where another window does.
    std::unique_ptr<QLockFile> hold(int slot) const;

    /// Where the next start goes on. 0 where there was only ever one account; nothing where nobody
    /// knows any more.
    std::optional<int> current() const;
    void setCurrent(int slot) const;
    /// Where somebody began to sign in before another account was opened.
    std::optional<int> begun() const;
    void setBegun(std::optional<int> slot) const;

    /// Everybody is to be ended and erased. At once: windows that are open follow.
    void leaveAll() const;
    /// Everything that is written here goes, and the folder, unless somebody came meanwhile.
    void clear() const;
    /// Somebody is or was here, whom only leaveAll() and clear() take away.
    bool remembers() const;
    /// Where something changes when remembers() does; the second one may not be there.
    QStringList watchedFolders() const;

private:
    QList<int> slotsWith(const QString &ending) const;
    std::optional<int> slotIn(const QString &name) const;
    void noteIn(const QString &name, int slot) const;
    QString file(int slot, const QString &ending) const;
    KnownAccount read(int slot) const;

    QString m_folder;
};

} // namespace ringkey
