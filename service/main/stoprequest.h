// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace ringkey::service {

/// No core dump and no debugger of the same user: memory holds passwords and the API secret.
void forbidDumps();

/// What the program opens first would get the number of a standard stream that whoever started it
/// closed: lines of the log would go to a client, or be read as signals.
void keepStandardStreams();

/// What it makes is its owner's alone, and its owner can read it, whatever whoever started it wants
/// of new files.
void makePrivateFiles();

/// Lets the program end in its own time: SIGTERM and SIGINT, the end of standard input, and the end
/// of the program that started it become one request to stop; SIGHUP becomes one to read the
/// configuration again. One object at a time, made before any thread starts.
class StopRequest
{
public:
    struct Options
    {
        /// Also stop when standard input ends; on Linux also when the starting program dies.
        bool withStandardInput = false;
        /// Whole lines that come that way are kept for takeLines().
        bool keepsLines = false;
    };

    explicit StopRequest(Options options);
    ~StopRequest();
    StopRequest(const StopRequest &) = delete;
    StopRequest &operator=(const StopRequest &) = delete;

    enum class Wish : std::uint8_t
    {
        None,
        Reload,
        Said, ///< there are lines
        Stop
    };
    /// What is wanted as soon as something is; None after `limit`.
    Wish waitFor(std::chrono::milliseconds limit);
    std::vector<std::string> takeLines();

private:
    Wish heard();
    static Wish signalled();

    const Options m_options;
    std::string m_heard; ///< of standard input
};

} // namespace ringkey::service
