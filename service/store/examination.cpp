// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/sqlconnection.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Findings = QList<Finding>;

constexpr double mostClockGap = 2; // seconds, issue 16
constexpr qint64 leastFree = 512LL * 1024 * 1024;

// SQLite's locks do not hold there (sqlite.org/faq.html, question 5).
bool isNetworkFileSystem(const QByteArray &type)
{
    for (const char *const name :
         {"nfs", "cifs", "smb", "9p", "afs", "fuse.sshfs", "ceph", "gluster"}) {
        if (type.startsWith(name))
            return true;
    }
    return false;
}

Findings examineFile(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const qint64 free = disk.bytesAvailable();
    const bool isRoomy = free > leastFree && free * 20 > disk.bytesTotal();
    const bool isNetwork = isNetworkFileSystem(disk.fileSystemType());
    const QFile::Permissions others =
        QFileInfo(path).permissions() &
        (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    return {{!isNetwork,
             isNetwork ? u"the store is on a network file system (%1): SQLite's locks"
                         " do not hold there"_s.arg(QString::fromLatin1(disk.fileSystemType()))
                       : u"the store is on a local file system (%1)"_s.arg(
                             QString::fromLatin1(disk.fileSystemType()))},
            {isRoomy, u"disk: %1 MB free"_s.arg(free / 1024 / 1024)},
            {!others, others ? u"others may read or write the store: chmod 600 it"_s
                             : u"only its owner may read the store"_s}};
}

QString valueOf(SqlConnection &connection, const char *sql)
{
    auto rows = connection.run(sql);
    return rows.next() ? rows.text(0) : QString();
}

void addSettings(SqlConnection &connection, Findings &findings)
{
    for (const char *const name : {"fsync", "full_page_writes", "synchronous_commit"}) {
        const QString key = QString::fromLatin1(name);
        auto rows = connection.run("SELECT current_setting(?)", {key});
        const QString value = rows.next() ? rows.text(0) : QString();
        const bool isGood = value != "off"_L1;
        findings.append({isGood, isGood ? u"%1 = %2"_s.arg(key, value)
                                        : u"%1 = off: what was answered can be lost"_s.arg(key)});
    }
}

void addReplicas(SqlConnection &connection, Findings &findings)
{
    const bool isWanted =
        !valueOf(connection, "SELECT current_setting('synchronous_standby_names')").isEmpty();
    const int synchronous = valueOf(connection, "SELECT count(*) FROM pg_stat_replication"
                                                " WHERE sync_state IN ('sync', 'quorum')")
                                .toInt();
    const int all = valueOf(connection, "SELECT count(*) FROM pg_stat_replication").toInt();
    findings.append({!isWanted || synchronous > 0,
                     isWanted && synchronous == 0
                         ? u"synchronous_standby_names is set, but no replica is synchronous"_s
                         : u"replicas: %1, of them synchronous: %2"_s.arg(all).arg(synchronous)});
    const bool isReplica =
        valueOf(connection, "SELECT CASE WHEN pg_is_in_recovery() THEN 'yes' ELSE 'no' END") ==
        "yes"_L1;
    findings.append({!isReplica, isReplica ? u"this is a replica, nothing can be written: add"
                                             " target_session_attrs=read-write to store.url"_s
                                           : u"the server takes writes"_s});
}

void addClock(SqlConnection &connection, Findings &findings)
{
    const double theirs =
        valueOf(connection, "SELECT extract(epoch FROM clock_timestamp())").toDouble();
    const double ours = double(SystemClock().now().time_since_epoch().count()) / 1'000'000;
    const double gap = std::abs(theirs - ours);
    findings.append(
        {gap <= mostClockGap, u"clock: %1 s from the database's"_s.arg(gap, 0, 'f', 1)});
}

/// Another server process for the next transaction forgets what was prepared in the last one.
void addPooling(SqlConnection &connection, Findings &findings)
{
    QSet<QString> backends;
    for (int i = 0; i < 3; ++i) {
        connection.begin();
        backends.insert(valueOf(connection, "SELECT pg_backend_pid()"));
        connection.commit();
    }
    const bool isPooled = backends.size() > 1;
    findings.append({!isPooled, isPooled ? u"a pooler hands each transaction to another server"
                                           " process: use session pooling or none"_s
                                         : u"one server process a connection"_s});
}

Findings examineServer(const SqlAddress &address)
{
    Findings findings;
    SqlConnection connection(address);
    addSettings(connection, findings);
    addReplicas(connection, findings);
    addClock(connection, findings);
    addPooling(connection, findings);
    return findings;
}

} // namespace

QList<Finding> examineStore(const QString &url)
{
    const auto address = SqlAddress::parse(url);
    if (!address)
        return {{false, address.error()}};
    if (address->dialect == SqlDialect::Sqlite)
        return examineFile(url);
    try {
        return examineServer(*address);
    } catch (const SqlFailure &failure) {
        return {{false, failure.text}};
    }
}

} // namespace ringkey::service
