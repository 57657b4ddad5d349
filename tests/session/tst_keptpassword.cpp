// SPDX-License-Identifier: Apache-2.0
// A proxy's password in a keychain of every kind.
#include "auth/keptpassword.h"
#include "tests/session/fakekeychain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

const QString entry = u"proxy:there"_s;

Secret password()
{
    return Secret::take(QByteArray("opensesame"));
}

class PasswordIn : public KeptPassword
{
public:
    explicit PasswordIn(Keychain *keychain)
        : KeptPassword(keychain)
    {
    }
};

class TestKeptPassword : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead();
    void aWriteThatStoresNothingIsNoSuccess();
    void nothingErases();
    void aKeychainThatRefusesGivesNothing_data();
    void aKeychainThatRefusesGivesNothing();
    void aKeychainThatHangsAnswersInTimeAndOnce();
    void nobodyIsToldAfterItIsGone();
    void aKeychainThatComesIsTold();

private:
    std::optional<bool> written(const Secret &what);
    std::optional<Secret> found();

    FakeKeychain *m_keychain = nullptr; ///< of m_kept
    std::unique_ptr<KeptPassword> m_kept;
};

void TestKeptPassword::init()
{
    m_keychain = new FakeKeychain;
    m_kept = std::make_unique<PasswordIn>(m_keychain);
}

std::optional<bool> TestKeptPassword::written(const Secret &what)
{
    std::optional<bool> answer;
    m_kept->write(entry, what, [&](bool kept) { answer = kept; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) ? answer : std::nullopt;
}

std::optional<Secret> TestKeptPassword::found()
{
    std::optional<Secret> answer;
    m_kept->read(entry, [&](const Secret &read) { answer = read; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) ? answer : std::nullopt;
}

void TestKeptPassword::whatIsWrittenIsRead()
{
    QVERIFY(found()->isEmpty());
    QVERIFY(written(password()).value());
    QVERIFY(*found() == password());
    QCOMPARE(m_keychain->entries.keys(), QStringList{entry});
}

void TestKeptPassword::aWriteThatStoresNothingIsNoSuccess()
{
    m_keychain->dropsWrites = true;
    QVERIFY(!written(password()).value());
}

void TestKeptPassword::nothingErases()
{
    QVERIFY(written({}).value()); // there was none: that is what was wanted
    QVERIFY(written(password()).value());
    QVERIFY(written({}).value());
    QVERIFY(m_keychain->entries.isEmpty());
}

void TestKeptPassword::aKeychainThatRefusesGivesNothing_data()
{
    QTest::addColumn<Keychain::Error>("error");
    QTest::newRow("denied") << Keychain::Error::Denied;
    QTest::newRow("cancelled") << Keychain::Error::Cancelled;
    QTest::newRow("other") << Keychain::Error::Other;
}

void TestKeptPassword::aKeychainThatRefusesGivesNothing()
{
    QFETCH(const Keychain::Error, error);
    QVERIFY(written(password()).value());
    m_keychain->error = error;
    QVERIFY(found()->isEmpty());
    QVERIFY(!written(password()).value());
    QVERIFY(!written({}).value());
}

void TestKeptPassword::aKeychainThatHangsAnswersInTimeAndOnce()
{
    QVERIFY(written(password()).value());
    m_keychain->isFrozen = true;
    int times = 0;
    Secret last = password();
    std::optional<bool> kept;
    m_kept->read(entry, [&](const Secret &read) {
        last = read;
        ++times;
    });
    m_kept->write(entry, password(), [&](bool is) { kept = is; });
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(times == 1 && kept);
    QVERIFY(clock.elapsed() >= KeptPassword::patience.count() - 500);
    QVERIFY(last.isEmpty() && !*kept);
    m_keychain->thaw();
    QCOMPARE(times, 1); // what comes late is dropped
    QVERIFY(!*kept);
}

void TestKeptPassword::nobodyIsToldAfterItIsGone()
{
    m_keychain->isFrozen = true;
    int times = 0;
    m_kept->read(entry, [&](const Secret &) { ++times; });
    m_kept.reset();
    QCoreApplication::processEvents();
    QCOMPARE(times, 0);
}

void TestKeptPassword::aKeychainThatComesIsTold()
{
    const QSignalSpy changed(m_kept.get(), &KeptPassword::changed);
    Q_EMIT m_keychain->changed();
    QCOMPARE(changed.count(), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TestKeptPassword)
#include "tst_keptpassword.moc"
