// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/pages/accountsview.h"
#include "app/pages/cannotstart.h"
#include "app/pages/settingsbutton.h"
#include "ui/widgets/pageguard.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>
#include <Ringkey/SignIn>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

void openLink(const QUrl &url)
{
    if (isBrandLink(url))
        QDesktopServices::openUrl(url);
}

} // namespace

MainWindow::MainWindow(SignIn &signIn, const Branding &branding)
    : m_branding(branding)
    , m_signIn(&signIn)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(branding.productName);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setCentralWidget(central);
    m_guard = new PageGuard(*central);
    central->installEventFilter(this);
    m_pages = makePages(signIn);
    column->addWidget(m_pages, 1);
    // Also while another view stands in their place.
    setMinimumSize(m_pages->minimumSize());
    m_gear = new SettingsButton(this); // the last of Tab's round
    connect(m_gear, &QAbstractButton::clicked, this, &MainWindow::openSettings);
    auto *accounts = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
    connect(accounts, &QShortcut::activated, this, &MainWindow::openAccounts);
}

SignInWidget *MainWindow::makePages(SignIn &signIn)
{
    auto *pages = new SignInWidget(signIn, m_branding, Look::OfHost, centralWidget());
    connect(pages, &SignInWidget::languageChosen, this, &MainWindow::languageChosen);
    connect(pages, &SignInWidget::countryChosen, this, &MainWindow::countryChosen);
    connect(pages, &SignInWidget::networkSettingsWanted, this, &MainWindow::openNetworkSettings);
    connect(pages, &SignInWidget::switchAccountWanted, this, &MainWindow::openAccounts);
    return pages;
}

/// Those that were put aside, or new ones.
SignInWidget *MainWindow::pagesOf(SignIn &signIn)
{
    const auto aside = m_aside.find(&signIn);
    if (aside == m_aside.end())
        return makePages(signIn);
    SignInWidget *pages = aside->second.release();
    m_aside.erase(aside);
    pages->setParent(centralWidget());
    return pages;
}

/// What was typed stays for who comes back, but no password and no code.
void MainWindow::putAside(SignInWidget *pages, SignIn &signIn)
{
    pages->forgetSecrets();
    pages->setParent(nullptr);
    m_aside[&signIn].reset(pages);
    connect(&signIn, &QObject::destroyed, this,
            [this](const QObject *gone) { m_aside.erase(gone); });
}

void MainWindow::setSignIn(SignIn &signIn, ShownBefore before)
{
    const QPointer<QWidget> at = focusWidget(); // what is shown over the pages keeps it
    SignIn *shown = std::exchange(m_signIn, &signIn);
    SignInWidget *pages = std::exchange(m_pages, pagesOf(signIn));
    m_pages->setVisible(!pages->isHidden());
    m_guard->turned();
    delete centralWidget()->layout()->replaceWidget(pages, m_pages);
    if (before == ShownBefore::ComesBack)
        putAside(pages, *shown);
    else
        delete pages;
    placeGear();
    setSettings(m_shown);
    QWidget *next = m_pages->isHidden() && at ? at.data() : m_pages;
    next->setFocus(Qt::OtherFocusReason);
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
    pages.switchAccount = settings.switchAccount;
    pages.sharedComputer = settings.sharedComputer;
    pages.lastCountry = settings.lastCountry;
    pages.unreachable = settings.unreachable;
    pages.trouble = told();
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
    connect(m_settings, &SettingsView::closed, this, &MainWindow::backToPages);
    connect(m_settings, &SettingsView::languageChosen, this, &MainWindow::languageChosen);
    connect(m_settings, &SettingsView::themeChosen, this, &MainWindow::themeChosen);
    connect(m_settings, &SettingsView::clipboardCodesChosen, this,
            &MainWindow::clipboardCodesChosen);
    connect(m_settings, &SettingsView::sharedComputerChosen, this, [this](bool shared) {
        m_shown.sharedComputer = shared; // the box keeps its tick while the pages are exchanged
        Q_EMIT sharedComputerChosen(shared);
    });
    connect(m_settings, &SettingsView::networkChosen, this, &MainWindow::networkChosen);
    connect(m_settings, &SettingsView::linkChosen, this, openLink);
    m_settings->show(m_shown);
    m_settings->showTrouble(told());
    return m_settings;
}

SettingsView *MainWindow::unveilSettings()
{
    SettingsView *view = settingsView();
    unveil(view);
    return view;
}

