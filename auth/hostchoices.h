// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinoptions.h"

#include <QObject>

namespace ringkey {

/// What a host left out, filled in.
SignInOptions completed(SignInOptions options);

/// The host's store, or the system's keychain; a child of `parent`.
SessionStore *makeStore(const SignInOptions &options, QObject *parent);

/// The host's manager, made when first wanted, a child of `parent`; nothing where it has none.
QNetworkAccessManager *makeManager(const SignInOptions &options, QNetworkAccessManager *made,
                                   QObject *parent);

} // namespace ringkey
