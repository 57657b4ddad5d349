// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The extension by which a person sees their sessions and ends them.
class TestSessionList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sessionsAreListedAndEnded();
};

/// Names come from whoever signs in, the country from a trusted proxy and from nobody else.
void TestSessionList::sessionsAreListedAndEnded()
{
    const ServiceProcess service("[http]\ntrusted_proxies = [\"127.0.0.1\"]\n"
                                 "country_header = \"X-Country\"\n");
    const QString number = u"+12025550161"_s;
    service.createAccount(number);
    const auto signIn = [&](const QByteArrayList &headers) {
        const QJsonObject body{{"phone"_L1, number}, {"password"_L1, ServiceProcess::password()}};
        return service.call("POST", "/identity/v2/auth/login", body, headers).token();
    };
    // What turns text, and a tag beyond the first 65,536, are dropped; a face is not.
    const QString here =
        signIn({"X-Ringkey-Computer: Zo%C3%AB, Debian%E2%80%AE 12%F3%A0%81%81%F0%9F%98%80",
                "X-Country: ng"});
    signIn({"User-Agent: " + QByteArray(200, 'x'), "X-Country: nowhere"});
    const QByteArray path = "/identity/v2/auth/sessions";
    const auto list = [&] {
        return service.callAs(here, "GET", path).json["Sessions"_L1].toArray();
    };
    QCOMPARE(list().size(), 2);
    const QJsonObject other = list().at(0).toObject();
    const QJsonObject own = list().at(1).toObject();
    QCOMPARE(own["Program"_L1].toString(), u"Zo\u00EB, Debian 12\U0001F600"_s);
    QCOMPARE(own["Country"_L1].toString(), u"NG"_s);
    QVERIFY(own["IsCurrent"_L1].toBool() && !other["IsCurrent"_L1].toBool());
    QCOMPARE(other["Program"_L1].toString(), QString(80, u'x'));
    QCOMPARE(other["Country"_L1].toString(), QString());
    QCOMPARE(service.callAs(here, "DELETE", path).code(), 908);
    const QByteArray one = path + "?sessionid=" + other["Id"_L1].toString().toLatin1();
    QCOMPARE(service.callAs(here, "DELETE", one).json["RecordsDeleted"_L1].toInt(), 1);
    QCOMPARE(service.callAs(here, "DELETE", one).json["RecordsDeleted"_L1].toInt(), 0);
    QCOMPARE(service.callAs(here, "DELETE", path + "/others").json["RecordsDeleted"_L1].toInt(), 0);
    QCOMPARE(list().size(), 1);
    QCOMPARE(service.call("GET", path).code(), 1060);
}

QTEST_GUILESS_MAIN(TestSessionList)
#include "tst_sessionlist.moc"
