// SPDX-License-Identifier: Apache-2.0
// The vendor's own samples and newer pages: contract section 12.1.
#include "auth/backend/envelope.h"
#include "tests/backend/answer.h"

#include <QLocale>
#include <QTcpSocket>
#include <QTimeZone>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr auto profileReply =
    R"({"Uid":"u1","FirstName":"Ada","PhoneId":"+12025550123","PhoneIdVerified":true})";

class TestVendorSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void expiryIsReadHoweverItIsWritten_data();
    void expiryIsReadHoweverItIsWritten();
    void aMomentIsReadInTheHourThatIsMissingHere_data();
    void aMomentIsReadInTheHourThatIsMissingHere();
    void noLockIsConfigured_data();
    void noLockIsConfigured();
    void aNumberIsTakenAsItIsWritten_data();
    void aNumberIsTakenAsItIsWritten();
    void aNameIsSavedWhateverTheReplyHolds_data();
    void aNameIsSavedWhateverTheReplyHolds();
    void aRefusalMaySayThatTheAccountWasMade();
    void aSecondFactorIsNoSession();
    void oneMoreCheckIsNoFault_data();
    void oneMoreCheckIsNoFault();
    void aYesMayBeWrittenInThreeWays_data();
    void aYesMayBeWrittenInThreeWays();
    void onlyNamesThatSignInAreAWayIn_data();
    void onlyNamesThatSignInAreAWayIn();
    void aCodeIsAskedForWithTheNewerVerb();
    void theRegionGoesWithEachRequest();
    void theChannelIsNotGuessed_data();
    void theChannelIsNotGuessed();
    void aNameIsCutWhenItIsRead();

private:
    FakeServer m_server;
    std::unique_ptr<backend::Backend> m_backend;
    QDateTime m_written; ///< the rows with a moment of their own
};

void TestVendorSamples::init()
{
    m_server.forget();
    m_backend = backendFor(m_server.url());
}

void TestVendorSamples::expiryIsReadHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("secondsFromNow");
    m_written = QDateTime::currentDateTimeUtc();
    const QDateTime soon = m_written.addSecs(7200);
    QTest::newRow("seconds as text") << QByteArray("\"3600\"") << qint64(3600);
    QTest::newRow("seconds") << QByteArray("3600") << qint64(3600);
    QTest::newRow("no zone") << soon.toString(u"\"yyyy-MM-ddThh:mm:ss\""_s).toLatin1()
                             << qint64(7200);
    QTest::newRow("an offset")
        << (soon.addSecs(3600).toString(u"\"yyyy-MM-ddThh:mm:ss"_s).toLatin1() + "+01:00\"")
        << qint64(7200);
    QTest::newRow("a vendor's sample")
        << soon.toString(u"\"M/d/yyyy "_s).toLatin1() +
               QLocale::c().toString(soon, u"h:mm:ss AP\""_s).toLatin1()
        << qint64(7200);
    QTest::newRow("RFC 1123")
        << '"' + QLocale::c().toString(soon, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'\""_s).toLatin1()
        << qint64(7200);
    QTest::newRow("epoch") << QByteArray::number(soon.toSecsSinceEpoch()) << qint64(7200);
    QTest::newRow("null") << QByteArray("null") << qint64(900);
    QTest::newRow("nonsense") << QByteArray("\"soon\"") << qint64(900);
    QTest::newRow("never") << QByteArray("\"0001-01-01T00:00:00.0000000Z\"") << qint64(900);
}

void TestVendorSamples::expiryIsReadHoweverItIsWritten()
{
    QFETCH(const QByteArray, written);
    QFETCH(const qint64, secondsFromNow);
    m_server.reply(200, R"({"access_token":"a","expires_in":)" + written + "}");
    Answered<backend::TokenLife> answer;
    m_backend->validateToken(secret("a"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    // From when it was written, or from the reply; between them lies what the machine took.
    const QDateTime ends = (*answer.result)->expiresAt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY2(ends >= m_written.addSecs(secondsFromNow - 3) &&
                 ends <= now.addSecs(secondsFromNow + 3),
             QByteArray::number(now.secsTo(ends)).constData());
}

void TestVendorSamples::aMomentIsReadInTheHourThatIsMissingHere_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("serverinfo") << u"2026-03-29 02:30:00"_s;
    QTest::newRow("no zone") << u"2026-03-29T02:30:00.123"_s;
    QTest::newRow("a vendor's sample") << u"3/29/2026 2:30:00 AM"_s;
    QTest::newRow("RFC 1123") << u"Sun, 29 Mar 2026 02:30:00 GMT"_s;
    QTest::newRow("UTC") << u"2026-03-29T02:30:00Z"_s;
    QTest::newRow("an offset") << u"2026-03-29T03:30:00+01:00"_s;
}

/// Where clocks go from two to three in that night.
void TestVendorSamples::aMomentIsReadInTheHourThatIsMissingHere()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, written);
    const QByteArray before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    const auto read = backend::instant(written);
    const QDateTime header = backend::httpDate("Sun, 29 Mar 2026 02:30:00 GMT");
    wasSet ? qputenv("TZ", before) : qunsetenv("TZ");
    tzset();
    const QDateTime moment(QDate(2026, 3, 29), QTime(2, 30), QTimeZone::utc());
    QCOMPARE(read, std::optional(moment));
    QCOMPARE(header, moment);
