// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/pages/cannotstart.h"
#include "app/pages/settingsbutton.h"
#include "ui/widgets/messagebanner.h"

#include <QDesktopServices>
#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int cornerGap = 6;

void openLink(const QUrl &url)
{
    if (isBrandLink(url))
        QDesktopServices::openUrl(url);
}

} // namespace

MainWindow::MainWindow(SignIn &signIn, const Branding &branding)
    : m_branding(branding)
    , m_trouble(new MessageBanner)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(branding.productName);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // In its place from the beginning: a move to another window would lose the focus of the first
    // page.
    m_pages = new SignInWidget(signIn, branding, Look::OfHost, central);
    column->addWidget(m_trouble);
    column->addWidget(m_pages, 1);
    setCentralWidget(central);
    connect(m_pages, &SignInWidget::languageChosen, this, &MainWindow::languageChosen);
    connect(m_pages, &SignInWidget::countryChosen, this, &MainWindow::countryChosen);
    connect(m_pages, &SignInWidget::networkSettingsWanted, this, &MainWindow::openNetworkSettings);
    m_gear = new SettingsButton(this); // the last of Tab's round
    connect(m_gear, &QAbstractButton::clicked, this, &MainWindow::openSettings);
}

void MainWindow::setSettings(const ShownSettings &settings)
{
    m_shown = settings;
    if (settings.languages.shown != m_pages->settings().languages.shown)
        m_pages->setLanguage(settings.languages.shown);
    PageSettings pages = m_pages->settings();
    pages.languages =
        settings.languageLocked ? Languages{{}, settings.languages.shown} : settings.languages;
    pages.clipboardCodes = settings.clipboardCodes;
    pages.networkSettings = true;
    pages.lastCountry = settings.lastCountry;
    m_pages->setSettings(pages);
    if (m_settings)
        m_settings->show(settings);
}

SettingsView *MainWindow::settingsView()
{
    if (m_settings)
        return m_settings;
    m_settings = new SettingsView(m_branding, centralWidget());
    m_settings->hide();
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addWidget(m_settings, 1);
    connect(m_settings, &SettingsView::closed, this, &MainWindow::closeSettings);
    connect(m_settings, &SettingsView::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsView::themeChosen, this, &MainWindow::themeChosen);
    connect(m_settings, &SettingsView::clipboardCodesChosen, this,
            &MainWindow::clipboardCodesChosen);
    connect(m_settings, &SettingsView::networkChosen, this, &MainWindow::networkChosen);
    connect(m_settings, &SettingsView::linkChosen, this, openLink);
    m_settings->show(m_shown);
    return m_settings;
}

SettingsView *MainWindow::unveilSettings()
{
    SettingsView *view = settingsView();
    m_gear->hide();
    m_pages->hide();
    view->setVisible(true);
    return view;
}

void MainWindow::openSettings()
{
    unveilSettings()->open();
}

void MainWindow::openNetworkSettings()
{
    unveilSettings()->openNetwork();
}

void MainWindow::tellNetworkSaved(bool passwordKept)
{
    settingsView()->tellNetworkSaved(passwordKept);
}

void MainWindow::closeSettings()
{
    m_settings->hide();
    m_gear->show();
    m_pages->show();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTrouble(const QString &words)
{
    m_trouble->setMessage(MessageBanner::Error, words.toHtmlEscaped());
}

void MainWindow::showCannotStart(const StartTrouble &trouble, const QString &offer)
{
    clearCannotStart();
    m_cannotStart = new CannotStart(m_branding, trouble, centralWidget());
    if (!offer.isEmpty())
        m_cannotStart->offer(offer);
    connect(m_cannotStart, &CannotStart::chosen, this, &MainWindow::offerChosen);
    connect(m_cannotStart, &CannotStart::quitChosen, this, &QWidget::close);
    m_trouble->clear();
    m_gear->hide();
    if (m_settings)
        m_settings->hide();
    m_pages->hide();
    centralWidget()->layout()->addWidget(m_cannotStart);
    m_cannotStart->takeFocus();
}

void MainWindow::clearCannotStart()
{
    if (!m_cannotStart)
        return;
    m_cannotStart->hide();
    std::exchange(m_cannotStart, nullptr)->deleteLater();
    m_gear->show();
    m_pages->show();
    m_pages->setFocus(Qt::OtherFocusReason);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// In the side margin of the pages, on the side where no scroll bar is.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const QSize size = m_gear->sizeHint();
    const QRect place(cornerGap, height() - cornerGap - size.height(), size.width(), size.height());
    m_gear->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    m_gear->raise();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_gear)
        m_gear->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                               {{cornerGap, m_gear->y()}, m_gear->size()}));
}

QSize MainWindow::sizeHint() const
{
    return m_pages->sizeHint();
}

} // namespace ringkey
