// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace ringkey::service {

/// No core dump and no debugger of the same user: memory holds passwords and the API secret.
void forbidDumps();

/// Lets the program end in its own time: SIGTERM and SIGINT, the end of standard input, and the end
/// of the program that started it become one request to stop. One object at a time, made before any
/// thread starts.
class StopRequest
{
public:
    struct Options
    {
        /// Also stop when standard input ends; on Linux also when the starting program dies.
        bool withStandardInput = false;
    };

    explicit StopRequest(Options options);
    ~StopRequest();
    StopRequest(const StopRequest &) = delete;
    StopRequest &operator=(const StopRequest &) = delete;

    /// True as soon as it should stop, false after `limit`.
    bool waitFor(std::chrono::milliseconds limit);

private:
    bool standardInputEnded() const;

    const Options m_options;
};

} // namespace ringkey::service