#endif
}

void TestVendorSamples::noLockIsConfigured_data()
{
    QTest::addColumn<QByteArray>("lockout");
    QTest::newRow("vendor's sample")
        << QByteArray(R"({"LoginLockedType":"None","MaximumFailedLoginAttempts":0})");
    QTest::newRow("none, with a number left from before")
        << QByteArray(R"({"LoginLockedType":"None","MaximumFailedLoginAttempts":5})");
    QTest::newRow("zero") << QByteArray(R"({"MaximumFailedLoginAttempts":0})");
    QTest::newRow("null") << QByteArray("null");
}

/// Contract 12.1: then nothing may be said of tries.
void TestVendorSamples::noLockIsConfigured()
{
    QFETCH(const QByteArray, lockout);
    m_server.reply(200, R"({"AppName":"x","LoginLockedConfiguration":)" + lockout + "}");
    Answered<BackendInfo> answer;
    m_backend->appInfo(answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QVERIFY(!(**answer.result).triesBeforeLock);
}

void TestVendorSamples::aNumberIsTakenAsItIsWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("parses");
    QTest::addColumn<bool>("fits"); // to who typed someNumber()
    QTest::newRow("E.164") << QByteArray("+12025550123") << true << true;
    QTest::newRow("digits") << QByteArray("12025550123") << true << true;
    QTest::newRow("vendor's sample") << QByteArray("824525-add135") << false << true;
    QTest::newRow("national") << QByteArray("(202) 555-0123") << false << true;
    QTest::newRow("spaced") << QByteArray("+1 202 555 0123") << false << true;
    QTest::newRow("somebody else's") << QByteArray("(202) 555-0199") << false << false;
    QTest::newRow("masked") << QByteArray("12XXXXXX123") << false << true;
}

void TestVendorSamples::aNumberIsTakenAsItIsWritten()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, parses);
    QFETCH(const bool, fits);
    m_server.reply(200, R"({"Uid":"u1","PhoneIdVerified":true,"PhoneId":")" + written + "\"}");
    Answered<Account> answer;
    m_backend->readAccount(secret("t"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    const Account account = **answer.result;
    QVERIFY(account.verified);
    QCOMPARE(account.number.has_value(), parses);
    QCOMPARE(writtenNumber(account), QString::fromLatin1(written));
    QCOMPARE(isWrittenLike(account, someNumber()), fits);
}

void TestVendorSamples::aNameIsSavedWhateverTheReplyHolds_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("hasAccount");
    QTest::newRow("Data") << QByteArray(R"({"IsPosted":true,"Data":)") + profileReply + "}" << true;
    QTest::newRow("IsPosted alone") << QByteArray(R"({"IsPosted":true})") << false;
    QTest::newRow("Data null") << QByteArray(R"({"IsPosted":true,"Data":null})") << false;
    QTest::newRow("Data of a part")
        << QByteArray(R"({"IsPosted":true,"Data":{"FirstName":"Ada"}})") << false;
    QTest::newRow("Data without the number")
        << QByteArray(R"({"IsPosted":true,"Data":{"Uid":"1","FirstName":"Ada"}})") << false;
}

void TestVendorSamples::aNameIsSavedWhateverTheReplyHolds()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const bool, hasAccount);
    m_server.reply(200, reply);
    Answered<std::optional<Account>> answer;
    m_backend->changeName(secret("t"), u"Ada"_s, backend::LastName::AsItIs, answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QCOMPARE((**answer.result).has_value(), hasAccount);
}

