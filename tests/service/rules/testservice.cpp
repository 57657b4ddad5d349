// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include "service/sms/spokencode.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <latch>
#include <thread>
#include <utility>

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

/// The database that RINGKEY_TEST_POSTGRESQL names, for all tests of the program one after the
/// other. A connection takes the server longer than most tests take, so they share what is open.
class SharedDatabase
{
public:
    static SharedDatabase &get()
    {
        static auto *const shared = new SharedDatabase; // its connections end with their threads
        return *shared;
    }
    /// With no rows, and the tables of a new service unless it never had them.
    void empty();
    /// The store of the test before, where that left one that works.
    std::shared_ptr<Store> takeStore() { return std::exchange(m_store, {}); }
    void keepStore(std::shared_ptr<Store> store) { m_store = std::move(store); }
    void noteShape()
    {
        if (m_fresh.isEmpty())
            m_fresh = shape();
    }

private:
    SharedDatabase();
    QString shape();
    QString answer(const QString &sql);

    QString m_fresh;
    std::shared_ptr<Store> m_store;
    QSqlDatabase m_database;
};

SharedDatabase::SharedDatabase()
    : m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, u"shared"_s))
{
    const QUrl url(qEnvironmentVariable(postgreSql));
    m_database.setHostName(url.host());
    m_database.setPort(url.port());
    m_database.setUserName(url.userName());
    m_database.setPassword(url.password());
    m_database.setDatabaseName(url.path().mid(1));
}

/// The first field of what is asked; a test may have ended all connections.
QString SharedDatabase::answer(const QString &sql)
{
    for (int i = 0; i < 2; ++i) {
        QSqlQuery query(m_database);
        if (m_database.isOpen() && query.exec(sql))
            return query.next() ? query.value(0).toString() : QString();
        m_database.close();
        if (!m_database.open())
            qFatal("%ls", qUtf16Printable(m_database.lastError().text()));
    }
    return {};
}

/// Of the tables, columns, indexes and triggers, and of the version they are said to have.
QString SharedDatabase::shape()
{
    const QString parts = answer(
        u"SELECT string_agg(part, ' ' ORDER BY part) FROM ("
        "SELECT c.relname || '.' || coalesce(a.attname, '') AS part FROM pg_class c LEFT JOIN"
        " pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped WHERE"
        " c.relnamespace = to_regnamespace('public')"
        " UNION ALL SELECT tgname::text FROM pg_trigger WHERE NOT tgisinternal) AS parts"_s);
    return parts.contains("ringkey_schema"_L1)
               ? parts + answer(u" SELECT version FROM ringkey_schema"_s)
               : parts;
}

/// Rows cost nothing; each new table is some files, and half the time of a test.
void SharedDatabase::empty()
{
    if (!m_fresh.isEmpty() && shape() == m_fresh) {
        static const QString removal = answer(
            u"SELECT 'SET session_replication_role = replica; ' || string_agg('DELETE FROM ' ||"
            " tablename, '; ') FROM pg_tables WHERE schemaname = 'public' AND tablename <>"
            " 'ringkey_schema'"_s); // every table is emptied, so none needs its references
        answer(removal);
        return;
    }
    m_store.reset();
    answer(u"DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public"_s);
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
        SharedDatabase::get().empty();
    open();
    if (onPostgreSql())
        SharedDatabase::get().noteShape();
}

TestService::~TestService()
{
    m_worker.reset();
    m_rules.reset();
    m_store->abandon();
    if (isShared() && m_store->isUp())
        SharedDatabase::get().keepStore(std::move(m_store));
}

/// Not past a relay, say.
bool TestService::isShared() const
{
    return onPostgreSql() && config.store.url == qEnvironmentVariable(postgreSql);
}

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
    m_store = isShared() ? SharedDatabase::get().takeStore() : nullptr;
    if (!m_store)
        m_store = anotherStore(config.store.url);
    m_rules = std::make_unique<AuthService>(config, *m_store, clock);
    m_worker = std::make_unique<OutboxWorker>(*m_store, Keys(config.pepper),
                                              std::vector<SmsProvider *>{&phone}, clock);
}

std::unique_ptr<Store> anotherStore(const QString &url)
{
    const QDeadlineTimer patience(std::chrono::minutes(1));
    auto opened = openStore(url);
    while (!opened && onPostgreSql() && !patience.hasExpired())
        opened = openStore(url);
    if (!opened)
        qFatal("%ls", qUtf16Printable(opened.error()));
    return std::move(*opened);
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
    return newAccount(registration(number, password));
}

SignedIn TestService::newAccount(const Registration &asked)
{
    const auto registered = m_rules->registerByPhone(asked, context);
    if (!registered)
        qFatal("registration: %d", registered.error().code);
    if (registered->signedIn)
        return *registered->signedIn;
    const auto signedIn = m_rules->verifyPhone({asked.phone, lastCodeTo(asked.phone)}, context);
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
