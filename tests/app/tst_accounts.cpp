// SPDX-License-Identifier: Apache-2.0
// Who signed in here: what is written down of them survives what can befall a file.
#include "app/accounts/accounts.h"
#include "tests/app/accountsamples.h"
#include "tests/app/lockedstore.h"
#include "tests/session/primedstore.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

QList<int> placesOf(const QList<KnownAccount> &accounts)
{
    QList<int> found;
    for (const KnownAccount &one : accounts)
        found.append(one.slot);
    return found;
}

/// Says yes to everything.
class YesServer : public QTcpServer
{
public:
    QByteArray heard;

    YesServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *caller = nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, caller, [this, caller] {
                heard += caller->readAll();
                caller->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Content-Length: 17\r\n\r\n{\"IsPosted\":true}");
            });
        });
    }
};

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAListTheOnlyAccountGoesOn();
    void theLastUsedComesFirst();
    void whoLeftIsNoLongerListedAndStillToBeEnded();
    void whatWasLeftIsEndedUnlessSomebodyIsThere();
    void aFullDiskForgetsNobody();
    void aFreePlaceIsNobodys();
    void aFileCutAnywhereIsNobodyElses();
    void theCurrentOneCutAnywhereIsNobody();
    void strangeFilesAreNobody();
    void aLongNameEndsWithAWholeLetter();
    void onlyItsOwnerReadsIt();
    void whoIsNotTheOneWelcomedBackForgetsThem();
    void whoIsForgottenBehindALockedKeychainIsEndedWhenItOpens_data();
    void whoIsForgottenBehindALockedKeychainIsEndedWhenItOpens();
    void whoLeftIsToldToTheServiceThatIsThereNow();
    void whoIsShownAgainIsAskedAbout();

private:
    QString file(const QString &name) const { return m_folder->filePath(u"accounts/"_s + name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Roster> m_roster;
};

void TestAccounts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_roster = std::make_unique<Roster>(m_folder->filePath(u"accounts"_s));
}

void TestAccounts::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

/// The entry of the versions before is that of slot 0.
void TestAccounts::withoutAListTheOnlyAccountGoesOn()
{
    QCOMPARE(m_roster->current(), std::optional(0));
    QCOMPARE(m_roster->firstFree(), 0);
    QVERIFY(m_roster->accounts().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"accounts"_s)));
}

void TestAccounts::theLastUsedComesFirst()
{
    m_roster->keep(account(0, u"Amara"_s, 1));
    m_roster->keep(account(1, u"Grace"_s, 3));
    m_roster->keep(account(12, u"Ngozi"_s, 2));
    QCOMPARE(m_roster->accounts(), (QList{account(1, u"Grace"_s, 3), account(12, u"Ngozi"_s, 2),
                                          account(0, u"Amara"_s, 1)}));
    m_roster->setCurrent(12);
    QCOMPARE(m_roster->current(), std::optional(12));
    QCOMPARE(m_roster->firstFree(), 2);
}

void TestAccounts::whoLeftIsNoLongerListedAndStillToBeEnded()
{
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->leave(0);
    QVERIFY(m_roster->accounts().isEmpty());
    QCOMPARE(m_roster->left(), QList{0});
    QCOMPARE(m_roster->firstFree(), 1);
    m_roster->keep(account(0, u"Amara"_s)); // signed in again before that
    QVERIFY(m_roster->left().isEmpty());
    m_roster->remove(0);
    QCOMPARE(m_roster->firstFree(), 0);
    m_roster->setCurrent(3);
    m_roster->clear();
    QVERIFY(!QFile::exists(m_folder->filePath(u"accounts"_s)));
}

void TestAccounts::whatWasLeftIsEndedUnlessSomebodyIsThere()
{
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->leave(0);
    m_roster->keep(account(0, u"Grace"_s)); // signed in while the end was told
    m_roster->ended(0);
    QVERIFY(m_roster->isKept(0));
    m_roster->leave(0);
    m_roster->ended(0);
    QVERIFY(m_roster->isFree(0));
}

