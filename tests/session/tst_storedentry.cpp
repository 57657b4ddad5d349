// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/queries.h"
#include "auth/flow/snapshot.h"
#include "auth/flow/transition.h"
#include "auth/session/storedentry.h"
#include "auth/types/secretjson.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

Secret secret(const QByteArray &text)
{
    return Secret::take(QByteArray(text));
}

StoredEntry full()
{
    const QDateTime when =
        QDateTime(QDate(2026, 11, 23), QTime(18, 5, 1, 250), QTimeZone::utc()).toUTC();
    const Account ada{.uid = u"u1"_s,
                      .name = u"Ada \"L\" Gr\u00fc\u00df"_s,
                      .number = PhoneNumber::fromE164(u"+12025550123"),
                      .verified = true,
                      .lastSignIn = when,
                      .provenAt = when.addSecs(-60)};
    StoredEntry kept;
    kept.apiKey = u"key"_s;
    kept.session =
        Session{.accessToken = secret("tok-1"), .expiresAt = when.addDays(1), .account = ada};
    kept.known = ada;
    kept.why = flow::Notice::SessionExpired;
    kept.snapshot = R"({"page":"EnteringCode","v":1})";
    kept.unrevoked = {{secret("old-1"), false}, {secret("old-2"), true}};
    return kept;
}

class TestKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void whyIsAName();
    void emptyIsEmpty();
    void whatIsNotOursIsNothing_data();
    void whatIsNotOursIsNothing();
    void theTextFitsTheSmallestKeychain();
    void thePageFitsWithAsManyCodesAsOnePersonAsksFor();
    void theCodePageFitsBesideAllCodesOfWhoIsWelcomedBack();
    void theSessionIsNeverLeftOut();
    void eachObjectOfAWriterIsWhole();
};

void TestKept::eachObjectOfAWriterIsWhole()
{
    SecretJson json;
    QVERIFY(json.text("a"_L1, u"1"_s).take() == secret(R"({"a":"1"})"));
    QVERIFY(json.flag("b"_L1, true).take() == secret(R"({"b":true})"));
}

void TestKept::everythingComesBack()
{
    const StoredEntry before = full();
    const auto after = fromBlob(toBlob(before));
    QVERIFY(after);
    QCOMPARE(after->apiKey, before.apiKey);
    QVERIFY(after->session == before.session);
    QVERIFY(after->known == before.known);
    QCOMPARE(after->why, before.why);
    QCOMPARE(after->snapshot, before.snapshot);
    QVERIFY(after->unrevoked == before.unrevoked);
}

void TestKept::whyIsAName()
{
    QVERIFY(toBlob(full()).view().toByteArray().contains(R"("why":"SessionExpired")"));
    const auto old = [](const QByteArray &number) {
        QByteArray text = R"({"v":1,"known":{"uid":"u"},"why":)";
        return fromBlob(Secret::take(QByteArray(text + number + "}")))->why;
    };
    QCOMPARE(old("1"), flow::Notice::SignedOut);
    QCOMPARE(old("4"), flow::Notice::PasswordChangedElsewhere);
    QCOMPARE(old("25"), flow::Notice::OnlyNumberRemoved);
    QCOMPARE(old("999"), flow::Notice::None);
    QCOMPARE(old("\"Unheard\""), flow::Notice::None);
}

void TestKept::emptyIsEmpty()
{
    QVERIFY(StoredEntry().isEmpty());
    QVERIFY(!full().isEmpty());
    const auto after = fromBlob(toBlob(StoredEntry()));
    QVERIFY(after && after->isEmpty());
}

void TestKept::whatIsNotOursIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello");
    QTest::newRow("cut off") << toBlob(full()).view().first(40).toByteArray();
    QTest::newRow("a later version") << QByteArray(R"({"v":99,"token":"t"})");
    QTest::newRow("an array") << QByteArray("[1]");
}

void TestKept::whatIsNotOursIsNothing()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!fromBlob(secret(text)));
}

void TestKept::theTextFitsTheSmallestKeychain()
{
    StoredEntry kept = full();
    kept.snapshot = R"({"long":")" + QByteArray(5000, 'x') + "\"}";
    for (int i = 0; i < 20; ++i)
        kept.unrevoked.append({secret(QByteArray(36, 'o')), false});
    const Secret blob = toBlob(kept);
    QVERIFY(blob.view().size() < 2560);
    QVERIFY(fromBlob(blob)->session == kept.session);
    QVERIFY(fromBlob(blob)->snapshot.isEmpty());
}

void TestKept::thePageFitsWithAsManyCodesAsOnePersonAsksFor()
{
    StoredEntry kept = full();
    kept.known.reset(); // of whom nobody is signed in
    const QDateTime when = kept.session->expiresAt;
    const flow::CodeTicket ticket{.number = *PhoneNumber::fromE164(u"+491721234567890"),
                                  .sentAt = when,
                                  .expiresAt = when,
                                  .resendAllowedAt = when,
                                  .channel = flow::Channel::Call};
    flow::ChangingNumber page{.account = kept.session->account, .number = ticket.number};
    for (const auto purpose : {flow::CodePurpose::VerifyNumber, flow::CodePurpose::ChangeNumber,
                               flow::CodePurpose::DeleteAccount})
        page.codes.append({.purpose = purpose, .ticket = ticket});
    kept.snapshot = flow::toSnapshot(page, when);
    QCOMPARE(fromBlob(toBlob(kept))->snapshot, kept.snapshot);
}

/// The page behind it remembers them, too: once is enough.
void TestKept::theCodePageFitsBesideAllCodesOfWhoIsWelcomedBack()
{
    StoredEntry kept = full();
    kept.apiKey = u"5c7f1c0e-90a7-4c3e-8a3b-0a6a4f3d21b7"_s;
    kept.session.reset();
    kept.known->uid = QString(32, u'a');
    kept.known->name = u"Amara Chimamanda Okafor-Williams"_s;
    const QDateTime when = *kept.known->lastSignIn;
    const auto ticket = [&](flow::CodePurpose purpose) {
        return flow::CodeInHand{.purpose = purpose,
                                .ticket = {.number = *kept.known->number,
                                           .sentAt = when,
                                           .expiresAt = when.addSecs(300),
                                           .resendAllowedAt = when.addSecs(60)},
                                .name = kept.known->name};
    };
    flow::WelcomingBack welcome{.who = *kept.known};
    for (const auto purpose : {flow::CodePurpose::Registration, flow::CodePurpose::NewPassword,
                               flow::CodePurpose::SignIn})
        welcome.codes.append(ticket(purpose));
    welcome.codes.last().ticket.resendAllowedAt = {}; // another one can be had
    const auto asked = flow::transition(welcome, flow::CodeInsteadChosen{AttemptId{1}});
    QVERIFY(asked);
    const auto sent = flow::transition(
        asked->state, flow::CodeSent{AttemptId{1}, ticket(flow::CodePurpose::SignIn).ticket});
    QVERIFY(sent && std::holds_alternative<flow::EnteringCode>(sent->state));
    QCOMPARE(flow::codesIn(sent->state).size(), 2);
    kept.snapshot = flow::toSnapshot(sent->state, when);
    QCOMPARE(fromBlob(toBlob(kept))->snapshot, kept.snapshot);
}

void TestKept::theSessionIsNeverLeftOut()
{
    StoredEntry kept = full();
    kept.session->accessToken = secret(QByteArray(4000, 'j')); // a JWT
    QVERIFY(fromBlob(toBlob(kept))->session == kept.session);
}

} // namespace

QTEST_GUILESS_MAIN(TestKept)
#include "tst_storedentry.moc"
