// SPDX-License-Identifier: Apache-2.0
// Security S29: what was done and what it was answered are kept together, or neither is, whenever
// the process dies or the store fails.
#include "dyingstore.h"
#include "service/api/api.h"
#include "service/crypto/secrets.h"
#include "tests/service/rules/testservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

namespace {

const QByteArray root = "/identity/v2/auth/";

/// An act, with what it needs beforehand.
struct Act
{
    const char *name;
    std::function<HttpRequest(TestService &)> prepared;
    int texts; ///< all that go out, those before the act included
};

HttpRequest requestOf(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                      const NamedValues &query = {})
{
    HttpRequest request;
    request.method = method;
    request.path = root + path;
    request.peer = "192.0.2.1";
    request.query = query;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson();
    return request;
}

HttpRequest byToken(HttpRequest request, const SignedIn &in)
{
    request.headers.emplaceBack("Authorization", "Bearer " + in.tokens.accessToken.toLatin1());
    return request;
}

HttpRequest registering(TestService &)
{
    return requestOf("POST", "register", {{"PhoneId"_L1, amara}, {"Password"_L1, goodPassword}});
}

HttpRequest verifying(TestService &service)
{
    service.rules().registerByPhone(TestService::registration(amara, goodPassword),
                                    service.context);
    return requestOf("PUT", "phone/otp", {{"phone"_L1, amara}},
                     {{"otp", service.lastCodeTo(amara).toLatin1()}});
}

HttpRequest signingIn(TestService &service)
{
    service.newAccount(amara, goodPassword);
    return requestOf("POST", "login", {{"phone"_L1, amara}, {"password"_L1, goodPassword}});
}

HttpRequest signingInByCode(TestService &service)
{
    service.newAccount(amara, goodPassword);
    service.rules().passwordlessSend(amara, service.context);
    return requestOf("PUT", "login/passwordlesslogin/otp/verify",
                     {{"phone"_L1, amara}, {"otp"_L1, service.lastCodeTo(amara)}});
}

HttpRequest changingThePassword(TestService &service)
{
    return byToken(requestOf("PUT", "password/change",
                             {{"oldpassword"_L1, goodPassword}, {"newpassword"_L1, otherPassword}}),
                   service.newAccount(amara, goodPassword));
}

HttpRequest resetting(TestService &service)
{
    service.newAccount(amara, goodPassword);
    service.rules().forgotPassword(amara, service.context);
    return requestOf("PUT", "password/otp",
                     {{"phone"_L1, amara},
                      {"otp"_L1, service.lastCodeTo(amara)},
                      {"password"_L1, otherPassword}});
}

HttpRequest changingTheNumber(TestService &service)
{
    return byToken(requestOf("PUT", "phone", {{"phone"_L1, ben}}),
                   service.newAccount(amara, goodPassword));
}

HttpRequest deleting(TestService &service)
{
    const SignedIn in = service.newAccount(amara, goodPassword);
    service.rules().deleteAccountSend(in.tokens.accessToken, service.context);
    return byToken(requestOf("POST", "account/delete", {{"otp"_L1, service.lastCodeTo(amara)}}),
                   in);
}

/// For a number that the account is to have.
HttpRequest tellingACode(TestService &service)
{
    const SignedIn in = service.newAccount(amara, goodPassword);
    HttpRequest request =
        requestOf("POST", {}, {}, {{"phone", ben.toLatin1()}, {"uid", in.account.uid.toLatin1()}});
    request.path = "/identity/v2/manage/account/smsotp/addphone";
    request.headers.emplaceBack("X-LoginRadius-ApiSecret", service.config.api.secret.toLatin1());
    return request;
}

const Act acts[] = {{"registering", registering, 1},
                    {"verifying", verifying, 1},
                    {"signing in", signingIn, 1},
                    {"signing in by code", signingInByCode, 2},
                    {"changing the password", changingThePassword, 2},
                    {"resetting it", resetting, 3},
                    {"changing the number", changingTheNumber, 2},
                    {"deleting the account", deleting, 2},
                    {"telling a code", tellingACode, 1}};

HttpResponse answerTo(TestService &service, Store &store, const HttpRequest &request)
{
    AuthService rules(service.config, store, service.clock);
    Api api(rules, service.config, service.clock);
    std::promise<HttpResponse> answer;
    api.handle(request, [&](HttpResponse response) { answer.set_value(std::move(response)); });
    HttpResponse response = answer.get_future().get();
    api.finish();
    return response;
}

/// Nobody is at it any more, as after a restart.
void endProcess(TestService &service, const HttpRequest &request)
{
    const QByteArray name =
        Keys(service.config.pepper)
            .nameMac({"request", request.header("Idempotency-Key"), request.method,
                      request.path.toLower(), request.header("X-LoginRadius-ApiKey"),
                      request.header("Authorization")});
    const auto done = service.store().change([&](Records &records) {
        const auto row = records.guards().answer(name);
        if (row && row->status == 0)
            records.guards().dropAnswer(name);
        return true;
    });
    QVERIFY(done);
}

} // namespace

class TestAnswerKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEffectWheneverItFails_data();
    void oneEffectWheneverItFails();
};

void TestAnswerKept::oneEffectWheneverItFails_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<int>("fault");
    const std::pair<DyingStore::Fault, const char *> faults[] = {
        {DyingStore::Fault::Death, "killed"},
        {DyingStore::Fault::LostCommit, "the commit's answer is lost"},
        {DyingStore::Fault::FailedCommit, "the commit fails"},
        {DyingStore::Fault::Throws, "it throws"}};
    for (int i = 0; i < int(std::size(acts)); ++i) {
        for (const auto &[fault, name] : faults)
            QTest::addRow("%s, %s", acts[i].name, name) << i << int(fault);
    }
}

/// With each commit of the act in turn, until it needs no more.
void TestAnswerKept::oneEffectWheneverItFails()
{
    QFETCH(int, act);
    QFETCH(int, fault);
    bool isDone = false;
    for (int commit = 1; !isDone; ++commit) {
        TestService service([](Config &config) {
            config.flow.sott = false;
            config.sms.resendWaits = {Seconds{0}};
        });
        HttpRequest request = acts[act].prepared(service);
        request.headers.emplaceBack("Idempotency-Key", "one-act");
        request.headers.emplaceBack("X-LoginRadius-ApiKey", service.config.api.key.toLatin1());
        DyingStore store(service.store(), DyingStore::Fault(fault), commit);
        const HttpResponse first = answerTo(service, store, request);
        isDone = !store.hasHappened();
        endProcess(service, request);
        const HttpResponse again = answerTo(service, service.store(), request);
        QVERIFY2(again.status == 200, (QByteArray::number(commit) + ' ' + again.body).constData());
        QCOMPARE(answerTo(service, service.store(), request).body, again.body);
        QCOMPARE(int(service.texts().size()), acts[act].texts);
        if (first.status == 200)
            QCOMPARE(first.body, again.body);
        QVERIFY(commit < 20);
    }
}

QTEST_GUILESS_MAIN(TestAnswerKept)
#include "tst_answerkept.moc"
