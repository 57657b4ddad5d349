// SPDX-License-Identifier: Apache-2.0
#include "app/pages/settingspage.h"

#include "app/pages/choicepage.h"
#include "app/pages/settingsview.h"
#include "app/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey {

SettingsPage::SettingsPage(QWidget *parent)
    : PlainPage(parent)
    , m_choices(new ListCard(this))
{
    setObjectName(u"settingsPage"_s);
    m_language = addTo(m_choices, u"languageRow"_s);
    m_theme = addTo(m_choices, u"themeRow"_s);
    m_network = addTo(m_choices, u"networkRow"_s);
    addRow(m_choices);
    m_clipboard = addBox(u"clipboardCodesBox"_s, m_clipboardHint);
    m_shared = addBox(u"sharedComputerBox"_s, m_sharedHint);
    m_locked = new TextLabel(this);
    m_locked->setRole(TextLabel::Small);
    m_locked->setObjectName(u"lockedHint"_s);
    auto *more = new ListCard(this);
    m_about = addTo(more, u"aboutRow"_s);
    addRow(m_locked);
    addRow(more);
    connect(m_language, &QAbstractButton::clicked, this, &SettingsPage::languageChosen);
    connect(m_theme, &QAbstractButton::clicked, this, &SettingsPage::themeChosen);
    connect(m_network, &QAbstractButton::clicked, this, &SettingsPage::networkChosen);
    connect(m_about, &QAbstractButton::clicked, this, &SettingsPage::aboutChosen);
    connect(m_clipboard, &QAbstractButton::clicked, this, &SettingsPage::clipboardCodesChosen);
    connect(m_shared, &QAbstractButton::clicked, this, &SettingsPage::sharedComputerChosen);
    retranslate();
}

ListRow *SettingsPage::addTo(ListCard *card, const QString &name)
{
    auto *row = new ListRow(card);
    row->setObjectName(name);
    card->addRow(row);
    return row;
}

CheckBox *SettingsPage::addBox(const QString &name, TextLabel *&hint)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    auto *box = new CheckBox(whole);
    box->setObjectName(name);
    hint = new TextLabel(whole);
    hint->setRole(TextLabel::Small);
    column->addWidget(box);
    column->addWidget(hint);
    addRow(whole);
    return box;
}

void SettingsPage::show(const ShownSettings &settings)
{
    m_language->setValue(ownName(settings.languages.shown));
    m_language->setEnabled(!settings.languageLocked);
    m_theme->setValue(ChoicePage::caption(ChoicePage::Theme, themeName(settings.theme)));
    m_theme->setEnabled(!settings.themeLocked);
    m_clipboard->setChecked(settings.clipboardCodes);
    m_clipboard->setEnabled(!settings.clipboardCodesLocked);
    m_shared->setChecked(settings.sharedComputer);
    m_shared->setEnabled(!settings.sharedComputerLocked);
    m_locked->setVisible(settings.languageLocked || settings.themeLocked ||
                         settings.clipboardCodesLocked || settings.sharedComputerLocked);
}

void SettingsPage::retranslate()
{
    setWords(tr("&Back"), tr("Settings"), {});
    m_language->setText(tr("&Language"));
    m_theme->setText(tr("A&ppearance"));
    m_network->setText(tr("&Network"));
    m_clipboard->setText(tr("&Offer copied codes"));
    m_clipboardHint->setText(tr("A code you copied elsewhere is offered where one is asked for."));
    m_shared->setText(tr("This computer is &shared"));
    m_sharedHint->setText(
        tr("Nobody stays signed in here. Whoever was kept before is signed out now."));
    m_locked->setText(tr("What can't be changed here is set by who runs this computer."));
    m_about->setText(tr("&About"));
}

} // namespace ringkey
