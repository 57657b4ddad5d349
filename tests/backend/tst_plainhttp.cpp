// SPDX-License-Identifier: Apache-2.0
// Who speaks plain http, as the app does with the service it brings, does not have Qt load and set
// up OpenSSL for it: that is a good part of the start. Debian 13's Qt loads libssl itself from the
// start, through libproxy and curl.
#include "tests/backend/answer.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSysInfo>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

bool hasLoadedTls()
{
    QFile maps(u"/proc/self/maps"_s);
    return maps.open(QFile::ReadOnly) && maps.readAll().contains("/tls/libqopensslbackend");
}

class TestPlainHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOfTlsIsLoaded();
};

void TestPlainHttp::initTestCase()
{
    if (QSysInfo::kernelType() != "linux"_L1) // Wine shows a /proc, too
        QSKIP("only Linux lists what is loaded");
}

void TestPlainHttp::nothingOfTlsIsLoaded()
{
    FakeServer server;
    server.reply(200, R"({"IsPosted":true})");
    const auto backend = backendFor(server.url());
    Answered<backend::SignInReply> answer;
    backend->signIn(someNumber(), secret("Tr0ub4dor-password"), {}, answer.taker());
    QTRY_COMPARE(server.seen().size(), 1);
    QVERIFY(!hasLoadedTls());
    const QSslConfiguration tls; // the list would tell
    QVERIFY(hasLoadedTls());
}

} // namespace

QTEST_GUILESS_MAIN(TestPlainHttp)
#include "tst_plainhttp.moc"
