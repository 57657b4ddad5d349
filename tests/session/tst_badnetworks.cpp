// SPDX-License-Identifier: Apache-2.0
// What strangers answer in the backend's place never ends a session, drops a sign-out or makes the
// app ask without end: security C5, C6 and C16.
#include "auth/effects/connectionwatch.h"
#include "auth/effects/pauses.h"
#include "auth/effects/retriedread.h"
#include "auth/effects/sessionrenewal.h"
#include "auth/effects/steadyclock.h"
#include "auth/session/memorystore.h"
#include "tests/backend/answer.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

struct Stranger
{
    int status = 200;
    QByteArray body;
    QByteArray headers;
};

const QList<std::pair<const char *, Stranger>> strangers{
    {"portal", {200, "<html>Log in</html>", {}}},
    {"firewall", {403, "<html>No</html>", "Content-Type: text/html\r\n"}},
    {"not found", {404, "<html>404</html>", {}}},
    {"proxy", {407, {}, {}}},
    {"401 from nowhere", {401, {}, {}}},
    {"empty", {200, {}, {}}},
    {"no content", {204, {}, {}}},
    {"null", {200, "null", {}}},
    {"unknown code", {403, R"({"ErrorCode":4711})", {}}},
    {"trouble", {500, R"({"ErrorCode":950})", {}}},
};

void addStrangers()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    for (const auto &[name, stranger] : strangers)
        QTest::newRow(name) << stranger.status << stranger.body << stranger.headers;
}

/// What SignIn puts together, with a store in memory and a backend that does as it is told.
class Desk
{
public:
    Desk()
        : keeper(&store, steadyClock())
        , renewal(keeper)
        , backend(backendFor(server.url()))
    {
        server.setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
            const QByteArray path = request.target.left(request.target.indexOf('?'));
            ++counts[path];
            const Stranger answer = answers.value(path, everything.value_or(goodAnswer(path)));
            socket.write(FakeServer::whole(answer.status, answer.body, answer.headers));
        });
        QObject::connect(&watch, &ConnectionWatch::returned, &renewal, &SessionRenewal::resume);
    }

    void signIn(std::chrono::seconds life = std::chrono::hours(1))
    {
        Session session;
        session.accessToken = secret("token");
        session.expiresAt = QDateTime::currentDateTimeUtc().addSecs(life.count());
        session.account.uid = u"u1"_s;
        keeper.keep(session, StaySignedIn::AcrossStarts);
    }
    void connectAll()
    {
        watch.follow(backend.get());
        renewal.connectTo(backend.get());
    }
    int count(const char *path) const { return counts.value(path); }

    static Stranger goodAnswer(const QByteArray &path)
    {
        if (path.endsWith("/serverinfo"))
            return {200, R"({"CurrentTime":"2026-01-02 03:04:05"})", {}};
        if (path.endsWith("/account"))
            return {200, R"({"Uid":"u1"})", {}};
        if (path.endsWith("/invalidate"))
            return {200, R"({"IsPosted":true})", {}};
        return {200, R"({"access_token":"token","expires_in":3600})", {}};
    }

    FakeServer server;
    QMap<QByteArray, Stranger> answers;
    std::optional<Stranger> everything;
    QMap<QByteArray, int> counts;
    MemoryStore store;
    SessionKeeper keeper;
    SessionRenewal renewal;
    std::unique_ptr<backend::Backend> backend;
    ConnectionWatch watch;
};

/// A keychain that is slower than the service.
class SlowStore : public MemoryStore
{
public:
    void read(ReadDone done) override
    {
        if (!isSlow)
            return MemoryStore::read(std::move(done));
        waiting = [this, done = std::move(done)] { MemoryStore::read(done); };
    }
    void disown() override {}

    bool isSlow = false;
    std::function<void()> waiting;
};

/// A keychain that is locked until a person opens it.
class LockedStore : public MemoryStore
{
public:
    bool mayHoldSomething() const override { return !owes && MemoryStore::mayHoldSomething(); }
    bool owesErasure() const override { return owes; }
    void read(ReadDone done) override
    {
        if (!isLocked)
            return MemoryStore::read(std::move(done));
        QTimer::singleShot(0, this, [done] { done({Storage::Locked, {}}); });
    }
    void write(Secret blob, WriteDone done) override
    {
        if (!isLocked) {
            owes = false;
            return MemoryStore::write(std::move(blob), std::move(done));
        }
        QTimer::singleShot(0, this, [done] { done(Storage::Locked); });
    }
    void disown() override { owes = true; }

    bool isLocked = false;
    bool owes = false;
};

constexpr auto account = "/identity/v2/auth/account";
constexpr auto validate = "/identity/v2/auth/access_token/validate";
constexpr auto invalidate = "/identity/v2/auth/access_token/invalidate";
constexpr auto slide = "/identity/v2/auth/access_token/sliding_token";

class TestBadNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneReadThatNeverComesRightIsAskedLessAndLess();
    void noStrangerEndsTheSession_data() { addStrangers(); }
    void noStrangerEndsTheSession();
    void noStrangerDropsASignOut_data() { addStrangers(); }
    void noStrangerDropsASignOut();
    void aSignOutIsDroppedWhenTheBackendSaysSo();
    void aSignOutThatWasToldIsNotToldAgain();
    void whatALockedKeychainHoldsOfSomebodyElseDoesNotComeBack();
    void aBusyBackendIsGivenPeace();
    void oneWrongAnswerIsNoOutage();
    void anOutageIsToldAndEnds();
    void aTokenThatCameExpiredIsNotProlongedWithoutEnd();
    void pausesGrowAndVary();
};

/// Everything else answers, which is no news about this one. All strangers at once: seven seconds
/// of watching each would be a minute.
void TestBadNetworks::oneReadThatNeverComesRightIsAskedLessAndLess()
{
    std::vector<std::unique_ptr<Desk>> desks;
    for (const auto &stranger : strangers) {
        Desk &desk = *desks.emplace_back(std::make_unique<Desk>());
        desk.answers[account] = stranger.second;
        desk.signIn();
        desk.connectAll();
    }
    // Three times in a row, and then as the others.
    const auto most = [](const Stranger &stranger) { return stranger.status >= 500 ? 9 : 3; };
    const auto countIn = [&](std::size_t i) { return desks[i]->count(account); };
    for (std::size_t i = 0; i < desks.size(); ++i)
        QTRY_VERIFY2(countIn(i) > 0, strangers[qsizetype(i)].first);
    const char *insistent = nullptr;
    const auto isTooMuch = [&] {
        for (std::size_t i = 0; i < desks.size(); ++i)
            if (countIn(i) > most(strangers[qsizetype(i)].second))
                insistent = strangers[qsizetype(i)].first;
        return insistent != nullptr;
    };
    const bool wasTooMuch = QTest::qWaitFor(isTooMuch, 7000);
    QVERIFY2(!wasTooMuch, insistent);
    for (std::size_t i = 0; i < desks.size(); ++i) {
        const char *name = strangers[qsizetype(i)].first;
        QVERIFY2(desks[i]->count(validate) <= 2, name);
        QVERIFY2(desks[i]->watch.connection() == Connection::Online, name);
        QVERIFY2(desks[i]->keeper.session(), name);
    }
}

void TestBadNetworks::noStrangerEndsTheSession()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);
    Desk desk;
    QSignalSpy ended(&desk.renewal, &SessionRenewal::ended);
    desk.everything = Stranger{status, body, headers};
    desk.signIn(std::chrono::seconds(1));
    desk.connectAll();
    QTRY_VERIFY_WITH_TIMEOUT(desk.count(validate) + desk.count(slide) > 0, 10000);
    QTRY_VERIFY(!desk.backend->isBusy());
    QCOMPARE(ended.size(), 0);
    QVERIFY(desk.keeper.session());
    // The backend itself may.
    desk.everything = Stranger{403, R"({"ErrorCode":906})", {}};
    desk.renewal.resume();
    QTRY_VERIFY_WITH_TIMEOUT(ended.size() > 0, 10000);
}

void TestBadNetworks::noStrangerDropsASignOut()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);
    Desk desk;
    desk.answers[invalidate] = {status, body, headers};
    desk.signIn();
    desk.connectAll();
    desk.keeper.drop({.ending = flow::Ending::Revoke});
    QTRY_VERIFY(desk.count(invalidate) > 0);
    QTRY_VERIFY(!desk.backend->isBusy());
    QCOMPARE(desk.keeper.unrevoked().size(), 1);
    desk.answers.remove(invalidate);
    desk.renewal.resume(); // the way is good again
    QTRY_COMPARE(desk.keeper.unrevoked().size(), 0);
}

void TestBadNetworks::aSignOutIsDroppedWhenTheBackendSaysSo()
{
    Desk desk;
    desk.answers[invalidate] = {403, R"({"ErrorCode":"905"})", {}};
    desk.signIn();
    desk.connectAll();
    desk.keeper.drop({.ending = flow::Ending::Revoke});
    QTRY_COMPARE(desk.keeper.unrevoked().size(), 0);
    QCOMPARE(desk.count(invalidate), 1);
}

void TestBadNetworks::aSignOutThatWasToldIsNotToldAgain()
{
    SlowStore store;
    SessionKeeper keeper(&store, [] { return QDateTime::currentDateTimeUtc(); });
    Session session;
    session.accessToken = secret("token");
    session.account.uid = u"u1"_s;
    QSignalSpy saved(&keeper, &SessionKeeper::saved);
    keeper.keep(session, StaySignedIn::AcrossStarts);
    QTRY_COMPARE(saved.size(), 1);
    store.isSlow = true;
    keeper.drop({.ending = flow::Ending::Revoke});
    QTRY_VERIFY(store.waiting);
    keeper.revoked(session.accessToken); // the service was quicker
    store.isSlow = false;
    std::exchange(store.waiting, nullptr)();
    QTRY_COMPARE(saved.size(), 2);
    QCOMPARE(keeper.unrevoked().size(), 0);
}

