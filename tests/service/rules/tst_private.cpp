// SPDX-License-Identifier: Apache-2.0
#include "testservice.h"
#include "told.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace std::chrono_literals;

/// Security S14: what is answered for a number with an account is answered for one without.
class TestPrivate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAndUnknownAreAnsweredAlike_data();
    void knownAndUnknownAreAnsweredAlike();
    void theOwnerNoticesNothing();
    void compatibleAnswersTell();
    void compatibleAnswersHaveABudget_data();
    void compatibleAnswersHaveABudget();
};

namespace {

using Script = std::function<QStringList(TestService &, const QString &phone)>;

template <typename Ask>
QStringList manyTimes(TestService &service, const Ask &ask)
{
    QStringList answers;
    for (int i = 0; i < 30; ++i) {
        answers += ask();
        service.advance(i % 7 == 6 ? 1h : std::chrono::seconds(37));
    }
    return answers;
}

void addAnswers(TestService &service, const SignedIn &in)
{
    ProfileUpdate update;
    update.securityAnswers = {{u"pet"_s, u"Bo"_s}};
    if (!service.rules().updateProfile(in.tokens.accessToken, update, service.context))
        qFatal("no answers");
    service.texts();
}

Result<SignedIn> verify(TestService &service, const QString &phone)
{
    return service.rules().verifyPhone({phone, u"000000"_s}, service.context);
}

/// Somebody with an account tries whether `phone` can be theirs.
template <bool onKnownDevice>
QStringList changesTo(TestService &service, const QString &phone)
{
    if (onKnownDevice)
        service.context.device = u"the asker's"_s;
    auto &rules = service.rules();
    const QString token = service.newAccount(cleo, goodPassword).tokens.accessToken;
    QStringList answers;
    for (int i = 0; i < 15; ++i) {
        answers += told(i % 2 ? rules.resendByToken(token, {}, service.context)
                              : rules.changeNumber(token, {phone, goodPassword}, service.context));
        answers += told(rules.verifyByToken(token, u"000000"_s, service.context));
        answers += rules.readProfile(token)->pendingPhone.value_or(QString());
        service.advance(std::chrono::seconds(i < 10 ? 45 : 200));
    }
    return answers;
}

/// In which state the account is that the number has.
using State = std::function<void(TestService &, AccountRow &)>;

/// The account itself is put into it, as an operator, an import or time would.
const std::array<std::pair<const char *, State>, 5> states{{
    {"in use", {}},
    {"silent", [](TestService &service, AccountRow &) { service.advance(91 * 24h); }},
    {"unverified", [](TestService &, AccountRow &row) { row.phoneVerified = false; }},
    {"unproven",
     [](TestService &, AccountRow &row) { row.phoneVerified = row.phoneProven = false; }},
    {"disabled", [](TestService &, AccountRow &row) { row.loginDisabled = true; }},
}};

void row(const char *name, const Script &script, const TestService::Change &change = {})
{
    // Each in turn with one of the rarer states, unless there is time for all.
    static std::size_t turn = 0;
    const std::size_t rare = 1 + turn++ % (states.size() - 1);
    const bool isLong = qEnvironmentVariableIsSet("RINGKEY_TEST_LONG");
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (isLong || i == 0 || i == rare)
            QTest::addRow("%s, %s", name, states.at(i).first)
                << script << change << states.at(i).second;
    }
}

void put(TestService &service, const QString &uid, const State &state)
{
    const auto done = service.store().change([&](Records &records) {
        auto row = records.accounts().byUid(uid);
        if (state)
            state(service, *row);
        return records.accounts().update(*row);
    });
    if (!done)
        qFatal("no state");
}

/// By an operator, or by the file of an import.
QStringList whereBlocked(TestService &service, const QString &phone)
{
    const auto done = service.store().change([&](Records &records) {
        auto row = records.accounts().byPhone(phone);
        if (row)
            row->blocked = true;
        return !row || records.accounts().update(*row);
    });
    return manyTimes(service,
                     [&] {
                         return told(service.rules().login({phone, goodPassword}, service.context));
                     }) +
           QStringList{QString::number(done.has_value())};
}

