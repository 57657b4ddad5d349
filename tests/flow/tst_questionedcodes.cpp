// SPDX-License-Identifier: Apache-2.0
// Ways through the flow on which a code meets a lock that a question opens (contract 1148).
#include "auth/flow/enumname.h"
#include "tests/flow/person.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::account;
using samples::number;
using samples::session;
using samples::ticket;

const QList<SecurityQuestion> questions{{u"q"_s, u"Pet?"_s}};

AnswerSubmitted answer()
{
    return {{}, {{u"q"_s, secret("Bo")}}, {}};
}

/// Somebody whose code for signing in is being checked.
Person verifying(bool keep = true)
{
    Person person;
    person(CodeInsteadChosen{{}, number(), keep});
    person(CodeSent{{}, ticket(number())});
    person(CodeSubmitted{{}, secret("123456")});
    return person;
}

/// Somebody whose new password is being saved.
Person saving()
{
    Person person;
    person(ForgotPasswordChosen{number()});
    person(ResetRequested{{}, number()});
    person(CodeSent{{}, ticket(number())});
    person(NewPasswordSubmitted{{}, secret("123456"), secret("new password")});
    return person;
}

template <class Reply, class Value>
Person asked(Person person)
{
    person(Reply{{}, refusal<Value>(AuthErrorKind::LockedByQuestion)});
    return person;
}

Person askedOfCode(bool keep = true)
{
    return asked<CodeVerified, CodeOutcome>(verifying(keep));
}

Person askedOfReset()
{
    return asked<PasswordWasReset, std::optional<Session>>(saving());
}

Person answering(Person person)
{
    person(QuestionsFetched{{}, questions});
    return person;
}

class TestQuestionedCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeGoesOnceMoreWithTheAnswer();
    void aNewPasswordGoesOnceMoreWithTheAnswer();
    void aWrongAnswerIsTriedAgain_data();
    void aWrongAnswerIsTriedAgain();
    void whatIsSaidOfTheCodeIsToldOnItsPage();
    void whoGoesBackHasTheCodeStill();
    void whoLeavesHasTheCodeInHand();
    void whereNoQuestionComesThePageSaysSo();
    void theCodesTimesGoOnWhileItIsAnswered();
    void aLostReplyIsLookedIntoByAnsweringAgain();
    void anotherLockIsToldAsOne();
    void aRepliesKindIsThatOfWhatWasAsked();
    void whoIsSignedInIsAskedNothing();
};

void TestQuestionedCodes::aCodeGoesOnceMoreWithTheAnswer()
{
    Person person = askedOfCode(false);
    QCOMPARE(person.effects(), u"FetchQuestions"_s);
    QVERIFY(std::holds_alternative<EnteringCode>(pageOf(person.state())));
    QCOMPARE(person(QuestionsFetched{{}, questions}), u"AnsweringQuestion(EnteringCode)"_s);
    QCOMPARE(person.at<AnsweringQuestion>().number, number());
    QCOMPARE(person.effects(), u"none"_s);
    QCOMPARE(person(answer()), u"CheckingAnswer"_s);
    QCOMPARE(person.effects(), u"RepeatWithAnswers"_s);
    QCOMPARE(person.effect<RepeatWithAnswers>().answers.size(), 1);
    QCOMPARE(person(CodeVerified{{}, CodeOutcome{session()}}), u"SignedIn(session MemoryOnly)"_s);
    QCOMPARE(person.effects(), u"KeepSession(in memory), ForgetRefused"_s);
}

void TestQuestionedCodes::aNewPasswordGoesOnceMoreWithTheAnswer()
{
    Person person = answering(askedOfReset());
    QCOMPARE(describe(person.state()), u"AnsweringQuestion(ResettingPassword)"_s);
    person(answer());
    Person without = person;
    QCOMPARE(person(PasswordWasReset{{}, std::optional(session())}),
             u"SignedIn(session Checking, notice PasswordChanged)"_s);
    QCOMPARE(without(PasswordWasReset{{}, std::optional<Session>()}),
             u"EnteringCredentials(notice PasswordSaved)"_s); // with no code left in hand
    QCOMPARE(without.effects(), u"ForgetRefused"_s);
}

