// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/rules/authservice.h"
#include "service/sms/outboxworker.h"
#include "service/store/store.h"
#include "service/types/errorcodes.h"

#include <QTemporaryDir>
#include <atomic>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <vector>

namespace ringkey::service {

/// A clock that stands still until told.
class ManualClock final : public Clock
{
public:
    Instant now() const override { return Instant(std::chrono::microseconds(m_now.load())); }
    void advance(std::chrono::microseconds by) { m_now += by.count(); }

private:
    std::atomic<std::int64_t> m_now{1'800'000'000'000'000};
};

/// Keeps what a phone would have shown.
class TestPhone final : public SmsProvider
{
public:
    QString name() const override { return QStringLiteral("test"); }
    SmsReport send(const SmsMessage &message) override;
    std::vector<SmsMessage> texts() const;

    Delivery answer = Delivery::HandedOver;

private:
    mutable std::mutex m_mutex;
    std::vector<SmsMessage> m_texts;
};

/// In memory where that can be: nothing here has to survive the machine, and a disk takes the most
/// of a test's time.
QString placeForStores();

/// The real rules over a real SQLite file (or RINGKEY_TEST_POSTGRESQL, an URL of an empty
/// database), with a clock that is moved by hand. restart() closes everything and opens it again.
class TestService
{
public:
    using Change = std::function<void(Config &)>;
    explicit TestService(const Change &change = {});
    ~TestService();

    AuthService &rules() { return *m_rules; }
    Store &store() { return *m_store; }
    void restart();
    void advance(std::chrono::microseconds by) { clock.advance(by); }

    /// Texts of so far, the queued ones delivered first.
    std::vector<SmsMessage> texts();
    QString lastTextTo(const QString &phone);
    QString lastCodeTo(const QString &phone); ///< empty where there is none

    /// Registers, verifies with the texted code and returns the session.
    SignedIn newAccount(const QString &phone, const QString &password);
    SignedIn newAccount(const Registration &asked);
    static Registration registration(const QString &phone, const QString &password);

    QTemporaryDir folder{placeForStores()}; ///< first: the others live in it
    Config config;
    ManualClock clock;
    TestPhone phone;
    RequestContext context;

private:
    bool isShared() const;
    void startWithTables() const;
    void open();

    std::shared_ptr<Store> m_store;
    std::unique_ptr<AuthService> m_rules;
    std::unique_ptr<OutboxWorker> m_worker;
};

inline const QString amara = QStringLiteral("+2348035550147");
inline const QString ben = QStringLiteral("+447400123456");
inline const QString cleo = QStringLiteral("+12025550123");
inline const QString goodPassword = QStringLiteral("violet-harbour-31");
inline const QString otherPassword = QStringLiteral("seven grey pelicans");

/// The store at `url`, opened once more. A server that is still busy with hundreds of connections
/// of others may not answer one of them in the time that openStore() gives it, and is asked again.
std::unique_ptr<Store> anotherStore(const QString &url);

/// Whether the tests run on PostgreSQL: then there is no file to look into.
bool onPostgreSql();

/// A configuration whose only provider is `kind`, at that address.
SmsConfig configFor(SmsProviderKind kind, const QString &url);

/// A code that is not `code`, of the same length.
QString wrongCode(const QString &code);

/// Runs statements in a SQLite file past the service, to bring about what no caller can.
bool inStore(const QString &path, std::initializer_list<const char *> statements);

/// Runs `work(i)` on `count` threads that start together.
void together(int count, const std::function<void(int)> &work);

} // namespace ringkey::service

/// Fails the test unless the result is good; prints the code it carries.
#define VERIFY_GOOD(result)                                                                        \
    do {                                                                                           \
        const auto &checked = (result);                                                            \
        if (!checked)                                                                              \
            QFAIL(qPrintable(QStringLiteral("%1: error %2")                                        \
                                 .arg(QStringLiteral(#result))                                     \
                                 .arg(checked.error().code)));                                     \
    } while (false)

/// Fails the test unless the result is the error with this code.
#define VERIFY_ERROR(result, expected)                                                             \
    do {                                                                                           \
        const auto &checked = (result);                                                            \
        QVERIFY2(!checked, "succeeded: " #result);                                                 \
        QCOMPARE(checked.error().code, expected);                                                  \
    } while (false)
