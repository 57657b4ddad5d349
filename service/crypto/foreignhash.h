// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace ringkey::service {

/// Password hashes that other systems made, so that people can move in without a reset: bcrypt,
/// PBKDF2 (LoginRadius, Keycloak and others) and Firebase's scrypt. Each is checked once, at the
/// first sign-in, and becomes ours then.

/// How the store keeps a hash that an import names; nothing where it is of no known kind, or would
/// take minutes or gigabytes while a person waits. What is argon2 already is kept as it is.
std::optional<QString> keptForeignHash(const QJsonObject &hash);

/// Whether `kept` is one of the other systems'.
bool isForeignHash(const QString &kept);

/// What a kept hash, ours too, begins with: its kind and what it costs.
QString costOfHash(const QString &kept);

/// Whether it is that of `password` (UTF-8). False where it cannot be read.
bool foreignHashMatches(const QString &kept, const QByteArray &password);

} // namespace ringkey::service