void TestQuestionedCodes::aWrongAnswerIsTriedAgain_data()
{
    QTest::addColumn<AuthErrorKind>("why");
    QTest::newRow("wrong") << AuthErrorKind::WrongAnswer;
    QTest::newRow("asked again") << AuthErrorKind::LockedByQuestion;
    QTest::newRow("lost") << AuthErrorKind::TimedOut;
    QTest::newRow("too many") << AuthErrorKind::TooManyRequests;
}

/// What was typed beside it is held for the next answer.
void TestQuestionedCodes::aWrongAnswerIsTriedAgain()
{
    QFETCH(const AuthErrorKind, why);
    const QString error = u", error "_s + enumName(why) + u')';
    Person code = answering(askedOfCode());
    code(answer());
    QCOMPARE(code(CodeVerified{{}, refusal<CodeOutcome>(why)}),
             u"AnsweringQuestion(EnteringCode"_s + error);
    QCOMPARE(code.effects(), u"none"_s);
    code(answer());
    QCOMPARE(code.effects(), u"RepeatWithAnswers"_s);
    Person reset = answering(askedOfReset());
    reset(answer());
    QCOMPARE(reset(PasswordWasReset{{}, refusal<std::optional<Session>>(why)}),
             u"AnsweringQuestion(ResettingPassword"_s + error);
    QCOMPARE(reset.effects(), u"none"_s);
}

void TestQuestionedCodes::whatIsSaidOfTheCodeIsToldOnItsPage()
{
    Person code = answering(askedOfCode());
    code(answer());
    QCOMPARE(code(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::WrongCode)}),
             u"EnteringCode(SignIn, error WrongCode)"_s);
    QCOMPARE(code.effects(), u"ForgetRefused"_s);
    Person reset = answering(askedOfReset());
    reset(answer());
    QCOMPARE(
        reset(PasswordWasReset{{}, refusal<std::optional<Session>>(AuthErrorKind::CodeExpired)}),
        u"ResettingPassword(spent, error CodeExpired)"_s);
    QCOMPARE(reset.effects(), u"ForgetRefused"_s);
}

