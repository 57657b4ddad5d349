// SPDX-License-Identifier: Apache-2.0
#include "service/api/pacing.h"
#include "service/crypto/foreignhash.h"
#include "service/crypto/passwordhasher.h"
#include "service/crypto/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

/// Accounts come from another system with their passwords: each kind of hash by a published vector.
class TestForeignHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data();
    void publishedVectors();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void argon2IsKeptAsItIs();
    void isReplacedAtTheFirstSignIn();
    void aDearOneDelaysAllRefusals();
};

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

void TestForeignHash::publishedVectors_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QJsonObject>("hash");
    // crypt_blowfish 1.3, wrapper.c
    QTest::newRow("bcrypt") << u"U*U"_s << object(R"({"algorithm":"bcrypt",
        "hash":"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"})");
    // RFC 6070, c = 4096
    QTest::newRow("pbkdf2, sha1") << u"password"_s << object(R"({"algorithm":"pbkdf2",
        "digest":"sha1","iterations":4096,"salt":"c2FsdA==","hash":"SwB5AbdlSJq+rUnZJvch0GWkKcE="})");
    QTest::newRow("LoginRadius") << u"password"_s << object(R"({"algorithm":"Rfc2898DeriveBytes",
        "hash":"Rfc2898DeriveBytes$4096$c2FsdA==$SwB5AbdlSJq+rUnZJvch0GWkKcE="})");
    // RFC 7914, section 11: PBKDF2-HMAC-SHA-256, "passwd", "salt", 1, 64 bytes
    QTest::newRow("pbkdf2, sha256") << u"passwd"_s << object(R"({"algorithm":"pbkdf2",
        "digest":"sha256","iterations":1,"salt":"c2FsdA==","hash":
        "VawEblbjCJ/sFpHCJUS2BflBhSFt3gRl5oudV8INrLxJypzM8Xm2RZkWZLOdd+8xfHG4RbHjC9UJESBB06GXgw=="})");
    QTest::newRow("Keycloak") << u"password"_s << object(R"({"algorithm":"keycloak",
        "secretData":"{\"value\":\"SwB5AbdlSJq+rUnZJvch0GWkKcE=\",\"salt\":\"c2FsdA==\"}",
        "credentialData":"{\"hashIterations\":4096,\"algorithm\":\"pbkdf2\"}"})");
    QTest::newRow("Keycloak, objects") << u"password"_s << object(R"({"algorithm":"keycloak",
        "secretData":{"value":"SwB5AbdlSJq+rUnZJvch0GWkKcE=","salt":"c2FsdA==",
        "additionalParameters":{}},
        "credentialData":{"hashIterations":4096,"algorithm":"pbkdf2","additionalParameters":{}}})");
    // As `firebase auth:export` writes them: the alphabet for URLs
    QTest::newRow("Firebase, exported") << u"user1password"_s << object(R"({"rounds":8,"memory":14,
        "algorithm":"firebase-scrypt","separator":"Bw==","salt":"42xEC-ixf3L2lw==","key":
        "jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==",
        "hash":
        "lSrfV15cpx95_sZS2W9c9Kp6i_LVgQNDNC_qzrCnh1SAyZvqmZqAjTdn3aoItz-VHjoZilo78198JAdRuid5lQ=="})");
    // github.com/firebase/scrypt, README
    QTest::newRow("Firebase") << u"user1password"_s << object(R"({"algorithm":"firebase-scrypt",
        "rounds":8,"memory":14,"separator":"Bw==","salt":"42xEC+ixf3L2lw==","key":
        "jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==",
        "hash":
        "lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ=="})");
}

void TestForeignHash::publishedVectors()
{
    QFETCH(QString, password);
    QFETCH(QJsonObject, hash);
    const auto kept = keptForeignHash(hash);
    QVERIFY(kept);
    QVERIFY(isForeignHash(*kept));
    const QString cost = costOfHash(*kept);
    QVERIFY2(kept->startsWith(cost) && cost.contains(QRegularExpression(u"\\d\\$$"_s)) &&
                 cost.size() < kept->size() - 20,
             qPrintable(cost));
    QVERIFY(foreignHashMatches(*kept, password.toUtf8()));
    QVERIFY(!foreignHashMatches(*kept, (password + u'x').toUtf8()));
}

