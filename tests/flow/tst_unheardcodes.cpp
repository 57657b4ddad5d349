// SPDX-License-Identifier: Apache-2.0
// Codes that may be on their way although nobody heard so.
#include "tests/flow/person.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::account;
using samples::number;
using samples::ticket;

class TestUnheardCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalTooSoonLeadsToTheCode_data();
    void aRefusalTooSoonLeadsToTheCode();
    void whoRegistersAgainTooSoonIsToldWhatCounts();
    void noFormOffersIt();
    void aRefusalAloneIsARefusal();
    void aCodeThatIsKnownStays();
    void whatNobodyHeardOfTakesNoKnownCodesPlace();
    void aLostAnswerOffersTheCode_data();
    void aLostAnswerOffersTheCode();
    void whatNeverArrivedOffersNone();
};

RegistrationSubmitted registration()
{
    return {{}, u"Amara"_s, number(), secret("pw")};
}

template <class Reply>
Reply failed(AuthErrorKind kind)
{
    Reply reply{{}, refusal<typename decltype(Reply::result)::value_type>(kind)};
    if (kind == AuthErrorKind::TextLimit)
        reply.result.error().retryAt = samples::now().addSecs(10);
    return reply;
}

void TestUnheardCodes::aRefusalTooSoonLeadsToTheCode_data()
{
    QTest::addColumn<bool>("givenUp");
    QTest::newRow("given up") << true;
    QTest::newRow("no answer") << false;
}

void TestUnheardCodes::aRefusalTooSoonLeadsToTheCode()
{
    QFETCH(const bool, givenUp);
    Person joining(CreatingAccount{});
    joining(registration());
    givenUp ? joining(BackChosen{}) : joining(failed<Registered>(AuthErrorKind::TimedOut));
    joining(registration());
    QCOMPARE(joining(failed<Registered>(AuthErrorKind::TextLimit)),
             u"EnteringCode(Registration, notice EarlierEntriesCount)"_s);
    const CodeTicket known = joining.at<EnteringCode>().ticket;
    QCOMPARE(known.number, number());
    QCOMPARE(known.resendAllowedAt, samples::now().addSecs(10));
    QVERIFY(!known.expiresAt.isValid()); // nobody knows
    QCOMPARE(joining.at<EnteringCode>().name, u"Amara"_s);

    Person forgetful(AskingForReset{});
    forgetful(ResetRequested{{}, number()});
    givenUp ? forgetful(BackChosen{}) : forgetful(failed<CodeSent>(AuthErrorKind::TimedOut));
    forgetful(ResetRequested{{}, number()});
    QVERIFY(
        forgetful(failed<CodeSent>(AuthErrorKind::TextLimit)).startsWith(u"ResettingPassword"_s));
}

/// The account they get has the password they typed first, whatever they typed then.
void TestUnheardCodes::whoRegistersAgainTooSoonIsToldWhatCounts()
{
    Person person(CreatingAccount{});
    person(registration());
    QCOMPARE(person(Registered{{}, ticket(number())}), u"EnteringCode(Registration)"_s);
    person(BackChosen{});
    person(registration());
    QCOMPARE(person(failed<Registered>(AuthErrorKind::TextLimit)),
             u"EnteringCode(Registration, notice EarlierEntriesCount)"_s);
    person(BackChosen{});
    QCOMPARE(person(CodeInHandChosen{}), u"EnteringCode(Registration)"_s);
    CodeTicket over = ticket(number());
    over.works = false;
    Person spent(EnteringCode{.ticket = over});
    spent(BackChosen{});
    spent(registration());
    QCOMPARE(spent(failed<Registered>(AuthErrorKind::TextLimit)),
             u"EnteringCode(Registration, spent, error CodeSpent)"_s);
}

void TestUnheardCodes::noFormOffersIt()
{
    Person person;
    person(CodeInsteadChosen{{}, number()});
    person(BackChosen{});
    QVERIFY(!codeInHand(person.state()));
    QCOMPARE(person(CodeInHandChosen{}), u"refused"_s);
    QCOMPARE(person(CodeInsteadChosen{{}, number()}), u"RequestingSignInCode"_s);
}

void TestUnheardCodes::aRefusalAloneIsARefusal()
{
    Person person;
    person(CodeInsteadChosen{{}, number()});
    person(failed<CodeSent>(AuthErrorKind::Offline)); // it never left
    person(CodeInsteadChosen{{}, number()});
    QVERIFY(
        person(failed<CodeSent>(AuthErrorKind::TextLimit)).startsWith(u"EnteringCredentials"_s));
    person(CodeInsteadChosen{{}, number()});
    person(BackChosen{});
    person(CodeInsteadChosen{{}, samples::otherNumber()});
    QVERIFY(
        person(failed<CodeSent>(AuthErrorKind::TextLimit)).startsWith(u"EnteringCredentials"_s));
}

