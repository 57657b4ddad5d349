// SPDX-License-Identifier: Apache-2.0
// Every code of contract section 8, in both key cases, and what stands beside it.
#include "auth/backend/errorcodes.h"
#include "tests/backend/answer.h"

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// The codes of contract section 8, copied from its table, and those of the vendor's lists in
/// section 4 that it leaves out. 1159 and they have no meaning there.
const QList<int> codes{
    1030, 1201, 1202, 1203, 1215, 968,  993,  1027, 1038, 1056, 1107, 1125, 1150, 1151, 1153, 1157,
    1159, 1174, 901,  902,  905,  906,  908,  909,  920,  922,  921,  923,  936,  937,  938,  942,
    950,  965,  966,  967,  970,  971,  981,  982,  1218, 984,  990,  991,  1015, 1017, 1039, 1043,
    1048, 1049, 1055, 1058, 1059, 1060, 1066, 1067, 1068, 1069, 1070, 1071, 1072, 1073, 1074, 1075,
    1076, 1077, 1079, 1081, 1080, 1083, 1084, 1089, 1090, 1091, 1092, 1093, 1094, 1095, 1096, 1118,
    1119, 1120, 1122, 1123, 1130, 1132, 1134, 1143, 1144, 1146, 1147, 1148, 1149, 1161, 1162, 1163,
    1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1176, 1178, 1179, 1181, 1182, 1183, 1185, 1186,
    1187, 1188, 1189, 1190, 1192, 1194, 1195, 1196, 1197, 1198, 1200, 1205, 1206, 1207, 1208, 1209,
    1210, 1211, 1212, 1213, 1124, 1214, 1216, 1217, 1220, 1221, 1222, 1226, 1234, 1243, 1264, 1281,
    1286, 1287, 1292, 1315, 1316, 1317, 1338, 1409, 2023, 2024, 6003, 429};

class TestErrorCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheContractHasAMeaning();
    void aStaleSignInAsksForThePasswordWithoutBlame();
    void everyCodeIsReadInBothKeyCases();
    void whoIsSignedInIsNoUnknownNumber();
    void aCodeMayBeText();
    void anUnknownCodeIsUnexpectedAndKeepsItsNumber();
    void theCodeDecidesWhateverTheStatusSays();
    void aLockSaysUntilWhenOnOurClock();
    void triesAndWaitsAreTakenFromData();
    void aPasswordRuleIsToldFromOtherFields_data();
    void aPasswordRuleIsToldFromOtherFields();
    void tooManyRequestsSaysWhenToComeAgain();
    void serverTroubleIsToldFromRefusals();

private:
    /// The refusal of a password sign-in answered so.
    AuthError refusal(int status, const QByteArray &body, const QByteArray &headers = {});
    FakeServer m_server;
};

AuthError TestErrorCodes::refusal(int status, const QByteArray &body, const QByteArray &headers)
{
    m_server.reply(status, body, headers);
    const auto backend = backendFor(m_server.url());
    Answered<Done> answer;
    backend->changePassword(secret("t"), secret("a"), secret("b"), answer.taker());
    if (!answer.wait() || !answer.hasFailed())
        return AuthError{.kind = AuthErrorKind::Offline};
    return answer.result->error();
}

void TestErrorCodes::everyCodeOfTheContractHasAMeaning()
{
    for (const int code : codes)
        QVERIFY2(backend::kindOf(code) != AuthErrorKind::Unexpected,
                 QByteArray::number(code).constData());
}

void TestErrorCodes::aStaleSignInAsksForThePasswordWithoutBlame()
{
    QCOMPARE(backend::kindOf(1205), AuthErrorKind::PasswordMissing);
}

void TestErrorCodes::everyCodeIsReadInBothKeyCases()
{
    for (const int code : codes) {
        const QByteArray number = QByteArray::number(code);
        for (const QByteArray &key : {QByteArray("ErrorCode"), QByteArray("errorCode")}) {
            const AuthError error = refusal(403, "{\"Description\":\"d\",\"" + key +
                                                     "\":" + number + ",\"Message\":\"m\"}");
            QCOMPARE(error.code, code);
            if (backend::kindOf(code) != AuthErrorKind::UnknownNumber)
                QCOMPARE(error.kind, backend::kindOf(code));
            QCOMPARE(error.httpStatus, 403);
        }
    }
}

