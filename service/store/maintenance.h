// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/backupfile.h"

#include <QString>
#include <tl/expected.hpp>

namespace ringkey::service {

/// What an operator does to a store from outside. Errors are sentences for the operator.

/// Looks at every page, at the schema's version and for rows without their account. Writes nothing.
tl::expected<QString, QString> checkStore(const QString &url);

/// The same of a backup, against its checksum, too.
tl::expected<QString, QString> checkBackup(const QString &file);

/// A copy of one moment, while a service may be writing, with its checksum beside it. The file must
/// not exist; only its owner may read it. Of PostgreSQL by pg_dump.
tl::expected<void, QString> backUpStore(const QString &url, const QString &file);

/// Brings a backup back into an empty place; a place that holds something is left as it is.
/// Whether it had a checksum, which then fits.
tl::expected<Checksum, QString> restoreStore(const QString &file, const QString &url);

/// Creates or updates the schema; what was done.
tl::expected<QString, QString> migrateStore(const QString &url);

/// One thing that `doctor` looked at.
struct Finding
{
    bool isGood = true;
    QString text;
};

/// Whether the store is kept where nothing that was answered can get lost.
QList<Finding> examineStore(const QString &url);

/// Of what QStorageInfo calls the file system's type.
bool isNetworkFileSystem(QByteArray type);

} // namespace ringkey::service