void MainWindow::unveil(QWidget *view)
{
    m_guard->turned();
    const bool leaves = view != m_pages && !m_pages->isHidden();
    if (leaves)
        m_leftAt = focusWidget();
    for (QWidget *other : std::initializer_list<QWidget *>{m_gear, m_pages, m_settings, m_accounts})
        if (other)
            other->setVisible(other == view);
    if (leaves)
        m_pagesFocus = m_pages->focusWidget(); // as hiding leaves it
}

AccountsView *MainWindow::accountsView()
{
    if (m_accounts)
        return m_accounts;
    m_accounts = new AccountsView(centralWidget());
    m_accounts->hide();
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addWidget(m_accounts, 1);
    connect(m_accounts, &AccountsView::closed, this, &MainWindow::backToPages);
    connect(m_accounts, &AccountsView::chosen, this, [this](int slot) {
        Q_EMIT accountChosen(slot);
        backToPages();
    });
    connect(m_accounts, &AccountsView::addChosen, this, [this] {
        Q_EMIT accountAdded();
        backToPages();
    });
    connect(m_accounts, &AccountsView::forgotten, this, &MainWindow::accountForgotten);
    m_accounts->show(m_known, m_openSlot);
    return m_accounts;
}

void MainWindow::showAccounts(const QList<KnownAccount> &accounts, std::optional<int> open)
{
    m_known = accounts;
    m_openSlot = open;
    if (m_accounts)
        m_accounts->show(m_known, m_openSlot);
}

void MainWindow::openAccounts()
{
    if (!m_shown.switchAccount || m_cannotStart)
        return;
    if (m_known.isEmpty()) { // what somebody else had begun is all there is to go on with
        Q_EMIT accountAdded();
        return;
    }
    unveil(accountsView());
    m_accounts->open();
}

void MainWindow::openSettings()
{
    unveilSettings()->open();
}

void MainWindow::openNetworkSettings()
{
    unveilSettings()->openNetwork();
}

void MainWindow::tellNetworkSaved(NetworkKept kept)
{
    settingsView()->tellNetworkSaved(kept);
}

void MainWindow::backToPages()
{
    // What happened behind the other view may have led to another page.
    const bool same = m_leftAt && m_pagesFocus == m_pages->focusWidget();
    unveil(m_pages);
    m_gear->show();
    QWidget *at =
        same && m_leftAt->isVisible() && m_leftAt->isEnabled() ? m_leftAt.data() : m_pages;
    at->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTrouble(const QString &words)
{
    m_trouble = words;
    tell();
}

void MainWindow::tellUnsaved(bool isSaved)
{
    m_unsaved = isSaved ? QString() : tr("It counts until you quit: it couldn't be saved.");
    tell();
}

void MainWindow::tell()
{
    PageSettings pages = m_pages->settings();
    pages.trouble = told();
    m_pages->setSettings(pages);
    if (m_settings)
        m_settings->showTrouble(told());
}

void MainWindow::showCannotStart(const StartTrouble &trouble, const QString &offer)
{
    // Told again with each try: the focus of who reads it stays.
    if (m_cannotStart && offer.isEmpty() && m_cannotStart->tells(trouble))
        return;
    clearCannotStart();
    m_cannotStart = new CannotStart(m_branding, trouble, centralWidget());
    if (!offer.isEmpty())
        m_cannotStart->offer(offer);
    connect(m_cannotStart, &CannotStart::chosen, this, &MainWindow::offerChosen);
    connect(m_cannotStart, &CannotStart::quitChosen, this, &QWidget::close);
    showTrouble({});
    unveil(m_cannotStart);
    centralWidget()->layout()->addWidget(m_cannotStart);
    m_cannotStart->takeFocus();
}

void MainWindow::clearCannotStart()
{
    if (!m_cannotStart)
        return;
    m_cannotStart->hide();
    std::exchange(m_cannotStart, nullptr)->deleteLater();
    backToPages();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::placeGear()
{
    const QRect pages = centralWidget()->geometry(); // something may stand beside them
    m_gear->setGeometry(m_gear->placeIn(pages));
    m_gear->raise();
    m_pages->setContentsMargins(0, 0, 0, m_gear->stripBelow(pages.width()));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moves && m_gear && watched == centralWidget())
        placeGear();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool changes =
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange;
    if (changes && m_gear)
        placeGear();
}

/// On the gear, which lies over the pages, Esc means what it means on the page.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_gear->hasFocus())
        return QMainWindow::keyPressEvent(event);
    m_pages->setFocus(Qt::OtherFocusReason);
    if (QWidget *at = focusWidget(); at && at != m_gear)
        QCoreApplication::sendEvent(at, event);
}

QSize MainWindow::sizeHint() const
{
    return m_pages->sizeHint();
}

} // namespace ringkey
