// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/networkconfig.h"

#include <QDateTime>
#include <QString>
#include <functional>

class QNetworkAccessManager;

namespace ringkey {

class SessionStore;

/// What a host program decides, or leaves out. Its functions, and those of what they make, are
/// called on SignIn's thread; from inside them SignIn is not to be destroyed.
struct SignInOptions
{
    /// Separates everything that is stored: one keychain entry each. Programs that run with the
    /// same one share its session: where it is renewed or ended all hear of it, and one that signs
    /// in is found by the others at their next start. A host that signs in at more than one backend
    /// names the backend in it, too; a token never goes to a backend with another API key. Empty:
    /// "default".
    QString profile = {};
    /// What people see in their keychain's list. Empty: "Ringkey". The entries of one name are no
    /// other's, so a program that changes it signs everybody out.
    QString keychainService = {};
    /// BCP 47: of the backend's texts (Accept-Language) and, once a SignInWidget is made, of all
    /// pages and fields in the program. Empty: without pages the backend's own; a widget speaks as
    /// those that are there, the first one as QLocale() says, and so does the backend then.
    QString language = {};
    /// UTC; if empty, the system's clock at the start and from then on the time that really
    /// passes, whatever is done to the clock.
    std::function<QDateTime()> now = {};
    /// Makes the place where sessions are kept between two runs; it is deleted with SignIn. Empty:
    /// the system's keychain. MemoryStore leaves no trace and forgets when the program ends.
    std::function<SessionStore *()> makeStore = {};
    /// How the internet is reached: a proxy, CA certificates of the host's own.
    NetworkConfig network = {};
    /// Makes the manager that carries all requests in place of the library's own connections, with
    /// the host's proxies, certificates and pins; it is deleted with SignIn. `network` has no
    /// effect then. Redirects, cookies and caches stay off, whatever the manager likes.
    std::function<QNetworkAccessManager *()> makeNetworkAccess = {};
};

} // namespace ringkey
