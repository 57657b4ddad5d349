// SPDX-License-Identifier: Apache-2.0
#include "service/store/sqlconnection.h"
#include "tests/service/rules/testservice.h"
#include "tests/service/rules/wrappedstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;

namespace {

/// The real store, whose n-th step of a change or a reading fails.
class FailingStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;

    void failAt(int step)
    {
        m_step = 0;
        m_failAt = step;
    }
    bool hasFailed() const { return m_failAt > 0 && m_step >= m_failAt; }

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        return m_real.change([&](Records &records) {
            Steps steps(*this, records);
            const bool kept = work(steps);
            step(); // what fails here fails at the commit
            return kept;
        });
    }
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override
    {
        return m_real.read([&](Records &records) {
            Steps steps(*this, records);
            work(steps);
        });
    }

private:
    /// Each use of the records is one statement.
    class Steps final : public Records
    {
    public:
        Steps(FailingStore &store, Records &real)
            : m_store(store)
            , m_real(real)
        {
        }
        AccountRecords &accounts() override { return (m_store.step(), m_real.accounts()); }
        CodeRecords &codes() override { return (m_store.step(), m_real.codes()); }
        SessionRecords &sessions() override { return (m_store.step(), m_real.sessions()); }
        OutboxRecords &outbox() override { return (m_store.step(), m_real.outbox()); }
        AuditRecords &audit() override { return (m_store.step(), m_real.audit()); }
        int purge(Instant now, int limit) override
        {
            return (m_store.step(), m_real.purge(now, limit));
        }
        void lock(const QString &what) override { return (m_store.step(), m_real.lock(what)); }
        DeviceRecords &devices() override { return (m_store.step(), m_real.devices()); }
        GuardRecords &guards() override { return (m_store.step(), m_real.guards()); }
        TextRecords &texts() override { return (m_store.step(), m_real.texts()); }
        SendCounters &sendCounters() override { return (m_store.step(), m_real.sendCounters()); }

    private:
        FailingStore &m_store;
        Records &m_real;
    };

    void step()
    {
        if (++m_step == m_failAt)
            throw SqlFailure{SqlFailure::Kind::Unavailable, u"as the test wants it"_s,
                             SqlFailure::Left::Good};
    }

    int m_step = 0;
    int m_failAt = 0;
};

/// Somebody with an account, their tokens, and a code that was texted to them.
struct Person
{
    SignedIn in;
    QString code;
};

/// 0, or the code that refused it.
using Act = std::function<int(AuthService &, const RequestContext &, const Person &)>;
using Prepare = std::function<void(TestService &)>;

template <typename T>
int outcomeOf(const Result<T> &result)
{
    return result ? 0 : result.error().code;
}

const QString newPassword = u"nine brass lanterns"_s;

/// What tells a half-done act from one that was not begun.
QByteArray stateOf(TestService &service)
{
    QByteArray state;
    const auto note = [&](const QString &what) { state += what.toUtf8() + '|'; };
    const auto read = service.store().read([&](Records &records) {
        for (const AccountRow &row : records.accounts().after({}, 100)) {
            note(row.uid + row.phone.value_or(u"-"_s) + row.pendingPhone.value_or(u"-"_s));
            note(row.passwordHash + QString::number(row.phoneVerified));
            const auto lastEnd = records.sessions().lastAccessEnd(row.uid);
            note(QString::number(lastEnd ? lastEnd->time_since_epoch().count() : 0));
            const auto sessions =
                records.sessions().living(row.uid, service.clock.now(), 100).size();
            note(QString::number(sessions) + QString::number(row.profile.text.size()));
            for (const QByteArray &answer : row.answers)
                state += answer;
        }
        for (const QString &phone : {amara, ben, cleo})
            note(QString::number(records.codes().sendsSince(phone, Instant{}).size()));
        note(QString::number(records.outbox().waiting()));
        note(QString::number(records.audit().latest(100).size()));
    });
    return read ? state : "unreadable";
}

} // namespace

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(Prepare)

