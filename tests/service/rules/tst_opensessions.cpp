// SPDX-License-Identifier: Apache-2.0
// A person's own sessions: seen and ended by their owner, and by nobody else.
#include "testservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

class TestOpenSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListHasWhatIsSignedInAndNothingElse();
    void oneSessionIsEndedByItsIdAndItsDeviceForgotten();
    void aDeviceIsInUseInWhicheverSession();
    void nobodyEndsAnothersSession();
    void allOthersEndAndThisOneStays();
    void whatAThiefBeganEndsWithIt_data();
    void whatAThiefBeganEndsWithIt();
    void theOwnersDevicesStayKnown();
};

namespace {

RequestContext from(const QString &program, const QString &device)
{
    RequestContext context;
    context.peerAddress = u"192.0.2.7"_s;
    context.program = program;
    context.device = device;
    context.country = u"NG"_s;
    return context;
}

RequestContext at(const QString &program)
{
    return from(program, u"device of "_s + program);
}

/// Signs in to amara's account there.
QString signedInFrom(TestService &service, const QString &program)
{
    const auto in = service.rules().login({amara, goodPassword}, at(program));
    return in ? in->tokens.accessToken : QString();
}

using Ending = std::function<bool(TestService &, const QString &laptop)>;

QStringList programs(TestService &service, const QString &token)
{
    QStringList names;
    const auto all = service.rules().openSessions(token);
    for (const OpenSession &one : all.value_or(std::vector<OpenSession>()))
        names += one.program + (one.isCurrent ? u"*"_s : QString());
    return names;
}

QString idOf(TestService &service, const QString &token, const QString &program)
{
    const auto all = service.rules().openSessions(token);
    for (const OpenSession &one : all.value_or(std::vector<OpenSession>())) {
        if (one.program == program)
            return one.id;
    }
    return {};
}

/// Whether wrong passwords of strangers leave the device in (security S13).
bool isKnown(TestService &service, const QString &program)
{
    for (int i = 0; i < 5; ++i)
        service.rules().login({amara, u"wrong"_s}, from(u"stranger"_s, u"stranger"_s));
    return !signedInFrom(service, program).isEmpty();
}

} // namespace

void TestOpenSessions::theListHasWhatIsSignedInAndNothingElse()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    service.newAccount(ben, otherPassword);
    service.advance(1s);
    const QString phone = signedInFrom(service, u"phone"_s);
    service.advance(1s);
    const QString laptop = signedInFrom(service, u"laptop"_s);
    QCOMPARE(programs(service, laptop), QStringList({u"laptop*"_s, u"phone"_s, u""_s}));
    const auto all = service.rules().openSessions(laptop);
    QCOMPARE(all->at(1).country, u"NG"_s);
    QCOMPARE(all->at(1).usedAt, service.clock.now() - 1s);
    // What is prolonged was used last; what ran out or was signed out is in no list.
    service.advance(600s);
    VERIFY_GOOD(service.rules().slideToken(phone));
    QCOMPARE(programs(service, laptop).first(), u"phone"_s);
    service.advance(300s);
    QCOMPARE(programs(service, phone), QStringList({u"phone*"_s}));
    VERIFY_ERROR(service.rules().openSessions(laptop), 906);
    const QString again = signedInFrom(service, u"laptop"_s);
    VERIFY_GOOD(service.rules().endOwnSession(phone));
    QCOMPARE(programs(service, again), QStringList({u"laptop*"_s}));
    VERIFY_ERROR(service.rules().openSessions(phone), 905);
    VERIFY_ERROR(service.rules().openSessions({}), 1060);
}

