// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"
#include "auth/session/secretservice.h"

#include <QList>
#include <optional>

namespace ringkey {

/// Which of the desktop's keychains QtKeychain stores in, and what that one says about itself:
/// KDE's KWallet; in a sandbox libsecret's own file, whose key is the Secret portal's; else the
/// Secret Service.
class DesktopKeychain : public QObject
{
    Q_OBJECT

public:
    /// `program` is what the keychain calls this program.
    explicit DesktopKeychain(QString program, QObject *parent = nullptr);

    /// Calls `then` once a job can start. QtKeychain and libsecret look which keychain there is in
    /// the thread of the window, and wait for its answer: nothing is started while it has none, and
    /// QtKeychain is not used for KWallet.
    void reach(std::function<void()> then);
    /// Once it was reached: the name of KDE's, where it is that.
    std::optional<QString> wallet() const;
    /// The entry that ask() is about.
    void setEntry(const QString &key) { m_key = key; }
    /// Once it was reached: whether a job can find the entry.
    void seek(const std::function<void(EntryThere)> &done);
    /// As Keychain::ask().
    void ask(const std::function<void(Keychain::Condition)> &done);

Q_SIGNALS:
    /// As Keychain::changed(), once it was reached.
    void changed();

private:
    enum class Kind : std::uint8_t
    {
        SecretService,
        KWallet,
        Portal
    };
    enum class Stage : std::uint8_t
    {
        Unasked,
        Looking,
        Found
    };

    void look(QList<Kind> left);
    void lookFor(Kind kind, const QList<Kind> &left);
    void found(Kind kind);
    void watch();
    void askWallet(const std::function<void(Keychain::Condition)> &done);
    void askWhoUsesTheWallet(const std::function<void(Keychain::Condition)> &done);
    void askWhetherThereAreWallets(const std::function<void(Keychain::Condition)> &done);

    QString m_program;
    QString m_key;
    Stage m_stage = Stage::Unasked;
    Kind m_kind = Kind::SecretService;
    QString m_wallet; ///< its name, where there is one
    QList<std::function<void()>> m_waiting;
};

} // namespace ringkey
