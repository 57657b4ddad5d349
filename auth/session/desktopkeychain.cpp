// SPDX-License-Identifier: Apache-2.0
#include "auth/session/desktopkeychain.h"

#include "auth/session/busquestion.h"
#include "auth/session/kwallet.h"

#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

using Told = std::function<void(Keychain::Condition)>;

QString portalService()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

/// As libsecret tells it.
bool isSandboxed()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP_NAME");
}

QDBusMessage portalVersion()
{
    auto call =
        QDBusMessage::createMethodCall(portalService(), u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.portal.Secret"_s << u"version"_s;
    return call;
}

} // namespace

DesktopKeychain::DesktopKeychain(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
}

void DesktopKeychain::reach(std::function<void()> then)
{
    if (m_stage == Stage::Found)
        return then();
    m_waiting.append(std::move(then));
    if (std::exchange(m_stage, Stage::Looking) == Stage::Looking)
        return;
    QList<Kind> kinds;
    if (!kwallet::service().isEmpty())
        kinds.append(Kind::KWallet);
    if (isSandboxed())
        kinds.append(Kind::Portal);
    look(kinds);
}

/// In QtKeychain's order. Most desktops have no other than the Secret Service, and nothing is
/// asked.
void DesktopKeychain::look(QList<Kind> left)
{
    if (left.isEmpty() || !QDBusConnection::sessionBus().isConnected())
        return found(Kind::SecretService);
    const Kind next = left.takeFirst();
    lookFor(next, left);
}

/// Who is there and silent may answer yet.
void DesktopKeychain::lookFor(Kind kind, const QList<Kind> &left)
{
    const auto question =
        kind == Kind::KWallet ? kwallet::question(u"networkWallet"_s) : portalVersion();
    bus::ask(
        this, question,
        [this, kind, left](const QDBusPendingCall &answer) {
            if (answer.isError())
                return look(left);
            if (kind == Kind::KWallet)
                m_wallet = QDBusPendingReply<QString>(answer).value();
            found(kind);
        },
        bus::withoutLimit);
}

void DesktopKeychain::found(Kind kind)
{
    m_kind = kind;
    m_stage = Stage::Found;
    watch();
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

std::optional<QString> DesktopKeychain::wallet() const
{
    return m_kind == Kind::KWallet ? std::optional(m_wallet) : std::nullopt;
}

void DesktopKeychain::watch()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    const auto tell = [this] { Q_EMIT changed(); };
    switch (m_kind) {
    case Kind::SecretService:
        return watchSecretService(this, tell);
    case Kind::KWallet: {
        const QDBusMessage any = kwallet::question({});
        bus::hear(this, any.service(), any.path(), any.interface(), u"walletOpened"_s, tell);
        return bus::watchFor(this, any.service(), tell);
    }
    case Kind::Portal:
        return bus::watchFor(this, portalService(), tell);
    }
}

/// The portal says nothing of what is in the file.
void DesktopKeychain::seek(const std::function<void(EntryThere)> &done)
{
    if (m_kind != Kind::SecretService || !QDBusConnection::sessionBus().isConnected())
        return done(EntryThere::Perhaps);
    seekEntry(this, {m_program, m_key}, done);
}

void DesktopKeychain::ask(const Told &done)
{
    using enum Keychain::Condition;
    if (m_stage != Stage::Found) { // no answer yet to whether it is there
        QTimer::singleShot(0, this, [done] { done(Unknown); });
        return;
    }
    switch (m_kind) {
    case Kind::SecretService:
        return askSecretService(this, {m_program, m_key}, done);
    case Kind::KWallet:
        return askWallet(done);
    case Kind::Portal:
        return bus::ask(this, portalVersion(),
                        [done](const QDBusPendingReply<QDBusVariant> &reply) {
                            done(reply.isError() ? bus::conditionFrom(reply.error()) : Answering);
                        });
    }
}

void DesktopKeychain::askWallet(const Told &done)
{
    auto call = kwallet::question(u"isOpen"_s);
    call << m_wallet;
    call.setAutoStartService(false);
    bus::ask(this, call, [this, done](const QDBusPendingReply<bool> &open) {
        if (open.isError())
            done(bus::conditionFrom(open.error()));
        else if (open.value())
            askWhoUsesTheWallet(done);
        else
            askWhetherThereAreWallets(done);
    });
}

/// An open wallet asks its person, too, whether a program they do not know may see it.
void DesktopKeychain::askWhoUsesTheWallet(const Told &done)
{
    auto call = kwallet::question(u"users"_s);
    call << m_wallet;
    bus::ask(this, call, [this, done](const QDBusPendingReply<QStringList> &users) {
        const bool ours = !users.isError() && users.value().contains(m_program);
        done(ours ? Keychain::Condition::Open : Keychain::Condition::Answering);
    });
}

/// KWallet can be switched off in the desktop's settings, and still answers.
void DesktopKeychain::askWhetherThereAreWallets(const Told &done)
{
    bus::ask(this, kwallet::question(u"isEnabled"_s),
             [done](const QDBusPendingReply<bool> &enabled) {
                 const bool off = !enabled.isError() && !enabled.value();
                 done(off ? Keychain::Condition::Unusable : Keychain::Condition::LockedUp);
             });
}

} // namespace ringkey
