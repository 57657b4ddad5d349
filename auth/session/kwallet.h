// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"

#include <QDBusMessage>

/// KDE's keychain, asked directly: QtKeychain would wait for its first answer in the window's
/// thread. The entries are those of QtKeychain.
namespace ringkey::kwallet {

/// Its name on the bus as QtKeychain tells it: empty on other desktops, and where QtKeychain knows
/// no such KDE.
QString service();

QDBusMessage question(const QString &method);

struct Entry
{
    QString wallet;
    QString program; ///< for whom the person allows it; its folder is called so, too
    QString key;
};

/// The wallet may ask its person before any of these.
void read(QObject *context, const Entry &entry, const Keychain::Done &done);
void write(QObject *context, const Entry &entry, const Secret &value, const Keychain::Done &done);
void erase(QObject *context, const Entry &entry, const Keychain::Done &done);

} // namespace ringkey::kwallet
