// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signinwindow.h"

#include <QMainWindow>

namespace ringkey {

class MessageBanner;

/// The app's window around the sign-in. A QMainWindow, because assistive technology meets a plain
/// widget as nameless filler.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(SignIn &signIn, const Branding &branding);

    /// Something of the app itself, not of signing in, went wrong. Stays.
    void showTrouble(const QString &words);
    /// What the language button available.
    void setLanguages(const Languages &languages);
    /// Whether a copied code is offered.
    void setClipboardCodes(bool offered);
    void setLastCountry(const QString &iso);

Q_SIGNALS:
    void languageChosen(const QString &bcp47);
    void countryChosen(const QString &iso);

private:
    SignInWindow *m_pages = nullptr;
    MessageBanner *m_trouble;
};

} // namespace ringkey
