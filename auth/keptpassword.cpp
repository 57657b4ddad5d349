// SPDX-License-Identifier: Apache-2.0
#include "auth/keptpassword.h"

#include "auth/session/keychain.h"

#include <QTimer>
#include <memory>
#include <utility>

namespace ringkey {

namespace {

/// `done` once: with what comes in time, or with nothing. A keychain may never answer.
template <class T>
std::function<void(T)> inTime(QObject *context, std::function<void(T)> done)
{
    const auto waiting = std::make_shared<std::function<void(T)>>(std::move(done));
    const auto once = [waiting](T value) {
        if (const auto then = std::exchange(*waiting, nullptr))
            then(std::move(value));
    };
    QTimer::singleShot(KeptPassword::patience, context, [once] { once(T()); });
    return once;
}

} // namespace

KeptPassword::KeptPassword(const QString &keychainService, QObject *parent)
    : KeptPassword(systemKeychain(keychainService, nullptr), parent)
{
}

KeptPassword::KeptPassword(Keychain *keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
    m_keychain->setParent(this);
    connect(m_keychain, &Keychain::changed, this, &KeptPassword::changed);
}

void KeptPassword::read(const QString &entry, std::function<void(Secret)> done)
{
    const auto answer = inTime<Secret>(this, std::move(done));
    m_keychain->read(entry, [answer](const Keychain::Answer &read) {
        answer(read.error == Keychain::Error::None ? read.value : Secret());
    });
}

void KeptPassword::write(const QString &entry, const Secret &password,
                         std::function<void(bool)> done)
{
    const auto answer = inTime<bool>(this, std::move(done));
    if (password.isEmpty())
        return m_keychain->erase(entry, [answer](const Keychain::Answer &erased) {
            answer(erased.error == Keychain::Error::None ||
                   erased.error == Keychain::Error::NotFound);
        });
    m_keychain->write(entry, password, [this, entry, password, answer](const Keychain::Answer &) {
        // KWallet reports success where it stored nothing.
        m_keychain->read(entry, [password, answer](const Keychain::Answer &read) {
            answer(read.error == Keychain::Error::None && read.value == password);
        });
    });
}

} // namespace ringkey
