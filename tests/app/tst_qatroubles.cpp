// SPDX-License-Identifier: Apache-2.0
// What the QA desk does to requests and replies: each trouble meets those it is for, wherever the
// contract has what is put aside.
#include "app/qa/relay.h"
#include "app/qa/scenario.h"
#include "app/qa/servicesettings.h"
#include "auth/backend/operations.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestQaTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTroubleMeetsItsRequests();
    void whatWasTypedIsPutAside();
    void theServicesDateGoesWithItsClock();
    void theServicesOwnFileKeepsNoTrouble();
};

/// Every way that a code is asked for or entered, and a number or password begins.
void TestQaTroubles::aTroubleMeetsItsRequests()
{
    namespace operation = backend::operation;
    using qa::For;
    struct Case
    {
        backend::Operation operation;
        QByteArray query;
        QByteArray body;
        QSet<For> troubles;
    };
    const QSet<For> sending{For::CodeSending};
    const QSet<For> entering{For::CodeEntering};
    const Case cases[]{
        {operation::registration, "", "{}", {For::CodeSending, For::NewNumber, For::NewPassword}},
        {operation::changeNumber, "", "{}", {For::CodeSending, For::NewNumber}},
        {operation::resendCode, "", R"({"phone":"+447400123456"})", sending},
        {operation::resetVerification, "", "{}", {}},
        {operation::sendPasswordCode, "", "{}", sending},
        {operation::sendSignInCode, "phone=%2B447400123456", "", sending},
        {operation::sendDeletionCode, "", "", sending},
        {operation::verifyNumber, "apikey=k&otp=123456", R"({"phone":"+447400123456"})", entering},
        {operation::verifySignInCode, "", R"({"otp":"123456"})", entering},
        {operation::resetPassword, "", R"({"otp":"123456"})", entering + QSet{For::NewPassword}},
        {operation::deleteAccount, "", R"({"OTP":"123456"})", entering},
        {operation::changePassword, "", "{}", {For::NewPassword}},
        {operation::signIn, "", "{}", {For::Password}},
        {operation::isTaken, "phone=%2B447400123456", "", {}},
        {operation::removeNumber, "", "{}", {}},
    };
    for (const Case &one : cases) {
        const qa::Request request{one.operation.verb, one.operation.path, one.query, "\r\n",
                                  QJsonDocument::fromJson(one.body).object()};
        for (const For trouble :
             {For::Password, For::CodeSending, For::CodeEntering, For::NewNumber, For::NewPassword})
            QVERIFY2(qa::matches(trouble, request) == one.troubles.contains(trouble),
                     one.operation.path);
    }
}

void TestQaTroubles::whatWasTypedIsPutAside()
{
    qa::Request request{"PUT", "/p", "apikey=a%2Bb&otp=123456", "", {{u"newpassword"_s, 1}}};
    request.put(u"otp"_s, u"000000"_s);
    request.put(u"password"_s, u"abc"_s);
    QVERIFY(request.bytes().startsWith("PUT /p?apikey=a%2Bb&otp=000000 HTTP/1.1\r\n"));
    QCOMPARE(request.body["newpassword"_L1].toString(), u"abc"_s);
}

/// The app counts what the service names as a time from the Date beside it.
void TestQaTroubles::theServicesDateGoesWithItsClock()
{
    const QByteArray reply = "HTTP/1.1 200 OK\r\nDate: Sat, 28 Nov 2026 23:59:30 GMT\r\n"
                             "Content-Length: 2\r\n\r\n{}";
    QCOMPARE(qa::putForward(reply, 60),
             QByteArray(reply).replace("Sat, 28 Nov 2026 23:59:30", "Sun, 29 Nov 2026 00:00:30"));
    QCOMPARE(qa::putForward(reply, 0), reply);
    const QByteArray other = "HTTP/1.1 200 OK\r\n\r\n\r\nDate: Sat, 28 Nov 2026 23:59:30 GMT";
    QCOMPARE(qa::putForward(other, 60), other);
}

/// Other runs read it, too, however this one ends.
void TestQaTroubles::theServicesOwnFileKeepsNoTrouble()
{
    QTemporaryDir folder;
    const QString own = folder.filePath(u"service.toml"_s);
    const auto contents = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = "[sms]\ncountries = ['GB']\n[privacy]\nversion = 'v1'\n";
    QFile made(own);
    QVERIFY(made.open(QIODevice::WriteOnly) && made.write(before) == before.size());
    made.close();
    qa::ServiceSettings troubled;
    troubled.codes[u"+447400123456"_s] = u"123456"_s;
    troubled.countries = QStringList{u"FJ"_s};
    troubled.policy = u"qa-1"_s;
    QCOMPARE(qa::write(troubled, own), QString());
    QCOMPARE(contents(own), before);
    const QByteArray armed = contents(qa::deskFile(own));
    QVERIFY(armed.contains("FJ") && armed.contains("qa-1") && !armed.contains("GB"));
    QCOMPARE(QFile::permissions(qa::deskFile(own)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // Another sitting.
    qa::ServiceSettings fresh;
    fresh.codes = qa::codesOfBefore(own);
    QCOMPARE(fresh.codes, troubled.codes);
    QCOMPARE(qa::write(fresh, own), QString());
    const QByteArray cleared = contents(qa::deskFile(own));
    QVERIFY(cleared.contains("GB") && cleared.contains("v1") && !cleared.contains("FJ"));
}

QTEST_GUILESS_MAIN(TestQaTroubles)
#include "tst_qatroubles.moc"