namespace {

using Rules = AuthService &;
using Context = const RequestContext &;
using Who = const Person &;

void nothing(TestService &) {}

void row(const char *name, const Prepare &prepare, const Act &act)
{
    QTest::newRow(name) << prepare << act;
}

void rowsOfSigningIn()
{
    row("register", nothing, [](Rules rules, Context context, Who) {
        return outcomeOf(
            rules.registerByPhone(TestService::registration(cleo, goodPassword), context));
    });
    row(
        "verify",
        [](TestService &service) {
            const auto account = service.rules().accountByPhone(amara);
            service.rules().invalidatePhone(account->uid, service.context);
        },
        [](Rules rules, Context context, Who who) {
            return outcomeOf(rules.verifyPhone({amara, who.code}, context));
        });
    row("sign in", nothing, [](Rules rules, Context context, Who) {
        return outcomeOf(rules.login({amara, goodPassword}, context));
    });
    row("forgot", nothing, [](Rules rules, Context context, Who) {
        return outcomeOf(rules.forgotPassword(amara, context));
    });
    row(
        "reset",
        [](TestService &service) { service.rules().forgotPassword(amara, service.context); },
        [](Rules rules, Context context, Who who) {
            return outcomeOf(rules.resetPassword({amara, who.code, newPassword}, context));
        });
    row("ask for a code to sign in", nothing, [](Rules rules, Context context, Who) {
        return outcomeOf(rules.passwordlessSend(amara, context));
    });
    row(
        "sign in with a code",
        [](TestService &service) { service.rules().passwordlessSend(amara, service.context); },
        [](Rules rules, Context context, Who who) {
            return outcomeOf(rules.passwordlessVerify({amara, who.code}, context));
        });
}

void rowsOfTheSignedIn()
{
    row("change the password", nothing, [](Rules rules, Context context, Who who) {
        return outcomeOf(
            rules.changePassword(who.in.tokens.accessToken, {goodPassword, newPassword}, context));
    });
    row("change the number", nothing, [](Rules rules, Context context, Who who) {
        return outcomeOf(rules.changeNumber(who.in.tokens.accessToken, {ben, {}}, context));
    });
    row(
        "confirm the new number",
        [](TestService &service) {
            const auto in = service.rules().login({amara, goodPassword}, service.context);
            service.rules().changeNumber(in->tokens.accessToken, {ben, {}}, service.context);
        },
        [](Rules rules, Context context, Who who) {
            return outcomeOf(rules.verifyByToken(who.in.tokens.accessToken, who.code, context));
        });
    row("remove the number", nothing, [](Rules rules, Context context, Who who) {
        return outcomeOf(rules.removePhone(who.in.tokens.accessToken, {}, context));
    });
    row("refresh", nothing, [](Rules rules, Context context, Who who) {
        return outcomeOf(rules.refresh(who.in.tokens.refreshToken, context));
    });
    row("prolong", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.slideToken(who.in.tokens.accessToken));
    });
    row("sign out everywhere", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.signOutEverywhere(who.in.tokens.accessToken));
    });
}

void rowsOfTheProfile()
{
    row("change the profile", nothing, [](Rules rules, Context context, Who who) {
        ProfileUpdate update;
        update.text = {{u"FirstName"_s, u"Ngozi"_s}};
        return outcomeOf(rules.updateProfile(who.in.tokens.accessToken, update, context));
    });
    row("change profile, answer and number in one", nothing,
        [](Rules rules, Context context, Who who) {
            ProfileUpdate update;
            update.text = {{u"LastName"_s, u"Okafor"_s}};
            update.securityAnswers = {{u"pet"_s, u"Rex"_s}};
            update.phone = ben;
            return outcomeOf(rules.updateProfile(who.in.tokens.accessToken, update, context));
        });
    row(
        "ask for the verifying code again",
        [](TestService &service) {
            RequestContext silent = service.context;
            silent.preventSms = true;
            service.rules().invalidatePhone(service.rules().accountByPhone(amara)->uid, silent);
        },
        [](Rules rules, Context context, Who) {
            return outcomeOf(rules.resendVerification(amara, context));
        });
    row("reset by answer", nothing, [](Rules rules, Context context, Who) {
        return outcomeOf(rules.resetByAnswer({amara, newPassword, {{u"pet"_s, u"Bo"_s}}}, context));
    });
    row("set another answer", nothing, [](Rules rules, Context context, Who who) {
        ProfileUpdate update;
        update.securityAnswers = {{u"pet"_s, u"Rex"_s}};
        return outcomeOf(rules.updateProfile(who.in.tokens.accessToken, update, context));
    });
    row("make the own number unverified", nothing, [](Rules rules, Context context, Who who) {
        return outcomeOf(rules.invalidateOwnPhone(who.in.tokens.accessToken, context));
    });
    row("sign out", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.endOwnSession(who.in.tokens.accessToken));
    });
    row("revoke a refresh token", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.revokeRefresh(who.in.tokens.refreshToken));
    });
}

