// SPDX-License-Identifier: Apache-2.0
// Console events and the end of standard input, as stoprequest.cpp has signals. There is no wish to
// read the configuration again: Windows has no signal for it.
#include "service/main/stoprequest.h"

#include <array>
#include <mutex>
#include <thread>
#include <windows.h>

namespace ringkey::service {
namespace {

/// What a thread of the system and one of ours tell. Never destroyed: either may outlive main().
struct Heard
{
    HANDLE stop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    HANDLE said = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    std::mutex mutex;
    std::string text;
};

Heard &told()
{
    static Heard &heard = *new Heard;
    return heard;
}

BOOL WINAPI onConsoleEvent(DWORD)
{
    SetEvent(told().stop);
    return TRUE;
}

/// A read of a pipe cannot be waited for together with other things.
void listen(bool keepsLines)
{
    constexpr std::size_t most = 64 * 1024; // of a line
    Heard &heard = told();
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    std::array<char, 4096> bytes{};
    DWORD size = 0;
    while (ReadFile(input, bytes.data(), DWORD(bytes.size()), &size, nullptr) && size > 0) {
        const std::lock_guard lock(heard.mutex);
        if (heard.text.size() > most)
            break;
        if (keepsLines)
            heard.text.append(bytes.data(), size);
        if (heard.text.find('\n') != std::string::npos)
            SetEvent(heard.said);
    }
    SetEvent(heard.stop);
}

} // namespace

void forbidDumps()
{
    // No dump by the system's error reports.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

void keepStandardStreams() {} // handles there are no small numbers

void makePrivateFiles() {} // each gets its access list where it is made

StopRequest::StopRequest(Options options)
    : m_options(options)
{
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    if (m_options.withStandardInput)
        std::thread(listen, m_options.keepsLines).detach();
}

StopRequest::~StopRequest()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
}

std::vector<std::string> StopRequest::takeLines()
{
    Heard &heard = told();
    const std::lock_guard lock(heard.mutex);
    std::vector<std::string> lines;
    for (auto end = heard.text.find('\n'); end != std::string::npos; end = heard.text.find('\n')) {
        lines.push_back(heard.text.substr(0, end));
        heard.text.erase(0, end + 1);
    }
    return lines;
}

StopRequest::Wish StopRequest::waitFor(std::chrono::milliseconds limit)
{
    const std::array<HANDLE, 2> events{told().stop, told().said};
    switch (
        WaitForMultipleObjects(DWORD(events.size()), events.data(), FALSE, DWORD(limit.count()))) {
    case WAIT_OBJECT_0:
        return Wish::Stop;
    case WAIT_OBJECT_0 + 1:
        return Wish::Said;
    default:
        return Wish::None;
    }
}

} // namespace ringkey::service
