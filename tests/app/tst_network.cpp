// SPDX-License-Identifier: Apache-2.0
// The page of the network: bad input gets words, good input counts, and what an administrator set
// stays.
#include "app/network.h"
#include "app/pages/networkpage.h"
#include "app/pages/settingsview.h"
#include "app/settings/proxytext.h"
#include "app/settings/settingstable.h"
#include "tests/session/fakekeychain.h"
#include "tests/support/fulldisk.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"

#include <QAbstractButton>
#include <QFile>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

ShownSettings shownWith(const QString &proxy)
{
    ShownSettings shown;
    shown.network.proxy = proxy;
    return shown;
}

NetworkSettings chosen(std::optional<QString> proxy, std::optional<QString> user = {},
                       std::optional<QString> caFile = {})
{
    NetworkSettings settings;
    settings.proxy = std::move(proxy);
    settings.proxyUser = std::move(user);
    settings.caFile = std::move(caFile);
    return settings;
}

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aProxyIsReadAsItIsWritten_data();
    void aProxyIsReadAsItIsWritten();
    void badInputGetsWords_data();
    void badInputGetsWords();
    void whatIsRefusedMovesNothing();
    void whatIsRefusedIsSeen();
    void goodInputIsToldOnce();
    void aPasswordIsToldOnlyWhereOneWasTyped();
    void whatIsLockedCannotBeChanged();
    void whatAPersonChoseCountsWhereItMay();
    void anotherProxyIsNotToldTheName();
    void thePasswordOfAFormerProxyLeavesTheKeychain();
    void aFullDiskIsTold();

private:
    template <class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1StringView(name));
    }
    void open(const ShownSettings &settings = {})
    {
        m_page->open(settings);
        m_page->setVisible(true);
    }
    void choose(const char *row) { part<QAbstractButton>(row)->click(); }
    void type(const char *field, const QString &text)
    {
        part<TextField>(field)->clear();
        QTest::keyClicks(part<TextField>(field), text);
    }
    void save() { part<QAbstractButton>("saveButton")->click(); }
    QString complaintAt(const char *field)
    {
        return part<TextField>(field)->parentWidget()->findChild<ErrorLine *>()->text();
    }

    std::unique_ptr<NetworkPage> m_page;
    const ReadSettings m_read;
    QList<NetworkSettings> m_chosen;
    QList<std::optional<Secret>> m_passwords;
    QTemporaryDir m_folder;
};

void TestNetwork::init()
{
    m_page = std::make_unique<NetworkPage>(nullptr);
    m_chosen.clear();
    m_passwords.clear();
    connect(m_page.get(), &NetworkPage::chosen, this,
            [this](const NetworkSettings &network, const std::optional<Secret> &password) {
                m_chosen += network;
                m_passwords += password;
            });
}

void TestNetwork::aProxyIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *good : {"system", "none", "proxy.example:3128", "10.0.0.1:80", "[::1]:8080"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad :
         {"", "proxy.example", "proxy.example:0", "proxy.example:65536", "proxy.example:x",
          "http://proxy.example:80", "user@proxy.example:80", "proxy.example:80/", ":80", "a b:80"})
        QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << false;
}

void TestNetwork::aProxyIsReadAsItIsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    Settings settings;
    QCOMPARE(findSetting(u"network"_s, u"proxy"_s)->put(settings, text), good);
    const auto proxy = readProxy(text);
    QCOMPARE(proxy.has_value(), good);
    if (proxy && proxy->proxy == NetworkConfig::Proxy::Manual)
        QCOMPARE(proxyText(proxy->host, proxy->port), text);
}

void TestNetwork::badInputGetsWords_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<QString>("field");
    const QString file = m_folder.filePath(u"empty.pem"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    QFile image(m_folder.filePath(u"image.iso"_s)); // no memory holds it, and no disk
    const bool isHuge = image.open(QIODevice::WriteOnly) && image.resize(qint64(1) << 40);
    const QString good = u"proxy.example"_s;
    QTest::newRow("no host") << QString() << u"80"_s << QString() << u"proxyHostField"_s;
    QTest::newRow("a URL") << u"http://a.example"_s << u"80"_s << QString() << u"proxyHostField"_s;
    QTest::newRow("host and port")
        << u"a.example:80"_s << u"80"_s << QString() << u"proxyHostField"_s;
    QTest::newRow("no port") << good << QString() << QString() << u"proxyPortField"_s;
    QTest::newRow("port 0") << good << u"0"_s << QString() << u"proxyPortField"_s;
    QTest::newRow("port 65536") << good << u"65536"_s << QString() << u"proxyPortField"_s;
    QTest::newRow("port in words") << good << u"http"_s << QString() << u"proxyPortField"_s;
    QTest::newRow("no such file") << good << u"80"_s << u"/nowhere/ca.pem"_s << u"caFileField"_s;
    QTest::newRow("no certificate") << good << u"80"_s << file << u"caFileField"_s;
    if (isHuge) // not every file system makes one
        QTest::newRow("a disk's image") << good << u"80"_s << image.fileName() << u"caFileField"_s;
}

