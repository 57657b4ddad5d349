// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wrappingbutton.h"
#include "ui/words/languages.h"

namespace ringkey {

/// A globe and the shown language's own name; pressing it lists the others. A person who cannot
/// read the page has to find it, so it says no word of the shown language.
class LanguageButton : public WrappingButton
{
    Q_OBJECT

public:
    explicit LanguageButton(QWidget *parent = nullptr);

    /// Hidden where there is nothing to choose.
    void setLanguages(const Languages &languages);

Q_SIGNALS:
    void languageChosen(const QString &bcp47);

protected:
    int sideRoom() const override;
    int oneLineHeight() const override;
    QFont textFont() const override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int globeSize() const;
    void name();
    void openList();

    Languages m_languages;
};

} // namespace ringkey