/// Contract 4, op 12, and 5, 14c: it would be told to create an account.
void TestErrorCodes::whoIsSignedInIsNoUnknownNumber()
{
    QCOMPARE(refusal(403, R"({"ErrorCode":1043,"Message":"m"})").kind, AuthErrorKind::NoNumber);
    for (const QByteArray code : {"937", "938", "984"}) {
        const QByteArray body = R"({"ErrorCode":)" + code + R"(,"Message":"its own words"})";
        const AuthError signedIn = refusal(403, body);
        QCOMPARE(signedIn.kind, AuthErrorKind::ProfileRefused);
        QCOMPARE(signedIn.fields.first().message, u"its own words"_s);
        const auto backend = backendFor(m_server.url());
        Answered<backend::SignInReply> stranger;
        backend->signIn(someNumber(), secret("x"), {}, stranger.taker());
        QVERIFY(stranger.wait());
        QCOMPARE(stranger.kind(), AuthErrorKind::UnknownNumber);
    }
}

/// Contract 12.1.
void TestErrorCodes::aCodeMayBeText()
{
    QCOMPARE(refusal(401, R"({"ErrorCode":"967","Message":"m"})").kind,
             AuthErrorKind::WrongCurrentPassword);
    const AuthError profile = refusal(403, R"({"ErrorCode":1107,"Message":"Not <allowed> here"})");
    QCOMPARE(profile.kind, AuthErrorKind::ProfileRefused);
    QCOMPARE(profile.fields.first().message, u"Not <allowed> here"_s);
}

void TestErrorCodes::anUnknownCodeIsUnexpectedAndKeepsItsNumber()
{
    const AuthError error = refusal(403, R"({"ErrorCode":4711,"Message":"new"})");
    QCOMPARE(error.kind, AuthErrorKind::Unexpected);
    QCOMPARE(error.code, 4711);
}

void TestErrorCodes::theCodeDecidesWhateverTheStatusSays()
{
    QCOMPARE(refusal(200, R"({"ErrorCode":967})").kind, AuthErrorKind::WrongCurrentPassword);
    QCOMPARE(refusal(500, R"({"ErrorCode":967})").kind, AuthErrorKind::WrongCurrentPassword);
}

void TestErrorCodes::aLockSaysUntilWhenOnOurClock()
{
    // The server is an hour ahead: its 19:00 is our 18:00.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray date =
        QLocale::c().toString(now.addSecs(3600), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    const QByteArray until =
        now.addSecs(3600 + 900).toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s).toLatin1() + "1234Z";
    const AuthError error =
        refusal(403, R"({"ErrorCode":1198,"Data":{"LoginLockedTimeout":")" + until + "\"}}",
                "Date: " + date + "\r\n");
    QCOMPARE(error.kind, AuthErrorKind::Suspended);
    QVERIFY(error.lockedUntil);
    QVERIFY(qAbs(now.secsTo(*error.lockedUntil) - 900) <= 2);
    // As in the vendor's samples: the person would be let go on without a word.
    QVERIFY(
        !refusal(403, R"({"ErrorCode":1198,"Data":{"LoginLockedTimeout":"2017-08-17T10:52:36Z"}})")
             .lockedUntil);
}

