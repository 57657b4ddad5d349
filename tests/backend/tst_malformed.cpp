// SPDX-License-Identifier: Apache-2.0
// Replies and keychain entries, spoilt by a seed: security C5. RINGKEY_SEED and RINGKEY_ROUNDS
// choose others.
#include "auth/backend/replyparser.h"
#include "auth/flow/snapshot.h"
#include "auth/session/storedentry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::backend;

namespace {

const QByteArrayList samples{
    R"({"Profile":{"Uid":"u1","FirstName":"Ada","LastName":"L","phoneId":"12025550123","PhoneIdVerified":true,"LastLoginDate":"2026-01-02T03:04:05.1234567Z","Identities":null},"access_token":"11111111-aaaa-4bbb-8ccc-000000000001","refresh_token":"r","expires_in":"2027-08-17T10:52:36.1644137Z"})",
    R"({"IsPosted":true,"Data":{"ExpiresInSeconds":120,"ResendInSeconds":"60","OtpLength":8,"OtpType":"Numeric","Delivery":"failed"}})",
    R"({"ErrorCode":1066,"Description":"d","Data":{"access_token":"pending","expires_in":"3600"}})",
    R"({"ErrorCode":1198,"Message":"m","Errors":[{"FieldName":"Password","ErrorMessage":"e"}]})",
    R"({"IsExist":true})",
    R"({"Uid":"u1","FirstName":"Ada","PhoneId":"+12025550123","PhoneIdVerified":false})",
    R"({"access_token":"t","expires_in":3600,"Provider":"RAAS"})",
    R"([{"QuestionId":"q1","Question":"Colour?"},{"QuestionId":"q2","Question":"Town?"}])",
    R"({"Sessions":[{"Id":"a1","Program":"p","Country":"NG","LastUsedDate":"2026-01-02T03:04:05.1234567Z","IsCurrent":true}]})",
    R"({"CurrentTime":"2026-01-02 03:04:05","ServerName":"x"})",
    R"({"NoRegistration":false,"IsInstantSignin":{"SmsOtp":true},"LoginLockedConfiguration":{"MaximumFailedLoginAttempts":7,"SuspendConfiguration":{"EffectivePeriodInSeconds":600}},"RegistrationFormSchema":[{"name":"Password","rules":"required|min_length[10]|max_length[64]"}],"Extensions":{"OtpLength":8,"FreshLoginSeconds":60}})",
};

const QByteArrayList values{"null",
                            "true",
                            "-1",
                            "1e400",
                            "99999999999999999999",
                            "\"\"",
                            "[]",
                            "{}",
                            "[[[[[[[]]]]]]]",
                            "\"\\u0000\"",
                            "\"\\ud800\"",
                            "3.7",
                            "\"1\"",
                            "\"2026-13-45T99:99:99Z\"",
                            "\"\xff\xfe\"",
                            "{\"access_token\":{}}"};

class TestMalformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void inPiecesAReplyIsTheSame();
    void whatWasKeptIsReadOrRefused();

private:
    int below(qsizetype most) { return m_random.bounded(static_cast<int>(most)); }
    QByteArray spoilt(QByteArray text);
    QByteArray spoilt() { return spoilt(samples.at(below(samples.size()))); }
    void spoilOnce(QByteArray &text);
    /// Another value behind one of the colons.
    void replaceValue(QByteArray &text);
    QByteArray spoiltMessage();

    QRandomGenerator m_random;
    int m_rounds = 12'000;
};

/// The same replies each time.
void TestMalformed::init()
{
    bool isSet = false;
    const int seed = qEnvironmentVariableIntValue("RINGKEY_SEED", &isSet);
    m_random.seed(isSet ? static_cast<quint32>(seed) : 14);
    if (const int rounds = qEnvironmentVariableIntValue("RINGKEY_ROUNDS"); rounds > 0)
        m_rounds = rounds;
}

void TestMalformed::replaceValue(QByteArray &text)
{
    const qsizetype colon = text.indexOf(':', below(text.size()));
    if (colon < 0)
        return;
    qsizetype end = colon + 1;
    while (end < text.size() && !QByteArrayView(",}]").contains(text.at(end)))
        ++end;
    text.replace(colon + 1, end - colon - 1, values.at(below(values.size())));
}

void TestMalformed::spoilOnce(QByteArray &text)
{
    if (text.isEmpty())
        return;
    const int at = below(text.size());
    switch (below(7)) {
    case 0:
        return text.truncate(at);
    case 1:
        text[at] = static_cast<char>(below(256));
        return;
    case 2:
        text.insert(at, text.mid(below(text.size()), below(60)));
        return;
    case 3:
        text.remove(at, 1 + below(8));
        return;
    case 4:
        text.insert(at, QByteArray(1 + below(3000), "[{\"x0,"[below(6)]));
        return;
    default:
        return replaceValue(text);
    }
}

QByteArray TestMalformed::spoilt(QByteArray text)
{
    for (int times = below(4); times >= 0; --times)
        spoilOnce(text);
    return text;
}

QByteArray TestMalformed::spoiltMessage()
{
    const QByteArray body = spoilt();
    QByteArray message = "HTTP/1.1 200 OK\r\nDate: Mon, 01 Jan 2026 00:00:00 GMT\r\n";
    if (below(2) == 0)
        message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    else
        message += "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) +
                   "\r\n" + body + "\r\n0\r\n\r\n";
    for (int times = below(3); times > 0; --times)
        spoilOnce(message);
    return message;
}

/// However a network cuts it.
void TestMalformed::inPiecesAReplyIsTheSame()
{
    using Found = ReplyParser::Found;
    for (int round = 0; round < m_rounds; ++round) {
        const QByteArray message = spoiltMessage();
        ReplyParser whole;
        Found once = whole.feed(message);
        if (once == Found::More)
            once = whole.end();
        ReplyParser pieces;
        Found last = Found::More;
        for (qsizetype at = 0; at < message.size() && last == Found::More;) {
            const qsizetype size = 1 + below(80);
            last = pieces.feed(message.mid(at, size));
            at += size;
        }
        if (last == Found::More)
            last = pieces.end();
        QVERIFY2(once == last, message.constData());
        if (once == Found::Whole) {
            QCOMPARE(pieces.status(), whole.status());
            QCOMPARE(pieces.takeBody(), whole.takeBody());
        }
    }
}

/// What is read of a damaged entry can be written and read again.
void TestMalformed::whatWasKeptIsReadOrRefused()
{
    StoredEntry entry;
    entry.apiKey = u"key"_s;
    entry.session.emplace();
    entry.session->accessToken = Secret::take(QByteArray("token"));
    entry.session->expiresAt = QDateTime::currentDateTimeUtc().addDays(1);
    entry.session->account.uid = u"u1"_s;
    entry.unrevoked = {{Secret::take(QByteArray("old")), true}};
    const QByteArray blob = toBlob(entry).view().toByteArray();
    int read = 0;
    for (int round = 0; round < m_rounds; ++round) {
        const QByteArray text = spoilt(blob);
        flow::fromSnapshot(text, QDateTime::currentDateTimeUtc());
        const auto found = fromBlob(Secret::take(QByteArray(text)));
        if (!found)
            continue;
        ++read;
        QVERIFY2(fromBlob(toBlob(*found)), text.constData());
    }
    QVERIFY2(read > 0 && read < m_rounds, QByteArray::number(read).constData());
}

} // namespace

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
