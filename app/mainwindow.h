// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/settingsview.h"
#include "ui/signinwidget.h"

#include <QMainWindow>

namespace ringkey {

class CannotStart;
class MessageBanner;
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

    /// Something of the app itself, not of signing in, went wrong. Empty: no more.
    void showTrouble(const QString &words);
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
    void tellNetworkSaved(bool passwordKept);
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
    void networkChosen(const ringkey::NetworkSettings &network,
                       const std::optional<ringkey::Secret> &password);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SettingsView *settingsView();
    SettingsView *unveilSettings();
    void closeSettings();

    Branding m_branding;
    SettingsView *m_settings = nullptr; ///< made when first wanted
    SettingsButton *m_gear = nullptr;
    ShownSettings m_shown;
    CannotStart *m_cannotStart = nullptr;
    SignInWidget *m_pages = nullptr;
    MessageBanner *m_trouble;
};

} // namespace ringkey
