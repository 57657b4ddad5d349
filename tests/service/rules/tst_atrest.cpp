// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/secrets.h"
#include "testservice.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Security S9, S19, S21: what somebody who steals the files can read in them.
class TestAtRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecretIsOnDisk();
    void tokensAreKeptAsHashes();

private:
    static QByteArray everything(const QString &folder);
};

QByteArray TestAtRest::everything(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestAtRest::noSecretIsOnDisk()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service([](Config &config) {
        config.questions = {{u"pet"_s, u"First pet?"_s}};
        config.fixedCodes = {{amara, u"739182"_s}};
    });
    auto request = service.registration(amara, goodPassword);
    request.securityAnswers = {{u"pet"_s, u"Chrysanthemum"_s}};
    VERIFY_GOOD(service.rules().registerByPhone(request, service.context));
    const QByteArray queued = everything(service.folder.path()); // the text still waits
    const QString code = service.lastCodeTo(amara);
    QCOMPARE(code, u"739182"_s);
    const auto in = service.rules().verifyPhone({amara, code}, service.context);
    VERIFY_GOOD(in);
    VERIFY_GOOD(service.rules().passwordlessSend(amara, service.context));
    const QByteArray after = everything(service.folder.path());
    const QByteArrayList secrets{
        goodPassword.toUtf8(),
        "Chrysanthemum",
        "chrysanthemum",
        code.toUtf8(),
        QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256),
        QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha1),
        in->tokens.accessToken.toUtf8(),
        in->tokens.refreshToken.toUtf8(),
        "is your Ringkey code"};
    QVERIFY(queued.contains(amara.toUtf8())); // the search itself works
    QVERIFY(after.contains("$argon2id$v=19$"));
    for (const QByteArray &secret : secrets) {
        QVERIFY2(!queued.contains(secret), secret.toHex().constData());
        QVERIFY2(!after.contains(secret), secret.toHex().constData());
        QVERIFY2(!after.contains(secret.toHex()), secret.toHex().constData());
    }
}

void TestAtRest::tokensAreKeptAsHashes()
{
    if (onPostgreSql())
        QSKIP("a SQLite file");
    TestService service;
    const auto in = service.newAccount(amara, goodPassword);
    const QByteArray disk = everything(service.folder.path());
    QVERIFY(disk.contains(tokenHash(in.tokens.accessToken)));
    QVERIFY(disk.contains(tokenHash(in.tokens.refreshToken)));
}

QTEST_GUILESS_MAIN(TestAtRest)
#include "tst_atrest.moc"