void TestErrorCodes::triesAndWaitsAreTakenFromData()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const AuthError tries = refusal(403, R"({"errorCode":1067,"data":{"triesLeft":3}})");
    QCOMPARE(tries.triesLeft, 3);
    QVERIFY(!tries.triesEstimated);
    const AuthError wait = refusal(403, R"({"ErrorCode":1123,"Data":{"RetryAfterSeconds":90}})");
    QVERIFY(wait.retryAt);
    QVERIFY(before.secsTo(*wait.retryAt) >= 90 && before.secsTo(*wait.retryAt) <= 95);
    QVERIFY(!refusal(403, R"({"ErrorCode":1067})").triesLeft);

    const auto trouble = [this](const QByteArray &delivery) {
        return refusal(403, R"({"ErrorCode":1067,"Data":{"Delivery":")" + delivery + "\"}}")
            .textTrouble;
    };
    for (const char *const lost : {"NotSent", "Refused", "CarrierRefused", "Quota"})
        QCOMPARE(trouble(lost), TextTrouble::NotSent);
    for (const char *const fine : {"Queued", "HandedOver", "Delivered", "Unknown", "Else"})
        QCOMPARE(trouble(fine), TextTrouble::None);
    QCOMPARE(trouble("Landline"), TextTrouble::NoTexts);
    QCOMPARE(trouble("Blocked"), TextTrouble::Blocked);

    const AuthError ended =
        refusal(401, R"({"ErrorCode":905,"Data":{"EndedReason":"PasswordChanged"}})");
    QCOMPARE(ended.sessionEnd, SessionEnd::PasswordChanged);
    QCOMPARE(refusal(401, R"({"ErrorCode":905,"data":{"endedreason":"NumberRemoved"}})").sessionEnd,
             SessionEnd::NumberRemoved);
    QCOMPARE(refusal(401, R"({"ErrorCode":905,"Data":{"EndedReason":"Revoked"}})").sessionEnd,
             SessionEnd::Unsaid);
    QCOMPARE(refusal(401, R"({"ErrorCode":905})").sessionEnd, SessionEnd::Unsaid);
}

void TestErrorCodes::aPasswordRuleIsToldFromOtherFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<AuthErrorKind>("kind");
    QTest::newRow("Password") << QByteArray("Password") << AuthErrorKind::WeakPassword;
    QTest::newRow("newpassword") << QByteArray("newpassword") << AuthErrorKind::WeakPassword;
    QTest::newRow("FirstName") << QByteArray("FirstName") << AuthErrorKind::FieldsRefused;
}

void TestErrorCodes::aPasswordRuleIsToldFromOtherFields()
{
    QFETCH(const QByteArray, field);
    QFETCH(const AuthErrorKind, kind);
    const AuthError error = refusal(403, R"({"ErrorCode":1134,"Errors":[{"FieldName":")" + field +
                                             R"(","ErrorMessage":"too short"}]})");
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.fields.size(), 1);
    QCOMPARE(error.fields.first().message, u"too short"_s);
}

void TestErrorCodes::tooManyRequestsSaysWhenToComeAgain()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const AuthError plain = refusal(429, "slow down", "Retry-After: 30\r\n");
    QCOMPARE(plain.kind, AuthErrorKind::TooManyRequests);
    QVERIFY(plain.retryAt && before.secsTo(*plain.retryAt) >= 30);
    QCOMPARE(refusal(503, "{}", "Retry-After: 5\r\n").kind, AuthErrorKind::TooManyRequests);
    // More than a number holds is a long time, too, and not none. But nobody is kept out for days
    // by who gives no reason.
    for (const QByteArray wait :
         {"99999999999999999999", "86400", "Fri, 01 Jan 2100 00:00:00 GMT"}) {
        const QByteArray header = "Retry-After: " + wait + "\r\n";
        const AuthError busy = refusal(429, "slow down", header);
        const qint64 pause = before.secsTo(busy.retryAt.value_or(QDateTime()));
        QVERIFY2(pause >= 3600 && pause < 3700, wait.constData());
        const AuthError limit = refusal(429, R"({"ErrorCode":1122})", header);
        QVERIFY(limit.retryAt && before.secsTo(*limit.retryAt) >= 86'000);
    }
}

void TestErrorCodes::serverTroubleIsToldFromRefusals()
{
    QCOMPARE(refusal(500, "oops").kind, AuthErrorKind::ServerTrouble);
    QCOMPARE(refusal(502, "<html>bad gateway</html>").kind, AuthErrorKind::ServerTrouble);
    QCOMPARE(refusal(500, R"({"ErrorCode":950})").kind, AuthErrorKind::ServerTrouble);
}

} // namespace

QTEST_GUILESS_MAIN(TestErrorCodes)
#include "tst_errorcodes.moc"
