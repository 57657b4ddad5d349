// SPDX-License-Identifier: Apache-2.0
// Each operation's reply, spoilt in every way the table below knows: security C5. What is read
// is a value within bounds or an error with a name, and nothing else.
#include "auth/backend/readers.h"
#include "auth/types/plaintext.h"
#include "tests/backend/samplereplies.h"
#include "tests/backend/spoilt.h"
#include "tests/support/memory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::backend;

namespace {

constexpr qsizetype longest = 401; // two names and a space

bool isShort(std::initializer_list<QString> texts)
{
    return std::all_of(texts.begin(), texts.end(),
                       [](const QString &text) { return text.size() <= longest; });
}

bool isTime(const QDateTime &time)
{
    return time.isValid() && time.timeSpec() == Qt::UTC && time.date().year() >= 1970 &&
           time.date().year() < 10'000;
}

bool isGood(const Done &)
{
    return true;
}

bool isGood(bool)
{
    return true;
}

bool isGood(const QDateTime &time)
{
    return isTime(time);
}

bool isGood(const Sent &sent)
{
    const bool lengthIsGood = !sent.length || (*sent.length >= 1 && *sent.length <= 32);
    const auto lifeIsGood = [](const auto &life) {
        return !life || (life->count() >= 0 && *life <= std::chrono::hours(24));
    };
    return lengthIsGood && lifeIsGood(sent.life) && lifeIsGood(sent.resendIn);
}

bool isGood(const Account &account)
{
    return isShort({account.uid, account.name, account.numberAsGiven}) &&
           (!account.lastSignIn || isTime(*account.lastSignIn));
}

bool isGood(const Session &session)
{
    return !session.accessToken.isEmpty() && isTime(session.expiresAt) && isGood(session.account);
}

bool isGood(const Unverified &unverified)
{
    return isGood(unverified.sent);
}

bool isGood(const PolicyToken &policy)
{
    return !policy.token.isEmpty();
}

bool isGood(const TokenLife &life)
{
    return !life.token.isEmpty() && isTime(life.expiresAt);
}

bool isGood(const TokenInfo &info)
{
    return isShort({info.provider});
}

bool isGood(const Question &question)
{
    return isShort({question.id, question.text});
}

bool isGood(const OpenSession &session)
{
    return !session.id.isEmpty() && isShort({session.id, session.program, session.country});
}

bool isGood(const BackendInfo &info)
{
    return info.codeLength >= 1 && info.codeLength <= 32 && info.minPasswordLength >= 0 &&
           info.minPasswordLength <= info.maxPasswordLength &&
           info.codeLife <= std::chrono::hours(24) && isShort({info.policyVersion, info.channel}) &&
           (!info.lockPeriod || *info.lockPeriod <= std::chrono::days(366));
}

template <class T>
bool isGood(const QList<T> &all)
{
    return all.size() <= 100 &&
           std::all_of(all.begin(), all.end(), [](const T &one) { return isGood(one); });
}

template <class T>
bool isGood(const std::optional<T> &maybe)
{
    return !maybe || isGood(*maybe);
}

template <class... T>
bool isGood(const std::variant<T...> &value)
{
    return std::visit([](const auto &one) { return isGood(one); }, value);
}

bool isNamed(const AuthError &error, const QDateTime &now)
{
    const auto isNear = [&](const auto &until) { return !until || *until <= now.addDays(366); };
    return error.kind <= AuthErrorKind::Unexpected && error.fields.size() <= 100 &&
           isNear(error.retryAt) && isNear(error.lockedUntil) &&
           (!error.triesLeft || *error.triesLeft >= 0) &&
           std::all_of(error.fields.begin(), error.fields.end(), [](const FieldError &field) {
               return isShort({field.field, field.message});
           });
}

/// As Backend::start() reads it. "" or what is wrong.
template <class T>
QByteArray complaint(Result<T> (*read)(const Envelope &), RawReply &&raw)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int status = raw.status;
    const Envelope envelope = open(std::move(raw), {now});
    constexpr bool readsRefusals = std::is_same_v<T, SignInReply> || std::is_same_v<T, CodeReply>;
    const Result<T> result =
        envelope.error && !readsRefusals ? Result<T>(Unexpected(*envelope.error)) : read(envelope);
    if (!result)
        return isNamed(result.error(), now) ? QByteArray() : "an error without bounds";
    if (!isGood(*result))
        return "a value without bounds";
    const bool isRefusal = envelope.error.has_value();
    return status >= 300 && !isRefusal ? "a success that the status forbids" : QByteArray();
}

using Read = std::function<QByteArray(RawReply &&)>;

template <class T>
std::pair<QByteArray, Read> reader(const char *name, Result<T> (*read)(const Envelope &))
{
    return {name, [read](RawReply &&raw) { return complaint(read, std::move(raw)); }};
}

