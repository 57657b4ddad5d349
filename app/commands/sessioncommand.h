// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/bundledservice.h"
#include "app/network.h"
#include "app/settings/commandline.h"
#include "auth/keptsession.h"

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
    void found(Storage storage, const std::optional<Session> &session);
    void printAccount(const Account &account);
    void printToken();
    void prolongFirst();
    void endSession();
    void ended(bool told);
    /// Where the service is: from the settings, or the one that comes along, which is started.
    void withBackend(std::function<void(const BackendConfig &)> then);
    void forgetFiles();
    void finish(int exitCode, const QString &complaint = {});

    CommandLine m_line;
    ReadSettings m_read;
    const Settings &m_settings; ///< those of m_read
    Network m_network;
    KeptSession m_kept;
    std::unique_ptr<BundledService> m_service;
};

} // namespace ringkey