void TestOpenSessions::oneSessionIsEndedByItsIdAndItsDeviceForgotten()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    const QString laptop = signedInFrom(service, u"laptop"_s);
    const QString phone = signedInFrom(service, u"phone"_s);
    QVERIFY(isKnown(service, u"phone"_s));
    const QString id = idOf(service, laptop, u"phone"_s);
    QVERIFY(!id.isEmpty() && !phone.contains(id));
    while (programs(service, laptop).contains(u"phone"_s))
        QCOMPARE(
            *service.rules().endSession(laptop, idOf(service, laptop, u"phone"_s), at(u"laptop"_s)),
            1);
    QCOMPARE(*service.rules().endSession(laptop, id, at(u"laptop"_s)), 0);
    const auto ended = service.rules().validateToken(phone);
    VERIFY_ERROR(ended, 905);
    QCOMPARE(ended.error().sessionEnd, SessionEnd::SignedOutEverywhere);
    VERIFY_GOOD(service.rules().validateToken(laptop));
    QVERIFY(!isKnown(service, u"phone"_s));
    QVERIFY(isKnown(service, u"laptop"_s));
}

/// The list has a hundred: who asks is in it, and a device in a session beyond it stays known.
void TestOpenSessions::aDeviceIsInUseInWhicheverSession()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    const QString old = signedInFrom(service, u"phone"_s);
    const QString laptop = signedInFrom(service, u"laptop"_s);
    service.advance(1s);
    const QString again = signedInFrom(service, u"phone"_s);
    const QString id = idOf(service, again, u"phone"_s);
    service.advance(1s);
    const auto session = [&](int i) {
        SessionRow row;
        row.id = QString::number(i).rightJustified(32, u'0');
        row.uid = service.rules().readProfile(old)->uid;
        row.accessHash = "session " + QByteArray::number(i);
        row.authenticatedAt = service.clock.now();
        row.accessExpiresAt = row.expiresAt = service.clock.now() + 1h;
        row.opener.program = u"other"_s;
        return row;
    };
    QVERIFY(service.store().change([&](Records &records) {
        for (int i = 0; i < 100; ++i)
            records.sessions().insert(session(i));
        return true;
    }));
    QCOMPARE(programs(service, old).count(u"other"_s), 99);
    QCOMPARE(programs(service, old).last(), u"phone*"_s);
    QCOMPARE(*service.rules().endSession(laptop, id, at(u"laptop"_s)), 1);
    QVERIFY(isKnown(service, u"phone"_s));
}

void TestOpenSessions::nobodyEndsAnothersSession()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    const QString laptop = signedInFrom(service, u"laptop"_s);
    const QString stranger = service.newAccount(ben, otherPassword).tokens.accessToken;
    const QString id = idOf(service, laptop, u"laptop"_s);
    QCOMPARE(*service.rules().endSession(stranger, id, {}), 0);
    QCOMPARE(*service.rules().endSession(stranger, u"no such"_s, {}), 0);
    QCOMPARE(*service.rules().endOtherSessions(stranger, {}), 0);
    // No store takes this for a text.
    const QString odd = id.chopped(1) + QChar(0);
    QCOMPARE(*service.rules().endSession(laptop, odd, at(u"laptop"_s)), 0);
    VERIFY_GOOD(service.rules().validateToken(laptop));
    VERIFY_ERROR(service.rules().endSession({}, id, {}), 1060);
    VERIFY_ERROR(service.rules().endSession(u"guess"_s, id, {}), 905);
    VERIFY_ERROR(service.rules().endOtherSessions(u"guess"_s, {}), 905);
}

void TestOpenSessions::allOthersEndAndThisOneStays()
{
    TestService service;
    const QString first = service.newAccount(amara, goodPassword).tokens.accessToken;
    const QString laptop = signedInFrom(service, u"laptop"_s);
    const QString phone = signedInFrom(service, u"phone"_s);
    QCOMPARE(*service.rules().endOtherSessions(laptop, at(u"laptop"_s)), 2);
    QCOMPARE(*service.rules().endOtherSessions(laptop, at(u"laptop"_s)), 0);
    VERIFY_GOOD(service.rules().validateToken(laptop));
    VERIFY_ERROR(service.rules().validateToken(first), 905);
    VERIFY_ERROR(service.rules().validateToken(phone), 905);
    QVERIFY(!isKnown(service, u"phone"_s));
    QVERIFY(isKnown(service, u"laptop"_s));
}

