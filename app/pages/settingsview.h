// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/branding.h"
#include "ui/theme/theme.h"
#include "ui/words/languages.h"

#include <QStackedWidget>

namespace ringkey {

class AboutPage;
class ChoicePage;
class LicencesPage;
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
    QString backend; ///< where one signs in, for "About"; empty: the service that comes along
};

/// Settings and About, in place of the pages of signing in until closed(). What a person chooses is
/// told and comes back with show().
class SettingsView : public QStackedWidget
{
    Q_OBJECT
public:
    SettingsView(const Branding &branding, QWidget *parent = nullptr);

    void show(const ShownSettings &settings);
    /// A page of somebody else's with a row of its own, such as the network's. This takes it.
    void addPage(const QString &rowName, QWidget *page);
    /// Shows the first page, as one that was just opened.
    void open();

Q_SIGNALS:
    void closed();
    void languageChosen(const QString &bcp47);
    void themeChosen(ringkey::ThemeChoice theme);
    void clipboardCodesChosen(bool offered);
    void linkChosen(const QUrl &url);

private:
    void add(PlainPage *page, PlainPage *before);
    void goTo(PlainPage *page);

    SettingsPage *m_settings;
    ChoicePage *m_languages;
    ChoicePage *m_themes;
    AboutPage *m_about;
    LicencesPage *m_licences;
};

} // namespace ringkey