/// All that readers.h declares.
const QMap<QByteArray, Read> &readers()
{
    static const QMap<QByteArray, Read> all(std::map<QByteArray, Read>{
        reader("readDone", readDone), reader("readExists", readExists),
        reader("readSent", readSent), reader("readSentOrNot", readSentOrNot),
        reader("readSession", readSession), reader("readSignIn", readSignIn),
        reader("readCode", readCode), reader("readRegistration", readRegistration),
        reader("readReset", readReset), reader("readAccount", readAccount),
        reader("readSavedAccount", readSavedAccount), reader("readTokenLife", readTokenLife),
        reader("readTokenInfo", readTokenInfo), reader("readQuestions", readQuestions),
        reader("readOpenSessions", readOpenSessions), reader("readServerTime", readServerTime),
        reader("readBackendInfo", readBackendInfo)});
    return all;
}

RawReply replyWith(const QByteArray &body, int status)
{
    RawReply raw;
    raw.status = status;
    raw.body = body;
    raw.contentType = "application/json";
    raw.url = QUrl(u"https://service.example/"_s);
    return raw;
}

class TestReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderHasASample();
    void whatIsSpoiltIsAValueOrANamedError();
    void aNameTurnsNoWordsRoundAndStaysOnItsLine();
    void aLongNameEndsWithAWholeLetter();
    void whereNoCodeWasSentNoneIsSaid();
};

void TestReaders::everyReaderHasASample()
{
    QSet<QByteArray> sampled;
    for (const SampleReply &sample : sampleReplies()) {
        sampled.insert(sample.reader);
        QVERIFY2(readers().contains(sample.reader), sample.reader.constData());
        QCOMPARE(readers()[sample.reader](replyWith(sample.body, sample.status)), QByteArray());
    }
    QCOMPARE(sampled.size(), readers().size());
    QFile header(QFINDTESTDATA("../../auth/backend/readers.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    QCOMPARE(header.readAll().count("(const Envelope &reply);"), readers().size());
}

void TestReaders::whatIsSpoiltIsAValueOrANamedError()
{
    qsizetype tried = 0;
    const qint64 before = memoryInUse();
    qint64 most = before;
    for (const SampleReply &sample : sampleReplies()) {
        const Read &read = readers()[sample.reader];
        forEachSpoilt(sample.body, [&](const QByteArray &how, const QByteArray &body) {
            const QByteArray wrong = read(replyWith(body, sample.status));
            ++tried;
            if (body.size() > 100'000)
                most = std::max(most, memoryInUse());
            if (!wrong.isEmpty())
                QTest::qFail(
                    (sample.reader + ": " + wrong + ": " + how + ": " + body.left(300)).constData(),
                    __FILE__, __LINE__);
        });
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld malformed replies of %lld samples, %lld MiB grown", qint64(tried),
          qint64(sampleReplies().size()), (most - before) >> 20);
    QVERIFY2(tried >= 10'000, QByteArray::number(tried).constData());
    QVERIFY2(most - before < 64 << 20, QByteArray::number(most - before).constData());
}

void TestReaders::aNameTurnsNoWordsRoundAndStaysOnItsLine()
{
    QCOMPARE(plainName(u" A\U0001f600\u202eRTL\nx\u200f\u2067 "_s), u"A\U0001f600RTL x"_s);
    // The joiners of emoji and of Persian are part of the writing.
    const QString joined = u"\u0645\u06cc\u200c\u062e \U0001f469\u200d\U0001f52c"_s;
    QCOMPARE(plainName(joined), joined);
    QVERIFY(plainName(u"\u202e\t"_s).isEmpty());
}

void TestReaders::aLongNameEndsWithAWholeLetter()
{
    const QString most(199, u'a');
    const QString name = most + u"\U0001f600\U0001f600"_s;
    const QByteArray body = R"({"Uid":"u1","FirstName":")" + name.toUtf8() + R"("})";
    const auto account = readAccount(open(replyWith(body, 200), {QDateTime::currentDateTimeUtc()}));
    QVERIFY(account);
    QCOMPARE(account->name, most);
}

/// Verifying a number again, where the service may send no text now.
void TestReaders::whereNoCodeWasSentNoneIsSaid()
{
    const auto read = [](const QByteArray &body) {
        return readSentOrNot(open(replyWith(body, 200), {QDateTime::currentDateTimeUtc()}));
    };
    const auto none = read(R"({"IsPosted":true})");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, AuthErrorKind::TextFailed);
    QVERIFY(read(R"({"IsPosted":true,"Data":{"OtpLength":6}})"));
}

} // namespace

QTEST_GUILESS_MAIN(TestReaders)
#include "tst_readers.moc"
