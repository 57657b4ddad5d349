// SPDX-License-Identifier: Apache-2.0
#include "app/commands/personsline.h"

#include "app/console.h"

#include <QtGlobal>
#include <cstdio>
#include <optional>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace ringkey {

namespace {

#ifdef Q_OS_WIN
/// Standard input without an echo as long as this lives.
class Unseen
{
public:
    Unseen() { SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT)); }
    ~Unseen() { SetConsoleMode(m_input, m_before); }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static DWORD modeOf(HANDLE input)
    {
        DWORD mode = 0;
        GetConsoleMode(input, &mode);
        return mode;
    }
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = modeOf(m_input);
};
#else
// What ends the program while it asks: Ctrl+C, Ctrl+\\, a closed terminal, kill.
constexpr std::array endings{SIGINT, SIGQUIT, SIGHUP, SIGTERM};
termios before{}; // a signal's handler has no object

extern "C" void endSeen(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::raise(signal); // whose handler was taken away on the way here
}

/// Standard input without an echo as long as this lives, or until the program is ended.
class Unseen
{
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &before);
        struct sigaction action
        {
        };
        action.sa_handler = endSeen;
        action.sa_flags = int(SA_RESETHAND | SA_NODEFER);
        for (std::size_t i = 0; i < endings.size(); ++i)
            sigaction(endings.at(i), &action, &m_actions.at(i));
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        for (std::size_t i = 0; i < endings.size(); ++i)
            sigaction(endings.at(i), &m_actions.at(i), nullptr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    std::array<struct sigaction, endings.size()> m_actions{};
};
#endif

/// No code, number or password is longer; a pipe that never ends a line must not fill the memory.
constexpr qsizetype longest = 1024;

} // namespace

Secret personsLine(const char *question, Echo echo)
{
    std::fputs(question, stderr);
    std::fflush(stderr);
    std::optional<Unseen> unseen;
    const bool isPerson = isTerminal(stdin);
    if (echo == Echo::Hidden && isPerson)
        unseen.emplace();
    QByteArray line;
    line.reserve(longest);
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < longest; c = std::getchar())
        line += char(c);
    if (echo == Echo::Shown)
        line.removeIf([](char c) { return c == ' '; });
    if (unseen || !isPerson)
        std::fputs("\n", stderr);
    while (!line.isEmpty() && static_cast<unsigned char>(line.back()) <= ' ')
        line.chop(1);
    return Secret::take(std::move(line));
}

} // namespace ringkey
