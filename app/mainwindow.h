// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/roster.h"
#include "app/accounts/shownbefore.h"
#include "app/pages/settingsview.h"

#include <QMainWindow>
#include <QPointer>
#include <Ringkey/SignInWidget>
#include <map>
#include <memory>

namespace ringkey {

class AccountsView;
class CannotStart;
class PageGuard;
class SettingsButton;
class SignIn;
struct StartTrouble;

/// The app's window around the sign-in. A QMainWindow, because assistive technology meets a plain
/// widget as nameless filler.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(SignIn &signIn, const Branding &branding);

    /// Shows the pages of another one in place of those that are there. Those of one that comes
    /// back are put aside with what was typed in them.
    void setSignIn(SignIn &signIn, ShownBefore before = ShownBefore::Ends);
    /// Who can go on here; see AccountsPage.
    void showAccounts(const QList<KnownAccount> &accounts, std::optional<int> open);
    /// Choosing among them, in place of the pages until the person chose or went back; where nobody
    /// is known, accountAdded(). Only where ShownSettings::switchAccount.
    void openAccounts();
    /// Something of the app itself, not of signing in, went wrong. Empty: no more. Told on the page
    /// where the person is, where it moves nothing.
    void showTrouble(const QString &words);
    /// What the person chose counts, and the disk did not take it; until something is saved. Told
    /// where there is no trouble.
    void tellUnsaved(bool isSaved);
    /// The page in place of all others, until clearCannotStart(). `offer` is the caption of another
    /// way on, told by offerChosen(); it may be empty.
    void showCannotStart(const StartTrouble &trouble, const QString &offer);
    void clearCannotStart();
    bool cannotStart() const { return m_cannotStart != nullptr; }
    /// Settings and About in place of the pages, until the person goes back.
    void openSettings();
    /// The page of the network alone.
    void openNetworkSettings();
    /// See NetworkPage::tellSaved().
    void tellNetworkSaved(NetworkKept kept);
    /// What those show, and what the pages of signing in take from it.
    void setSettings(const ShownSettings &settings);
    /// Before all other windows, as far as the desktop lets a program.
    void comeForward();

    QSize sizeHint() const override;

Q_SIGNALS:
    void languageChosen(const QString &bcp47);
    void countryChosen(const QString &iso);
    void offerChosen();
    void themeChosen(ringkey::ThemeChoice theme);
    void clipboardCodesChosen(bool offered);
    void sharedComputerChosen(bool shared);
    void accountChosen(int slot);
    void accountAdded();
    void accountForgotten(int slot);
    void networkChosen(const ringkey::NetworkSettings &network,
                       const std::optional<ringkey::Secret> &password);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString told() const { return m_trouble.isEmpty() ? m_unsaved : m_trouble; }
    void tell();
    SignInWidget *makePages(SignIn &signIn);
    SignInWidget *pagesOf(SignIn &signIn);
    void putAside(SignInWidget *pages, SignIn &signIn);
    SettingsView *settingsView();
    SettingsView *unveilSettings();
    AccountsView *accountsView();
    /// In place of the pages, until backToPages().
    void unveil(QWidget *view);
    void backToPages();
    void placeGear();

    Branding m_branding;
    PageGuard *m_guard = nullptr;       ///< over all that stand in the pages' place
    SettingsView *m_settings = nullptr; ///< made when first wanted
    AccountsView *m_accounts = nullptr; ///< as well
    QList<KnownAccount> m_known;
    std::optional<int> m_openSlot;
    SettingsButton *m_gear = nullptr;
    ShownSettings m_shown;
    CannotStart *m_cannotStart = nullptr;
    SignInWidget *m_pages = nullptr;
    SignIn *m_signIn; ///< theirs
    /// Pages in which somebody had begun to sign in when another account was opened.
    std::map<const QObject *, std::unique_ptr<SignInWidget>> m_aside;
    QPointer<QWidget> m_leftAt;     ///< what had the focus when another view took the pages' place
    QPointer<QWidget> m_pagesFocus; ///< of the pages then; where they change they have another
    QString m_trouble;
    QString m_unsaved;
};

} // namespace ringkey
