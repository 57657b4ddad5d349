// SPDX-License-Identifier: Apache-2.0
#include "service/store/storehealth.h"

#include <QLoggingCategory>
#include <algorithm>

Q_LOGGING_CATEGORY(lcStore, "ringkey.service.store")

namespace ringkey::service {

namespace {

constexpr std::chrono::milliseconds nextQuestion{300};
// One connection may fail while the others go on.
constexpr std::chrono::seconds goneAfter{1};
constexpr std::chrono::seconds aMoment{3}; // an act takes no longer
constexpr std::chrono::minutes repeated{1};
constexpr int toldEach = 3;

template <typename All>
bool anyGone(const All &gone)
{
    return std::any_of(gone.begin(), gone.end(), [](const auto &one) { return one.has_value(); });
}

} // namespace

bool StoreHealth::mayTry(Act act)
{
    const std::lock_guard lock(m_mutex);
    auto &gone = m_gone.at(std::size_t(act));
    if (!gone)
        return true;
    if (gone->asking || Clock::now() < gone->next)
        return false;
    gone->asking = true;
    return true;
}

void StoreHealth::succeeded(Act act)
{
    const std::lock_guard lock(m_mutex);
    m_lastGood.at(std::size_t(act)) = Clock::now();
    if (!m_gone.at(std::size_t(act)))
        return;
    m_gone.at(std::size_t(act)).reset();
    if (anyGone(m_gone))
        return;
    const auto away = std::chrono::ceil<std::chrono::seconds>(Clock::now() - m_since);
    qCWarning(lcStore, "the store is back after %lld s", static_cast<long long>(away.count()));
}

bool StoreHealth::failed(Act act, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    m_lastFailure = now;
    const auto lastGood = m_lastGood.at(std::size_t(act));
    if (!m_gone.at(std::size_t(act)) && now - lastGood < goneAfter) {
        sayFaltering(act, now, text);
        return isOneOfMany(now);
    }
    if (!anyGone(m_gone)) {
        m_since = now;
        qCWarning(lcStore, "the store is gone, requests are answered 503: %ls",
                  qUtf16Printable(text));
    }
    m_gone.at(std::size_t(act)) = Gone{now + nextQuestion, false};
    return true;
}

/// Small changes may still find room on a full disk: it is never gone, and nothing else would say
/// why the others are refused.
void StoreHealth::sayFaltering(Act act, Clock::time_point now, const QString &text)
{
    auto &faltering = m_faltering.at(std::size_t(act));
    if (!faltering || now - faltering->last > aMoment)
        faltering = Faltering{now, now, now};
    faltering->last = now;
    if (now - faltering->since < goneAfter || now < faltering->silentUntil)
        return;
    faltering->silentUntil = now + repeated;
    qCWarning(lcStore, "the store fails some requests, which are answered 503: %ls",
              qUtf16Printable(text));
}

bool StoreHealth::isOneOfMany(Clock::time_point now)
{
    if (!m_firstTold || now - *m_firstTold >= repeated) {
        m_firstTold = now;
        m_told = 0;
    }
    return ++m_told > toldEach;
}

bool StoreHealth::falters()
{
    const std::lock_guard lock(m_mutex);
    return m_lastFailure && Clock::now() - *m_lastFailure < aMoment;
}

bool StoreHealth::isUp()
{
    const std::lock_guard lock(m_mutex);
    return !anyGone(m_gone);
}

} // namespace ringkey::service
