// SPDX-License-Identifier: Apache-2.0
#include "app/pages/settingsview.h"

#include "app/pages/aboutpage.h"
#include "app/pages/choicepage.h"
#include "app/pages/licencespage.h"
#include "app/pages/networkpage.h"
#include "app/pages/settingspage.h"
#include "ui/widgets/pageguard.h"

using namespace Qt::StringLiterals;

namespace ringkey {

SettingsView::SettingsView(const Branding &branding, QWidget *parent)
    : QStackedWidget(parent)
    , m_settings(new SettingsPage(this))
    , m_languages(new ChoicePage(ChoicePage::Language, this))
    , m_themes(new ChoicePage(ChoicePage::Theme, this))
    , m_network(new NetworkPage(this))
    , m_about(new AboutPage(branding, this))
    , m_licences(new LicencesPage(this))
{
    setObjectName(u"settingsView"_s);
    new PageGuard(*this);
    add(m_settings, nullptr);
    add(m_languages, m_settings);
    add(m_themes, m_settings);
    add(m_network, nullptr);
    add(m_about, m_settings);
    add(m_licences, m_about);
    connect(m_settings, &PlainPage::backChosen, this, &SettingsView::closed);
    connect(m_settings, &SettingsPage::languageChosen, this, [this] { goTo(m_languages); });
    connect(m_settings, &SettingsPage::themeChosen, this, [this] { goTo(m_themes); });
    connect(m_settings, &SettingsPage::aboutChosen, this, [this] { goTo(m_about); });
    connect(m_settings, &SettingsPage::clipboardCodesChosen, this,
            &SettingsView::clipboardCodesChosen);
    connect(m_settings, &SettingsPage::sharedComputerChosen, this,
            &SettingsView::sharedComputerChosen);
    connect(m_settings, &SettingsPage::networkChosen, this, &SettingsView::showNetwork);
    connect(m_network, &NetworkPage::chosen, this, &SettingsView::networkChosen);
    connect(m_network, &PlainPage::backChosen, this, [this] {
        if (m_networkOnly)
            Q_EMIT closed();
        else
            comeBackTo(m_settings);
    });
    connect(m_about, &AboutPage::licencesChosen, this, [this] { goTo(m_licences); });
    connect(m_about, &AboutPage::linkChosen, this, &SettingsView::linkChosen);
    connect(m_languages, &ChoicePage::chosen, this, &SettingsView::languageChosen);
    connect(m_themes, &ChoicePage::chosen, this, [this](const QString &name) {
        Q_EMIT themeChosen(readTheme(name).value_or(ThemeChoice::System));
    });
}

void SettingsView::add(PlainPage *page, PlainPage *before)
{
    addWidget(page);
    if (before)
        connect(page, &PlainPage::backChosen, this, [this, before] { comeBackTo(before); });
}

void SettingsView::goTo(PlainPage *page)
{
    setCurrentWidget(page);
    page->focusTitle();
}

void SettingsView::comeBackTo(PlainPage *page)
{
    setCurrentWidget(page);
    if (!page->focusWhereLeft())
        page->focusTitle();
}

void SettingsView::showNetwork()
{
    m_network->open(m_shown);
    goTo(m_network);
}

void SettingsView::openNetwork()
{
    m_networkOnly = true;
    showNetwork();
}

void SettingsView::tellNetworkSaved(NetworkKept kept)
{
    m_network->tellSaved(kept);
}

void SettingsView::showTrouble(const QString &words)
{
    for (int i = 0; i < count(); ++i)
        static_cast<PlainPage *>(widget(i))->tell(MessageBanner::Error, words.toHtmlEscaped());
}

void SettingsView::open()
{
    m_networkOnly = false;
    goTo(m_settings);
}

void SettingsView::show(const ShownSettings &settings)
{
    m_shown = settings;
    m_settings->show(settings);
    m_network->show(settings);
    m_about->show(settings);
    m_languages->show(sortedByOwnName(settings.languages.offered), settings.languages.shown);
    m_themes->show({themeName(ThemeChoice::System), themeName(ThemeChoice::Light),
                    themeName(ThemeChoice::Dark)},
                   themeName(settings.theme));
}

} // namespace ringkey
