// SPDX-License-Identifier: Apache-2.0
// Ways through the flow on which a newer privacy policy is offered.
#include "tests/flow/person.h"

#include <QTest>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;
using samples::account;
using samples::number;
using samples::session;
using samples::ticket;

AccountRefreshed policyNews()
{
    Account read = account();
    read.policy = PolicyOffer::Waits;
    return {read};
}

class TestPolicyPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerPolicyIsOfferedToWhoIsIn();
    void aNewerPolicyIsOfferedToWhoComesBack();
    void aPolicyHeardOfElsewhereWaitsForTheAccountPage();
    void whoWasAskedIsNotAskedAgain();
    void aNewPasswordIsToldAfterThePolicy();
};

/// Contract section 7, moderated: signed in already, and asked.
void TestPolicyPaths::aNewerPolicyIsOfferedToWhoIsIn()
{
    Session opened = session();
    opened.account.policy = PolicyOffer::Waits;
    Person person;
    person(SignInSubmitted{{}, number(), secret("x"), true});
    QCOMPARE(person(PasswordChecked{{}, opened}), u"AcceptingPolicy(session Checking)"_s);
    QCOMPARE(person.effects(), u"KeepSession"_s);
    QCOMPARE(person(SignInChosen{}), u"refused"_s);
    Person declining = person;
    QCOMPARE(declining(BackChosen{}), u"SignedIn(session Checking)"_s);
    QCOMPARE(declining.effects(), u"none"_s);
    QCOMPARE(person(PolicyAccepted{}), u"SavingConsent"_s);
    Person refused = person;
    QCOMPARE(refused(ConsentSaved{{}, refusal<Session>(AuthErrorKind::Unreachable)}),
             u"AcceptingPolicy(session Checking, error Unreachable)"_s);
    Person ended = person;
    QCOMPARE(ended(ConsentSaved{{}, refusal<Session>(AuthErrorKind::SessionExpired)}),
             u"WelcomingBack(notice SessionExpired)"_s);
    QCOMPARE(person(ConsentSaved{{}, session()}), u"SignedIn(session Checking)"_s);
    QCOMPARE(person.effects(), u"none"_s);
}

/// Once: whoever puts it off is asked on the next way in, not at the next news of the account.
void TestPolicyPaths::aNewerPolicyIsOfferedToWhoComesBack()
{
    const AccountRefreshed news = policyNews();
    Person person(SignedIn{account(), Storage::Keychain, Notice::None, {}});
    QCOMPARE(person(news), u"AcceptingPolicy(session Keychain)"_s);
    QCOMPARE(person(news), u"AcceptingPolicy(session Keychain)"_s);
    QCOMPARE(person(BackChosen{}), u"SignedIn(session Keychain)"_s);
    QCOMPARE(person(news), u"SignedIn(session Keychain)"_s);
}

/// Nobody is taken away from what they are doing, and it is not lost either.
void TestPolicyPaths::aPolicyHeardOfElsewhereWaitsForTheAccountPage()
{
    const std::vector<State> pages{ChangingName{account(), Storage::Keychain, account().name, {}},
                                   ChangingNumber{account(), Storage::Keychain, {}, {}},
                                   ConfirmingReverify{account(), Storage::Keychain, {}},
                                   ViewingSessions{account(), Storage::Keychain}};
    for (const State &page : pages) {
        Person person(page);
        const QString before = describe(person.state());
        QCOMPARE(person(policyNews()), before);
        QCOMPARE(person(BackChosen{}), u"SignedIn(session Keychain)"_s);
        QCOMPARE(person.effects(), u"RefreshAccount"_s);
        QCOMPARE(person(policyNews()), u"AcceptingPolicy(session Keychain)"_s);
    }
}

/// Not even where a reply about something else says nothing of the policy, and the next one does.
void TestPolicyPaths::whoWasAskedIsNotAskedAgain()
{
    Person person(SignedIn{account(), Storage::Keychain, Notice::None, {}});
    person(policyNews());
    Person accepting = person;
    accepting(PolicyAccepted{});
    accepting(ConsentSaved{{}, session()});
    person(BackChosen{});
    for (Person *asked : {&person, &accepting}) {
        (*asked)(ChangeNameChosen{});
        (*asked)(NameSubmitted{{}, u"Ada"_s});
        QCOMPARE((*asked)(NameWasChanged{{}, account()}),
                 u"SignedIn(session Keychain, notice NameSaved)"_s);
        QCOMPARE(asked->effects(), u"none"_s);
        QCOMPARE((*asked)(policyNews()), u"SignedIn(session Keychain, notice NameSaved)"_s);
    }
}

/// What was done is told after it: the page with the question hid it.
void TestPolicyPaths::aNewPasswordIsToldAfterThePolicy()
{
    Session opened = session();
    opened.account.policy = PolicyOffer::Waits;
    Person person(SavingNewPassword{{}, ResettingPassword{.ticket = ticket(number())}});
    QCOMPARE(person(PasswordWasReset{{}, std::optional(opened)}),
             u"AcceptingPolicy(session Checking)"_s);
    Person declining = person;
    QCOMPARE(declining(BackChosen{}), u"SignedIn(session Checking, notice PasswordChanged)"_s);
    person(PolicyAccepted{});
    QCOMPARE(person(ConsentSaved{{}, session()}),
             u"SignedIn(session Checking, notice PasswordChanged)"_s);
}

} // namespace
} // namespace ringkey::flow

QTEST_GUILESS_MAIN(ringkey::flow::TestPolicyPaths)
#include "tst_policypaths.moc"
