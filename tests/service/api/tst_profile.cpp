// SPDX-License-Identifier: Apache-2.0
#include "tests/service/api/serviceprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject number(const QString &type, const QString &phone)
{
    return {{"PhoneType"_L1, type}, {"PhoneNumber"_L1, phone}};
}

const QJsonObject home = number(u"Home"_s, u"(202) 555-0100"_s);
const QJsonObject work = number(u"Work"_s, u"202 555 0101"_s);
const QJsonObject address{{"Type"_L1, u"Home"_s},
                          {"Address1"_L1, u"1 Moi Avenue"_s},
                          {"City"_L1, u"Nairobi"_s},
                          {"Country"_L1, u"Kenya"_s}};

} // namespace

/// What a profile keeps of contract 3.3 besides plain texts.
class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_service.isServing()); }

    void numbersAndAddressesAreKeptAtCreation();
    void numbersAndAddressesAreKeptAtRegistration();
    void numbersAreMergedByTheirType();
    void addressesComeAsAWhole();
    void aSubscriptionIsKept();
    void aVerifiedAddressIsWhatTheManagerSaid();
    void nullClearsWithNullSupportOnly();
    void wrongNumbersAreRefused_data();
    void wrongNumbersAreRefused();
    void aRefusedBodyChangesNothing();
    void aProfileHasALimit();
    void aRefusedProfileTextsNobody();
    void aChosenUidIsTaken();
    void wrongUidsAreRefused_data();
    void wrongUidsAreRefused();
    void aUidBelongsToOneAccount();

private:
    Reply create(const QString &phone, const QJsonObject &more) const;
    QString signedInWith(const QString &phone, const QJsonObject &more) const;
    QJsonObject updated(const QString &token, const QJsonObject &body,
                        const QByteArray &query = {}) const;

    ServiceProcess m_service;
};

