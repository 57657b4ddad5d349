// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/roster.h"
#include "app/demo/bundledservice.h"
#include "app/network.h"
#include "app/settings/commandline.h"

#include <Ringkey/KeptSession>

namespace ringkey {

/// `ringkey token`, `whoami`, `sign-out` and `--forget`: what a script does with the kept session.
/// Prints its answer, and ends the event loop with an ExitCode.
class SessionCommand : public QObject
{
    Q_OBJECT
public:
    SessionCommand(const CommandLine &line, const ReadSettings &read);

    void start();

private:
    SignInOptions optionsOf(int slot) const;
    void found(Storage storage, const std::optional<Session> &session);
    void printAccount(const Account &account);
    void printToken();
    void prolongFirst();
    void endSession();
    void ended(bool told);
    void finishEnding();
    /// Where the service is: from the settings, or the one that comes along, which is started.
    /// `without` gets a sentence: there is none to be reached.
    void withBackend(std::function<void(const BackendConfig &)> then,
                     std::function<void(const QString &)> without);
    void forgetEverybody(bool isSignedIn);
    void forgetOthers(const QList<int> &slots);
    void forgotOne(bool told);
    void forgetFiles();
    void finish(int exitCode, const QString &complaint = {});

    CommandLine m_line;
    ReadSettings m_read;
    const Settings &m_settings; ///< those of m_read
    Network m_network;
    Roster m_roster;
    int m_slot; ///< of the current account
    KeptSession m_kept;
    qsizetype m_toForget = 0; ///< how many accounts are still being ended
    bool m_allTold = true;
    std::optional<BackendConfig> m_backend;
    std::unique_ptr<BundledService> m_service;
};

} // namespace ringkey
