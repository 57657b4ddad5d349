// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/messagebanner.h"

#include <QDesktopServices>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey {

MainWindow::MainWindow(SignIn &signIn, const Branding &branding)
    : m_trouble(new MessageBanner)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(branding.productName);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In its place from the beginning: a move to another window would lose the focus of the first
    // page.
    m_pages = new SignInWindow(signIn, branding, central);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    resize(m_pages->sizeHint());
    connect(m_pages, &SignInWindow::languageChosen, this, &MainWindow::languageChosen);
    connect(m_pages, &SignInWindow::countryChosen, this, &MainWindow::countryChosen);
    connect(m_pages, &SignInWindow::portalChosen, this, [](const QUrl &url) {
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    connect(m_pages, &SignInWindow::linkChosen, this, [](const QUrl &url) {
        if (isBrandLink(url))
            QDesktopServices::openUrl(url);
    });
}

void MainWindow::setLanguages(const Languages &languages)
{
    m_pages->setLanguages(languages);
}

void MainWindow::setClipboardCodes(bool offered)
{
    m_pages->setClipboardCodes(offered);
}

void MainWindow::setLastCountry(const QString &iso)
{
    m_pages->setLastCountry(iso);
}

void MainWindow::showTrouble(const QString &words)
{
    m_trouble->setMessage(MessageBanner::Error, words.toHtmlEscaped());
}

} // namespace ringkey
