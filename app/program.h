// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/accounts.h"
#include "app/demo/bundledservice.h"
#include "app/desk.h"
#include "app/eventlines.h"
#include "app/network.h"
#include "app/recording/recorder.h"
#include "app/rememberedlook.h"
#include "app/settings/layers.h"
#include "app/windowplace.h"
#include "ui/theme/theme.h"

#include <Ringkey/Branding>
#include <Ringkey/SignIn>
#include <memory>
#include <optional>

class QApplication;

namespace ringkey {

class MainWindow;
class Outbox;
class TestPhone;

/// Who looks on. Each may be missing.
struct Watchers
{
    std::unique_ptr<EventLines> events;
    std::unique_ptr<recording::Recorder> recorder;
    std::unique_ptr<Desk> desk;
};

/// Puts the parts together: one window, one SignIn and, where no backend is set, the bundled
/// service with its test phone. Lives as long as the event loop runs.
class Program
{
public:
    /// `language` (BCP 47) is for this run only. Without it the language that was chosen in the
    /// window counts, then that of the settings, then the system's.
    Program(QApplication &app, const ReadSettings &settings, const std::optional<QString> &language,
            const Branding &branding, Watchers watchers = {});
    ~Program();

    /// Shows the window. All that is slow follows its first frame.
    void show();
    /// Another start wants the window. See OneWindow.
    void comeForward(const QByteArray &token);
    /// The page that is shown says why nothing else can be.
    bool couldNotStart() const;
    /// The window is closed, and somebody is to be signed out before the program ends.
    bool mustLeave() const { return m_accounts.isShared(); }
    /// Does so, as Accounts::leave().
    void leave(std::function<void()> done);

private:
    void goOn();
    void changeLanguage(const QString &bcp47);
    void changeTheme(ThemeChoice theme);
    void changeClipboardCodes(bool offered);
    void changeComputer(Computer computer);
    ThemeChoice wantedTheme() const;
    bool wantsClipboardCodes() const;
    Computer computer() const;
    void tellSettings();
    void changeNetwork(const NetworkSettings &network, const std::optional<Secret> &password);
    SignInOptions signInOptions(int slot, Computer computer);
    void followAccounts();
    void followChoices();
    void record();
    void startBundledService();
    void serviceReady(const BackendConfig &backend);
    void serviceFailed(const BundledService::Trouble &trouble);
    void tellServiceTrouble();
    void followLost(const Transition &step);
    void showTestPhone();
    void showTestPhoneOn(Desk &desk);
    void placeTestPhone();

    QApplication &m_app;
    ReadSettings m_read;
    const Settings &m_settings; ///< those of m_read
    Branding m_branding;
    QString m_folder; ///< everything this profile keeps
    RememberedLook m_look;
    QString m_lastCountry;
    Network m_network;
    QString m_language; ///< the shown one, BCP 47
    Theme m_theme;
    Watchers m_watchers;
    Accounts m_accounts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowPlace> m_place;
    std::unique_ptr<TestPhone> m_phone;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<BundledService> m_service;
    const char *m_serviceTrouble = nullptr; ///< told on the pages, until it is ready
    bool m_isLost = false;                  ///< what was asked last, and nobody went on since
};

} // namespace ringkey