/// With its own life and wait.
void TestUnheardCodes::aCodeThatIsKnownStays()
{
    Person person;
    person(CodeInsteadChosen{{}, number()});
    CodeTicket sent = ticket(number());
    sent.resendAllowedAt = {};
    person(CodeSent{{}, sent});
    person(BackChosen{});
    person(CodeInsteadChosen{{}, number()});
    person(BackChosen{});
    QCOMPARE(codeInHand(person.state())->ticket, sent);
}

/// The page called it expired, with four minutes left.
void TestUnheardCodes::whatNobodyHeardOfTakesNoKnownCodesPlace()
{
    Person person(ChangingNumber{account(), Storage::Keychain});
    person(NewNumberSubmitted{{}, samples::otherNumber(), {}});
    person(CodeSent{{}, ticket(samples::otherNumber())});
    person(BackChosen{});
    for (const QString &lost : {u"+447400123461"_s, u"+447400123462"_s, u"+447400123463"_s}) {
        person(NewNumberSubmitted{{}, *PhoneNumber::fromE164(lost), {}});
        person(failed<CodeSent>(AuthErrorKind::Unreachable));
    }
    QVERIFY(codeInHand(person.state()));
    QCOMPARE(codeInHand(person.state())->ticket.number, samples::otherNumber());
}

/// Sent, as far as anybody knows, and its answer lost.
template <class Reply>
Reply lost(AuthErrorKind kind)
{
    Reply reply = failed<Reply>(kind);
    reply.result.error().codeMayCome = true;
    reply.result.error().at = samples::now();
    return reply;
}

void TestUnheardCodes::aLostAnswerOffersTheCode_data()
{
    QTest::addColumn<State>("form");
    QTest::addColumn<Event>("act");
    QTest::addColumn<Event>("answer");
    const Event noAnswer = lost<CodeSent>(AuthErrorKind::TimedOut);
    QTest::newRow("registration") << State(CreatingAccount{}) << Event(registration())
                                  << Event(lost<Registered>(AuthErrorKind::Unreachable));
    QTest::newRow("signing in") << State(EnteringCredentials{})
                                << Event(CodeInsteadChosen{{}, number()}) << noAnswer;
    QTest::newRow("reset") << State(AskingForReset{}) << Event(ResetRequested{{}, number()})
                           << noAnswer;
    QTest::newRow("number") << State(ChangingNumber{account(), Storage::Keychain})
                            << Event(NewNumberSubmitted{{}, samples::otherNumber(), {}})
                            << noAnswer;
    QTest::newRow("deletion") << State(ConfirmingDeletion{account(), Storage::Keychain})
                              << Event(DeletionConfirmed{}) << noAnswer;
}

/// It said that the service could not be reached, and a code came.
void TestUnheardCodes::aLostAnswerOffersTheCode()
{
    QFETCH(const State, form);
    QFETCH(const Event, act);
    QFETCH(const Event, answer);
    Person person(form);
    const auto happens = [&person](const auto &event) { person(event); };
    std::visit(happens, act);
    std::visit(happens, answer);
    QVERIFY(codeInHand(person.state()));
    Person later(person.state());
    later(DeadlineReached{samples::now().addSecs(301)});
    QVERIFY(!codeInHand(later.state()));
    person(CodeInHandChosen{});
    const auto ticket = std::visit(
        []<class S>(const S &state) -> std::optional<CodeTicket> {
            if constexpr (requires { state.ticket; })
                return state.ticket;
            else
                return std::nullopt;
        },
        person.state());
    QVERIFY(ticket);
    QCOMPARE(ticket->sending, Sending::AnswerLost);
    QVERIFY(!ticket->sentAt.isValid() && !ticket->expiresAt.isValid()); // nothing is counted down
    QVERIFY(!ticket->resendAllowedAt.isValid());
}

void TestUnheardCodes::whatNeverArrivedOffersNone()
{
    AuthError busy{.kind = AuthErrorKind::ServerTrouble, .at = samples::now()};
    AuthError away{.kind = AuthErrorKind::Unreachable, .at = samples::now()};
    for (const AuthError &error : {busy, away}) {
        Person person;
        person(CodeInsteadChosen{{}, number()});
        person(CodeSent{{}, Result<CodeTicket>(Unexpected(error))});
        QVERIFY(!codeInHand(person.state()));
    }
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestUnheardCodes)
#include "tst_unheardcodes.moc"