void TestForeignHash::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QJsonObject>("hash");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("unknown") << object(R"({"algorithm":"md5","hash":"00"})");
    QTest::newRow("bcrypt cut short") << object(R"({"algorithm":"bcrypt","hash":"$2a$05$CC"})");
    QTest::newRow("no Base64") << object(R"({"algorithm":"pbkdf2","digest":"sha1","iterations":1,
        "salt":"c2FsdA==","hash":"*"})");
    QTest::newRow("no Base64 for salt") << object(R"({"algorithm":"pbkdf2","digest":"sha1",
        "iterations":1,"salt":"!!","hash":"SwB5"})");
    QTest::newRow("bcrypt of other signs") << object(R"({"algorithm":"bcrypt",
        "hash":"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyO!!"})");
    QTest::newRow("thousands of blocks") << QJsonObject{{"algorithm"_L1, u"pbkdf2"_s},
                                                        {"digest"_L1, u"sha1"_s},
                                                        {"iterations"_L1, 100'000},
                                                        {"salt"_L1, u"c2FsdA=="_s},
                                                        {"hash"_L1, QString(4000, u'A')}};
    QTest::newRow("no iterations") << object(R"({"algorithm":"pbkdf2","digest":"sha1",
        "salt":"c2FsdA==","hash":"SwB5"})");
    QTest::newRow("too many iterations") << object(R"({"algorithm":"pbkdf2","digest":"sha1",
        "iterations":2000000000,"salt":"c2FsdA==","hash":"SwB5"})");
    QTest::newRow("three parts") << object(R"({"algorithm":"Rfc2898DeriveBytes",
        "hash":"Rfc2898DeriveBytes$4096$c2FsdA=="})");
    // What would take hours or gigabytes at a sign-in.
    QTest::newRow("bcrypt of 2^31 rounds") << object(R"({"algorithm":"bcrypt",
        "hash":"$2a$31$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"})");
    for (const char *const size : {"m=4294967295,t=2", "m=65536,t=9999", "m=1048576,t=5", "m=1,t=1",
                                   "m=65536,t=0", "t=2", "m=065536,t=2"})
        QTest::newRow(size) << QJsonObject{
            {"algorithm"_L1, u"argon2"_s},
            {"hash"_L1, u"$argon2id$v=19$%1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2G"
                        "RPPc"_s.arg(QLatin1StringView(size))}};
    QTest::newRow("argon2 of more lanes than memory") << object(R"({"algorithm":"argon2",
        "hash":"$argon2id$v=19$m=8,t=2,p=2$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"})");
    QTest::newRow("argon2 too long") << QJsonObject{
        {"algorithm"_L1, u"argon2"_s},
        {"hash"_L1, u"$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$%1"_s.arg(QString(88, u'A'))}};
    QTest::newRow("argon2 and nothing") << object(R"({"algorithm":"argon2","hash":"$argon2id"})");
    QTest::newRow("kept and nothing") << object(R"({"algorithm":"kept","hash":"$pbkdf2-"})");
    QTest::newRow("scrypt of 2^30") << object(R"({"algorithm":"firebase-scrypt","rounds":8,
        "memory":30,"separator":"Bw==","key":"AAAA","salt":"AAAA","hash":"AAAA"})");
}

void TestForeignHash::whatCannotBeReadIsRefused()
{
    QFETCH(QJsonObject, hash);
    QVERIFY(!keptForeignHash(hash));
}

/// Of github.com/P-H-C/phc-winner-argon2, test.c; as itself, and as Keycloak 24 and later export
/// it.
void TestForeignHash::argon2IsKeptAsItIs()
{
    QVERIFY(initCrypto());
    const QString hash = u"$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHA"
                         "ph8ArZWb2GRPPc"_s;
    const auto plain =
        keptForeignHash({{"algorithm"_L1, u"argon2"_s}, {"hash"_L1, hash}}).value_or(QString());
    QCOMPARE(plain, hash);
    const QJsonObject one{{"memory"_L1, QJsonArray{u"65536"_s}},
                          {"type"_L1, QJsonArray{u"id"_s}},
                          {"version"_L1, QJsonArray{u"1.3"_s}},
                          {"parallelism"_L1, QJsonArray{u"1"_s}}};
    const QJsonObject secret{{"value"_L1, hash.section(u'$', -1)}, {"salt"_L1, u"c29tZXNhbHQ="_s}};
    const QJsonObject data{
        {"hashIterations"_L1, 2}, {"algorithm"_L1, u"argon2"_s}, {"additionalParameters"_L1, one}};
    const auto text = [](const QJsonObject &json) {
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const auto keycloak = keptForeignHash({{"algorithm"_L1, u"keycloak"_s},
                                           {"secretData"_L1, text(secret)},
                                           {"credentialData"_L1, text(data)}});
    QCOMPARE(keycloak.value_or(QString()), hash);
    PasswordHasher hasher({});
    QVERIFY(hasher.verify(hash, u"password"_s).value());
    QVERIFY(!hasher.verify(hash, u"Password"_s).value());
}

void TestForeignHash::isReplacedAtTheFirstSignIn()
{
    QVERIFY(initCrypto());
    PasswordConfig config;
    config.memoryKib = 64;
    config.passes = 1;
    PasswordHasher hasher(config);
    const QString kept = u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
    QVERIFY(hasher.verify(kept, u"U*U"_s).value());
    QVERIFY(!hasher.verify(kept, u"U*V"_s).value());
    QVERIFY(hasher.needsRehash(kept));
    const auto own = hasher.hash(u"U*U"_s);
    QVERIFY(own && !hasher.needsRehash(*own));
}

/// Security S15: who was imported is not told from nobody by what their hash costs.
void TestForeignHash::aDearOneDelaysAllRefusals()
{
    QVERIFY(initCrypto());
    using namespace std::chrono_literals;
    const HttpResponse refused{401, {}, {}, false};
    const HttpResponse good{200, {}, {}, false};
    const auto figures = std::make_shared<Figures>();
    PasswordConfig config;
    config.memoryKib = 64;
    config.passes = 1;
    PasswordHasher hasher(config, figures);
    const QString dear = u"$2a$08$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
    QVERIFY(!hasher.verify(dear, u"U*U"_s).value());
    QVERIFY(figures->dearestOtherHash() > 0ms);
    figures->noteOtherHash(1200ms);
    figures->noteOtherHash(3ms);
    const auto tick = [&](Lane lane, const HttpResponse &response) {
        const Route route{"POST", "/", Access::Key, lane, nullptr};
        return tickOf(route, response, figures->dearestOtherHash());
    };
    QCOMPARE(tick(Lane::Hash, refused), 1500ms);
    QCOMPARE(tick(Lane::Look, refused), 50ms);
    QCOMPARE(tick(Lane::Hash, good), 50ms);
    figures->noteOtherHash(1h); // the machine slept
    QCOMPARE(tick(Lane::Hash, refused), 5500ms);
}

QTEST_GUILESS_MAIN(TestForeignHash)
#include "tst_foreignhash.moc"
