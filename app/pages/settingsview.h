// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/networkkept.h"
#include "app/settings/settings.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <Ringkey/Branding>
#include <Ringkey/Languages>
#include <Ringkey/Secret>

namespace ringkey {

class AboutPage;
class ChoicePage;
class LicencesPage;
class NetworkPage;
class PlainPage;
class SettingsPage;

/// What the settings pages show. A locked value is an administrator's.
struct ShownSettings
{
    Languages languages;
    bool languageLocked = false;
    ThemeChoice theme = ThemeChoice::System;
    bool themeLocked = false;
    bool clipboardCodes = true;
    bool clipboardCodesLocked = false;
    bool sharedComputer = false;
    bool sharedComputerLocked = false;
    bool switchAccount = false; ///< PageSettings::switchAccount
    NetworkSettings network;
    bool proxyLocked = false;
    bool proxyUserLocked = false;
    bool caFileLocked = false;
    bool proxyPasswordKept = false;
    QString lastCountry; ///< PageSettings::lastCountry
    QString unreachable; ///< PageSettings::unreachable
    QString backend;     ///< where one signs in, for "About"; empty: the service that comes along
};

/// Settings and About, in place of the pages of signing in until closed(). What a person chooses is
/// told and comes back with show().
class SettingsView : public QStackedWidget
{
    Q_OBJECT
public:
    SettingsView(const Branding &branding, QWidget *parent = nullptr);

    void show(const ShownSettings &settings);
    /// Shows the first page, as one that was just opened.
    void open();
    /// The page of the network at once, from which Back closes.
    void openNetwork();
    /// See NetworkPage::tellSaved().
    void tellNetworkSaved(NetworkKept kept);
    /// On each of its pages. Empty: no more.
    void showTrouble(const QString &words);

Q_SIGNALS:
    void closed();
    void languageChosen(const QString &bcp47);
    void themeChosen(ringkey::ThemeChoice theme);
    void clipboardCodesChosen(bool offered);
    void sharedComputerChosen(bool shared);
    void networkChosen(const ringkey::NetworkSettings &network,
                       const std::optional<ringkey::Secret> &password);
    void linkChosen(const QUrl &url);

private:
    void add(PlainPage *page, PlainPage *before);
    void goTo(PlainPage *page);
    /// From a page that it led to.
    void comeBackTo(PlainPage *page);
    void showNetwork();

    SettingsPage *m_settings;
    ChoicePage *m_languages;
    ChoicePage *m_themes;
    NetworkPage *m_network;
    AboutPage *m_about;
    LicencesPage *m_licences;
    ShownSettings m_shown;
    bool m_networkOnly = false;
};

} // namespace ringkey
