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

class TestPolicyPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerPolicyIsOfferedToWhoIsIn();
    void aNewerPolicyIsOfferedToWhoComesBack();
    void aNewPasswordIsToldAfterThePolicy();
};

/// Contract section 7, moderated: signed in already, and asked.
void TestPolicyPaths::aNewerPolicyIsOfferedToWhoIsIn()
{
    Session opened = session();
    opened.account.policyWaits = true;
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
    const AccountRefreshed news{[] {
        Account read = account();
        read.policyWaits = true;
        return read;
    }()};
    Person person(SignedIn{account(), Storage::Keychain, Notice::None, {}});
    QCOMPARE(person(news), u"AcceptingPolicy(session Keychain)"_s);
    QCOMPARE(person(news), u"AcceptingPolicy(session Keychain)"_s);
    QCOMPARE(person(BackChosen{}), u"SignedIn(session Keychain)"_s);
    QCOMPARE(person(news), u"SignedIn(session Keychain)"_s);
}

/// What was done is told after it: the page with the question hid it.
void TestPolicyPaths::aNewPasswordIsToldAfterThePolicy()
{
    Session opened = session();
    opened.account.policyWaits = true;
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