void signingInRows()
{
    row("sign-in, blocked", whereBlocked);
    const auto guessesBlock = [](Config &config) { config.lockout.type = LockoutType::Block; };
    row("sign-in, blocked, where guesses block", whereBlocked, guessesBlock);
    row("availability", [](TestService &service, const QString &phone) {
        return QStringList{QString::number(*service.rules().phoneExists(phone, service.context))};
    });
    const Script guesses([](TestService &service, const QString &phone) {
        return manyTimes(service, [&] {
            return told(service.rules().login({phone, otherPassword}, service.context));
        });
    });
    row("sign-in", guesses);
    row("sign-in, where guesses block", guesses, guessesBlock);
    row("forgot and reset", [](TestService &service, const QString &phone) {
        return manyTimes(service, [&] {
            const QString sent = told(service.rules().forgotPassword(phone, service.context));
            return sent + u" / "_s +
                   told(service.rules().resetPassword({phone, u"000000"_s, otherPassword},
                                                      service.context));
        });
    });
    row("passwordless", [](TestService &service, const QString &phone) {
        return manyTimes(service, [&] {
            const QString sent = told(service.rules().passwordlessSend(phone, service.context));
            return sent + u" / "_s +
                   told(service.rules().passwordlessVerify({phone, u"000000"_s}, service.context));
        });
    });
    row("registration", [](TestService &service, const QString &phone) {
        QStringList answers{told(service.rules().registerByPhone(
            service.registration(phone, goodPassword), service.context))};
        answers += manyTimes(service, [&] { return told(verify(service, phone)); });
        answers += told(service.rules().resendVerification(phone, service.context));
        answers += told(service.rules().login({phone, goodPassword}, service.context));
        return answers;
    });
}

void textRows()
{
    const Script asks([](TestService &service, const QString &phone) {
        return manyTimes(
            service, [&] { return told(service.rules().forgotPassword(phone, service.context)); });
    });
    row("the address's texts are used up", asks, [](Config &config) {
        config.sms.limits.address = {4, 24h};
    });
    row("all texts are used up", asks, [](Config &config) { config.sms.limits.total = {1, 240h}; });
    row("no more money", asks, [](Config &config) {
        config.sms.spend.price = 10;
        config.sms.spend.month = 10;
        config.sms.spend.stops = true;
    });
    row("no text can leave", [asks](TestService &service, const QString &phone) {
        service.rules().checkTextsWith([] { return std::optional(u"unplugged"_s); });
        return asks(service, phone);
    });
}

void questionRows()
{
    row(
        "a lock asks its question",
        [](TestService &service, const QString &phone) {
            return manyTimes(service, [&] {
                return told(service.rules().login({phone, otherPassword}, service.context));
            });
        },
        [](Config &config) { config.lockout.type = LockoutType::Question; });
    row("questions", [](TestService &service, const QString &phone) {
        return QStringList{told(service.rules().questionsByPhone(phone, service.context))};
    });
    const Script byAnswer([](TestService &service, const QString &phone) {
        QStringList answers;
        for (const QString &password : {QString(), u"short"_s, otherPassword})
            answers += told(service.rules().resetByAnswer({phone, password, {{u"pet"_s, u"x"_s}}},
                                                          service.context));
        return answers;
    });
    row("a reset by answer", byAnswer);
    row("a reset by answer, no questions", byAnswer,
        [](Config &config) { config.questions.clear(); });
    row(
        "no questions",
        [](TestService &service, const QString &phone) {
            return QStringList{told(service.rules().questionsByPhone(phone, service.context))};
        },
        [](Config &config) { config.questions.clear(); });
}

void numberRows()
{
    row("a reset to a bad password", [](TestService &service, const QString &phone) {
        QStringList answers;
        for (const QString &password : {QString(), u"short"_s, u"password1"_s, phone})
            answers += told(
                service.rules().resetPassword({phone, u"000000"_s, password}, service.context));
        return answers;
    });
    row("registration with an id", [](TestService &service, const QString &phone) {
        Registration request = service.registration(phone, goodPassword);
        request.uid = service.newAccount(cleo, goodPassword).account.uid; // taken
        QStringList answers{told(service.rules().registerByPhone(request, service.context))};
        request.uid = QString(32, u'a'); // taken by the first of two, if that was no pretence
        answers += told(service.rules().registerByPhone(request, service.context));
        request.phone = u"+33612345678"_s;
        return answers +
               QStringList{told(service.rules().registerByPhone(request, service.context))};
    });
    row("a change to the number", changesTo<false>);
    row("a change to the number from a known device", changesTo<true>);
}

void timeRows()
{
    row("a code of the day before", [](TestService &service, const QString &phone) {
        QStringList answers{told(service.rules().forgotPassword(phone, service.context))};
        for (const auto pause : {23h + 58min, 4min}) {
            service.advance(pause);
            answers += told(service.rules().resetPassword({phone, u"000000"_s, otherPassword},
                                                          service.context));
        }
        return answers;
    });
    row(
        "a lock that codes do not open",
        [](TestService &service, const QString &phone) {
            auto &rules = service.rules();
            const auto code = [&] {
                return told(rules.resetPassword({phone, u"000000"_s, otherPassword},
                                                service.context)) +
                       told(rules.passwordlessVerify({phone, u"000000"_s}, service.context)) +
                       told(verify(service, phone));
            };
            QStringList answers{told(rules.forgotPassword(phone, service.context)), code(), code()};
            for (int i = 0; i < 6; ++i)
                answers += told(rules.login({phone, otherPassword}, service.context));
            return answers + manyTimes(service, [&] {
                       return code() + told(rules.forgotPassword(phone, service.context));
                   });
        },
        [](Config &config) { config.lockout.codeOpens = false; });
}

} // namespace

