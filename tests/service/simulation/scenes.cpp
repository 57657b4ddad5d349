// SPDX-License-Identifier: Apache-2.0
// Histories as people and machines make them: a limit lies several right steps away, and single
// acts drawn at random seldom get there.
#include "history.h"
#include "splitmix.h"

#include <array>

namespace ringkey::service::simulation {

namespace {

// See World::chosenCode(), Network::send() and World::act().
constexpr int goodChoice = 4;
constexpr int wrongChoice = 1;
constexpr int anyCode = 5;
constexpr int dyingChoice = 3;
constexpr int minuteChoice = 2;
constexpr int longestGuess = 4; ///< one more than a code or a password may be tried

struct Weighted
{
    Act act;
    int weight;
};

constexpr std::array acts{
    Weighted{Act::Register, 2},        Weighted{Act::Verify, 4},
    Weighted{Act::AskVerification, 2}, Weighted{Act::SignIn, 5},
    Weighted{Act::GuessPassword, 4},   Weighted{Act::AskCode, 6},
    Weighted{Act::EnterCode, 8},       Weighted{Act::AskReset, 4},
    Weighted{Act::Reset, 5},           Weighted{Act::ChangePassword, 4},
    Weighted{Act::Refresh, 4},         Weighted{Act::SignOutEverywhere, 2},
    Weighted{Act::Deliver, 6},         Weighted{Act::Wait, 6},
    Weighted{Act::ClockBack, 1},       Weighted{Act::Block, 1},
    Weighted{Act::Delete, 1},          Weighted{Act::Purge, 2},
};

/// What is sent for a purpose, and what it opens.
struct Door
{
    Act ask;
    Act enter;
};

constexpr std::array doors{Door{Act::AskCode, Act::EnterCode}, Door{Act::AskReset, Act::Reset},
                           Door{Act::AskVerification, Act::Verify}};

class Writer
{
public:
    explicit Writer(quint64 seed)
        : m_random(seed)
    {
    }
    History written();

private:
    using Scene = void (Writer::*)();

    bool happens(int oneOf) { return m_random.below(oneOf) == 0; }
    Act drawnAct();
    const Door &drawnDoor() { return doors.at(std::size_t(m_random.below(int(doors.size())))); }
    int goodCode() { return m_random.below(200) * 5 + 3 + m_random.below(2); }

    Step &add(Act act, int choice);
    void enters(Act act, int choice);
    void guesses(Act act);
    void delivers();

    void begins();
    void single() { add(drawnAct(), m_random.below(1000)); }
    void comesWithACode();
    void asksForTwo();
    void besieges();
    void guessesPasswords();
    void refreshesTwice();
    void isShutOut();
    void changesPassword();
    void timeIsWrong();

