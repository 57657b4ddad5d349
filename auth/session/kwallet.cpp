// SPDX-License-Identifier: Apache-2.0
#include "auth/session/kwallet.h"

#include "auth/session/busquestion.h"

#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace ringkey::kwallet {

namespace {

using Error = Keychain::Error;

// KWallet's numbers.
constexpr int unknownEntry = 0;
constexpr int passwordEntry = 1;
constexpr int invalidHandle = -1;

constexpr int usualPatience = -1; ///< the bus' own

/// The person may have to type the wallet's password first.
void open(QObject *context, const Entry &entry, const Keychain::Done &done,
          const std::function<void(int)> &then)
{
    constexpr qlonglong noWindow = 0;
    auto call = question(u"open"_s);
    call << entry.wallet << noWindow << entry.program;
    bus::ask(
        context, call,
        [done, then](const QDBusPendingReply<int> &handle) {
            if (handle.isError())
                done({Error::Other, {}});
            else if (handle.value() < 0)
                done({Error::Denied, {}});
            else
                then(handle.value());
        },
        bus::withoutLimit);
}

/// What is asked of an entry once the wallet is open; `value` is what to write.
QDBusMessage questionOf(const QString &method, int handle, const Entry &entry,
                        const QVariantList &value = {})
{
    auto call = question(method);
    call.setArguments(QVariantList{handle, entry.program, entry.key} + value +
                      QVariantList{entry.program});
    return call;
}

void readPassword(QObject *context, int handle, const Entry &entry, const Keychain::Done &done)
{
    bus::ask(
        context, questionOf(u"readPassword"_s, handle, entry),
        [done](const QDBusPendingReply<QString> &value) {
            if (value.isError())
                done({Error::Other, {}});
            else
                done({Error::None, Secret::take(value.value())});
        },
        usualPatience);
}

/// Erasing what is not there has another number, and is as good.
void change(QObject *context, const QDBusMessage &call, const Keychain::Done &done)
{
    bus::ask(
        context, call,
        [done](const QDBusPendingReply<int> &changed) {
            const bool failed = changed.isError() || changed.value() == invalidHandle;
            done({failed ? Error::Other : Error::None, {}});
        },
        usualPatience);
}

} // namespace

QString service()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    const bool otherOne = desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE";
    const bool kde = desktop == "KDE" || qgetenv("DESKTOP_SESSION") == "kde" ||
                     !qgetenv("KDE_FULL_SESSION").isEmpty();
    const QByteArray kdeVersion = qgetenv("KDE_SESSION_VERSION");
    if (otherOne || !kde || (kdeVersion != "5" && (kdeVersion != "6" || !RINGKEY_KWALLET6)))
        return {};
    return u"org.kde.kwalletd"_s + QString::fromLatin1(kdeVersion);
}

QDBusMessage question(const QString &method)
{
    const QString name = service();
    return QDBusMessage::createMethodCall(name, u"/modules/"_s + name.section(u'.', -1),
                                          u"org.kde.KWallet"_s, method);
}

void read(QObject *context, const Entry &entry, const Keychain::Done &done)
{
    open(context, entry, done, [=](int handle) {
        bus::ask(
            context, questionOf(u"entryType"_s, handle, entry),
            [=](const QDBusPendingReply<int> &type) {
                if (!type.isError() && type.value() == passwordEntry)
                    return readPassword(context, handle, entry, done);
                const bool isNone = !type.isError() && type.value() == unknownEntry;
                done({isNone ? Error::NotFound : Error::Other, {}});
            },
            usualPatience);
    });
}

void write(QObject *context, const Entry &entry, const Secret &value, const Keychain::Done &done)
{
    open(context, entry, done, [=](int handle) {
        const QString text = QString::fromUtf8(value.view());
        change(context, questionOf(u"writePassword"_s, handle, entry, {text}), done);
    });
}

void erase(QObject *context, const Entry &entry, const Keychain::Done &done)
{
    open(context, entry, done,
         [=](int handle) { change(context, questionOf(u"removeEntry"_s, handle, entry), done); });
}

} // namespace ringkey::kwallet
