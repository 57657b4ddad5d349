// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/uiexport.h"
#include "ui/model/branding.h"
#include "ui/pages/pagesettings.h"

#include <QWidget>
#include <memory>

namespace ringkey {

class PhoneNumber;
class SignIn;

/// Whose look the pages have.
enum class Look : std::uint8_t
{
    Own,   ///< Ringkey's, light or dark as the application's palette is, also when that changes
    OfHost ///< the application's palette, font and style
};

/// The pages of signing in and of the account, to be put anywhere in a host's window.
///
/// Lives on the GUI thread, as `signIn` has to, which must outlive it; where it does not, nothing
/// is shown any more. Leaves the application alone: its style, palette, font, translators and event
/// filters stay as they are. Sizes are logical pixels; the pages need 360 x 190 and like 420 x 690.
/// Errors are told on the pages. A slot of its signals may delete it.
class RINGKEY_UI_EXPORT SignInWidget : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWidget(SignIn &signIn, QWidget *parent = nullptr);
    SignInWidget(SignIn &signIn, const Branding &branding, Look look = Look::Own,
                 QWidget *parent = nullptr);
    ~SignInWidget() override;

    QSize sizeHint() const override;

    void setSettings(const PageSettings &settings);
    const PageSettings &settings() const;
    /// What support asks for of the last step that did not work, in English and without secrets;
    /// empty: all did.
    QString lastFailure() const;

    /// BCP 47: the language of the pages and of the backend's texts, until now that of
    /// SignInOptions or of the system. Where there is none of just this country, nearestLanguage()
    /// is read. All widgets of the library in one program speak the same.
    void setLanguage(const QString &bcp47);
    /// Those the library brings, for PageSettings::languages.
    static QStringList languages();

    /// Above and below the pages. Taken over; null takes it away again. What was given another
    /// parent since is the host's again, with the host's look.
    void setHeader(QWidget *header);
    void setFooter(QWidget *footer);
    /// Stands instead of the account page while somebody is signed in. Taken over likewise; null
    /// brings the account page back.
    void setSignedInPage(QWidget *page);

    /// Empties the fields of passwords and codes, for a host that shows something else meanwhile.
    void forgetSecrets();

    /// Begins there, unless somebody is signed in or was before. Before the event loop runs.
    void startAtCreateAccount();
    void startAt(const PhoneNumber &number);

Q_SIGNALS:
    /// The person wants another language (BCP 47) and has it already. Worth remembering.
    void languageChosen(const QString &bcp47);
    /// The person chose a country, or typed a number of one. For PageSettings::lastCountry of the
    /// next run.
    void countryChosen(const QString &iso);
    /// The person wants to set how the network is reached; only with PageSettings::networkSettings.
    void networkSettingsWanted();
    /// The person wants to choose another account; only with PageSettings::switchAccount.
    void switchAccountWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringkey
