// SPDX-License-Identifier: Apache-2.0
#include "service/store/maintenance.h"
#include "service/store/schema.h"
#include "service/store/sqlconnection.h"
#include "service/store/sqlitecheck.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <cmath>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using Findings = QList<Finding>;

constexpr double mostClockGap = 2; // seconds
constexpr std::uintmax_t leastFree = 512LL * 1024 * 1024;

Finding readersOf(const QFileInfo &file)
{
    if (!file.exists() && !QFileInfo(file.absolutePath()).isWritable())
        return {false, u"the store is not there, and this user cannot make it there"_s};
    if (!file.exists())
        return {true, u"the store is not there yet: the first start makes it"_s};
    if (!file.isFile() || !file.isReadable() || !file.isWritable())
        return {false, u"the store is no file that this user can read and write"_s};
    const QFile::Permissions others = file.permissions() & (QFile::ReadGroup | QFile::WriteGroup |
                                                            QFile::ReadOther | QFile::WriteOther);
    return {!others, others ? u"others may read or write the store: chmod 600 it"_s
                            : u"only its owner may read the store"_s};
}

Finding placeOf(const QByteArray &fileSystem)
{
    const QString name = QString::fromLatin1(fileSystem);
    if (name.isEmpty()) // in a root of its own, whose mounts are not listed
        return {true, u"what file system the store is on is not told here"_s};
    if (isNetworkFileSystem(fileSystem))
        return {false, u"the store is on a network file system (%1): SQLite's locks do not hold"
                       " there"_s.arg(name)};
    if (fileSystem == "tmpfs" || fileSystem == "ramfs")
        return {false, u"the store is in memory (%1): it is gone when the machine starts"
                       " again"_s.arg(name)};
    return {true, u"the store is on a local file system (%1)"_s.arg(name)};
}

Finding roomIn(const QString &folder)
{
    std::error_code error;
    const auto disk = std::filesystem::space(folder.toStdU16String(), error);
    if (error)
        return {false, u"disk: %1"_s.arg(QString::fromStdString(error.message()))};
    const bool isRoomy = disk.available > leastFree && disk.available > disk.capacity / 20;
    return {isRoomy, u"disk: %1 MB free"_s.arg(disk.available / 1024 / 1024)};
}

Findings examineFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return {{false, u"there is no folder %1 for the store"_s.arg(folder)}};
    const QFileInfo file(path);
    Findings findings{placeOf(QStorageInfo(folder).fileSystemType()), roomIn(folder),
                      readersOf(file)};
    const bool isRead = file.isFile() && file.isReadable() && file.size() > 0;
    if (const auto fault = isRead ? checkSqliteFile(path) : std::nullopt)
        findings.append({false, u"no service starts on the store: %1"_s.arg(*fault)});
    return findings;
}

QString valueOf(SqlConnection &connection, const char *sql)
{
    auto rows = connection.run(sql);
    return rows.next() ? rows.text(0) : QString();
}

QString setting(SqlConnection &connection, const QString &name)
{
    auto rows = connection.run("SELECT current_setting(?)", {name});
    return rows.next() ? rows.text(0) : QString();
}

bool isSynchronousWanted(SqlConnection &connection)
{
    return !setting(connection, u"synchronous_standby_names"_s).isEmpty();
}

void addSettings(SqlConnection &connection, Findings &findings)
{
    for (const QString &name : {u"fsync"_s, u"full_page_writes"_s, u"synchronous_commit"_s}) {
        const QString value = setting(connection, name);
        const bool isLocal = value == "local"_L1 && isSynchronousWanted(connection);
        const bool isGood = value != "off"_L1 && !isLocal;
        findings.append(
            {isGood, isGood ? u"%1 = %2"_s.arg(name, value)
                            : u"%1 = %2: what was answered can be lost"_s.arg(name, value)});
    }
}

void addReplicas(SqlConnection &connection, Findings &findings)
{
    const bool isWanted = isSynchronousWanted(connection);
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
    const bool isReadOnly = setting(connection, u"transaction_read_only"_s) == "on"_L1;
    findings.append({!isReadOnly, isReplica ? u"this is a replica, nothing can be written: add"
                                              " target_session_attrs=read-write to store.url"_s
                                  : isReadOnly
                                      ? u"default_transaction_read_only = on, for the server, the"
                                        " database or this user: nothing can be written"_s
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

QString processOf(SqlConnection &connection)
{
    connection.begin();
    const QString id = valueOf(connection, "SELECT pg_backend_pid()");
    connection.commit();
    return id;
}

/// A pooler that hands each transaction to any server process forgets what the connection before
/// had prepared and set there. An idle one gives the same process again and again, so a second
/// connection comes in between.
bool isPooled(SqlConnection &connection, const SqlAddress &address)
{
    const QString before = processOf(connection);
    SqlConnection other(address);
    other.begin();
    const QString others = valueOf(other, "SELECT pg_backend_pid()");
    const bool isHandedOn = others == before || processOf(connection) != before;
    other.rollback();
    return isHandedOn;
}

void addPooling(SqlConnection &connection, const SqlAddress &address, Findings &findings)
{
    const bool is = isPooled(connection, address);
    findings.append({!is, is ? u"a pooler hands each transaction to another server"
                               " process: use session pooling or none"_s
                             : u"one server process a connection"_s});
}

/// Since PostgreSQL 15 who does not own a database makes no tables there.
void addTables(SqlConnection &connection, Findings &findings)
{
    const auto version = storedVersion(connection);
    const bool isMaker =
        valueOf(connection, "SELECT CASE WHEN has_schema_privilege("
                            "current_schema(), 'CREATE') THEN 'yes' END") == "yes"_L1;
    if (const auto fault = versionFault(version))
        findings.append({false, *fault});
    else if (*version == schemaVersion())
        findings.append({true, u"the tables are this version's"_s});
    else
        findings.append({isMaker, isMaker ? u"the tables are made at the next start"_s
                                          : u"this user may not make the tables: let it own the"
                                            " database (ALTER DATABASE … OWNER TO …)"_s});
}

void examineServer(const SqlAddress &address, Findings &findings)
{
    SqlConnection connection(address);
    addPooling(connection, address, findings); // first: it makes the others fail
    addSettings(connection, findings);
    addReplicas(connection, findings);
    addClock(connection, findings);
    addTables(connection, findings);
}

} // namespace

// SQLite's locks do not hold there (sqlite.org/faq.html, question 5).
bool isNetworkFileSystem(QByteArray type)
{
    type = type.toLower();
    if (type.startsWith("fuse."))
        type.remove(0, 5);
    for (const char *const name :
         {"nfs", "cifs", "smb", "9p", "afs", "sshfs", "ceph", "gluster", "lustre", "beegfs", "gfs2",
          "coda", "rclone", "s3fs", "davfs", "virtiofs", "ncp", "curlftp", "moosefs"}) {
        if (type.startsWith(name))
            return true;
    }
    return false;
}

QList<Finding> examineStore(const QString &url)
{
    const auto address = SqlAddress::parse(url);
    if (!address)
        return {{false, address.error()}};
    if (address->dialect == SqlDialect::Sqlite)
        return examineFile(url);
    Findings findings;
    try {
        examineServer(*address, findings);
    } catch (const SqlFailure &failure) {
        findings.append({false, failure.text});
    }
    return findings;
}

} // namespace ringkey::service
