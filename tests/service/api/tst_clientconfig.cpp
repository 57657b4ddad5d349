// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// The addresses that an operator names: for clients, and for tools.
class TestClientConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientConfigHasWhatTheAppNeeds();
    void clientConfigNamesAnAddressThatClientsReach();
    void whatCannotBeWrittenIsSaid();
    void aWrongOperatingAddressIsRefused();
};

void TestClientConfig::clientConfigHasWhatTheAppNeeds()
{
    const ServiceProcess service;
    const QByteArray toml =
        service.command({u"client-config"_s, u"--config"_s, service.configFile(), u"--url"_s,
                         u"http://127.0.0.1:9"_s});
    QVERIFY(toml.startsWith("[backend]\nurl = \"http://127.0.0.1:9\"\n"));
    QVERIFY(toml.contains("\napi_key = \"" + service.key() + "\"\n"));
    QVERIFY(toml.contains("\nsott = \""));
    QVERIFY(toml.contains("\nconfig_url = \"http://127.0.0.1:9\"\n"));
    QVERIFY(!toml.contains(service.secret()));
}

/// What it prints is what the app takes, or it says why not.
void TestClientConfig::clientConfigNamesAnAddressThatClientsReach()
{
    const auto client = [](const QByteArray &listen, const QStringList &more, int expected) {
        const ServiceProcess service("\n[listen]\ncertificate = \"c.pem\"\nkey = \"k.pem\"\n"
                                     "address = \"" +
                                         listen + "\"\n",
                                     {}, {"[listen]\naddress = \"127.0.0.1:8470\"\n", ""});
        int exitCode = -1;
        const QByteArray said = service.command(
            QStringList{u"client-config"_s, u"--config"_s, service.configFile()} + more, &exitCode);
        if (exitCode != expected)
            qWarning() << exitCode << said;
        return exitCode == expected ? said : QByteArray("failed");
    };
    QVERIFY(client("127.0.0.1:8443", {}, 0).contains("\nurl = \"https://127.0.0.1:8443\"\n"));
    QVERIFY(client("0.0.0.0:8443", {}, 2).contains("--url"));
    QVERIFY(client("[::]:8443", {}, 2).contains("--url"));
    QVERIFY(client("127.0.0.1:8443", {u"--url"_s, u"http://example.com"_s}, 2).contains("https"));
    for (const QString &wrong : {u"https://name:word@h"_s, u"https://h/?a=b"_s, u"https://h/#c"_s})
        QVERIFY(client("127.0.0.1:8443", {u"--url"_s, wrong}, 2).contains("without a name"));
}

/// A full disk behind `> client.toml`.
void TestClientConfig::whatCannotBeWrittenIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    const ServiceProcess service;
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(ServiceProcess::program(),
                  {u"client-config"_s, u"--config"_s, service.configFile()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("could not be written"));
}

void TestClientConfig::aWrongOperatingAddressIsRefused()
{
    const ServiceProcess service;
    QFile file(service.configFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n[operating]\naddress = \"127.0.0.1:99999\"\n");
    file.close();
    int exitCode = -1;
    const QByteArray said = service.command(
        {u"run"_s, u"--config"_s, service.configFile(), u"--listen"_s, u"127.0.0.1:0"_s},
        &exitCode);
    QCOMPARE(exitCode, 2);
    QVERIFY2(said.contains("operating.address: must be"), said.constData());
}

QTEST_GUILESS_MAIN(TestClientConfig)
#include "tst_clientconfig.moc"
