// SPDX-License-Identifier: Apache-2.0
#include "world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ringkey::service::simulation {

namespace {

const QString &phoneOf(const Step &step)
{
    return step.person == 0 ? cleo : ben;
}

QString newPassword(const Step &step)
{
    static const QStringList all{goodPassword, otherPassword, u"amber lantern 77"_s};
    return all.at(step.choice % all.size());
}

} // namespace

template <typename Call>
auto World::attempt(const Step &step, const Call &call)
{
    Process &process = m_processes.at(std::size_t(step.service));
    const Step *const other = m_meanwhile;
    process.store->begin(step.strike, [this, other] {
        if (!other)
            return;
        m_meanwhile = nullptr;
        act(*other);
    });
    std::optional<decltype(call(process))> ended;
    try {
        ended = call(process);
        process.store->end();
        if (!ended->has_value() && ended->error().code == code::storeUnavailable)
            ended.reset();
    } catch (const Crash &) {
        start(process);
    }
    return ended;
}

void World::act(const Step &step)
{
    static constexpr std::array<std::chrono::seconds, 9> waits{1s,   25s,  61s,    125s,   301s,
                                                               661s, 901s, 90000s, 700000s};
    static constexpr std::array<std::chrono::seconds, 3> backs{-70s, -600s, -7200s};
    switch (step.act) {
    case Act::Register:
        return registers(step);
    case Act::Verify:
        return verifies(step);
    case Act::AskVerification:
        return asks(step, Purpose::VerifyPhone);
    case Act::SignIn:
        return signsIn(step, knownPassword(step));
    case Act::GuessPassword:
        return signsIn(step, u"nobody has this one"_s);
    case Act::AskCode:
        return asks(step, Purpose::Passwordless);
    case Act::EnterCode:
        return entersCode(step);
    case Act::AskReset:
        return asks(step, Purpose::ResetPassword);
    case Act::Reset:
        return resets(step);
    case Act::ChangePassword:
        return changesPassword(step);
    case Act::Refresh:
        return refreshes(step);
    case Act::SignOutEverywhere:
        return signsOut(step);
    case Act::Deliver:
        return delivers(step);
    case Act::Wait:
        return clockMoves(waits.at(std::size_t(step.choice) % waits.size()));
    case Act::ClockBack:
        return clockMoves(backs.at(std::size_t(step.choice) % backs.size()));
    case Act::Block:
        return blocks(step);
    case Act::Delete:
        return isDeleted(step);
    case Act::Purge:
        return purges(step);
    }
}

QString World::knownPassword(const Step &step) const
{
    const auto row = m_expected.accountOf(phoneOf(step));
    QStringList own = row ? m_expected.passwords(row->uid) : QStringList();
    own.sort();
    return own.isEmpty() ? goodPassword : own.at(step.choice % own.size());
}

/// The last one of that purpose; now and then another one, or none that was ever sent.
QString World::chosenCode(const Step &step, Purpose purpose) const
{
    QStringList right;
    QStringList all;
    for (const Watch::Code &code : m_watch.codes()) {
        if (code.row.phone != phoneOf(step) || code.text.isEmpty())
            continue;
        all.append(code.text);
        if (code.row.purpose == purpose)
            right.append(code.text);
    }
    if (!all.isEmpty() && step.choice % 5 == 0)
        return all.at(step.choice % all.size());
    if (right.isEmpty() || step.choice % 5 < 3)
        return u"WRONGONE"_s;
    return right.last();
}

Expectations::Token *World::chosenToken(const Step &step)
{
    const auto row = m_expected.accountOf(phoneOf(step));
    return row ? m_expected.token(step.choice, row->uid) : nullptr;
}

void World::codeWorked(const QString &text, Purpose purpose, const Step &step,
                       const Expectations::Before &before)
{
    const Watch::Code *const code = m_watch.byText(text);
    demand(code && before.row, "a code that was never sent let somebody in");
    demand(code->row.phone == phoneOf(step) && code->row.uid == before.row->uid,
           "a code worked for somebody else");
    demand(code->row.purpose == purpose, "a code worked for another purpose");
    demand(code->row.expiresAt > m_clock.now() - mostAhead, "an expired code worked");
    demand(!code->isDead, "a code worked after what ends all codes");
    demand(m_watch.isNewest(*code), "a code worked after a newer one was sent");
    m_watch.endCodesOf(before.row->uid);
}

void World::registers(const Step &step)
{
    const QString password = newPassword(step);
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->registerByPhone(TestService::registration(phoneOf(step), password),
                                              m_context);
    });
    const auto row = m_expected.accountOf(phoneOf(step));
    const bool isNew = row && !m_expected.isKnown(row->uid);
    demand(isNew || !ended || !ended->has_value(), "an acknowledged registration is not kept");
    if (isNew)
        m_expected.registered(row->uid, password);
}

void World::verifies(const Step &step)
{
    const QString code = chosenCode(step, Purpose::VerifyPhone);
    const auto before = m_expected.before(phoneOf(step));
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->verifyPhone({phoneOf(step), code}, m_context);
    });
    if (before.row)
        m_expected.sessionsMayEnd(before.row->uid);
    if (!ended || !ended->has_value())
        return;
    codeWorked(code, Purpose::VerifyPhone, step, before);
    m_expected.verified(before.row->uid);
    m_expected.letIn(before.row->uid, (*ended)->tokens);
}