void TestNetwork::badInputGetsWords()
{
    QFETCH(const QString, host);
    QFETCH(const QString, port);
    QFETCH(const QString, caFile);
    QFETCH(const QString, field);
    open();
    choose("manualRow");
    type("proxyHostField", host);
    type("proxyPortField", port);
    type("caFileField", caFile);
    save();
    QVERIFY(m_chosen.isEmpty());
    QVERIFY(!complaintAt(field.toLatin1().constData()).isEmpty());
    QVERIFY(part<TextField>(field.toLatin1().constData())->isBad());
    choose("noneRow"); // the proxy's fields matter no more
    type("caFileField", {});
    save();
    QCOMPARE(m_chosen.size(), 1);
}

void TestNetwork::whatIsRefusedMovesNothing()
{
    m_page->resize(420, 1200); // nothing scrolls
    open();
    choose("manualRow");
    type("caFileField", u"/nowhere/ca.pem"_s);
    const auto places = [this] {
        QCoreApplication::sendPostedEvents();
        QStringList all;
        for (const char *name : {"proxyHostField", "proxyPortField", "proxyUserField",
                                 "caFileField", "chooseFileButton", "saveButton"}) {
            const auto *one = part<QWidget>(name);
            all += QLatin1StringView(name) + u' ' +
                   QString::number(one->mapTo(m_page.get(), QPoint()).y());
        }
        return all;
    };
    const QStringList before = places();
    save();
    for (const char *field : {"proxyHostField", "proxyPortField", "caFileField"})
        QVERIFY2(!complaintAt(field).isEmpty(), field);
    QCOMPARE(places(), before);
}

/// The button is below the fields, and the window may be lower than both.
void TestNetwork::whatIsRefusedIsSeen()
{
    m_page->resize(360, 300);
    open();
    choose("manualRow");
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents();
    auto *button = part<QAbstractButton>("saveButton");
    auto *area = m_page->findChild<QScrollArea *>();
    area->ensureWidgetVisible(button);
    QVERIFY(!button->visibleRegion().isEmpty());
    button->click();
    const auto *field = part<TextField>("proxyHostField");
    QCOMPARE(field->visibleRegion().boundingRect().size(), field->size());
    const auto *line = field->parentWidget()->findChild<ErrorLine *>();
    QCOMPARE(line->visibleRegion().boundingRect().size(), line->size());
}

void TestNetwork::goodInputIsToldOnce()
{
    open(shownWith(u"none"_s));
    QVERIFY(part<QAbstractButton>("noneRow")->isChecked());
    QVERIFY(part<TextField>("proxyHostField")->isHidden() ||
            !part<TextField>("proxyHostField")->isVisible());
    choose("manualRow");
    QVERIFY(part<TextField>("proxyHostField")->isVisible());
    type("proxyHostField", u" proxy.example "_s);
    type("proxyPortField", u"3128"_s);
    save();
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.first().proxy, u"proxy.example:3128"_s);
    QVERIFY(!m_passwords.first());
    m_page->tellSaved(NetworkKept::All);
    QVERIFY(part<MessageBanner>("banner")->isVisible());
    for (const QString &port : {u"３１２８"_s, u"٣١٢٨"_s}) {
        part<TextField>("proxyPortField")->setText(port);
        save();
        QCOMPARE(m_chosen.takeLast().proxy, u"proxy.example:3128"_s);
    }
}

void TestNetwork::aPasswordIsToldOnlyWhereOneWasTyped()
{
    ShownSettings shown = shownWith(u"proxy.example:3128"_s);
    shown.network.proxyUser = u"ada"_s;
    open(shown);
    save();
    QVERIFY(!m_passwords.value(0));
    QTest::keyClicks(m_page->findChild<PasswordField *>()->findChild<QLineEdit *>(), u"s3cret"_s);
    save();
    QCOMPARE(m_passwords.size(), 2);
    QVERIFY(m_passwords.at(1) && m_passwords.at(1)->view() == "s3cret");
    QVERIFY(m_page->findChild<PasswordField *>()->isEmpty());
}