/// A second write while it is locked, which has nothing to say, does not forget what the first was
/// to do.
void TestBadNetworks::whatALockedKeychainHoldsOfSomebodyElseDoesNotComeBack()
{
    LockedStore store;
    const auto signedIn = [](const char *uid) {
        Session session;
        session.accessToken = secret(uid);
        session.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        session.account.uid = QString::fromLatin1(uid);
        return session;
    };
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    {
        SessionKeeper first(&store, now);
        QSignalSpy saved(&first, &SessionKeeper::saved);
        first.keep(signedIn("before"), StaySignedIn::AcrossStarts);
        QTRY_COMPARE(saved.size(), 1);
    }
    store.isLocked = true;
    SessionKeeper keeper(&store, now);
    QSignalSpy saved(&keeper, &SessionKeeper::saved);
    bool isRestored = false;
    keeper.restore([&](const flow::Found &) { isRestored = true; });
    QTRY_VERIFY(isRestored);
    keeper.keep(signedIn("after"), StaySignedIn::ThisRun);
    QTRY_COMPARE(saved.size(), 1);
    keeper.renew(signedIn("after"));
    QTRY_COMPARE(saved.size(), 2);
    store.isLocked = false;
    keeper.drop({.ending = flow::Ending::Revoke});
    QTRY_COMPARE(saved.size(), 3);
    keeper.revoked(secret("after"));
    QTRY_COMPARE(saved.size(), 4);
    SessionStore::Answer left;
    store.read([&](const SessionStore::Answer &answer) { left = answer; });
    QTRY_COMPARE(left.storage, Storage::MemoryOnly);
    const auto entry = left.blob.isEmpty() ? std::nullopt : fromBlob(left.blob);
    QVERIFY(!entry || !entry->session);
}

void TestBadNetworks::aBusyBackendIsGivenPeace()
{
    Desk desk;
    desk.answers[invalidate] = {429, {}, "Retry-After: 60\r\n"};
    desk.signIn();
    desk.connectAll();
    desk.keeper.drop({.ending = flow::Ending::Revoke});
    QTRY_COMPARE(desk.count(invalidate), 1);
    QVERIFY(!QTest::qWaitFor([&] { return desk.count(invalidate) > 1; }, 6000));
    QCOMPARE(desk.keeper.unrevoked().size(), 1);
}

void TestBadNetworks::oneWrongAnswerIsNoOutage()
{
    Desk desk;
    QSignalSpy returned(&desk.watch, &ConnectionWatch::returned);
    desk.answers[account] = {403, "<html>", "Content-Type: text/html\r\n"};
    desk.connectAll();
    Answered<Account> read;
    desk.backend->readAccount(secret("t"), read.taker());
    QVERIFY(read.wait() && read.hasFailed());
    QTRY_VERIFY(desk.count("/identity/v2/serverinfo") > 0); // it made sure
    QTRY_VERIFY(!desk.backend->isBusy());
    QVERIFY(!desk.watch.trouble());
    QCOMPARE(returned.size(), 0);
}

void TestBadNetworks::anOutageIsToldAndEnds()
{
    Desk desk;
    QSignalSpy returned(&desk.watch, &ConnectionWatch::returned);
    desk.everything = Stranger{200, "<html>Log in</html>", {}};
    desk.connectAll();
    Answered<Account> read;
    desk.backend->readAccount(secret("t"), read.taker());
    QTRY_VERIFY(desk.watch.trouble());
    QCOMPARE(desk.watch.trouble()->kind, AuthErrorKind::Portal);
    QCOMPARE(desk.watch.connection(), Connection::ServerTrouble);
    desk.everything.reset();
    QVERIFY(returned.wait(10000)); // C6
    QVERIFY(!desk.watch.trouble());
    QCOMPARE(desk.watch.connection(), Connection::Online);
}

/// A server whose Date is years off its own tokens.
void TestBadNetworks::aTokenThatCameExpiredIsNotProlongedWithoutEnd()
{
    Desk desk;
    desk.everything =
        Stranger{200, R"({"access_token":"token","expires_in":"2020-01-01T00:00:00Z"})",
                 "Date: Wed, 01 Jan 2036 00:00:00 GMT\r\n"};
    desk.signIn(std::chrono::seconds(1));
    desk.connectAll();
    QTRY_VERIFY(desk.count(validate) > 0);
    QVERIFY(!QTest::qWaitFor([&] { return desk.count(validate) + desk.count(slide) > 4; }, 6000));
}

void TestBadNetworks::pausesGrowAndVary()
{
    using namespace std::chrono_literals;
    for (int failures = 0; failures < 40; ++failures) {
        const auto pause = pauseAfter(failures, 1000ms, 60s);
        const auto full =
            std::min<std::chrono::milliseconds>(1000ms * (1 << std::min(failures, 20)), 60s);
        QVERIFY(pause <= full && pause >= full * 2 / 3);
    }
    QSet<qint64> seen;
    for (int round = 0; round < 50; ++round)
        seen.insert(pauseAfter(6, 1000ms, 60s).count());
    QVERIFY(seen.size() > 5);
}

} // namespace

QTEST_GUILESS_MAIN(TestBadNetworks)
#include "tst_badnetworks.moc"
