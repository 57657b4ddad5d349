// SPDX-License-Identifier: Apache-2.0
// Requests with an Idempotency-Key: whose answers are kept, and that they wait for each other
// without holding a thread (security S29).
#include "service/api/api.h"
#include "service/crypto/secrets.h"
#include "service/rules/processid.h"
#include "tests/service/rules/testservice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <future>
#include <new>

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
    void whatSucceedsIsCountedToo_data();
    void whatSucceedsIsCountedToo();
    void whoEndedHoldsUpNoRetry();
    void whoWaitsForATwinHoldsNoThread();
    void oneTwinThatFailsHoldsUpNoOther();
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

void TestTwins::whatSucceedsIsCountedToo_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<int>("kept");
    QTest::newRow("small ones of an address") << 1 << false << 6;
    QTest::newRow("small ones of a bearer") << 1 << true << 6;
    QTest::newRow("large ones of an address") << 30'000 << false << 1;
    QTest::newRow("large ones of a bearer") << 30'000 << true << 1;
}

/// One account must not fill the disk with what it is answered.
void TestTwins::whatSucceedsIsCountedToo()
{
    QFETCH(int, letters);
    QFETCH(bool, elsewhere);
    QFETCH(int, kept);
    TestService service([](Config &config) { config.addresses.acts = 6; });
    Api api(service.rules(), service.config, service.clock);
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    const auto act = [&](int i, const QString &about) {
        HttpRequest request =
            requestOf(service, "PUT", "/identity/v2/auth/account", {{"About"_L1, about}});
        request.headers.first().second = "act-" + QByteArray::number(i);
        request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
        if (elsewhere)
            request.peer = "192.0.2." + QByteArray::number(i);
        return askedOf(api, std::move(request)).get().status;
    };
    for (int i = 1; i < 10; ++i) {
        QCOMPARE(act(i, QString(letters, u'x')), 200);
        // What is kept is told by the refusal of another content under the same key.
        QCOMPARE(act(i, u"other"_s) == 422, i <= kept);
        if (i > kept) // that was answered, and might have been kept
            break;
    }
    api.finish();
}

/// A retry after a crash is answered at once; who may still be at it is waited for.
void TestTwins::whoEndedHoldsUpNoRetry()
{
    TestService service;
    const QByteArrayList key{"request", "retry"};
    const Keys keys(service.config.pepper);
    const QByteArray name = keys.nameMac(key);
    const auto begun = [&](const QByteArray &process) {
        const BegunRow row{keys.nameMac({"content", "body"}), process};
        const auto done = service.store().change([&](Records &records) {
            records.guards().dropAnswer(name);
            const Instant now = service.clock.now();
            return records.guards().beginAnswer(name, row, now, now);
        });
        return done.has_value() ? service.rules().beginRequest(key, "body")->kind
                                : RequestTurn::Kind::AnotherContent;
    };
    QCOMPARE(begun(thisProcess()), RequestTurn::Kind::Running);
    QCOMPARE(begun({}), RequestTurn::Kind::Running);
    QByteArrayList parts = thisProcess().split('|');
    if (parts.contains(QByteArray()))
        QSKIP("this system does not tell");
    parts[0] = "another machine";
    QCOMPARE(begun(parts.join('|')), RequestTurn::Kind::Running);
    parts = thisProcess().split('|');
    parts[3] = "1"; // the number of this process was another's before
    QCOMPARE(begun(parts.join('|')), RequestTurn::Kind::Mine);
    QCOMPARE(service.rules().beginRequest(key, "body")->kind, RequestTurn::Kind::Running);
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

/// No memory to hand on one of them.
void TestTwins::oneTwinThatFailsHoldsUpNoOther()
{
    Twins twins;
    bool isHandedOn = false;
    QVERIFY(twins.begin("key", {}));
    QVERIFY(!twins.begin("key", [] { throw std::bad_alloc(); }));
    QVERIFY(!twins.begin("key", [&] { isHandedOn = true; }));
    twins.end("key");
    QVERIFY(isHandedOn);
    QVERIFY(twins.begin("key", {}));
}

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
