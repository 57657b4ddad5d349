// SPDX-License-Identifier: Apache-2.0
// Whoever was signed in with an older version is signed in after the upgrade: what the version of
// commit a0b21cb and those before it stored, and the notes they kept beside it.
#include "auth/flow/snapshot.h"
#include "auth/session/storedentry.h"
#include "tests/session/desk.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// As it stood in a keychain, but for the token.
const QByteArray recorded =
    R"({"v":1,"key":"2c9a0f6e-6d4b-4c1e-9f0f-6c9d3c1b7a55","token":"0b9f8c3e-recorded",)"
    R"("expiresAt":"2099-12-31T23:59:59.000Z","account":{"lastSignIn":"2026-11-26T17:08:47.000Z",)"
    R"("name":"Ada Lovelace","number":"+447400123456","uid":"u1","verified":true}})";

const QString profile = QStringLiteral("upgrade");

QString stateFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' +
           desk::product.toLower() + u'/' + name;
}

void putNote(const QString &name, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(stateFile(name)).path());
    QFile note(stateFile(name));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(content);
}

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void staysSignedIn_data();
    void staysSignedIn();
    void aPageWithoutANoteIsGoneOnWith();
    void whoSignedOutStaysSignedOut();
    void aSpoiltEntryIsSaid_data();
    void aSpoiltEntryIsSaid();

private:
    static bool keep(const QByteArray &blob);
};

bool TestUpgrade::keep(const QByteArray &blob)
{
    const std::unique_ptr<Keychain> keychain(systemKeychain(desk::product, nullptr));
    bool done = false;
    keychain->write(profile, Secret::take(QByteArray(blob)), [&](const Keychain::Answer &answer) {
        done = answer.error == Keychain::Error::None;
    });
    return QTest::qWaitFor([&] { return done; }, desk::patience);
}

void TestUpgrade::init()
{
    QDir(QFileInfo(stateFile(u"x"_s)).path()).removeRecursively();
    QVERIFY(keep(recorded));
}

void TestUpgrade::staysSignedIn_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no note, or a deleted one") << QString() << QByteArray();
    QTest::newRow("a0b21cb") << u"7fef9479c8bc5a3c.stored"_s << QByteArray();
    QTest::newRow("before df725e0") << u"session.ini"_s << QByteArray("[stored]\nupgrade=true\n");
}

void TestUpgrade::staysSignedIn()
{
    QFETCH(const QString, note);
    QFETCH(const QByteArray, content);
    if (!note.isEmpty())
        putNote(note, content);
    SignInFlow signIn({profile, desk::product, u"en"_s, {}});
    signIn.start();
    QVERIFY(desk::arrives<flow::SignedIn>(signIn));
    QCOMPARE(signIn.session()->account.name, u"Ada Lovelace"_s);
}

/// The app was killed when the keychain had it, and nobody had noted that.
void TestUpgrade::aPageWithoutANoteIsGoneOnWith()
{
    const auto ada = PhoneNumber::fromE164(u"+447400123456"_s);
    const auto now = QDateTime::currentDateTimeUtc();
    const flow::EnteringCode page{
        .ticket = {.number = *ada, .sentAt = now, .expiresAt = now.addSecs(300)}};
    StoredEntry entry;
    entry.snapshot = flow::toSnapshot(page, now);
    QVERIFY(keep(toBlob(entry).view().toByteArray()));
    SignInFlow signIn({profile, desk::product, u"en"_s, {}});
    signIn.start();
    QVERIFY(desk::arrives<flow::EnteringCode>(signIn));
}

void TestUpgrade::whoSignedOutStaysSignedOut()
{
    putNote(u"session.ini"_s, "[stored]\nanother=true\n");
    SignInFlow signIn({profile, desk::product, u"en"_s, {}});
    signIn.start();
    QTRY_COMPARE_WITH_TIMEOUT(signIn.storage(), Storage::Keychain, desk::patience);
    QVERIFY(desk::isIn<flow::EnteringCredentials>(signIn));
}

void TestUpgrade::aSpoiltEntryIsSaid_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("cut") << recorded.first(recorded.size() / 2);
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("of a later version") << QByteArray(recorded).replace("\"v\":1", "\"v\":9");
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("no token") << QByteArray(recorded).replace("\"0b9f8c3e-recorded\"", "\"\"");
    QTest::newRow("a number for a token")
        << QByteArray(recorded).replace("\"0b9f8c3e-recorded\"", "5");
    QTest::newRow("no time") << QByteArray(recorded).replace("2099-12-31T23:59:59.000Z", "soon");
    QTest::newRow("zeros") << QByteArray(64, '0');
}

void TestUpgrade::aSpoiltEntryIsSaid()
{
    QFETCH(const QByteArray, blob);
    putNote(u"7fef9479c8bc5a3c.stored"_s, {});
    QVERIFY(keep(blob));
    SignInFlow signIn({profile, desk::product, u"en"_s, {}});
    signIn.start();
    QVERIFY(desk::arrives<flow::EnteringCredentials>(signIn));
    QCOMPARE(std::get<flow::EnteringCredentials>(signIn.state()).notice,
             flow::Notice::KeychainLost);
}

} // namespace

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
