// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinoptions.h"
#include "auth/types/account.h"
#include "auth/types/backendconfig.h"
#include "phone/export.h"

#include <QObject>
#include <memory>
#include <optional>

namespace ringkey {

/// The session that a SignIn with the same options kept, for programs without pages: read it,
/// prolong it, end it. Store, network and clock are those of the options, too.
///
/// Lives on the thread of its creator, which must run an event loop. Never blocks, never asks a
/// person. One thing at a time; each function answers once, from the event loop, where it may be
/// deleted, and first reads what is kept where nobody did. Takes turns with other programs of the
/// profile as SignIn does.
class RINGKEY_AUTH_EXPORT KeptSession : public QObject
{
    Q_OBJECT

public:
    explicit KeptSession(const SignInOptions &options, QObject *parent = nullptr);
    ~KeptSession() override;

    /// Reads what is kept. Nothing, and a store that answered: nobody is signed in.
    void read(std::function<void(Storage, std::optional<Session>)> done);
    /// Asks the server for a later end and keeps what it says. `done` tells whether there is one;
    /// session() then has it. Waits `patience` at most.
    void prolong(const BackendConfig &backend, std::function<void(bool)> done);
    /// What goes besides the session, and what stays of it.
    struct Ending
    {
        bool everywhere = false; ///< all sessions of the account end
        bool remember = false;   ///< who was here is kept, for the welcome-back page
    };
    /// Forgets the session here and tells the server. False: the server could not be told, or the
    /// keychain would not forget. As long as this object lives it goes on by itself, once the
    /// keychain opens or the server answers, and ended() follows; else a later start of the app
    /// with this profile sees to it.
    void end(const BackendConfig &backend, Ending how, std::function<void(bool)> done);
    /// Forgets the session here where no server can be reached: a later start of the app tells it.
    /// False: not even that could be kept.
    void endUntold(Ending how, std::function<void(bool)> done);

    const std::optional<Session> &session() const;
    /// How the internet is reached from the next of these calls on; until then as the options say.
    void setNetwork(const NetworkConfig &network);

    static constexpr std::chrono::seconds patience{16};

Q_SIGNALS:
    /// What end() was to do is done, be it after its answer. Once.
    void ended();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringkey
