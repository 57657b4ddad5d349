// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signin.h"
#include "ui/model/branding.h"
#include "ui/pageview.h"

#include <QWidget>

namespace ringkey {

/// The window: shows the page of whatever state SignIn is in and passes on what a person does.
///
/// A plain widget, so that a host program can put it into a window of its own. Lives on the GUI
/// thread; `signIn` must outlive it. Theme::apply() comes before it. Makes only the page that is
/// shown. SignIn::start() is the host's to call, best after the first frame.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(SignIn &signIn, const Branding &branding, QWidget *parent = nullptr);
    ~SignInWindow() override;

    QSize sizeHint() const override;
    /// Offered on the pages where signing in begins. Nothing by default.
    void setLanguages(const Languages &languages);
    /// Whether a code that was copied meanwhile is offered on the pages that ask for one. On by
    /// default; off means that the clipboard is never looked at.
    void setClipboardCodes(bool offered);
    /// The country (ISO 3166-1 alpha-2) that countryChosen() told last, in this run or before:
    /// where empty phone fields start. Empty: as the brand or the system has it.
    void setLastCountry(const QString &iso);
    /// Which page is shown.
    PageId page() const;

Q_SIGNALS:
    /// The person wants another language (BCP 47). The host installs its translators and the
    /// layout's direction, and calls setLanguages() again; the pages follow.
    void languageChosen(const QString &bcp47);
    /// The person chose a country, or typed a number of one. For setLastCountry() of the next run.
    void countryChosen(const QString &iso);
    /// A link of the brand was pressed; the host opens it.
    void linkChosen(const QUrl &url);
    /// A captive portal's page was asked for; the host opens it in a browser.
    void portalChosen(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void take(BannerStep step);
    std::optional<AuthError> shownError() const;

    SignIn &m_signIn;
    PageView *m_view;
    std::optional<Banner> m_banner; ///< the one that is shown
};

} // namespace ringkey
