// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// What whoever holds somebody else's token, or somebody else's number, may not keep (security S16,
/// S23).
class TestThieves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOwnerIsToldAlsoAtANumberThatWasMadeUnverified();
    void whoProvesANumberHasNoDeviceOfWhoRegistered();

private:
    RequestContext m_thief;
    RequestContext m_owner;
};

namespace {

void withoutWaits(Config &config)
{
    config.flow.verification = Verification::Optional;
    config.sms.resendWaits = {};
}

} // namespace

void TestThieves::init()
{
    m_thief = m_owner = {};
    m_thief.peerAddress = u"198.51.100.66"_s;
    m_thief.device = u"the thief's"_s;
    m_owner.peerAddress = u"203.0.113.7"_s;
    m_owner.device = u"the owner's"_s;
}

/// Op 10 makes a number unverified with the token alone: whoever did that first could change the
/// password in silence.
void TestThieves::theOwnerIsToldAlsoAtANumberThatWasMadeUnverified()
{
    TestService service(withoutWaits);
    service.context = m_owner;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    VERIFY_GOOD(service.rules().verifyByToken(token, service.lastCodeTo(amara), m_owner));
    VERIFY_GOOD(service.rules().invalidateOwnPhone(token, m_thief));
    const QString before = service.lastTextTo(amara);
    const PasswordChange change{goodPassword, otherPassword};
    VERIFY_GOOD(service.rules().changePassword(token, change, m_thief));
    const QString told = service.lastTextTo(amara);
    QVERIFY2(told != before, qPrintable(told));
    QVERIFY2(told.contains(u"changed"), qPrintable(told));
}

/// A device that signed in has tries of its own: that of who registered a number that was not
/// theirs has none once its owner has proven it.
void TestThieves::whoProvesANumberHasNoDeviceOfWhoRegistered()
{
    TestService service(withoutWaits);
    auto &rules = service.rules();
    VERIFY_GOOD(rules.registerByPhone(service.registration(amara, otherPassword), m_thief));
    VERIFY_GOOD(rules.login({amara, otherPassword}, m_thief));
    VERIFY_GOOD(rules.resendVerification(amara, m_owner));
    VERIFY_GOOD(rules.verifyPhone({amara, service.lastCodeTo(amara)}, m_owner));

    VERIFY_GOOD(rules.passwordlessSend(amara, m_owner));
    RequestContext stranger;
    stranger.peerAddress = u"192.0.2.15"_s;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!rules.passwordlessVerify({amara, u"00000x"_s}, stranger));
    VERIFY_ERROR(rules.passwordlessSend(amara, stranger), 1123);
    VERIFY_ERROR(rules.passwordlessSend(amara, m_thief), 1123);
    VERIFY_GOOD(rules.passwordlessSend(amara, m_owner));
}

QTEST_GUILESS_MAIN(TestThieves)
#include "tst_thieves.moc"
