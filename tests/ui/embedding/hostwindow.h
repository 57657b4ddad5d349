// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/embedding/traceless.h"
#include "ui/signinwidget.h"

#include <QMainWindow>
#include <QTest>
#include <memory>

namespace ringkey {

/// A host's main window, and a SignIn that leaves no trace; for each test new ones.
class HostWindowTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS: // QtTest finds these two by name
    void init()
    {
        m_signIn = std::make_unique<SignIn>(traceless());
        m_window = std::make_unique<QMainWindow>();
    }
    void cleanup()
    {
        m_window.reset();
        m_signIn.reset();
    }

protected:
    /// The pages, in the window, which has the focus then.
    void show(Look look)
    {
        m_widget = new SignInWidget(*m_signIn, Branding(), look);
        m_window->setCentralWidget(m_widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QMainWindow> m_window;
    SignInWidget *m_widget = nullptr;
};

} // namespace ringkey
