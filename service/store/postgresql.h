// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/namelookup.h"
#include "service/store/sqladdress.h"

class QSqlDatabase;

namespace ringkey::service {

/// What Qt SQL does not offer of PostgreSQL's client library. A build without that library refuses
/// every URL.

/// All that a "postgresql://…" URL says, or why libpq would not take it, without the password.
tl::expected<LibpqParameters, QString> postgreSqlParameters(const QString &url);

/// Of several hosts and addresses of hosts the one to connect to, within three seconds however many
/// are silent, name servers included.
tl::expected<LibpqParameters, QString>
reachableHost(const LibpqParameters &parameters, const AddressesOf &addressesOf = systemAddresses);

/// Gives them to a database that is opened next.
void setPostgreSqlParameters(QSqlDatabase &database, const LibpqParameters &parameters);

/// What the server notes beside its answers ("terminating connection"): libpq writes it between the
/// lines of the log, values included. What matters is in the answers.
void leaveOutNotices(const QSqlDatabase &database);

/// The socket of an open connection, doubled: it stays the caller's to close, and shutting it down
/// ends the connection whatever it waits for. -1 where there is none.
int doubledSocket(const QSqlDatabase &database);

/// Whether the server is gone: what it was last asked may be asked again of another connection.
bool isConnectionLost(const QSqlDatabase &database);

} // namespace ringkey::service
