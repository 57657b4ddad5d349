// SPDX-License-Identifier: Apache-2.0
#include "watch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service::simulation {

namespace {

constexpr std::chrono::hours day{24};

void demand(bool holds, const QString &text)
{
    if (!holds)
        throw Violation{text};
}

template <typename Rows, typename TimeOf>
int countSince(const Rows &rows, Instant since, const TimeOf &timeOf)
{
    return int(std::count_if(rows.begin(), rows.end(),
                             [&](const auto &row) { return timeOf(row) > since; }));
}

} // namespace

const char *nameOf(Bug bug)
{
    static constexpr std::array names{
        "none",        "code-twice", "try-forgotten", "day-forgotten",     "send-forgotten",
        "other-codes", "not-kept",   "sessions-stay", "failure-forgotten", "text-again",
        "blocked",     "unverified", "refresh-twice"};
    static_assert(names.size() == bugs + 1);
    return names.at(std::size_t(bug));
}

void Watch::keep()
{
    const auto events = std::exchange(m_pending, {});
    for (const auto &event : events)
        event();
}

void Watch::clockIs(Instant now)
{
    for (auto &guesses : m_guesses) {
        for (Instant &guess : guesses)
            guess = std::min(guess, now);
    }
    for (auto &sends : m_sends) {
        for (SendRow &send : sends)
            send.at = std::min(send.at, now);
    }
    for (Failures &failures : m_failures)
        failures.last = std::min(failures.last, now);
}

void Watch::codeMade(const CodeRow &row)
{
    m_codes.push_back({row, {}});
}

void Watch::textMade(const QString &textId, const QString &codeId)
{
    m_codeOfText.insert(textId, codeId);
}

void Watch::tryGranted(const CodeRow &row, Instant now)
{
    const auto code = std::find_if(m_codes.begin(), m_codes.end(),
                                   [&](const Code &one) { return one.row.id == row.id; });
    demand(code != m_codes.end(), u"a code that was never kept was tried"_s);
    demand(++code->tries <= m_config.otp.tries, u"a code had more tries than the limit"_s);
    auto &guesses = m_guesses[row.phone];
    guesses.push_back(now);
    const int today = countSince(guesses, now - day, [](Instant at) { return at; });
    demand(today <= m_config.otp.triesPerDay, u"a number had more guesses a day than the limit"_s);
}

void Watch::codeUsed(const QString &id)
{
    for (Code &code : m_codes) {
        if (code.row.id == id)
            demand(++code.uses <= 1, u"a code succeeded twice"_s);
    }
}

void Watch::sendNoted(const QString &phone, Purpose purpose, Instant now)
{
    auto &sends = m_sends[phone];
    const auto since = [&](auto span) {
        return countSince(sends, now - span, [](const SendRow &send) { return send.at; });
    };
    demand(since(m_config.sms.window) < m_config.sms.windowLimit,
           u"a number got more codes within the window than the limit"_s);
    demand(since(day) < m_config.sms.dayLimit, u"a number got more codes a day than the limit"_s);
    const Instant waited = now - m_config.sms.resendWaits.front();
    const bool isSoon = std::any_of(sends.begin(), sends.end(), [&](const SendRow &send) {
        return send.open && send.purpose == purpose && send.at > waited;
    });
    demand(!isSoon, u"a code was sent again before its wait was over"_s);
    sends.push_back({purpose, now, true, Asker::Anybody});
}

void Watch::sendsClosed(const QString &phone, Purpose purpose)
{
    for (SendRow &send : m_sends[phone]) {
        if (send.purpose == purpose)
            send.open = false;
    }
}

void Watch::failureGranted(const QString &uid, Instant now)
{
    Failures &failures = m_failures[uid];
    const bool isLocked =
        failures.count >= m_config.lockout.tries && now < failures.last + m_config.lockout.period;
    demand(!isLocked, u"a password was compared while the account was locked"_s);
    ++failures.count;
    failures.last = now;
}

void Watch::refreshUsed(const QByteArray &hash)
{
    demand(++m_refreshes[hash] <= 1, u"a refresh token was used twice"_s);
}

const Watch::Code *Watch::byText(const QString &text) const
{
    const auto found = std::find_if(m_codes.begin(), m_codes.end(),
                                    [&](const Code &code) { return code.text == text; });
    return found != m_codes.end() ? &*found : nullptr;
}

void Watch::delivered(const QString &textId, const QString &text)
{
    demand(++m_deliveries[textId] <= 1, u"a text was sent twice"_s);
    const QString codeId = m_codeOfText.value(textId);
    for (Code &code : m_codes) {
        if (code.row.id == codeId)
            code.text = text;
    }
}

void Watch::endCodesOf(const QString &uid)
{
    for (Code &code : m_codes)
        code.isDead = code.isDead || code.row.uid == uid;
}

bool Watch::isNewest(const Code &code) const
{
    const auto newest = std::find_if(m_codes.rbegin(), m_codes.rend(), [&](const Code &one) {
        return one.row.uid == code.row.uid && one.row.purpose == code.row.purpose;
    });
    return newest != m_codes.rend() && newest->row.id == code.row.id;
}

} // namespace ringkey::service::simulation
