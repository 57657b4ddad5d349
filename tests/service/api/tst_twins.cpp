// SPDX-License-Identifier: Apache-2.0
// Requests with an Idempotency-Key: whose answers are kept, and that they wait for each other
// without holding a thread (security S29).
#include "service/api/api.h"
#include "tests/service/rules/testservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

namespace {

HttpRequest requestOf(const TestService &service, const QByteArray &method, const QByteArray &path,
                      const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.peer = "192.0.2.1";
    request.headers = {{"Idempotency-Key", "7a1f0c1e-one-act"},
                       {"Content-Type", "application/json"},
                       {"X-LoginRadius-ApiKey", service.config.api.key.toLatin1()}};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson();
    return request;
}

std::future<HttpResponse> askedOf(Api &api, HttpRequest request)
{
    auto answer = std::make_shared<std::promise<HttpResponse>>();
    auto future = answer->get_future();
    api.handle(std::move(request),
               [answer](HttpResponse response) { answer->set_value(std::move(response)); });
    return future;
}

int codeOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object()["ErrorCode"_L1].toInt();
}

const QByteArray login = "/identity/v2/auth/login";

QJsonObject signIn(const QString &password)
{
    return {{"phone"_L1, amara}, {"password"_L1, password}};
}

} // namespace

class TestTwins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhoMayActHasAnswersKept();
    void anAddressHasABudgetOfKeptRefusals();
    void whoWaitsForATwinHoldsNoThread();
};

void TestTwins::onlyWhoMayActHasAnswersKept()
{
    TestService service;
    Api api(service.rules(), service.config, service.clock);
    const auto twice = [&](HttpRequest first, HttpRequest second) {
        askedOf(api, std::move(first)).get();
        return askedOf(api, std::move(second)).get();
    };
    // What is kept is told by the refusal of another content under the same key.
    QCOMPARE(twice(requestOf(service, "POST", login, signIn(u"one"_s)),
                   requestOf(service, "POST", login, signIn(u"other"_s)))
                 .status,
             422);
    const auto stranger = [&](const QString &password) {
        HttpRequest request = requestOf(service, "POST", login, signIn(password));
        request.headers.removeLast();
        return request;
    };
    QCOMPARE(codeOf(twice(stranger(u"one"_s), stranger(u"other"_s))), 922);
    const auto manager = [&](const QString &phone) {
        return requestOf(service, "POST", "/identity/v2/manage/account", {{"PhoneId"_L1, phone}});
    };
    QCOMPARE(codeOf(twice(manager(amara), manager(ben))), 923);
    const auto question = [&](const QString &phone) {
        HttpRequest request = requestOf(service, "GET", "/identity/v2/auth/phone", {});
        request.query = {{"phone", phone.toLatin1()}};
        return request;
    };
    QCOMPARE(twice(question(amara), question(ben)).status, 200);
    api.finish();
}

void TestTwins::anAddressHasABudgetOfKeptRefusals()
{
    TestService service([](Config &config) { config.addresses.acts = 2; });
    Api api(service.rules(), service.config, service.clock);
    service.newAccount(amara, goodPassword);
    const auto act = [&](const QByteArray &key, const QByteArray &peer, const QString &password) {
        HttpRequest request = requestOf(service, "POST", login, signIn(password));
        request.headers.first().second = key;
        request.peer = peer;
        return askedOf(api, std::move(request)).get().status;
    };
    // What is kept is told by the refusal of another content under the same key.
    const auto isKept = [&](const QByteArray &key, const QByteArray &peer) {
        const int first = act(key, peer, u"wrong"_s);
        return first < 429 && act(key, peer, u"wrong, too"_s) == 422;
    };
    QVERIFY(isKept("first", "192.0.2.1"));
    QVERIFY(isKept("second", "192.0.2.1"));
    QVERIFY(!isKept("third", "192.0.2.1"));
    // Nobody is refused for it.
    QCOMPARE(act("right", "192.0.2.1", goodPassword), 200);
    QVERIFY(isKept("fourth", "198.51.100.1"));
    service.advance(service.config.addresses.window);
    QVERIFY(isKept("fifth", "192.0.2.1"));
    api.finish();
}

void TestTwins::whoWaitsForATwinHoldsNoThread()
{
    constexpr int twins = 10;
    TestService service([](Config &config) {
        config.captcha.verifyUrl = u"http://127.0.0.1/"_s;
        config.http.workers = 2;
        config.password.hashers = 1;
    });
    std::promise<void> gate;
    std::atomic<int> asked = 0;
    Api api(service.rules(), service.config, service.clock,
            [&, opened = gate.get_future().share()](const QString &, const QString &) {
                ++asked;
                opened.wait();
                return CaptchaVerdict::Good;
            });
    std::vector<std::future<HttpResponse>> waiting;
    for (int i = 0; i < twins; ++i)
        waiting.push_back(
            askedOf(api, requestOf(service, "POST", "/identity/v2/auth/register/captcha",
                                   {{"PhoneId"_L1, amara},
                                    {"Password"_L1, goodPassword},
                                    {"About"_L1, QString(5000, u'x')}, // long: no turns by account
                                    {"g-recaptcha-response"_L1, u"made up"_s}})));
    QTRY_COMPARE(asked.load(), 1);
    // Others are answered meanwhile, on the same threads.
    HttpRequest other =
        requestOf(service, "POST", login, {{"phone"_L1, ben}, {"password"_L1, u"wrong"_s}});
    other.headers.removeFirst();
    other.peer = "198.51.100.1";
    const int status = askedOf(api, other).get().status;
    const bool isFirst =
        waiting.front().wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    gate.set_value();
    QByteArrayList answers;
    for (auto &twin : waiting)
        answers.append(twin.get().body);
    QCOMPARE(answers.count(answers.first()), twins);
    QVERIFY(answers.first().contains("IsPosted"));
    QCOMPARE(asked.load(), 1);
    QVERIFY(status >= 400 && status != 503);
    QVERIFY(!isFirst);
    api.finish();
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
