// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <chrono>
#include <cstdint>
#include <vector>

/// What a run of load measured.
struct LoadResult
{
    std::vector<std::chrono::microseconds> times; ///< of the replies with status 200, ascending
    int refused = 0;                              ///< other statuses
    double seconds = 0;

    double perSecond() const { return double(times.size()) / seconds; }
    double milliseconds(double share) const; ///< 0.5 is the median
};

/// Keep-alive clients in a closed loop, all on the calling thread: each sends its request, waits
/// for the reply and sends it again. What arrives within `duration` counts, once the load has built
/// up. Returns when the last reply is there: nothing is left to disturb what is measured next.
LoadResult runLoad(std::uint16_t port, const QByteArrayList &requests,
                   std::chrono::milliseconds duration);
