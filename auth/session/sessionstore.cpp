// SPDX-License-Identifier: Apache-2.0
#include "auth/session/sessionstore.h"

#include <QTimer>

namespace ringkey {

void SessionStore::setEntry(const QString &) {}

void SessionStore::takeTurn(Matter, std::function<void(Turn)> then)
{
    QTimer::singleShot(0, this, [then = std::move(then)] { then(nullptr); });
}

void SessionStore::update(Change change, WriteDone done)
{
    takeTurn(Matter::Storing,
             [this, change = std::move(change), done = std::move(done)](const Turn &turn) {
                 read([this, change, done, turn](const Answer &answer) {
                     const auto blob = change(answer);
                     if (!blob)
                         return done(answer.storage);
                     write(*blob, [done, turn](Storage storage) { done(storage); });
                 });
             });
}

} // namespace ringkey