/// A tenant may say "made, prove it first" as a refusal (contract op 2, the vendor's own demo).
void TestVendorSamples::aRefusalMaySayThatTheAccountWasMade()
{
    for (const QByteArray code : {"1066", "970"}) {
        m_server.reply(403, R"({"ErrorCode":)" + code + R"(,"Message":"not verified"})");
        Answered<backend::RegistrationReply> made;
        m_backend->registerAccount({{}, someNumber(), secret("x")}, made.taker());
        QVERIFY(made.wait() && !made.hasFailed());
        QVERIFY(std::holds_alternative<backend::Sent>(**made.result));
    }

    m_server.reply(403, R"({"ErrorCode":1058,"Message":"taken"})");
    Answered<backend::RegistrationReply> taken;
    m_backend->registerAccount({{}, someNumber(), secret("x")}, taken.taker());
    QVERIFY(taken.wait());
    QCOMPARE(taken.kind(), AuthErrorKind::NumberTaken);
}

void TestVendorSamples::aSecondFactorIsNoSession()
{
    m_server.reply(200, R"({"SecondFactorAuthentication":{"SecondFactorAuthenticationToken":"x",
"ExpireIn":"2027-08-17T10:52:36Z","OTPPhoneNo":"12XXXXXX123"},"Profile":null,"access_token":null})");
    Answered<backend::CodeReply> code;
    m_backend->verifySignInCode(someNumber(), secret("1"), code.taker());
    QVERIFY(code.wait());
    QCOMPARE(code.kind(), AuthErrorKind::SecondFactor);
    Answered<backend::SignInReply> password;
    m_backend->signIn(someNumber(), secret("x"), {}, password.taker());
    QVERIFY(password.wait());
    QCOMPARE(password.kind(), AuthErrorKind::SecondFactor);
}

/// Contract section 8: nobody who gives a password is told that a code alone opens nothing, and
/// nobody of whom a captcha is wanted each time that there were too many tries.
void TestVendorSamples::oneMoreCheckIsNoFault_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<AuthErrorKind>("kind");
    QTest::newRow("a new device") << QByteArray("1287") << AuthErrorKind::ExtraCheck;
    QTest::newRow("a captcha") << QByteArray("982") << AuthErrorKind::CaptchaDemanded;
    QTest::newRow("a captcha, newer") << QByteArray("1218") << AuthErrorKind::CaptchaDemanded;
    QTest::newRow("too many tries") << QByteArray("1132") << AuthErrorKind::LockedByCaptcha;
}

void TestVendorSamples::oneMoreCheckIsNoFault()
{
    QFETCH(const QByteArray, code);
    m_server.reply(403, R"({"ErrorCode":)" + code + R"(,"Message":"m"})");
    Answered<backend::SignInReply> password;
    m_backend->signIn(someNumber(), secret("x"), {}, password.taker());
    QVERIFY(password.wait());
    QTEST(password.kind(), "kind");
}

void TestVendorSamples::aYesMayBeWrittenInThreeWays_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("yes");
    for (const QByteArray yes : {"true", "\"true\"", "\"True\"", "1", "\"1\""})
        QTest::newRow(yes.constData()) << yes << true;
    for (const QByteArray no : {"false", "\"false\"", "0", "null", "\"yes\"", "[]", "2"})
        QTest::newRow(no.constData()) << no << false;
}

/// A server that writes an ErrorCode as text (contract 12.1) does not stop at it.
void TestVendorSamples::aYesMayBeWrittenInThreeWays()
{
    QFETCH(const QByteArray, written);
    QFETCH(const bool, yes);
    m_server.reply(200, R"({"IsPosted":)" + written + "}");
    Answered<backend::Sent> sent;
    m_backend->sendPasswordCode(someNumber(), Channel::Text, sent.taker());
    QVERIFY(sent.wait());
    QCOMPARE(!sent.hasFailed(), yes);
    m_server.reply(200,
                   R"({"Uid":"u1","PhoneId":"+12025550123","PhoneIdVerified":)" + written + "}");
    Answered<Account> account;
    m_backend->readAccount(secret("t"), account.taker());
    QVERIFY(account.wait() && !account.hasFailed());
    QCOMPARE((**account.result).verified, yes);
}

