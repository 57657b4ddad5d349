// SPDX-License-Identifier: Apache-2.0
#include "app/commands/sessioncommand.h"

#include "app/accounts/endkept.h"
#include "app/console.h"
#include "app/exitcodes.h"
#include "app/profile.h"
#include "auth/types/utctext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// A script that starts now should not meet the end of the session.
constexpr qint64 nearItsEnd = 5 * 60; // s

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fputc('\n', stdout);
}

void print(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isReadable(Storage storage)
{
    return storage == Storage::Keychain || storage == Storage::Lost;
}

/// Why the keychain cannot be read, and what comes next.
QString unreadable(Storage storage)
{
    const QString now = u"The keychain cannot be read now: "_s;
    switch (storage) {
    case Storage::Missing:
        return now +
               u"there is none in this session. Run this in the desktop session in which the "
               "app was signed in (over ssh or cron, DBUS_SESSION_BUS_ADDRESS names its bus), "
               "or start GNOME Keyring or KWallet."_s;
    case Storage::Locked:
        return now + u"it is locked. Unlock it, then try again."_s;
    case Storage::Frozen:
        return now + u"it does not answer. Perhaps it waits with a question on the screen; answer "
                     "that, or sign out of the desktop and in again."_s;
    default:
        return now + u"it does not give the entry. Look there whether this program may read it, "
                     "or sign in again in the app."_s;
    }
}

} // namespace

SessionCommand::SessionCommand(const CommandLine &line, const ReadSettings &read)
    : m_line(line)
    , m_read(read)
    , m_settings(m_read.settings)
    , m_network(m_read, RememberedLook(lookFile(m_settings)), keychainName())
    , m_roster(accountsFolder(m_settings))
    , m_slot(m_roster.current().value_or(m_roster.firstFree()))
    , m_kept(optionsOf(m_slot))
{
}

SignInOptions SessionCommand::optionsOf(int slot) const
{
    return {.profile = keptUnder(m_settings, slot),
            .keychainService = keychainName(),
            .language = m_settings.language.value_or(u"en"_s),
            .now = {}};
}

void SessionCommand::start()
{
    if (m_line.task == Task::Token && !m_line.show && isTerminal(stdout)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                finish(ExitTerminal, u"A token opens the account, so it is not shown on a "
                                     "terminal. --show shows it."_s);
            },
            Qt::QueuedConnection);
        return;
    }
    m_kept.read([this](Storage storage, const std::optional<Session> &session) {
        found(storage, session);
    });
}

void SessionCommand::found(Storage storage, const std::optional<Session> &session)
{
    if (!session && !isReadable(storage))
        return finish(ExitNoKeychain, unreadable(storage));
    if (m_line.task == Task::Forget)
        return forgetEverybody(session.has_value());
    if (!session)
        return finish(ExitSignedOut, u"Nobody is signed in."_s);
    if (m_line.task == Task::SignOut)
        return endSession();
    if (m_line.task == Task::WhoAmI)
        return printAccount(session->account);
    if (QDateTime::currentDateTimeUtc().secsTo(session->expiresAt) < nearItsEnd)
        return prolongFirst();
    printToken();
}

void SessionCommand::printAccount(const Account &account)
{
    const QString number = account.number ? account.number->e164() : QString();
    if (m_line.form == AnswerForm::Json)
        print(QJsonObject{{u"name"_s, account.name},
                          {u"number"_s, number},
                          {u"verified"_s, account.verified},
                          {u"uid"_s, account.uid}});
    else
        print(QStringList{account.name, number}.join(u' ').trimmed().toUtf8());
    finish(ExitDone);
}

void SessionCommand::printToken()
{
    const Session &session = *m_kept.session();
    const QByteArray token = session.accessToken.view().toByteArray();
    if (m_line.form == AnswerForm::Json)
        print(QJsonObject{{u"access_token"_s, QString::fromUtf8(token)},
                          {u"expires_at"_s, utcText(session.expiresAt, Qt::ISODate)}});
    else
        print(m_line.header ? "Authorization: Bearer " + token : token);
    finish(ExitDone);
}