    SplitMix m_random;
    History m_history;
    int m_person = 0;
    int m_faultIn = 0; ///< so many steps, where there are any
};

Act Writer::drawnAct()
{
    int all = 0;
    for (const Weighted &one : acts)
        all += one.weight;
    int drawn = m_random.below(all);
    for (const Weighted &one : acts) {
        drawn -= one.weight;
        if (drawn < 0)
            return one.act;
    }
    return Act::Wait;
}

/// With what goes wrong in it; a person may try once more what did not work or what they did not
/// hear of.
Step &Writer::add(Act act, int choice)
{
    Step step{act, m_random.below(services), m_person, choice, {}};
    if (m_faultIn > 0 && happens(m_faultIn)) {
        step.strike.fault = Fault(1 + m_random.below(faults));
        step.strike.statement = 1 + m_random.below(30);
        if (happens(2)) {
            m_history.push_back(step);
            step.strike = {};
        }
    }
    m_history.push_back(step);
    return m_history.back();
}

/// By one, or by two at once with the same in their hands.
void Writer::enters(Act act, int choice)
{
    Step step = add(act, choice);
    if (!happens(3))
        return;
    m_history.back().strike = {Fault::None, 0, m_random.below(7)};
    step.strike = {};
    m_history.push_back(step);
}

void Writer::guesses(Act act)
{
    for (int left = m_random.below(longestGuess + 1); left > 0; --left)
        add(act, wrongChoice);
}

/// The process may die in the middle of it: then it is seen to again, a minute later.
void Writer::delivers()
{
    const bool dies = happens(6);
    add(Act::Deliver, dies ? dyingChoice : goodChoice);
    if (!dies)
        return;
    add(Act::Wait, minuteChoice);
    add(Act::Deliver, goodChoice);
}

/// Most have an account: without one little can happen.
void Writer::begins()
{
    const int kind = m_random.below(8);
    if (kind == 0)
        return;
    add(Act::Register, m_random.below(1000));
    if (kind == 1)
        return;
    delivers();
    enters(Act::Verify, goodChoice);
}

void Writer::comesWithACode()
{
    const Door &door = drawnDoor();
    add(door.ask, m_random.below(1000));
    if (!happens(8))
        delivers();
    if (happens(2))
        guesses(door.enter);
    enters(door.enter, goodCode());
    if (happens(4)) // once more with it
        add(door.enter, goodCode());
}

/// Which of them is good after the other was used, and where the newer one is meant?
void Writer::asksForTwo()
{
    const Door &first = drawnDoor();
    const Door &second = drawnDoor();
    add(first.ask, goodChoice);
    delivers();
    if (first.ask == second.ask)
        add(Act::Wait, minuteChoice);
    add(second.ask, goodChoice);
    delivers();
    enters(second.enter, goodCode());
    add(first.enter, happens(2) ? goodCode() : anyCode * m_random.below(100));
}

/// Code after code, until the number has no guesses left today.
void Writer::besieges()
{
    for (int i = m_random.below(2); i < 3; ++i) {
        const Door &door = doors.at(std::size_t(i));
        add(door.ask, goodChoice);
        for (int left = 3; left > 0; --left)
            add(door.enter, wrongChoice);
    }
}

void Writer::guessesPasswords()
{
    for (int i = 0; i < longestGuess; ++i)
        add(Act::GuessPassword, wrongChoice);
    if (happens(2))
        add(Act::Wait, m_random.below(1000));
    add(Act::SignIn, m_random.below(1000));
}

void Writer::refreshesTwice()
{
    const int which = 3 * m_random.below(100) + 1; // the latest
    enters(Act::Refresh, which);
    add(Act::Refresh, m_random.below(1000));
}

void Writer::isShutOut()
{
    add(happens(4) ? Act::Delete : Act::Block, 0);
    add(happens(2) ? Act::SignIn : Act::Refresh, m_random.below(1000));
    if (happens(2))
        comesWithACode();
    add(Act::Block, 1); // and let in again
}

void Writer::changesPassword()
{
    add(Act::SignIn, m_random.below(1000));
    enters(Act::ChangePassword, m_random.below(1000));
    add(happens(2) ? Act::SignIn : Act::SignOutEverywhere, m_random.below(1000));
}

void Writer::timeIsWrong()
{
    add(happens(3) ? Act::ClockBack : Act::Wait, m_random.below(1000));
    if (happens(2))
        add(Act::Purge, 0);
    single();
}

History Writer::written()
{
    static constexpr std::array<Scene, 12> scenes{
        &Writer::single,         &Writer::single,         &Writer::single,
        &Writer::comesWithACode, &Writer::comesWithACode, &Writer::asksForTwo,
        &Writer::besieges,       &Writer::isShutOut,      &Writer::guessesPasswords,
        &Writer::refreshesTwice, &Writer::timeIsWrong,    &Writer::changesPassword,
    };
    static constexpr std::array<int, 3> faultIn{0, 8, 3};
    constexpr std::size_t most = 16;
    m_faultIn = faultIn.at(std::size_t(m_random.below(int(faultIn.size()))));
    begins();
    for (int left = 1 + m_random.below(3); left > 0 && m_history.size() < most; --left) {
        m_person = happens(5) ? 1 : 0; // one of them has most of the trouble
        (this->*scenes.at(std::size_t(m_random.below(int(scenes.size())))))();
    }
    return m_history;
}

} // namespace

History historyOf(quint64 seed)
{
    return Writer(seed).written();
}

} // namespace ringkey::service::simulation
