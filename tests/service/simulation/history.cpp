// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service::simulation {

namespace {

constexpr std::array<const char *, 18> actNames{"registers",
                                                "verifies the number",
                                                "asks for a new code to verify",
                                                "signs in",
                                                "guesses a password",
                                                "asks for a code to sign in",
                                                "enters a code",
                                                "asks for a reset",
                                                "resets the password",
                                                "changes the password",
                                                "refreshes a token",
                                                "signs out everywhere",
                                                "(texts are delivered)",
                                                "(time passes)",
                                                "(the clock goes back)",
                                                "(is blocked by the operator)",
                                                "(is deleted by the operator)",
                                                "(what is past keeping is dropped)"};

constexpr std::array<const char *, faults + 1> faultNames{"",
                                                          "crash before statement",
                                                          "crash after the commit from statement",
                                                          "store error at statement",
                                                          "conflict at statement",
                                                          "commit unknown from statement",
                                                          "commit fails from statement",
                                                          "commit conflicts from statement",
                                                          "reply lost"};

} // namespace

History shrunk(History history, const std::function<bool(const History &)> &fails)
{
    const auto tryWith = [&](const History &smaller) {
        if (!fails(smaller))
            return false;
        history = smaller;
        return true;
    };
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = history.size(); i-- > 0;) {
            History without = history;
            without.erase(without.begin() + std::ptrdiff_t(i));
            again = tryWith(without) || again;
        }
        for (std::size_t i = 0; i < history.size(); ++i) {
            if (history[i].strike.fault == Fault::None && history[i].strike.other < 0)
                continue;
            History calmer = history;
            calmer[i].strike = {};
            again = tryWith(calmer) || again;
        }
    }
    return history;
}

QString textOf(const Step &step)
{
    QString text = u"service %1, person %2 %3, choice %4"_s.arg(step.service)
                       .arg(step.person)
                       .arg(QLatin1StringView(actNames.at(std::size_t(step.act))))
                       .arg(step.choice);
    if (step.strike.fault != Fault::None)
        text += u"; %1 %2"_s.arg(QLatin1StringView(faultNames.at(std::size_t(step.strike.fault))))
                    .arg(step.strike.statement);
    if (step.strike.other >= 0)
        text += u"; the next step happens before transaction %1"_s.arg(step.strike.other);
    return text;
}

} // namespace ringkey::service::simulation