void TestQuestionedCodes::whoGoesBackHasTheCodeStill()
{
    Person fetching = askedOfCode();
    QCOMPARE(fetching(BackChosen{}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(fetching.effects(), u"CancelAttempt, ForgetRefused"_s);
    Person person = answering(askedOfCode());
    QCOMPARE(person(BackChosen{}), u"EnteringCode(SignIn)"_s);
    QCOMPARE(person.effects(), u"ForgetRefused"_s);
    QCOMPARE(person.at<EnteringCode>().ticket, ticket(number()));
    QCOMPARE(person(CodeSubmitted{{}, secret("123456")}), u"VerifyingCode(SignIn)"_s);
    Person checking = answering(askedOfReset());
    checking(answer());
    QCOMPARE(checking(BackChosen{}), u"AnsweringQuestion(ResettingPassword)"_s);
    QCOMPARE(checking.effects(), u"CancelAttempt"_s);
    QCOMPARE(checking(BackChosen{}), u"ResettingPassword"_s);
}

void TestQuestionedCodes::whoLeavesHasTheCodeInHand()
{
    Person code = answering(askedOfCode());
    QCOMPARE(code(SignInChosen{}), u"EnteringCredentials(in hand SignIn)"_s);
    QCOMPARE(code.effects(), u"ForgetRefused"_s);
    QCOMPARE(code(CodeInHandChosen{}), u"EnteringCode(SignIn)"_s);
    Person reset = answering(askedOfReset());
    QCOMPARE(reset(ForgotPasswordChosen{}), u"AskingForReset(in hand NewPassword)"_s);
}

void TestQuestionedCodes::whereNoQuestionComesThePageSaysSo()
{
    Person none = askedOfCode();
    QCOMPARE(none(QuestionsFetched{{}, QList<SecurityQuestion>()}),
             u"EnteringCode(SignIn, error NoQuestion)"_s);
    QCOMPARE(none.effects(), u"ForgetRefused"_s);
    Person lost = askedOfReset();
    QCOMPARE(
        lost(QuestionsFetched{{}, refusal<QList<SecurityQuestion>>(AuthErrorKind::Unreachable)}),
        u"ResettingPassword(error Unreachable)"_s);
}

/// Nobody is led away from what they type; the page behind says it once it is shown.
void TestQuestionedCodes::theCodesTimesGoOnWhileItIsAnswered()
{
    for (Person person : {answering(askedOfCode()), answering(askedOfReset())}) {
        const QString page = describe(person.state());
        QCOMPARE(nextDeadline(person.state()), ticket(number()).resendAllowedAt);
        QCOMPARE(person(DeadlineReached{ticket(number()).resendAllowedAt}), page);
        QCOMPARE(nextDeadline(person.state()), samples::codeExpiry());
        QCOMPARE(person(DeadlineReached{samples::codeExpiry()}), page);
        QVERIFY(!nextDeadline(person.state()));
        QCOMPARE(person(DeadlineReached{samples::codeExpiry()}), u"refused"_s);
        Person back = person;
        QVERIFY(back(BackChosen{}).contains(u"spent, error CodeExpired"_s));
        // The answer may open the lock for the next one.
        QCOMPARE(person(answer()), u"CheckingAnswer"_s);
    }
}

void TestQuestionedCodes::aLostReplyIsLookedIntoByAnsweringAgain()
{
    Person person = answering(askedOfCode());
    person(answer());
    QCOMPARE(person(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::Unreachable)}),
             u"AnsweringQuestion(EnteringCode, error Unreachable)"_s);
    QCOMPARE(person(ConnectionReturned{}), u"AnsweringQuestion(EnteringCode)"_s);
}

void TestQuestionedCodes::anotherLockIsToldAsOne()
{
    Person code = answering(askedOfCode());
    code(answer());
    QCOMPARE(code(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::Blocked)}),
             u"Locked(Blocked, codes)"_s);
    Person reset = answering(askedOfReset());
    reset(answer());
    QCOMPARE(reset(PasswordWasReset{{}, refusal<std::optional<Session>>(AuthErrorKind::Blocked)}),
             u"Locked(Blocked, codes)"_s);
    QCOMPARE(reset.effects(), u"ForgetRefused"_s);
}

void TestQuestionedCodes::aRepliesKindIsThatOfWhatWasAsked()
{
    Person code = answering(askedOfCode());
    code(answer());
    QCOMPARE(code(PasswordChecked{{}, session()}), u"refused"_s);
    QCOMPARE(code(PasswordWasReset{{}, std::optional(session())}), u"refused"_s);
    Person reset = answering(askedOfReset());
    reset(answer());
    QCOMPARE(reset(CodeVerified{{}, CodeOutcome{session()}}), u"refused"_s);
    Person password(
        CheckingAnswer{{1}, AnsweringQuestion{.number = number(), .questions = questions}});
    QCOMPARE(password(CodeVerified{{}, CodeOutcome{session()}}), u"refused"_s);
}

/// What is asked with a token takes no answer here.
void TestQuestionedCodes::whoIsSignedInIsAskedNothing()
{
    Person person(VerifyingCode{{1},
                                {.purpose = CodePurpose::DeleteAccount,
                                 .ticket = ticket(number()),
                                 .account = account(),
                                 .storage = Storage::Keychain}});
    QCOMPARE(person(CodeVerified{{}, refusal<CodeOutcome>(AuthErrorKind::LockedByQuestion)}),
             u"EnteringCode(DeleteAccount, session Keychain, error LockedByQuestion)"_s);
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestQuestionedCodes)
#include "tst_questionedcodes.moc"