void rowsOfManagement()
{
    row("token of an account", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.tokenForUid(who.in.account.uid));
    });
    row("give a number", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.setPhone(who.in.account.uid, ben));
    });
    row("make an account", nothing, [](Rules rules, Context context, Who) {
        ManagedAccount account;
        account.phone = cleo;
        account.password = goodPassword;
        return outcomeOf(rules.createAccount(account, context));
    });
    row("tell a code", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.tellCode(CodeOf::PasswordReset, amara, who.in.account.uid));
    });
    row("delete at once", nothing, [](Rules rules, Context, Who who) {
        return outcomeOf(rules.deleteAccount(who.in.account.uid));
    });
    row(
        "delete",
        [](TestService &service) {
            const auto in = service.rules().login({amara, goodPassword}, service.context);
            service.rules().deleteAccountSend(in->tokens.accessToken, service.context);
        },
        [](Rules rules, Context context, Who who) {
            return outcomeOf(
                rules.deleteAccountConfirm(who.in.tokens.accessToken, who.code, context));
        });
}

} // namespace

/// Security S33 and S36: whichever step of the store fails, in whichever operation, it is answered
/// "not now", nothing of it is kept, and the same call works afterwards.
class TestStepFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsHalfDone_data();
    void nothingIsHalfDone();

private:
    static Person preparedPerson(TestService &service, const Prepare &prepare);
};

void TestStepFaults::nothingIsHalfDone_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Act>("act");
    rowsOfSigningIn();
    rowsOfTheSignedIn();
    rowsOfTheProfile();
    rowsOfManagement();
}

Person TestStepFaults::preparedPerson(TestService &service, const Prepare &prepare)
{
    Person person{service.newAccount(amara, goodPassword), {}};
    ProfileUpdate update;
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    service.rules().updateProfile(person.in.tokens.accessToken, update, service.context);
    prepare(service);
    const QString toNew = service.lastCodeTo(ben);
    person.code = toNew.isEmpty() ? service.lastCodeTo(amara) : toNew;
    return person;
}

void TestStepFaults::nothingIsHalfDone()
{
    QFETCH(Prepare, prepare);
    QFETCH(Act, act);
    constexpr int manySteps = 200;
    // A try that was counted stays counted (S5); here there are enough of them.
    TestService service([](Config &config) {
        config.questions = {{u"pet"_s, u"First pet?"_s}};
        config.otp.tries = config.otp.triesPerDay = config.otp.triesPerMonth = manySteps;
    });
    const Person person = preparedPerson(service, prepare);
    const QString uid = person.in.account.uid;
    FailingStore store(service.store());
    AuthService rules(service.config, store, service.clock);
    rules.validateToken({}); // a first look at the clock, which nobody waits for
    const QByteArray before = stateOf(service);
    for (int step = 1; step < manySteps; ++step) {
        store.failAt(step);
        const int outcome = act(rules, service.context, person);
        if (!store.hasFailed()) {
            QCOMPARE(outcome, 0); // and so it works once nothing fails any more
            QVERIFY2(step > 2, "the test did not reach the operation");
            return;
        }
        const QString where = u"step %1: "_s.arg(step);
        QVERIFY2(outcome == code::storeUnavailable, qPrintable(where + QString::number(outcome)));
        QVERIFY2(stateOf(service) == before, qPrintable(where + u"something was kept"_s));
        QVERIFY(service.store().change([&](Records &records) {
            records.accounts().clearFailures(uid);
            records.codes().clearGuesses(uid); // answers, of which three are tried a day
            return true;
        }));
    }
    QFAIL("it has no end");
}

QTEST_GUILESS_MAIN(TestStepFaults)
#include "tests/service/rules/wrappedstore.h"
#include "tst_stepfaults.moc"
