// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signinflow.h"
#include "ui/model/branding.h"
#include "ui/pageview.h"

#include <QTimer>
#include <QWidget>

namespace ringkey {

/// Shows the page of whatever state the flow is in and passes on what a person does.
///
/// What SignInWidget wraps for a host program. Lives on the GUI thread; `signIn` must outlive it.
/// Makes only the page that is shown.
class SignInWindow : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(SignInFlow &signIn, const Branding &branding, QWidget *parent = nullptr);
    ~SignInWindow() override;

    QSize sizeHint() const override;
    void setSettings(const PageSettings &settings);
    const PageSettings &settings() const { return m_view->settings(); }
    /// Puts the focus where a person goes on.
    void takeFocus() { m_view->takeFocus(); }
    void forgetSecrets() { m_view->forgetSecrets(); }
    /// Which page is shown.
    PageId page() const;
    /// Whose states are shown.
    const SignInFlow &signIn() const { return m_signIn; }
    /// What support asks for of the last step that did not work; empty: all did. Errors that stand
    /// at a field have no button for it.
    const QString &lastFailure() const { return m_lastFailure; }

Q_SIGNALS:
    /// The person wants another language (BCP 47).
    void languageChosen(const QString &bcp47);
    /// The person chose a country, or typed a number of one. For PageSettings::lastCountry of the
    /// next run.
    void countryChosen(const QString &iso);
    /// A link of the brand was pressed.
    void linkChosen(const QUrl &url);
    /// A captive portal's page was asked for; the host opens it in a browser.
    void portalChosen(const QUrl &url);
    /// Where PageSettings::networkSettings says that there is such a page.
    void networkSettingsChosen();
    /// Where PageSettings::switchAccount says that there is such a page.
    void switchAccountChosen();
    /// Another page, or the same with something new on it.
    void shown(ringkey::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QDateTime shownNow() const;
    void waitForNextDay();
    PageModel current() const;
    void comesTo(PageId page);
    bool hasLessSaid(BackendInfo &backend) const;
    void act(const flow::Act &act);
    void openNoPhone(const flow::MaybeNumber &typed);
    void take(BannerStep step);
    std::optional<AuthError> shownError() const;

    SignInFlow &m_signIn;
    PageView *m_view;
    bool m_support; ///< the brand names an address for it
    /// Over which page "I don't have this phone any more" is open.
    std::optional<PageId> m_noPhoneOver;
    flow::MaybeNumber m_typedNumber; ///< on the page that it lies over
    bool m_passwordLocked = false;   ///< when it was opened: no row comes or goes by itself
    std::optional<Banner> m_banner;  ///< the one that is shown
    std::optional<PageId> m_page;    ///< of the state, whatever lies over it
    BackendInfo m_said;              ///< by the backend, when that page came
    QString m_lastFailure;
    QTimer m_nextDay;
    QDate m_shownDay; ///< of which "Today" is said
};

} // namespace ringkey