void SessionCommand::prolongFirst()
{
    withBackend(
        [this](const BackendConfig &backend) {
            m_kept.prolong(backend, [this](bool worked) {
                const auto &session = m_kept.session();
                const bool lives = session && session->expiresAt > QDateTime::currentDateTimeUtc();
                if (worked || lives)
                    printToken();
                else if (session)
                    finish(ExitNoBackend, u"The session is over and could not be prolonged."_s);
                else
                    finish(ExitSignedOut, u"The session is over."_s);
            });
        },
        [this](const QString &why) { finish(ExitNoBackend, why); });
}

void SessionCommand::endSession()
{
    const KeptSession::Ending how{.everywhere = m_line.everywhere, .remember = true};
    const auto ended = [this](bool told) {
        m_allTold = told;
        finishEnding();
    };
    withBackend(
        [this, how, ended](const BackendConfig &backend) { m_kept.end(backend, how, ended); },
        [this, how, ended](const QString &) {
            m_kept.endUntold(how, [ended](bool) { ended(false); });
        });
}

void SessionCommand::finishEnding()
{
    finish(m_allTold ? ExitDone : ExitNoBackend,
           m_allTold ? QString()
                     : u"Signed out here. The service could not be told yet; the next start of the "
                       "app does it."_s);
}

/// All at the same time, and here before anybody is asked: windows that are open follow at once,
/// however long the service is waited for.
void SessionCommand::forgetEverybody(bool isSignedIn)
{
    m_roster.leaveAll();
    QList<int> others = m_roster.left();
    others.removeOne(m_slot);
    if (m_slot != 0 && !others.contains(0))
        others.append(0); // from before there was a list
    m_toForget = 1 + others.size();
    // Nobody is signed in, but somebody may be welcomed back, whom no list has to name.
    if (!isSignedIn)
        m_kept.endUntold({}, [this](bool erased) { forgotOne(erased); });
    if (!isSignedIn && others.isEmpty())
        return;
    withBackend(
        [this, isSignedIn, others](const BackendConfig &backend) {
            if (isSignedIn)
                m_kept.end(backend, {}, [this](bool told) { forgotOne(told); });
            forgetOthers(others);
        },
        [this, isSignedIn, others](const QString &) {
            if (isSignedIn)
                m_kept.endUntold({}, [this](bool) { forgotOne(false); });
            forgetOthers(others);
        });
}

void SessionCommand::forgetOthers(const QList<int> &slots)
{
    for (const int slot : slots) {
        SignInOptions options = optionsOf(slot);
        options.network = m_network.config();
        endKept(options, m_backend, this, [this](bool told) { forgotOne(told); });
    }
}

void SessionCommand::forgotOne(bool told)
{
    m_allTold &= told;
    if (--m_toForget == 0)
        forgetFiles();
}

/// What a person made, such as the accounts of the demo service, stays.
void SessionCommand::forgetFiles()
{
    m_network.forget([this] {
        if (!m_allTold)
            return finishEnding(); // what is owed is still written down
        m_roster.clear();
        QFile::remove(lookFile(m_settings));
        const QString folder = bundledServiceFolder(m_settings);
        if (QFile::exists(folder))
            print("kept: " + QFile::encodeName(folder) + " (accounts of the demo service)");
        finish(ExitDone);
    });
}

void SessionCommand::withBackend(std::function<void(const BackendConfig &)> then,
                                 std::function<void(const QString &)> without)
{
    if (m_backend)
        return then(*m_backend);
    if (m_service)
        return without({}); // it was tried just now
    const auto reached = [this, then = std::move(then)](const BackendConfig &config) {
        m_backend = config;
        then(config);
    };
    if (m_settings.backend.url)
        return m_network.start([this, reached] {
            m_kept.setNetwork(m_network.config());
            reached(configFrom(m_settings.backend));
        });
    m_service =
        std::make_unique<BundledService>(bundledServiceProgram(), bundledServiceFolder(m_settings));
    connect(m_service.get(), &BundledService::ready, this, [this, reached](const auto &config) {
        m_service->disconnect(this); // what it does later changes nothing here
        reached(config);
    });
    connect(m_service.get(), &BundledService::failed, this,
            [this, without](const BundledService::Trouble &) {
                m_service->disconnect(this);
                without(u"The sign-in service of this computer does not start."_s);
            });
    m_service->start();
}

void SessionCommand::finish(int exitCode, const QString &complaint)
{
    if (!complaint.isEmpty())
        std::fputs(qPrintable(u"ringkey: %1\n"_s.arg(complaint)), stderr);
    std::fflush(stdout);
    QCoreApplication::exit(exitCode);
}

} // namespace ringkey
