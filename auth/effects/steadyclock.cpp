// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/steadyclock.h"

#include <chrono>

#if defined(Q_OS_LINUX)
#include <ctime>
#endif

namespace ringkey {

namespace {

std::chrono::milliseconds sinceBoot()
{
#if defined(Q_OS_LINUX)
    // The steady clock of the standard library stands still while the computer sleeps.
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace

std::function<QDateTime()> steadyClock()
{
    return [wall = QDateTime::currentDateTimeUtc(), start = sinceBoot()] {
        return wall.addMSecs((sinceBoot() - start).count());
    };
}

} // namespace ringkey