void TestPrivate::knownAndUnknownAreAnsweredAlike_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<TestService::Change>("change");
    QTest::addColumn<State>("state");
    signingInRows();
    textRows();
    questionRows();
    numberRows();
    timeRows();
}

void TestPrivate::knownAndUnknownAreAnsweredAlike()
{
    QFETCH(Script, script);
    QFETCH(TestService::Change, change);
    QFETCH(State, state);
    const auto answers = [&](bool known) {
        TestService service([&](Config &config) {
            config.flow.privateAnswers = true;
            config.questions = {{u"pet"_s, u"First pet?"_s}};
            if (change)
                change(config);
        });
        // In any case one, so that both clocks have been used.
        const SignedIn in = service.newAccount(known ? amara : ben, otherPassword + u"!"_s);
        if (!service.config.questions.empty())
            addAnswers(service, in);
        service.advance(25h);
        put(service, in.account.uid, state);
        return script(service, amara);
    };
    const QStringList known = answers(true);
    const QStringList unknown = answers(false);
    for (qsizetype i = 0; i < known.size(); ++i)
        QCOMPARE(unknown.value(i), known.at(i));
}

void TestPrivate::theOwnerNoticesNothing()
{
    TestService service([](Config &config) { config.flow.privateAnswers = true; });
    service.newAccount(amara, goodPassword);
    service.advance(61s); // no success shortens a wait that others can see
    VERIFY_GOOD(service.rules().registerByPhone(service.registration(amara, otherPassword),
                                                service.context));
    QCOMPARE(service.texts().size(), std::size_t(1));
    VERIFY_GOOD(service.rules().login({amara, goodPassword}, service.context));
    VERIFY_GOOD(service.rules().forgotPassword(amara, service.context));
    VERIFY_GOOD(service.rules().resetPassword({amara, service.lastCodeTo(amara), otherPassword},
                                              service.context));
}

void TestPrivate::compatibleAnswersTell()
{
    TestService service;
    service.newAccount(amara, goodPassword);
    QVERIFY(*service.rules().phoneExists(amara, service.context));
    VERIFY_ERROR(service.rules().forgotPassword(ben, service.context), 938);
    VERIFY_ERROR(service.rules().login({ben, goodPassword}, service.context), 938);
}

using Door = std::function<int(TestService &, const QString &phone, const QString &token)>;
Q_DECLARE_METATYPE(Door)

void TestPrivate::compatibleAnswersHaveABudget_data()
{
    QTest::addColumn<Door>("door");
    const auto row = [](const char *name, const Door &door) { QTest::newRow(name) << door; };
    const auto codeOf = [](const auto &result) { return result ? 0 : result.error().code; };
    row("verify", [=](TestService &service, const QString &phone, const QString &) {
        return codeOf(verify(service, phone));
    });
    row("passwordless", [=](TestService &service, const QString &phone, const QString &) {
        return codeOf(service.rules().passwordlessVerify({phone, u"000000"_s}, service.context));
    });
    row("reset", [=](TestService &service, const QString &phone, const QString &) {
        return codeOf(
            service.rules().resetPassword({phone, u"000000"_s, goodPassword}, service.context));
    });
    row("questions", [=](TestService &service, const QString &phone, const QString &) {
        return codeOf(service.rules().questionsByPhone(phone, service.context));
    });
    row("reset by answer", [=](TestService &service, const QString &phone, const QString &) {
        return codeOf(service.rules().resetByAnswer({phone, goodPassword, {}}, service.context));
    });
    row("change", [=](TestService &service, const QString &phone, const QString &token) {
        const QString held = phone == ben ? cleo : phone;
        return codeOf(service.rules().changeNumber(token, {held, {}}, service.context));
    });
}

/// Security S11: each door that tells whether a number has an account tells it so often only.
void TestPrivate::compatibleAnswersHaveABudget()
{
    QFETCH(Door, door);
    TestService service([](Config &config) {
        config.addresses.availability = 3;
        config.questions = {{u"pet"_s, u"First pet?"_s}};
    });
    service.context.peerAddress = u"198.51.100.66"_s;
    service.newAccount(cleo, goodPassword);
    service.context.device = u"the owner's"_s;
    const QString token = service.newAccount(amara, goodPassword).tokens.accessToken;
    service.context.device.clear();
    for (int i = 0; i < 3; ++i)
        QVERIFY(door(service, ben, token) != code::tooManyRequests);
    QCOMPARE(door(service, ben, token), code::tooManyRequests);
    QCOMPARE(door(service, amara, token), code::tooManyRequests);
    service.context.device = u"the owner's"_s;
    QVERIFY(door(service, amara, token) != code::tooManyRequests);
    service.context.peerAddress = u"203.0.113.7"_s;
    QVERIFY(door(service, ben, token) != code::tooManyRequests);
}

QTEST_GUILESS_MAIN(TestPrivate)
#include "tst_private.moc"