void TestVendorSamples::onlyNamesThatSignInAreAWayIn_data()
{
    QTest::addColumn<QByteArray>("appInfo");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<bool>("otherWayIn");
    const QByteArray email = R"("Email":[{"Type":"Primary","Value":"a@b.example"}])";
    const QByteArray userName = R"("UserName":"ada")";
    const QByteArray ours = R"({"IsUserNameLogin":false,"Extensions":{}})";
    QTest::newRow("nobody says") << QByteArray() << email << true;
    QTest::newRow("a tenant, email") << QByteArray(R"({"IsPhoneLogin":true})") << email << true;
    QTest::newRow("a tenant with user names")
        << QByteArray(R"({"IsUserNameLogin":true})") << userName << true;
    QTest::newRow("a tenant without")
        << QByteArray(R"({"IsUserNameLogin":false})") << userName << false;
    QTest::newRow("ours, email") << ours << email << false;
    QTest::newRow("ours, user name") << ours << userName << false;
}

/// Contract section 7: phone login alone answers an email address with 1077. Whoever removes the
/// number is warned that nothing else opens the account.
void TestVendorSamples::onlyNamesThatSignInAreAWayIn()
{
    QFETCH(const QByteArray, appInfo);
    QFETCH(const QByteArray, names);
    if (!appInfo.isEmpty()) {
        m_server.reply(200, appInfo);
        Answered<BackendInfo> told;
        m_backend->appInfo(told.taker());
        QVERIFY(told.wait() && !told.hasFailed());
    }
    m_server.reply(200, R"({"Uid":"u1","PhoneId":"+12025550123",)" + names + "}");
    Answered<Account> answer;
    m_backend->readAccount(secret("t"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QTEST((**answer.result).otherWayIn, "otherWayIn");
}

/// The newer reference has POST where the older has GET: once, and only after 405.
void TestVendorSamples::aCodeIsAskedForWithTheNewerVerb()
{
    m_server.setAnswer([](QTcpSocket &socket, const SeenRequest &request) {
        const bool newer = request.verb == "POST";
        socket.write(
            FakeServer::whole(newer ? 200 : 405, newer ? R"({"Data":{"Sid":"SM1"}})" : ""));
    });
    Answered<backend::Sent> answer;
    m_backend->sendSignInCode(someNumber(), Channel::Text, answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QCOMPARE(m_server.seen().size(), 2);
    QCOMPARE(m_server.seen().last().target, m_server.seen().first().target);

    m_server.forget();
    m_server.reply(405, {});
    Answered<backend::Sent> refused;
    m_backend->sendSignInCode(someNumber(), Channel::Text, refused.taker());
    QVERIFY(refused.wait() && refused.hasFailed());
    QCOMPARE(m_server.seen().size(), 2);
}

void TestVendorSamples::theRegionGoesWithEachRequest()
{
    BackendConfig where = m_backend->config();
    where.region = u"eu-1"_s;
    backend::Backend backend(where, "en", [] { return QDateTime::currentDateTimeUtc(); });
    m_server.reply(200, R"({"IsExist":true})");
    Answered<bool> answer;
    backend.isTaken(someNumber(), answer.taker());
    QVERIFY(answer.wait());
    QVERIFY(m_server.seen().first().target.contains("&region=eu-1&"));
}

void TestVendorSamples::theChannelIsNotGuessed_data()
{
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<QString>("channel");
    QTest::newRow("a tenant of the vendor") << QByteArray() << QString();
    QTest::newRow("ours, by text") << QByteArray(R"(,"Extensions":{"ChannelName":""})") << u"sms"_s;
    QTest::newRow("ours, older") << QByteArray(R"(,"Extensions":{})") << u"sms"_s;
    QTest::newRow("ours, by another way")
        << QByteArray(R"(,"Extensions":{"ChannelName":"WhatsApp"})") << u"whatsapp"_s;
}

/// Contract 12.1: "texted" is said only where somebody says that codes are texts.
void TestVendorSamples::theChannelIsNotGuessed()
{
    QFETCH(const QByteArray, extensions);
    m_server.reply(200, R"({"AppName":"x")" + extensions + "}");
    Answered<BackendInfo> answer;
    m_backend->appInfo(answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QTEST((**answer.result).channel, "channel");
}

void TestVendorSamples::aNameIsCutWhenItIsRead()
{
    m_server.reply(200, R"({"Uid":"u1","FirstName":")" + QByteArray(900'000, 'a') + "\"}");
    Answered<Account> answer;
    m_backend->readAccount(secret("t"), answer.taker());
    QVERIFY(answer.wait() && !answer.hasFailed());
    QCOMPARE((**answer.result).name.size(), 200);
}

} // namespace

QTEST_GUILESS_MAIN(TestVendorSamples)
#include "tst_vendorsamples.moc"