Reply TestProfile::create(const QString &phone, const QJsonObject &more) const
{
    QJsonObject body{{"PhoneId"_L1, phone},
                     {"PhoneIdVerified"_L1, true},
                     {"Password"_L1, ServiceProcess::password()}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        body.insert(entry.key(), entry.value());
    return m_service.manage("POST", "", body);
}

QString TestProfile::signedInWith(const QString &phone, const QJsonObject &more) const
{
    create(phone, more);
    return m_service.signIn(phone);
}

QJsonObject TestProfile::updated(const QString &token, const QJsonObject &body,
                                 const QByteArray &query) const
{
    return m_service.callAs(token, "PUT", "/identity/v2/auth/account" + query, body).object("Data");
}

void TestProfile::numbersAndAddressesAreKeptAtCreation()
{
    const Reply created = create(u"+12025550101"_s, {{"PhoneNumbers"_L1, QJsonArray{home, work}},
                                                     {"Addresses"_L1, QJsonArray{address}}});
    QCOMPARE(created.json["PhoneNumbers"_L1].toArray(), (QJsonArray{home, work}));
    QCOMPARE(created.json["Addresses"_L1].toArray(), QJsonArray{address});
    const QByteArray uid = created.text("Uid").toLatin1();
    const Reply read = m_service.manage("GET", "/" + uid);
    QCOMPARE(read.json["PhoneNumbers"_L1], created.json["PhoneNumbers"_L1]);
    QCOMPARE(read.json["Addresses"_L1], created.json["Addresses"_L1]);
}

void TestProfile::numbersAndAddressesAreKeptAtRegistration()
{
    // Keys inside have no case either.
    const QJsonObject lower{{"phonetype"_L1, u"Home"_s}, {"phonenumber"_L1, u"(202) 555-0100"_s}};
    QJsonObject shouted;
    for (auto entry = address.begin(); entry != address.end(); ++entry)
        shouted.insert(entry.key().toUpper(), entry.value());
    const QString phone = u"+12025550102"_s;
    m_service.call("POST", "/identity/v2/auth/register",
                   {{"PhoneId"_L1, phone},
                    {"Password"_L1, ServiceProcess::password()},
                    {"phonenumbers"_L1, QJsonArray{lower}},
                    {"addresses"_L1, QJsonArray{shouted}}},
                   {"X-LoginRadius-Sott: " + m_service.sott()});
    const Reply verified =
        m_service.call("PUT", "/identity/v2/auth/phone/otp",
                       {{"phone"_L1, phone}, {"otp"_L1, m_service.nextCode(phone)}});
    const QJsonObject profile = verified.object("Profile");
    QCOMPARE(profile["PhoneNumbers"_L1].toArray(), QJsonArray{home});
    QCOMPARE(profile["Addresses"_L1].toArray(), QJsonArray{address});
}

void TestProfile::numbersAreMergedByTheirType()
{
    const QString token =
        signedInWith(u"+12025550103"_s, {{"PhoneNumbers"_L1, QJsonArray{home, work}}});
    const auto numbers = [&](const QJsonArray &given) -> QJsonValue {
        return updated(token, {{"PhoneNumbers"_L1, given}})["PhoneNumbers"_L1];
    };
    const QJsonObject newHome = number(u"home"_s, u"+254 20 0000"_s);
    const QJsonObject mobile = number(u"Mobile"_s, u"+254 700 0000"_s);
    QCOMPARE(numbers({newHome, mobile}).toArray(), (QJsonArray{newHome, work, mobile}));
    const QJsonObject gone{{"op"_L1, u"Delete"_s}, {"PhoneType"_L1, u"WORK"_s}};
    QCOMPARE(numbers({gone}).toArray(), (QJsonArray{newHome, mobile}));
    // What was removed is free for a new one at once, and there need be nothing to remove.
    QCOMPARE(numbers({gone, work}).toArray(), (QJsonArray{newHome, mobile, work}));
    QCOMPARE(numbers({}).toArray(), (QJsonArray{newHome, mobile, work}));
}

/// Contract op 2 and 3.3: a "no" that nobody said is no answer to who said yes.
void TestProfile::aSubscriptionIsKept()
{
    const Reply created = create(u"+12025550118"_s, {{"isemailsubscribed"_L1, u"True"_s}});
    QCOMPARE(created.json["IsEmailSubscribed"_L1], QJsonValue(true));
    const QString token = m_service.signIn(u"+12025550118"_s);
    const auto after = [&](const QJsonObject &body) -> QJsonValue {
        return updated(token, body)["IsEmailSubscribed"_L1];
    };
    QCOMPARE(after({{"FirstName"_L1, u"Ada"_s}}), QJsonValue(true));
    QCOMPARE(after({{"IsEmailSubscribed"_L1, QJsonValue::Null}}), QJsonValue(true));
    QCOMPARE(after({{"IsEmailSubscribed"_L1, false}}), QJsonValue(false));
    QCOMPARE(after({{"IsEmailSubscribed"_L1, 1}}), QJsonValue(true));
}

/// Contract section 5: vendors' tests set it with the account. It is said of these addresses only.
void TestProfile::aVerifiedAddressIsWhatTheManagerSaid()
{
    const auto address = [](const QString &value) -> QJsonValue {
        return QJsonArray{QJsonObject{{"Type"_L1, u"Primary"_s}, {"Value"_L1, value}}};
    };
    const QJsonValue mine = address(u"ada@mail.example"_s);
    const Reply created =
        create(u"+12025550124"_s, {{"Email"_L1, mine}, {"emailverified"_L1, true}});
    QCOMPARE(created.json["EmailVerified"_L1], QJsonValue(true));
    QCOMPARE(create(u"+12025550125"_s, {{"EmailVerified"_L1, true}}).json["EmailVerified"_L1],
             QJsonValue(false)); // of none
    const QString token = m_service.signIn(u"+12025550124"_s);
    const auto after = [&](const QJsonObject &body) -> QJsonValue {
        return updated(token, body)["EmailVerified"_L1];
    };
    QCOMPARE(after({{"FirstName"_L1, u"Ada"_s}, {"EmailVerified"_L1, false}}), QJsonValue(true));
    QCOMPARE(after({{"Email"_L1, mine}}), QJsonValue(true));
    QCOMPARE(after({{"Email"_L1, address(u"other@mail.example"_s)}, {"EmailVerified"_L1, true}}),
             QJsonValue(false));
}

void TestProfile::addressesComeAsAWhole()
{
    const QString token = signedInWith(u"+12025550104"_s, {{"Addresses"_L1, QJsonArray{address}}});
    QJsonObject other = address;
    other["Type"_L1] = u"Work"_s;
    const auto addresses = [&](const QJsonArray &given) -> QJsonValue {
        return updated(token, {{"Addresses"_L1, given}})["Addresses"_L1];
    };
    QCOMPARE(addresses({address, other}).toArray(), (QJsonArray{address, other}));
    other["op"_L1] = u"delete"_s;
    QCOMPARE(addresses({address, other}).toArray(), QJsonArray{address});
    QVERIFY(addresses({}).isNull());
}

void TestProfile::nullClearsWithNullSupportOnly()
{
    const QJsonArray emails{
        QJsonObject{{"Type"_L1, u"Primary"_s}, {"Value"_L1, u"ann@example.com"_s}}};
    const QJsonObject all{{"PhoneNumbers"_L1, QJsonArray{home}},
                          {"Addresses"_L1, QJsonArray{address}},
                          {"Email"_L1, emails},
                          {"CustomFields"_L1, QJsonObject{{"a"_L1, u"1"_s}, {"b"_L1, u"2"_s}}}};
    const QString token = signedInWith(u"+12025550105"_s, all);
    QJsonObject nothing;
    for (const QString &key : all.keys())
        nothing[key] = QJsonValue::Null;
    const QJsonObject one{{"CustomFields"_L1, QJsonObject{{"a"_L1, QJsonValue::Null}}}};
    updated(token, one);
    const QJsonObject kept = updated(token, nothing);
    for (const QString &key : all.keys())
        QCOMPARE(kept[key], all[key]);
    QCOMPARE(updated(token, one, "?nullsupport=true")["CustomFields"_L1].toObject(),
             (QJsonObject{{"b"_L1, u"2"_s}}));
    const QJsonObject cleared = updated(token, nothing, "?nullsupport=true");
    for (const QString &key : all.keys())
        QVERIFY2(cleared[key].isNull(), qPrintable(key));
    // An address of no kind that the contract has is not kept as an empty one.
    QVERIFY(updated(token, {{"Email"_L1, QJsonArray{u"ann@example.com"_s}}})["Email"_L1].isNull());
}

void TestProfile::wrongNumbersAreRefused_data()
{
    QTest::addColumn<QJsonArray>("numbers");
    QTest::addColumn<int>("code");
    const QJsonObject gone{{"op"_L1, u"delete"_s}, {"PhoneNumber"_L1, u"202 555 0101"_s}};
    QTest::newRow("no type") << QJsonArray{number({}, u"202 555 0101"_s)} << 1213;
    QTest::newRow("blank type") << QJsonArray{number(u" "_s, u"202 555 0101"_s)} << 1213;
    QTest::newRow("no entry") << QJsonArray{u"202 555 0101"_s} << 1213;
    QTest::newRow("no type to remove") << QJsonArray{gone} << 1213;
    QTest::newRow("no number") << QJsonArray{number(u"Home"_s, {})} << 1076;
    QTest::newRow("one type twice") << QJsonArray{home, number(u"HOME"_s, u"1"_s)} << 1124;
}

void TestProfile::wrongNumbersAreRefused()
{
    QFETCH(QJsonArray, numbers);
    QFETCH(int, code);
    const Reply atCreation = create(u"+12025550106"_s, {{"PhoneNumbers"_L1, numbers}});
    QCOMPARE(atCreation.code(), code);
    QCOMPARE(atCreation.status, 400);
    const Reply atRegistration = m_service.call("POST", "/identity/v2/auth/register",
                                                {{"PhoneId"_L1, u"+12025550106"_s},
                                                 {"Password"_L1, ServiceProcess::password()},
                                                 {"PhoneNumbers"_L1, numbers}},
                                                {"X-LoginRadius-Sott: " + m_service.sott()});
    QCOMPARE(atRegistration.code(), code);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550106").code(), 938);
}

void TestProfile::aRefusedBodyChangesNothing()
{
    const QString token = signedInWith(u"+12025550107"_s, {{"PhoneNumbers"_L1, QJsonArray{home}}});
    const Reply refused = m_service.callAs(
        token, "PUT", "/identity/v2/auth/account",
        {{"PhoneId"_L1, u"+12025550108"_s}, {"PhoneNumbers"_L1, QJsonArray{work, work}}});
    QCOMPARE(refused.code(), 1124);
    const Reply profile = m_service.callAs(token, "GET", "/identity/v2/auth/account");
    QVERIFY(profile.json["PendingPhoneId"_L1].isNull());
    QCOMPARE(profile.json["PhoneNumbers"_L1].toArray(), QJsonArray{home});
}

/// Security S25: in as many requests as one likes.
void TestProfile::aRefusedProfileTextsNobody()
{
    const QString token = signedInWith(u"+12025550177"_s, {});
    const QJsonObject answers{{"SecurityQuestionAnswer"_L1, QJsonObject{{"none"_L1, u"x"_s}}}};
    const QJsonObject large{{"About"_L1, QString(70'000, u'x')}};
    for (QJsonObject body : {answers, large}) {
        body["PhoneId"_L1] = u"+12025550178"_s;
        const Reply refused = m_service.callAs(token, "PUT", "/identity/v2/auth/account", body);
        QVERIFY2(refused.status >= 400, refused.raw.constData());
        const Reply profile = m_service.callAs(token, "GET", "/identity/v2/auth/account");
        QCOMPARE(profile.text("PendingPhoneId"), QString());
    }
}

void TestProfile::aProfileHasALimit()
{
    const QString token = signedInWith(u"+12025550119"_s, {});
    const auto field = [&](const QString &name) {
        return m_service.callAs(
            token, "PUT", "/identity/v2/auth/account",
            {{"CustomFields"_L1, QJsonObject{{name, QString(40 * 1024, u'x')}}}});
    };
    QCOMPARE(field(u"first"_s).status, 200);
    const Reply refused = field(u"second"_s);
    QCOMPARE(refused.code(), 1134);
    QVERIFY(refused.raw.contains("64 KB"));
    QCOMPARE(field(u"first"_s).status, 200);
}

void TestProfile::aChosenUidIsTaken()
{
    const QByteArray given = "00112233445566778899AABBCCDDEEFF";
    const QByteArray kept = given.toLower();
    const Reply created = create(u"+12025550110"_s, {{"Uid"_L1, QString::fromLatin1(given)}});
    QCOMPARE(created.text("Uid").toLatin1(), kept);
    QVERIFY(created.isTrue("IsCustomUid"));
    QVERIFY(m_service.manage("GET", "/" + given).isTrue("IsCustomUid"));
    QVERIFY(!create(u"+12025550111"_s, {}).isTrue("IsCustomUid"));
    const QString phone = u"+12025550112"_s;
    const QString uid = u"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"_s;
    m_service.call(
        "POST", "/identity/v2/auth/register",
        {{"PhoneId"_L1, phone}, {"Password"_L1, ServiceProcess::password()}, {"uid"_L1, uid}},
        {"X-LoginRadius-Sott: " + m_service.sott()});
    const QJsonObject profile =
        m_service
            .call("PUT", "/identity/v2/auth/phone/otp",
                  {{"phone"_L1, phone}, {"otp"_L1, m_service.nextCode(phone)}})
            .object("Profile");
    QCOMPARE(profile["Uid"_L1].toString(), uid);
    QVERIFY(profile["IsCustomUid"_L1].toBool());
}

void TestProfile::wrongUidsAreRefused_data()
{
    QTest::addColumn<QString>("uid");
    QTest::newRow("too short") << u"00112233445566778899aabbccddee"_s;
    QTest::newRow("too long") << u"00112233445566778899aabbccddeeff00"_s;
    QTest::newRow("no hex") << u"00112233445566778899aabbccddeefg"_s;
    QTest::newRow("other digits") << u"٠٠112233445566778899aabbccddeeff"_s;
    QTest::newRow("dashes") << u"00112233-4455-6677-8899-aabbccddeeff"_s;
    QTest::newRow("a path") << u"../account"_s;
}

void TestProfile::wrongUidsAreRefused()
{
    QFETCH(QString, uid);
    const Reply refused = create(u"+12025550113"_s, {{"Uid"_L1, uid}});
    QCOMPARE(refused.code(), 1200);
    QCOMPARE(refused.status, 403);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550113").code(), 938);
}

void TestProfile::aUidBelongsToOneAccount()
{
    const QString uid = u"abababababababababababababababab"_s;
    QCOMPARE(create(u"+12025550114"_s, {{"Uid"_L1, uid}}).text("Uid"), uid);
    QCOMPARE(create(u"+12025550115"_s, {{"Uid"_L1, uid.toUpper()}}).code(), 1200);
    QCOMPARE(m_service.manage("GET", "/" + uid.toLatin1()).text("PhoneId"), u"+12025550114"_s);
    QCOMPARE(m_service.manage("GET", "?phone=%2B12025550115").code(), 938);
    // Who registers an unproven number anew takes its place, uid and all.
    const QJsonObject again{{"PhoneId"_L1, u"+12025550116"_s},
                            {"Password"_L1, ServiceProcess::password()},
                            {"Uid"_L1, u"cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd"_s}};
    for (int i = 0; i < 2; ++i) {
        const Reply registered = m_service.call("POST", "/identity/v2/auth/register", again,
                                                {"X-LoginRadius-Sott: " + m_service.sott()});
        QVERIFY2(registered.isTrue("IsPosted"), registered.raw.constData());
    }
    // A number that is taken is told before its uid.
    QCOMPARE(create(u"+12025550114"_s, {{"Uid"_L1, uid}}).code(), 1058);
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
