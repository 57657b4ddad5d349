// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"

#include <QHash>
#include <QList>

/// A keychain that does what it is told, also what gnome-keyring cannot be made to do.
class FakeKeychain : public ringkey::Keychain
{
    Q_OBJECT

public:
    Error error = Error::None;             ///< of every job
    Condition condition = Condition::Open; ///< what ask() answers
    bool dropsWrites = false;              ///< reports success and stores nothing, as KWallet may
    bool isFrozen = false;                 ///< jobs wait for thaw()
    QHash<QString, ringkey::Secret> entries;
    int writes = 0;
    int started = 0; ///< each would put the keychain's question while it is locked

    void read(const QString &key, Done done) override;
    void write(const QString &key, const ringkey::Secret &value, Done done) override;
    void erase(const QString &key, Done done) override;
    void ask(std::function<void(Condition)> done) override;
    void thaw();

private:
    void later(std::function<void()> job);
    QList<std::function<void()>> m_frozen;
};
