// SPDX-License-Identifier: Apache-2.0
#include "auth/hostchoices.h"

#include "auth/effects/steadyclock.h"
#include "auth/session/guardedstore.h"
#include "auth/session/keychainstore.h"
#include "auth/session/memorystore.h"
#include "auth/statefolder.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace ringkey {

SignInOptions completed(SignInOptions options)
{
    if (options.profile.isEmpty())
        options.profile = u"default"_s;
    if (options.keychainService.isEmpty())
        options.keychainService = u"Ringkey"_s;
    if (!options.now)
        options.now = steadyClock();
    return options;
}

SessionStore *makeStore(const SignInOptions &options, QObject *parent)
{
    if (!options.makeStore)
        return new KeychainStore(systemKeychain(options.keychainService, nullptr), options.profile,
                                 stateFolder(options.keychainService), parent);
    SessionStore *made = options.makeStore();
    auto *store = new GuardedStore(made ? made : new MemoryStore, parent);
    store->setEntry(options.keychainService + u'/' + options.profile);
    return store;
}

QNetworkAccessManager *makeManager(const SignInOptions &options, QNetworkAccessManager *made,
                                   QObject *parent)
{
    if (made || !options.makeNetworkAccess)
        return made;
    made = options.makeNetworkAccess();
    if (made)
        made->setParent(parent);
    return made;
}

} // namespace ringkey