void TestNetwork::whatIsLockedCannotBeChanged()
{
    ShownSettings shown = shownWith(u"proxy.example:3128"_s);
    shown.proxyLocked = true;
    open(shown);
    QVERIFY(!part<QAbstractButton>("noneRow")->isEnabled());
    QVERIFY(!part<TextField>("proxyHostField")->isEnabled());
    QVERIFY(part<TextField>("proxyUserField")->isEnabled());
    QVERIFY(part<QWidget>("lockedHint")->isVisible());
}

void TestNetwork::whatAPersonChoseCountsWhereItMay()
{
    ReadSettings read;
    read.settings.network.proxy = u"locked.example:1"_s;
    read.sources[u"network.proxy"_s].origin = Origin::Policy;
    const RememberedLook look(m_folder.filePath(u"look.ini"_s));
    Network network(read, look, u"Ringkey test"_s);
    QSignalSpy changed(&network, &Network::changed);
    std::optional<NetworkKept> kept;
    network.choose(chosen(u"mine.example:2"_s, {}, u"/tmp/ca.pem"_s), {},
                   [&](NetworkKept did) { kept = did; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(kept, NetworkKept::All);
    QCOMPARE(network.config().host, u"locked.example"_s);
    QCOMPARE(network.config().caFile, u"/tmp/ca.pem"_s);
    read.sources[u"network.proxy"_s].origin = Origin::Person;
    QCOMPARE(Network(read, look, u"Ringkey test"_s).config().host, u"mine.example"_s);
}

void TestNetwork::anotherProxyIsNotToldTheName()
{
    const NetworkSettings below = chosen(u"a.example:1"_s, u"ada"_s);
    QVERIFY(!merged(below, chosen(u"b.example:1"_s)).proxyUser);
    QCOMPARE(merged(below, chosen({}, {}, u"/ca.pem"_s)).proxyUser, u"ada"_s);
}

void TestNetwork::thePasswordOfAFormerProxyLeavesTheKeychain()
{
    const RememberedLook look(m_folder.filePath(u"former.ini"_s));
    auto *keychain = new FakeKeychain;
    Network network(m_read, look, keychain);
    const auto choose = [&network](const QString &proxy, const QString &user,
                                   const std::optional<Secret> &password) {
        std::optional<NetworkKept> kept;
        network.choose(chosen(proxy, user), password, [&](NetworkKept did) { kept = did; });
        return QTest::qWaitFor([&] { return kept.has_value(); }) && kept == NetworkKept::All;
    };
    const auto password = [] { return Secret::take(QByteArray("hush")); };
    QVERIFY(choose(u"a.example:1"_s, u"ada"_s, password()));
    QCOMPARE(keychain->entries.keys(), QStringList{u"proxy:ada@a.example:1"_s});
    QVERIFY(choose(u"b.example:1"_s, u"ada"_s, password()));
    QTRY_COMPARE(keychain->entries.keys(), QStringList{u"proxy:ada@b.example:1"_s});
    QVERIFY(choose(u"b.example:1"_s, u"ada"_s, {})); // as it was
    QVERIFY(network.hasPassword());
    QVERIFY(choose(u"none"_s, {}, {}));
    QTRY_VERIFY(keychain->entries.isEmpty());
}

/// What the next start still uses keeps its password.
void TestNetwork::aFullDiskIsTold()
{
#ifdef Q_OS_UNIX
    const RememberedLook look(m_folder.filePath(u"full.ini"_s));
    auto *keychain = new FakeKeychain;
    Network network(m_read, look, keychain);
    network.choose(chosen(u"a.example:1"_s, u"ada"_s), Secret::take(QByteArray("hush")),
                   [](NetworkKept) {});
    QTRY_COMPARE(keychain->entries.size(), 1);
    std::optional<NetworkKept> kept;
    {
        const FullDisk full;
        network.choose(chosen(u"none"_s), {}, [&](NetworkKept did) { kept = did; });
    }
    QCOMPARE(kept, NetworkKept::Nothing);
    open();
    m_page->tellSaved(*kept);
    QCOMPARE(part<MessageBanner>("banner")->text(),
             u"It counts until you quit: it couldn't be saved."_s);
    QCOMPARE(keychain->entries.size(), 1);
#endif
}

} // namespace

QTEST_MAIN(TestNetwork)
#include "tst_network.moc"
