// SPDX-License-Identifier: Apache-2.0
#include "service/main/stoprequest.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace ringkey::service {
namespace {

// A signal handler may do little more than write to a pipe, and it can only find a global one.
std::array<int, 2> stopPipe{-1, -1};

extern "C" void onStopSignal(int number)
{
    const int before = errno;
    const char byte = number == SIGHUP ? 'r' : 's';
    [[maybe_unused]] const auto written = write(stopPipe[1], &byte, 1);
    errno = before;
}

void stopOnSignal(int number)
{
    struct sigaction action = {};
    action.sa_handler = onStopSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

void stopWithParent()
{
#ifdef __linux__
    const pid_t parent = getppid();
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) // it died before the line above took effect
        raise(SIGTERM);
#endif
}

} // namespace

void forbidDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void keepStandardStreams()
{
    // The lowest free number is the closed one. Writing fails as it did.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) == -1 && errno == EBADF)
            open("/dev/null", O_RDONLY);
}

void makePrivateFiles()
{
    umask(S_IRWXG | S_IRWXO);
}

StopRequest::StopRequest(Options options)
    : m_options(options)
{
    if (pipe(stopPipe.data()) == 0) {
        for (const int end : stopPipe)
            fcntl(end, F_SETFD, FD_CLOEXEC);
        fcntl(stopPipe[1], F_SETFL, O_NONBLOCK);
    }
    stopOnSignal(SIGTERM);
    stopOnSignal(SIGINT);
    stopOnSignal(SIGHUP);
    std::signal(SIGPIPE, SIG_IGN); // whoever reads our output may be gone
    if (m_options.withStandardInput)
        stopWithParent();
}

StopRequest::~StopRequest()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &end : stopPipe) {
        close(end);
        end = -1;
    }
}

/// What came over standard input, or its end.
StopRequest::Wish StopRequest::heard()
{
    constexpr std::size_t most = 64 * 1024; // of a line
    std::array<char, 4096> bytes{};
    const auto size = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size <= 0 || m_heard.size() > most)
        return Wish::Stop;
    if (m_options.keepsLines)
        m_heard.append(bytes.data(), std::size_t(size));
    return m_heard.find('\n') == std::string::npos ? Wish::None : Wish::Said;
}

std::vector<std::string> StopRequest::takeLines()
{
    std::vector<std::string> lines;
    for (auto end = m_heard.find('\n'); end != std::string::npos; end = m_heard.find('\n')) {
        lines.push_back(m_heard.substr(0, end));
        m_heard.erase(0, end + 1);
    }
    return lines;
}

/// What the bytes in the pipe ask for; several at once become one, and stopping comes first.
StopRequest::Wish StopRequest::signalled()
{
    std::array<char, 64> bytes{};
    const auto size = read(stopPipe[0], bytes.data(), bytes.size());
    const std::string_view wishes(bytes.data(), std::size_t(std::max<ssize_t>(size, 0)));
    return wishes.empty() || wishes.find('s') != wishes.npos ? Wish::Stop : Wish::Reload;
}

StopRequest::Wish StopRequest::waitFor(std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
            end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return Wish::None;
        std::array<pollfd, 2> watched{pollfd{stopPipe[0], POLLIN, 0},
                                      pollfd{STDIN_FILENO, POLLIN, 0}};
        if (poll(watched.data(), m_options.withStandardInput ? 2 : 1, int(left.count())) <= 0)
            continue;
        if (watched[0].revents != 0)
            return signalled();
        if (watched[1].revents == 0)
            continue;
        if (const Wish wish = heard(); wish != Wish::None)
            return wish;
    }
}

} // namespace ringkey::service
