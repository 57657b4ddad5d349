// SPDX-License-Identifier: Apache-2.0
// Which privacy policy is in force, and who is asked to accept it: contract sections 7 and 9.4.
#include "tests/backend/answer.h"

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr auto two = R"({"Version":"1","StartDateTime":"2020-01-01T00:00:00Z"},)"
                     R"({"Version":"2","StartDateTime":"2021-01-01T00:00:00Z"})";

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestThatHasBegunIsInForce_data();
    void theNewestThatHasBegunIsInForce();
    void aLinkIsTakenWhereItIsSafe_data();
    void aLinkIsTakenWhereItIsSafe();
    void whoAcceptedAnotherIsAsked_data();
    void whoAcceptedAnotherIsAsked();

private:
    BackendInfo told(const QByteArray &configuration);

    FakeServer m_server;
    std::unique_ptr<backend::Backend> m_backend;
};

void TestPolicies::init()
{
    m_server.forget();
    m_backend = backendFor(m_server.url());
}

BackendInfo TestPolicies::told(const QByteArray &configuration)
{
    m_server.reply(200, R"({"AppName":"x","PrivacyPolicyConfiguration":{)" + configuration + "}}");
    Answered<BackendInfo> answer;
    m_backend->appInfo(answer.taker());
    return answer.wait() && !answer.hasFailed() ? **answer.result : BackendInfo();
}

void TestPolicies::theNewestThatHasBegunIsInForce_data()
{
    QTest::addColumn<QByteArray>("policies");
    QTest::addColumn<QString>("version");
    QTest::newRow("the last") << QByteArray(two) << u"2"_s;
    QTest::newRow("the first") << QByteArray(two).replace("2020", "2022") << u"1"_s;
    QTest::newRow("one to come") << QByteArray(two).replace("2021", "2999") << u"1"_s;
    QTest::newRow("no moments") << QByteArray(R"({"Version":"1"},{"Version":"2"})") << u"2"_s;
    QTest::newRow("a number") << QByteArray(R"({"Version":3})") << u"3"_s;
    QTest::newRow("none yet") << QByteArray(R"({"Version":"1","StartDateTime":"2999-01-01"})")
                              << u"1"_s;
    QTest::newRow("none") << QByteArray() << QString();
}

void TestPolicies::theNewestThatHasBegunIsInForce()
{
    QFETCH(const QByteArray, policies);
    const BackendInfo info =
        told(R"("IsEnabled":true,"Mode":"Moderated","PrivacyPolicies":[)" + policies + "]");
    QVERIFY(info.known);
    QTEST(info.policyVersion, "version");
    QVERIFY(info.policyModerated);
    QVERIFY(told(R"("IsEnabled":true,"Mode":"moderated")").policyModerated);
    QVERIFY(!told(R"("IsEnabled":true,"Mode":"Strict")").policyModerated);
    QVERIFY(!told(R"("IsEnabled":true)").policyModerated);
    const BackendInfo off = told(R"("IsEnabled":false,"PrivacyPolicies":[)" + policies + "]");
    QVERIFY(off.policyVersion.isEmpty());
}

void TestPolicies::aLinkIsTakenWhereItIsSafe_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("https") << QByteArray(R"("https://example.com/privacy")")
                           << QUrl(u"https://example.com/privacy"_s);
    for (const char *other :
         {R"("http://example.com/privacy")", R"("file:///etc/passwd")", R"("")", "null",
          R"("https://user:secret@example.com/")", R"("javascript:alert")", "7"})
        QTest::newRow(other) << QByteArray(other) << QUrl();
    QTest::newRow("endless") << R"("https://example.com/)" + QByteArray(5000, 'a') + '"' << QUrl();
}

void TestPolicies::aLinkIsTakenWhereItIsSafe()
{
    QFETCH(const QByteArray, written);
    QTEST(told(R"("IsEnabled":true,"Url":)" + written).policyUrl, "url");
}

void TestPolicies::whoAcceptedAnotherIsAsked_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<bool>("asked");
    const QByteArray moderated = "moderated";
    QTest::newRow("an older one") << moderated
                                  << QByteArray(R"({"Uid":"u1","PrivacyPolicy":{"Version":"1"}})")
                                  << true;
    QTest::newRow("never") << moderated << QByteArray(R"({"Uid":"u1","PrivacyPolicy":null})")
                           << true;
    QTest::newRow("this one") << moderated
                              << QByteArray(R"({"Uid":"u1","PrivacyPolicy":{"Version":"2"}})")
                              << false;
    QTest::newRow("not said") << moderated << QByteArray(R"({"Uid":"u1"})") << false;
    QTest::newRow("no profile") << moderated << QByteArray("null") << false;
    // There nobody gets in without, so whoever is in has accepted what counts by now.
    QTest::newRow("strict") << QByteArray("strict")
                            << QByteArray(R"({"Uid":"u1","PrivacyPolicy":{"Version":"1"}})")
                            << false;
}

void TestPolicies::whoAcceptedAnotherIsAsked()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QByteArray, profile);
    QFETCH(const bool, asked);
    told(R"("IsEnabled":true,"Mode":")" + mode + R"(","PrivacyPolicies":[)" + two + "]");
    m_server.reply(200, R"({"access_token":"t","expires_in":"2999-01-01T00:00:00Z","Profile":)" +
                            profile + "}");
    Answered<backend::SignInReply> password;
    m_backend->signIn(someNumber(), secret("x"), {}, password.taker());
    QVERIFY(password.wait() && !password.hasFailed());
    QCOMPARE(std::get<Session>(**password.result).account.policy == PolicyOffer::Waits, asked);
    Answered<backend::CodeReply> code;
    m_backend->verifySignInCode(someNumber(), secret("1"), code.taker());
    QVERIFY(code.wait() && !code.hasFailed());
    QCOMPARE(std::get<Session>(**code.result).account.policy == PolicyOffer::Waits, asked);
}

} // namespace

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
