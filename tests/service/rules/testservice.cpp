// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include "service/sms/spokencode.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr const char *postgreSql = "RINGKEY_TEST_POSTGRESQL";

Config testConfig(const QString &folder)
{
    Config config;
    config.api = {u"00000000-1111-2222-3333-444444444444"_s,
                  u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s, u"Ringkey"_s};
    config.pepper = QByteArray(32, 'p');
    config.store.url = folder + u"/store.sqlite"_s;
    config.sms.outbox = folder + u"/outbox.jsonl"_s;
    config.sms.brand = u"Ringkey"_s;
    config.password.memoryKib = 64; // the rules are tested here, not argon2id
    config.password.passes = 1;
    config.password.queue = 1000;
    config.addresses = {1000000, 1000000, 1000000, 1000000, Seconds{300}};
    if (onPostgreSql())
        config.store.url = qEnvironmentVariable(postgreSql);
    return config;
}

/// Of the tables, columns, indexes and triggers, and of the version they are said to have.
QString shapeOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"SELECT string_agg(part, ' ' ORDER BY part) FROM ("
               "SELECT table_name || '.' || column_name AS part FROM information_schema.columns"
               " WHERE table_schema = 'public'"
               " UNION ALL SELECT indexname::text FROM pg_indexes WHERE schemaname = 'public'"
               " UNION ALL SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal) AS parts"_s);
    const QString parts = query.next() ? query.value(0).toString() : QString();
    query.exec(u"SELECT version FROM ringkey_schema"_s);
    return parts + u' ' + (query.next() ? query.value(0).toString() : QString());
}

/// Rows cost nothing; each new table is some files, and half the time of a test.
void removeRows(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"SET session_replication_role = replica"_s); // every table is emptied anyway
    for (const QString &table : database.tables()) {
        if (table != "ringkey_schema"_L1 && !query.exec(u"DELETE FROM "_s + table))
            qFatal("%ls", qUtf16Printable(query.lastError().text()));
    }
}

enum class Database
{
    Empty,
    Opened
};

/// Empties it, or notes what it looks like once a service has opened it.
void preparePostgreSql(const QUrl &url, Database state)
{
    static QString fresh;
    if (state == Database::Opened && !fresh.isEmpty())
        return;
    const QString name = u"empty"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(url.host());
        database.setPort(url.port());
        database.setUserName(url.userName());
        database.setPassword(url.password());
        database.setDatabaseName(url.path().mid(1));
        if (!database.open())
            qFatal("%ls", qUtf16Printable(database.lastError().text()));
        if (state == Database::Opened) {
            fresh = shapeOf(database);
        } else if (!fresh.isEmpty() && shapeOf(database) == fresh) {
            removeRows(database);
        } else {
            QSqlQuery(database).exec(u"DROP SCHEMA public CASCADE"_s);
            QSqlQuery(database).exec(u"CREATE SCHEMA public"_s);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

QString placeForStores()
{
    const QString memory = u"/dev/shm"_s;
    const bool isThere = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (isThere ? memory : QDir::tempPath()) + u"/ringkey-XXXXXX"_s;
}

SmsReport TestPhone::send(const SmsMessage &message)
{
    const std::lock_guard lock(m_mutex);
    if (answer == Delivery::HandedOver)
        m_texts.push_back(message);
    return {answer, 0, {}, message.id, {}};
}

std::vector<SmsMessage> TestPhone::texts() const
{
    const std::lock_guard lock(m_mutex);
    return m_texts;
}

TestService::TestService(const Change &change)
    : config(testConfig(folder.path()))
{
    context.peerAddress = u"192.0.2.1"_s;
    if (change)
        change(config);
    if (onPostgreSql())
        preparePostgreSql(QUrl(qEnvironmentVariable(postgreSql)), Database::Empty);
    open();
    if (onPostgreSql())
        preparePostgreSql(QUrl(qEnvironmentVariable(postgreSql)), Database::Opened);
}

TestService::~TestService() = default;

/// A new SQLite store, made once: its tables are the half of a test's time.
void TestService::startWithTables() const
{
    static QByteArray fresh;
    static QFile::Permissions rights;
    if (onPostgreSql() || QFile::exists(config.store.url))
        return;
    if (fresh.isEmpty()) {
        if (!openStore(config.store.url))
            return; // open() says why
        QFile made(config.store.url);
        rights = made.permissions();
        fresh = made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
        return;
    }
    QFile file(config.store.url);
    if (!file.open(QIODevice::WriteOnly) || file.write(fresh) != fresh.size() ||
        !file.setPermissions(rights))
        qFatal("%ls", qUtf16Printable(file.errorString()));
}

void TestService::open()
{
    startWithTables();
    auto opened = openStore(config.store.url);
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.error()));
    m_store = std::move(*opened);
    m_rules = std::make_unique<AuthService>(config, *m_store, clock);
    m_worker = std::make_unique<OutboxWorker>(*m_store, Keys(config.pepper),
                                              std::vector<SmsProvider *>{&phone}, clock);
}

void TestService::restart()
{
    m_worker.reset();
    m_rules.reset();
    m_store.reset();
    open();
}

std::vector<SmsMessage> TestService::texts()
{
    m_worker->deliverDue();
    return phone.texts();
}

QString TestService::lastTextTo(const QString &number)
{
    QString last;
    for (const SmsMessage &message : texts()) {
        if (message.to == number)
            last = message.text;
    }
    return last;
}

QString TestService::lastCodeTo(const QString &number)
{
    static const QRegularExpression code(u"^[0-9A-Z]{6,8}\\b|\\b[0-9]{6}\\b"_s);
    return code.match(withWrittenCodes(lastTextTo(number))).captured();
}

Registration TestService::registration(const QString &number, const QString &password)
{
    Registration request;
    request.phone = number;
    request.password = password;
    request.profile.text.insert(u"FirstName"_s, u"Amara"_s);
    request.acceptPrivacyPolicy = true;
    return request;
}

SignedIn TestService::newAccount(const QString &number, const QString &password)
{
    const auto registered = m_rules->registerByPhone(registration(number, password), context);
    if (!registered)
        qFatal("registration: %d", registered.error().code);
    if (registered->signedIn)
        return *registered->signedIn;
    const auto signedIn = m_rules->verifyPhone({number, lastCodeTo(number)}, context);
    if (!signedIn)
        qFatal("verification: %d", signedIn.error().code);
    return *signedIn;
}

bool onPostgreSql()
{
    return qEnvironmentVariableIsSet(postgreSql);
}

SmsConfig configFor(SmsProviderKind kind, const QString &url)
{
    SmsConfig config;
    config.providers = {kind};
    config.http = {url + u"/text"_s, u"POST"_s, {}, {}, false, {}, {}};
    config.twilio = {url, u"AC1"_s, u"token"_s, u"+15005550006"_s};
    config.vonage = {url, u"key"_s, u"secret"_s, u"Ringkey"_s};
    return config;
}

QString wrongCode(const QString &code)
{
    QString wrong = code;
    wrong[0] = code.at(0) == u'9' ? u'0' : QChar(code.at(0).unicode() + 1);
    return wrong;
}

bool inStore(const QString &path, std::initializer_list<const char *> statements)
{
    bool good = true;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"edit"_s);
        database.setDatabaseName(path);
        good = database.open();
        for (const char *const statement : statements)
            good = good && QSqlQuery(database).exec(QString::fromLatin1(statement));
    }
    QSqlDatabase::removeDatabase(u"edit"_s);
    return good;
}

void together(int count, const std::function<void(int)> &work)
{
    std::latch start(count);
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            work(i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace ringkey::service