/// Files can have another name there, and nothing can be written.
void TestAccounts::aFullDiskForgetsNobody()
{
#ifdef Q_OS_UNIX
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->keep(account(1, u"Grace"_s));
    m_roster->leave(1);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{.rlim_cur = 0, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    m_roster->leave(0);
    m_roster->keep(account(1, u"Grace"_s));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(m_roster->accounts().isEmpty());
    QCOMPARE(m_roster->left(), (QList{0, 1})); // both are still to be ended
#endif
}

/// Also where a place before it is taken by somebody who is not listed.
void TestAccounts::aFreePlaceIsNobodys()
{
    m_roster->keep(account(1, u"Grace"_s));
    m_roster->setCurrent(0);
    int last = -1;
    Accounts accounts(
        m_folder->filePath(u"accounts"_s),
        [&last](int slot, Computer) { return keepsNothing(QString::number(last = slot)); },
        Computer::Private);
    accounts.forget(0);
    QCOMPARE(last, 2);
    QVERIFY(m_roster->isKept(1));
}

void TestAccounts::aFileCutAnywhereIsNobodyElses()
{
    const KnownAccount whole = account(1, u"Grace & <b>Ngozi</b>"_s, 2);
    m_roster->keep(account(0, u"Amara"_s, 1));
    m_roster->keep(whole);
    QFile in(file(u"1.json"_s));
    QVERIFY(in.open(QIODevice::ReadOnly));
    const QByteArray bytes = in.readAll();
    QVERIFY(bytes.size() > 20);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        write(u"1.json"_s, bytes.first(length));
        const auto read = m_roster->accounts();
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.first(), account(0, u"Amara"_s, 1));
        QCOMPARE(read.last(), KnownAccount{.slot = 1}); // its entry, and no name
    }
}

void TestAccounts::theCurrentOneCutAnywhereIsNobody()
{
    m_roster->keep(account(1, u"Amara"_s));
    m_roster->keep(account(12, u"Grace"_s));
    m_roster->setCurrent(12);
    for (const QByteArray &cut : {QByteArray("12"), QByteArray("1"), QByteArray()}) {
        write(u"current"_s, cut);
        QCOMPARE(m_roster->current(), std::nullopt);
    }
    QVERIFY(QFile::remove(file(u"current"_s)));
    QCOMPARE(m_roster->current(), std::nullopt);
}

void TestAccounts::strangeFilesAreNobody()
{
    m_roster->keep(account(3, u"Amara"_s, 1));
    for (const char *name :
         {"x.json", "-1.json", "03.json", "99999999999.json", ".json", "3.left.json"})
        write(QString::fromLatin1(name), "{\"v\":1}");
    for (const QByteArray &bytes :
         {QByteArray("[]"), QByteArray("{\"v\":2,\"name\":\"Grace\"}"), QByteArray("\0\xff", 2)}) {
        write(u"4.json"_s, bytes);
        QCOMPARE(placesOf(m_roster->accounts()), (QList{3, 4}));
        QCOMPARE(m_roster->accounts().last(), KnownAccount{.slot = 4});
    }
    write(u"4.json"_s, "{\"v\":1,\"name\":\"" + QByteArray(2000, 'x') + "\"}");
    QVERIFY(m_roster->accounts().last().name.size() <= 128);
    write(u"current"_s, "-1\n");
    QCOMPARE(m_roster->current(), std::nullopt);
}

void TestAccounts::aLongNameEndsWithAWholeLetter()
{
    const QString fits(127, u'a');
    m_roster->keep(account(0, fits + u"\U0001F469"_s));
    QCOMPARE(m_roster->accounts().first().name, fits);
}

void TestAccounts::onlyItsOwnerReadsIt()
{
    m_roster->keep(account(0, u"Amara"_s));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(file(u"0.json"_s)) & others, QFileDevice::Permissions());
}

void TestAccounts::whoIsNotTheOneWelcomedBackForgetsThem()
{
    m_roster->keep(account(0, u"Ada"_s));
    m_roster->setCurrent(0);
    StoredEntry entry;
    entry.known = keptAda().session->account; // and no session: it is over
    const auto welcomesAda = [entry](int, Computer) {
        SignInOptions options = keepsNothing(u"notme"_s);
        options.makeStore = [entry] { return new PrimedStore(entry); };
        return options;
    };
    Accounts accounts(m_folder->filePath(u"accounts"_s), welcomesAda, Computer::Private);
    accounts.start();
    QTRY_COMPARE(accounts.current().storage(), Storage::MemoryOnly);
    QCOMPARE(placesOf(accounts.known()), QList{0});
    accounts.current().signInWithPassword(*PhoneNumber::fromE164(u"+447400123457"),
                                          Secret::take(u"somebody else's"_s));
    QVERIFY(accounts.known().isEmpty());
    QCOMPARE(m_roster->left(), QList{0}); // what is kept of Ada is still to be erased
}