Q_DECLARE_METATYPE(Ending)

void TestOpenSessions::whatAThiefBeganEndsWithIt_data()
{
    QTest::addColumn<Ending>("ending");
    const auto row = [](const char *name, const Ending &ending) { QTest::newRow(name) << ending; };
    row("all others", [](TestService &service, const QString &laptop) {
        return service.rules().endOtherSessions(laptop, at(u"laptop"_s)).has_value();
    });
    row("that one", [](TestService &service, const QString &laptop) {
        const QString id = idOf(service, laptop, u"thief"_s);
        return service.rules().endSession(laptop, id, at(u"laptop"_s)).has_value();
    });
    row("all", [](TestService &service, const QString &laptop) {
        return service.rules().signOutEverywhere(laptop).has_value();
    });
    row("another password", [](TestService &service, const QString &laptop) {
        return service.rules()
            .changePassword(laptop, {goodPassword, otherPassword}, at(u"laptop"_s))
            .has_value();
    });
    row("a reset by answer", [](TestService &service, const QString &) {
        return service.rules()
            .resetByAnswer({amara, otherPassword, {{u"pet"_s, u"Bo"_s}}}, at(u"laptop"_s))
            .has_value();
    });
}

/// A change of the number that was begun in a session that is ended.
void TestOpenSessions::whatAThiefBeganEndsWithIt()
{
    QFETCH(Ending, ending);
    TestService service([](Config &config) { config.questions = {{u"pet"_s, u"First pet?"_s}}; });
    const QString first = service.newAccount(amara, goodPassword).tokens.accessToken;
    ProfileUpdate answers;
    answers.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    VERIFY_GOOD(service.rules().updateProfile(first, answers, service.context));
    const QString laptop = signedInFrom(service, u"laptop"_s);
    const QString thief = signedInFrom(service, u"thief"_s);
    VERIFY_GOOD(service.rules().changeNumber(thief, {ben, {}}, at(u"thief"_s)));
    const QString code = service.lastCodeTo(ben);
    QVERIFY(!code.isEmpty());
    QVERIFY(ending(service, laptop));
    QVERIFY(!isKnown(service, u"thief"_s));
    QVERIFY(!service.rules().accountByPhone(amara)->pendingPhone);
    QVERIFY(!service.rules().verifyByToken(laptop, code, at(u"laptop"_s)));
    QVERIFY(!service.rules().verifyPhone({ben, code}, at(u"thief"_s)));
    QVERIFY(!service.rules().resendByToken(laptop, ben, at(u"laptop"_s)));
    VERIFY_GOOD(service.rules().accountByPhone(amara));
}

void TestOpenSessions::theOwnersDevicesStayKnown()
{
    TestService service;
    const QString first = service.newAccount(amara, goodPassword).tokens.accessToken;
    const QString old = signedInFrom(service, u"laptop"_s);
    const QString phone = signedInFrom(service, u"phone"_s);
    const QString oldId = idOf(service, old, u"laptop"_s);
    service.advance(1s);
    signedInFrom(service, u"laptop"_s);
    // An older session of a computer that is signed in again.
    QCOMPARE(*service.rules().endSession(phone, oldId, at(u"phone"_s)), 1);
    QVERIFY(isKnown(service, u"laptop"_s));
    // From a session that was opened before the device told its name.
    VERIFY_GOOD(service.rules().endOtherSessions(first, at(u"laptop"_s)));
    QVERIFY(isKnown(service, u"laptop"_s));
}

QTEST_GUILESS_MAIN(TestOpenSessions)
#include "tst_opensessions.moc"