void World::asks(const Step &step, Purpose purpose)
{
    attempt(step, [&](Process &process) {
        if (purpose == Purpose::VerifyPhone)
            return process.rules->resendVerification(phoneOf(step), m_context);
        return purpose == Purpose::Passwordless
                   ? process.rules->passwordlessSend(phoneOf(step), m_context)
                   : process.rules->forgotPassword(phoneOf(step), m_context);
    });
}

void World::signsIn(const Step &step, const QString &password)
{
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->login({phoneOf(step), password}, m_context);
    });
    if (!ended || !ended->has_value())
        return;
    const QString uid = (*ended)->account.uid;
    demand(m_expected.isPassword(uid, password), "a wrong password let somebody in");
    m_expected.letIn(uid, (*ended)->tokens);
}

void World::entersCode(const Step &step)
{
    const QString code = chosenCode(step, Purpose::Passwordless);
    const auto before = m_expected.before(phoneOf(step));
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->passwordlessVerify({phoneOf(step), code}, m_context);
    });
    if (!ended || !ended->has_value())
        return;
    codeWorked(code, Purpose::Passwordless, step, before);
    m_expected.letIn(before.row->uid, (*ended)->tokens);
}

void World::resets(const Step &step)
{
    const QString code = chosenCode(step, Purpose::ResetPassword);
    const QString password = newPassword(step);
    const auto before = m_expected.before(phoneOf(step));
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->resetPassword({phoneOf(step), code, password}, m_context);
    });
    if (!before.row)
        return demand(!ended || !ended->has_value(), "a reset without an account");
    const QString uid = before.row->uid;
    if (!ended) {
        m_expected.passwordMayBe(uid, password);
        m_expected.sessionsMayEnd(uid);
    } else if (ended->has_value()) {
        codeWorked(code, Purpose::ResetPassword, step, before);
        m_expected.passwordIs(uid, password);
        m_expected.sessionsEnd(uid, before.tokens);
    }
}

void World::changesPassword(const Step &step)
{
    const auto *const token = chosenToken(step);
    if (!token)
        return;
    const QString uid = token->uid;
    const QString access = token->set.accessToken;
    const QString password = newPassword(step);
    const auto before = m_expected.before(phoneOf(step));
    const PasswordChange change{knownPassword(step), password};
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->changePassword(access, change, m_context);
    });
    if (!ended) {
        m_expected.passwordMayBe(uid, password);
        m_expected.sessionsMayEnd(uid);
    } else if (ended->has_value()) {
        demand(m_expected.isPassword(uid, change.oldPassword), "a wrong old password was taken");
        m_expected.passwordIs(uid, password);
        m_expected.sessionsEnd(uid, before.tokens, access);
        m_watch.endCodesOf(uid);
    }
}

void World::refreshes(const Step &step)
{
    const auto *const chosen = chosenToken(step);
    if (!chosen)
        return;
    const Expectations::Token token = *chosen;
    const auto place = std::size_t(chosen - m_expected.tokens().data());
    if (token.isUsed) // whoever comes a second time is a thief, and the session ends
        m_expected.sessionsMayEnd(token.uid);
    m_expected.tokens()[place].mayBeGone = m_expected.tokens()[place].isUsed = true;
    const auto ended = attempt(step, [&](Process &process) {
        return process.rules->refresh(token.set.refreshToken, m_context);
    });
    if (!ended || !ended->has_value())
        return;
    auto &next = m_expected.tokens()[place].next;
    demand(next.isEmpty() || next == (*ended)->accessToken, "a refresh token worked twice");
    next = (*ended)->accessToken;
    m_expected.letIn(token.uid, **ended);
}

void World::signsOut(const Step &step)
{
    const auto *const token = chosenToken(step);
    if (!token)
        return;
    const QString uid = token->uid;
    const auto before = m_expected.before(phoneOf(step));
    const auto ended = attempt(step, [&, access = token->set.accessToken](Process &process) {
        return process.rules->signOutEverywhere(access);
    });
    if (!ended) {
        m_expected.sessionsMayEnd(uid);
    } else if (ended->has_value()) {
        m_expected.sessionsEnd(uid, before.tokens);
        m_watch.endCodesOf(uid);
    }
}

void World::delivers(const Step &step)
{
    Step own = step;
    // A note that the store refuses is tried again after a pause, which is real time.
    const Fault fault = own.strike.fault;
    if (fault == Fault::StoreError || fault == Fault::LostCommit || fault == Fault::FailedCommit)
        own.strike.fault = Fault::Crash;
    m_network.mood = step.choice;
    attempt(own, [](Process &process) {
        process.worker->deliverDue();
        return Result<void>();
    });
}

void World::purges(const Step &step)
{
    attempt(step, [](Process &process) {
        process.rules->purge();
        return Result<void>();
    });
}

void World::blocks(const Step &step)
{
    const auto done = m_store.change([&](Records &records) {
        auto row = records.accounts().byPhone(phoneOf(step));
        if (row) {
            row->blocked = step.choice % 2 == 0;
            records.accounts().update(*row);
        }
        return row.has_value();
    });
    demand(done.has_value(), "the real store failed");
}

void World::isDeleted(const Step &step)
{
    const auto before = m_expected.before(phoneOf(step));
    if (!before.row)
        return;
    const QString uid = before.row->uid;
    const auto ended =
        attempt(step, [&](Process &process) { return process.rules->deleteAccount(uid); });
    if (!ended) {
        m_expected.mayBeDeleted(uid);
        m_expected.sessionsMayEnd(uid);
    } else if (ended->has_value()) {
        m_expected.deleted(uid);
        m_expected.sessionsEnd(uid, before.tokens);
    }
}

} // namespace ringkey::service::simulation
