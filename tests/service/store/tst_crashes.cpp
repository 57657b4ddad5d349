// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlitecheck.h"
#include "tests/service/rules/testservice.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

namespace {

/// "ctest -L long" asks for the whole number.
int rounds(int few, int many)
{
    return qEnvironmentVariableIsSet("RINGKEY_TEST_LONG") ? many : few;
}

/// The lines of a writer that is killed: each says what was answered, "begin" what is under way.
struct Told
{
    QStringList open;  ///< tokens that were handed out
    QStringList ended; ///< tokens that were signed out
    QString ending;    ///< whether this one was is not known
};

Told readTold(const QByteArray &output)
{
    Told told;
    for (const QByteArray &line : output.split('\n')) {
        const QString token = QString::fromLatin1(line.mid(1));
        if (line.startsWith('+')) {
            told.open.append(token);
        } else if (line.startsWith('?')) {
            told.ending = token;
            told.open.removeAll(token);
        } else if (line.startsWith('-')) {
            told.ended.append(token);
            told.ending.clear();
        }
    }
    return told;
}

/// Signs in and out until somebody kills it. A line is only whole with its end.
[[noreturn]] void writeForEver(const QString &file, const QString &uid)
{
    Config config;
    config.pepper = QByteArray(32, 'p');
    const ManualClock clock;
    const auto store = openStore(file);
    if (!store)
        std::exit(1);
    AuthService rules(config, **store, clock);
    const auto say = [](char what, const QString &token) {
        std::printf("%c%s\n", what, qPrintable(token));
        std::fflush(stdout);
    };
    for (int i = 0;; ++i) {
        const auto tokens = rules.tokenForUid(uid);
        if (!tokens)
            std::exit(1);
        say('+', tokens->accessToken);
        if (i % 2 == 0)
            continue;
        say('?', tokens->accessToken);
        rules.endOwnSession(tokens->accessToken);
        say('-', tokens->accessToken);
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

int below(qsizetype limit)
{
    return QRandomGenerator::global()->bounded(int(std::max<qsizetype>(1, limit)));
}

/// As power loss, a dying disk and careless hands leave a file.
QByteArray damaged(QByteArray bytes)
{
    constexpr int page = 4096;
    switch (below(4)) {
    case 0:
        bytes.truncate(below(bytes.size()));
        break;
    case 1: // a page that was never written
        bytes.replace(below(bytes.size() / page) * page, page, QByteArray(page, '\0'));
        break;
    case 2: { // a page that went to another's place
        const QByteArray moved = bytes.mid(below(bytes.size() / page) * page, page);
        bytes.replace(below(bytes.size() / page) * page, moved.size(), moved);
        break;
    }
    default:
        for (int flips = 1 + below(8); flips > 0; --flips) {
            const int place = below(bytes.size());
            bytes[place] = char(bytes.at(place) ^ (1 << below(8)));
        }
    }
    return bytes;
}

} // namespace

/// Security S31: what became of a SQLite file under a kill and under damage.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnsweredIsLostAtAKill();
    void damagedImagesAreRefusedOrHealthy();
};

void TestCrashes::nothingAnsweredIsLostAtAKill()
{
    TestService service;
    const QString uid = service.newAccount(amara, goodPassword).account.uid;
    const QString file = service.config.store.url;
    int written = 0;
    for (int i = 0, kills = rounds(20, 500); i < kills; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file, uid});
        QByteArray output;
        for (int lines = 1 + below(60); output.count('\n') < lines; output += writer.readAll())
            QVERIFY(writer.waitForReadyRead(120'000)); // of a writer that hangs
        writer.kill();
        QVERIFY(writer.waitForFinished());
        output += writer.readAll();
        const Told told = readTold(output.first(output.lastIndexOf('\n') + 1));
        for (const QString &token : told.open)
            VERIFY_GOOD(service.rules().validateToken(token));
        for (const QString &token : told.ended)
            VERIFY_ERROR(service.rules().validateToken(token), code::tokenInvalid);
        written += int(told.open.size() + told.ended.size());
    }
    service.restart();
    QVERIFY(!checkSqliteFile(file, SqliteCheck::Everything));
    QVERIFY(written > 0);
    qInfo("%d answered changes, none lost", written);
}

void TestCrashes::damagedImagesAreRefusedOrHealthy()
{
    QByteArray image; // with everything in it
    QByteArray young; // what is in the log is not in it yet
    QByteArray log;
    QString ended;
    {
        TestService service;
        ended = service.newAccount(amara, goodPassword).tokens.accessToken;
        service.newAccount(ben, goodPassword);
        QVERIFY(service.rules().signOutEverywhere(ended));
        service.rules().forgotPassword(ben, service.context);
        young = contents(service.config.store.url);
        log = contents(service.config.store.url + u"-wal"_s);
        service.restart();
        image = contents(service.config.store.url);
    }
    QVERIFY(!log.isEmpty());
    int refused = 0;
    int revived = 0;
    const int images = rounds(100, 2000);
    for (int i = 0; i < images; ++i) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store.sqlite"_s);
        const bool tearsLog = below(2) == 0;
        const QByteArray main = tearsLog ? young : damaged(image);
        write(file, main);
        if (tearsLog)
            write(file + u"-wal"_s, damaged(log));
        const auto store = openStore(file);
        if (!store) {
            ++refused;
            QVERIFY2(store.error().contains(u"store.sqlite"_s), qPrintable(store.error()));
            QCOMPARE(contents(file), main);
            continue;
        }
        Config config;
        config.pepper = QByteArray(32, 'p');
        const ManualClock clock;
        AuthService rules(config, **store, clock);
        const auto token = rules.validateToken(ended);
        revived += token && !tearsLog;
        const auto other = rules.accountByPhone(ben);
        QVERIFY(other || other.error().code == code::userUnknown ||
                other.error().code == code::storeUnavailable);
    }
    qInfo("%d of %d images refused, %d tokens revived", refused, images, revived);
    QVERIFY(refused > 0);
    QCOMPARE(revived, 0);
}

int main(int count, char *arguments[])
{
    QCoreApplication application(count, arguments);
    const QStringList given = application.arguments();
    if (given.size() == 4 && given[1] == "--write"_L1)
        writeForEver(given[2], given[3]);
    TestCrashes test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_crashes.moc"
