// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"

namespace ringkey {

class CheckBox;
class ListCard;
class ListRow;
class TextLabel;
struct ShownSettings;

/// What can be set while the app runs, and the way to About.
class SettingsPage : public PlainPage
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent);

    void show(const ShownSettings &settings);

Q_SIGNALS:
    void languageChosen();
    void themeChosen();
    void clipboardCodesChosen(bool offered);
    void sharedComputerChosen(bool shared);
    void networkChosen();
    void aboutChosen();

protected:
    void retranslate() override;

private:
    /// `hint` is made beside it.
    CheckBox *addBox(const QString &name, TextLabel *&hint);
    ListRow *addTo(ListCard *card, const QString &name);

    ListCard *m_choices;
    ListRow *m_language = nullptr;
    ListRow *m_theme = nullptr;
    ListRow *m_network = nullptr;
    CheckBox *m_clipboard = nullptr;
    TextLabel *m_clipboardHint = nullptr;
    CheckBox *m_shared = nullptr;
    TextLabel *m_sharedHint = nullptr;
    TextLabel *m_locked = nullptr;
    ListRow *m_about = nullptr;
};

} // namespace ringkey