void TestAccounts::whoIsForgottenBehindALockedKeychainIsEndedWhenItOpens_data()
{
    QTest::addColumn<bool>("sharedMeanwhile");
    QTest::newRow("at once") << false;
    QTest::newRow("on a computer that was called shared meanwhile") << true;
}

/// And not at the next start alone, which may be weeks away.
void TestAccounts::whoIsForgottenBehindALockedKeychainIsEndedWhenItOpens()
{
    QFETCH(const bool, sharedMeanwhile);
    m_roster->keep(account(0, u"Amara"_s));
    m_roster->keep(account(1, u"Ada"_s));
    m_roster->setCurrent(0);
    QPointer<LockedStore> locked;
    const auto behindALock = [&locked](int slot, Computer) {
        SignInOptions options = keepsNothing(u"locked%1"_s.arg(slot));
        if (slot == 1)
            options.makeStore = [&locked] { return locked = new LockedStore(keptAda()); };
        return options;
    };
    YesServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Accounts accounts(m_folder->filePath(u"accounts"_s), behindALock, Computer::Private);
    accounts.start();
    accounts.connectTo(
        {.url = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), .apiKey = u"key"_s});
    accounts.forget(1);
    QTRY_VERIFY(locked && locked->owesErasure());
    QVERIFY(!server.heard.contains("/invalidate"));
    for (const Computer computer : {Computer::Shared, Computer::Private})
        if (sharedMeanwhile)
            accounts.setComputer(computer);
    QTRY_VERIFY(locked && locked->owesErasure());
    locked->open();
    QTRY_VERIFY_WITH_TIMEOUT(server.heard.contains("/auth/access_token/invalidate"), 20'000);
    QTRY_VERIFY(!m_roster->left().contains(1));
}

/// Shared from now on, with the service away: it comes back at another address, as the bundled one.
void TestAccounts::whoLeftIsToldToTheServiceThatIsThereNow()
{
    bool isFirst = true;
    const auto adaFirst = [&isFirst](int, Computer) {
        SignInOptions options = keepsNothing(u"leaving"_s);
        if (std::exchange(isFirst, false))
            options.makeStore = [] { return new PrimedStore(keptAda()); };
        return options;
    };
    Accounts accounts(m_folder->filePath(u"accounts"_s), adaFirst, Computer::Private);
    accounts.start();
    QTRY_VERIFY(accounts.current().isSignedIn());
    BackendConfig backend{.url = QUrl(u"http://127.0.0.1:1"_s), .apiKey = u"key"_s};
    accounts.connectTo(backend);
    accounts.setComputer(Computer::Shared);

    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&server, &heard] {
        QTcpSocket *caller = server.nextPendingConnection();
        connect(caller, &QTcpSocket::readyRead, caller,
                [caller, &heard] { heard += caller->readAll(); });
    });
    backend.url.setPort(server.serverPort());
    accounts.connectTo(backend);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("/auth/access_token/invalidate"), 20'000);
}

/// The session may have ended elsewhere while another account was shown.
void TestAccounts::whoIsShownAgainIsAskedAbout()
{
    const auto everybodyIsKept = [](int slot, Computer) {
        SignInOptions options = keepsNothing(u"kept%1"_s.arg(slot));
        options.makeStore = [slot] {
            StoredEntry entry = keptAda();
            entry.session->account.uid = QString::number(slot);
            return new PrimedStore(entry);
        };
        return options;
    };
    YesServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Accounts accounts(m_folder->filePath(u"accounts"_s), everybodyIsKept, Computer::Private);
    accounts.start();
    accounts.connectTo(
        {.url = QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), .apiKey = u"key"_s});
    for (const int slot : {0, 1, 0, 1}) {
        accounts.open(slot);
        QTRY_VERIFY(server.heard.contains("/auth/access_token/validate"));
        server.heard.clear();
    }
}

} // namespace

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
