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
    std::vector<std::chrono::microseconds> times; ///< of the rounds that ended well, ascending
    int refused = 0;                              ///< rounds that another status than 200 ended
    double seconds = 0;

    double perSecond() const { return double(times.size()) / seconds; }
    double milliseconds(double share) const; ///< 0.5 is the median
};

/// What one client does again and again, on one connection.
struct LoadRound
{
    std::uint16_t port = 0;
    QByteArrayList requests; ///< "{refresh}" is the last refresh token of its replies
    QByteArray refreshToken; ///< the first, then the last
};

/// Keep-alive clients in a closed loop, all on the calling thread: each sends a request, waits for
/// the reply and sends the next one. What ends within `duration` counts, once the load has built
/// up. Returns when the last reply is there: nothing is left to disturb what is measured next.
LoadResult runLoad(std::vector<LoadRound> &clients, std::chrono::milliseconds duration);
