// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <cstdint>
#include <tl/expected.hpp>
#include <utility>

namespace ringkey::service {

enum class SqlDialect : std::uint8_t
{
    Sqlite,
    PostgreSql
};

/// Names and values, as libpq takes them.
using LibpqParameters = QList<std::pair<QString, QString>>;

/// Which database a connection is opened to.
struct SqlAddress
{
    SqlDialect dialect = SqlDialect::Sqlite;
    QString path;          ///< SQLite
    LibpqParameters libpq; ///< PostgreSQL: every parameter of the URL

    /// A path is SQLite. "postgresql://…" is read as libpq reads it, all of it: several hosts,
    /// sslmode, a service file. The error is a sentence without the password.
    static tl::expected<SqlAddress, QString> parse(const QString &url);
};

/// The URL as it may be shown: its passwords are "***".
QString maskedUrl(const QString &url);

} // namespace ringkey::service
