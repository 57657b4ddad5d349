// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/roster.h"
#include "app/accounts/shownbefore.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <Ringkey/BackendConfig>
#include <Ringkey/KeptSession>
#include <Ringkey/SignIn>
#include <map>
#include <memory>

namespace ringkey {

enum class Computer : std::uint8_t
{
    Private,
    Shared
};

/// Several people, one after the other in one window: a SignIn for each, with a keychain entry of
/// its own. Whoever was opened stays signed in while another is shown.
///
/// On a shared computer there is one, nothing of it is kept, and what was kept before is ended.
class Accounts : public QObject
{
    Q_OBJECT
public:
    /// Makes the options of the SignIn in a slot, which keeps nothing on a shared computer.
    using Options = std::function<SignInOptions(int slot, Computer computer)>;

    Accounts(const QString &folder, Options options, Computer computer);
    ~Accounts() override;

    /// Whose pages are shown. Lives until the next opened() was told to everybody.
    SignIn &current() const { return *m_open.at(m_slot); }
    /// The current one while somebody is signed in there.
    std::optional<int> openSlot() const;
    /// Those that are kept, and those that are open, whoever was last used first.
    QList<KnownAccount> known() const;
    /// Somebody is known, and nobody is signed in in the current slot: the list is shown first.
    bool mustChoose() const { return m_mustChoose; }
    bool isShared() const { return m_computer == Computer::Shared; }
    /// Somebody began to sign in where add() leads back to, and another is shown.
    bool hasBegun() const;

    void start();
    void connectTo(const BackendConfig &backend);
    void setNetwork(const NetworkConfig &network);
    void setLanguage(const QString &bcp47);
    void lookAtClock();

    void open(int slot);
    /// Somebody else signs in, or goes on with that; whoever is here stays.
    void add();
    /// Ends the session there and erases what is kept of it.
    void forget(int slot);
    void setComputer(Computer computer);
    /// Before the program ends: a shared computer's session ends at the server, too, if it can be
    /// told within `patience`.
    void leave(std::function<void()> done);

    static constexpr std::chrono::seconds patience{3};

Q_SIGNALS:
    void opened(ringkey::ShownBefore before);
    /// By another program, --forget: nothing of them is to be kept here either.
    void everybodyForgotten();
    /// known() or openSlot() changed.
    void changed();
    void transitioned(const ringkey::Transition &step);

private:
    std::vector<SignIn *> everyone() const;
    void make(int slot);
    void show(int slot);
    void note(int slot);
    void forgetTwin(const KnownAccount &account);
    void wasLeft(int slot);
    void leaveBehind(int slot, ShownBefore before);
    bool isNobodys(int slot) const;
    int takeFree();
    void setBegun(std::optional<int> slot);
    void findBegun();
    bool hold(int slot);
    void end(int slot, const std::shared_ptr<QLockFile> &held);
    void wasEnded(int slot);
    void endLeft();
    void endAll();
    void beginAnew();
    void watch();
    void followOthers();

    Roster m_roster;
    Options m_options;
    Computer m_computer;
    int m_slot = 0;
    bool m_mustChoose = false;
    bool m_isStarted = false;
    std::optional<BackendConfig> m_backend;
    bool m_remembers = false;     ///< the roster, when it was looked at last
    QList<KnownAccount> m_listed; ///< in it, at that time
    QFileSystemWatcher m_watcher;
    std::map<int, std::unique_ptr<SignIn>> m_open;
    /// Where somebody began to sign in before another account was opened: "another account" leads
    /// back to it, also after the next start.
    std::optional<int> m_begun;
    QSet<int> m_over; ///< where somebody signed out, and nobody began anything since
    std::map<int, KnownAccount> m_noted; ///< as written in this run
    /// Where somebody signs in that nobody has yet.
    std::map<int, std::unique_ptr<QLockFile>> m_held;
    /// What is being ended that was left in a slot, until the keychain has let go of it and the
    /// server knows.
    std::map<int, std::unique_ptr<KeptSession>> m_ending;
    /// Signed out, and perhaps still telling the server.
    std::vector<std::unique_ptr<SignIn>> m_leaving;
};

} // namespace ringkey
