// SPDX-License-Identifier: Apache-2.0
#include "watchedrecords.h"

#include "watchedsessions.h"

namespace ringkey::service::simulation {

std::optional<AccountRow> WatchedAccounts::lied(std::optional<AccountRow> row) const
{
    if (row && m_bug == Bug::BlockedIsLetIn)
        row->blocked = false;
    if (row && m_bug == Bug::UnverifiedIsLetIn)
        row->phoneVerified = true;
    return row;
}

std::optional<int> WatchedAccounts::countFailure(const QString &uid, int limit, Instant now)
{
    const auto counted = m_bug == Bug::WrongPasswordIsForgotten
                             ? std::optional(1)
                             : m_real.countFailure(uid, limit, now);
    if (counted)
        m_watch.note([&watch = m_watch, uid, now] { watch.failureGranted(uid, now); });
    return counted;
}

void WatchedAccounts::clearFailures(const QString &uid)
{
    m_real.clearFailures(uid);
    m_watch.note([&watch = m_watch, uid] { watch.failuresCleared(uid); });
}

void WatchedCodes::insert(const CodeRow &row)
{
    m_real.insert(row);
    m_watch.note([&watch = m_watch, row] { watch.codeMade(row); });
}

void WatchedCodes::voidAll(const QString &uid)
{
    if (m_bug != Bug::OtherCodesStayGood)
        m_real.voidAll(uid);
}

std::optional<int> WatchedCodes::countTry(const CodeRow &row, int limit, Instant now)
{
    const auto granted =
        m_bug == Bug::TryIsForgotten ? std::optional(1) : m_real.countTry(row, limit, now);
    if (granted)
        m_watch.note([&watch = m_watch, row, now] { watch.tryGranted(row, now); });
    return granted;
}

bool WatchedCodes::consume(const QString &id, Instant now)
{
    const bool isFirst = m_real.consume(id, now) || m_bug == Bug::CodeWorksTwice;
    if (isFirst)
        m_watch.note([&watch = m_watch, id] { watch.codeUsed(id); });
    return isFirst;
}

void WatchedCodes::recordSend(const QString &phone, Purpose purpose, Instant now, Asker asker)
{
    if (m_bug != Bug::SendIsForgotten)
        m_real.recordSend(phone, purpose, now, asker);
    m_watch.note([&watch = m_watch, phone, purpose, now] { watch.sendNoted(phone, purpose, now); });
}

void WatchedCodes::closeSends(const QString &phone, Purpose purpose)
{
    m_real.closeSends(phone, purpose);
    m_watch.note([&watch = m_watch, phone, purpose] { watch.sendsClosed(phone, purpose); });
}

std::vector<GuessRow> WatchedCodes::guessesSince(const QString &phone, Instant since)
{
    if (m_bug == Bug::GuessesOfTheDayAreForgotten)
        return {};
    return m_real.guessesSince(phone, since);
}

void WatchedCodes::clearGuesses(const QString &phone)
{
    m_real.clearGuesses(phone);
    m_watch.note([&watch = m_watch, phone] { watch.guessesCleared(phone); });
}

int WatchedSessions::endAll(const QString &uid, const QString &except, SessionEnd why, Instant now)
{
    return m_bug == Bug::SessionsOutliveThePassword ? 0 : m_real.endAll(uid, except, why, now);
}

bool WatchedSessions::useRefresh(const QByteArray &hash, Instant now)
{
    const bool isFirst = m_real.useRefresh(hash, now) || m_bug == Bug::RefreshTokenWorksTwice;
    if (isFirst)
        m_watch.note([&watch = m_watch, hash] { watch.refreshUsed(hash); });
    return isFirst;
}

std::optional<OutboxRow> WatchedOutbox::take(const OutboxShare &share, Instant now, Instant again)
{
    auto row = m_real.take(share, now, again);
    if (row && m_bug == Bug::TextIsSentAgain)
        row->calls = 1;
    return row;
}

void WatchedTexts::insert(const TextRow &row)
{
    m_real.insert(row);
    m_watch.note([&watch = m_watch, id = row.id, code = row.codeId] { watch.textMade(id, code); });
}

} // namespace ringkey::service::simulation
