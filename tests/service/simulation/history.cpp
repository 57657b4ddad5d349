// SPDX-License-Identifier: Apache-2.0
#include "history.h"

#include "splitmix.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service::simulation {

namespace {

struct Weighted
{
    Act act;
    int weight;
};

constexpr std::array acts{
    Weighted{Act::Register, 2},        Weighted{Act::Verify, 4},
    Weighted{Act::AskVerification, 2}, Weighted{Act::SignIn, 5},
    Weighted{Act::GuessPassword, 6},   Weighted{Act::AskCode, 6},
    Weighted{Act::EnterCode, 12},      Weighted{Act::AskReset, 4},
    Weighted{Act::Reset, 6},           Weighted{Act::ChangePassword, 4},
    Weighted{Act::Refresh, 4},         Weighted{Act::SignOutEverywhere, 2},
    Weighted{Act::Deliver, 10},        Weighted{Act::Wait, 6},
    Weighted{Act::ClockBack, 1},       Weighted{Act::Block, 1},
    Weighted{Act::Delete, 1},
};

constexpr std::array<const char *, acts.size()> actNames{"registers",
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
                                                         "(is deleted by the operator)"};

constexpr std::array<const char *, 7> faultNames{"",
                                                 "crash before statement",
                                                 "crash after the commit from statement",
                                                 "store error at statement",
                                                 "conflict at statement",
                                                 "commit unknown from statement",
                                                 "reply lost"};

/// A text that arrives, the code that was texted last.
constexpr int goodChoice = 4;
constexpr int wrongChoice = 1;
constexpr int dyingChoice = 3;
constexpr int minuteChoice = 2;

Act drawnAct(SplitMix &random)
{
    int all = 0;
    for (const Weighted &one : acts)
        all += one.weight;
    int drawn = random.below(all);
    for (const Weighted &one : acts) {
        drawn -= one.weight;
        if (drawn < 0)
            return one.act;
    }
    return Act::Wait;
}

Step drawnStep(SplitMix &random)
{
    Step step;
    step.act = drawnAct(random);
    step.service = random.below(2);
    step.person = random.below(5) == 0 ? 1 : 0; // one of them has most of the trouble
    step.choice = random.below(1000);
    if (random.below(3) == 0)
        step.strike.fault = Fault(1 + random.below(int(faultNames.size()) - 1));
    step.strike.statement = 1 + random.below(30);
    step.strike.other = random.below(5) == 0 ? random.below(5) : -1;
    return step;
}

} // namespace

History historyOf(quint64 seed)
{
    SplitMix random(seed);
    History history;
    // Most begin with an account: without one little can happen.
    if (random.below(8) != 0) {
        for (const Act act : {Act::Register, Act::Deliver, Act::Verify})
            history.push_back({act, random.below(2), 0, goodChoice, {}});
    }
    const int length = 4 + random.below(9);
    while (int(history.size()) < length + 3) {
        history.push_back(drawnStep(random));
        const Step last = history.back();
        const bool sends = last.act == Act::AskCode || last.act == Act::AskReset;
        if (sends && random.below(4) != 0) {
            // The process may die in the middle of it: then it is seen to again, a minute later.
            const bool dies = random.below(6) == 0;
            const int service = random.below(2);
            history.push_back(
                {Act::Deliver, service, last.person, dies ? dyingChoice : goodChoice, {}});
            if (dies) {
                history.push_back({Act::Wait, service, last.person, minuteChoice, {}});
                history.push_back({Act::Deliver, service, last.person, goodChoice, {}});
            }
        }
        const bool isOnce = last.act == Act::EnterCode || last.act == Act::Reset ||
                            last.act == Act::Verify || last.act == Act::Refresh;
        // Somebody guesses.
        if ((isOnce || last.act == Act::GuessPassword) && random.below(4) == 0) {
            Step wrong = last;
            wrong.choice = wrongChoice;
            wrong.strike = {};
            history.insert(history.end(), 3, wrong);
            continue;
        }
        // Two at once with the same in their hands.
        if (isOnce && random.below(3) == 0) {
            history.back().choice = history.back().choice / 5 * 5 + 3 + random.below(2);
            history.back().strike = {Fault::None, 0, 1 + random.below(6)};
            history.push_back(history.back());
            continue;
        }
        // A person tries once more what did not work or what they did not hear of.
        if (last.strike.fault != Fault::None && random.below(2) == 0) {
            history.push_back(last);
            history.back().strike = {};
        }
    }
    return history;
}

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
