// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include "app/brandedtheme.h"
#include "app/demo/outbox.h"
#include "app/demo/testphone.h"
#include "app/firstframe.h"
#include "app/mainwindow.h"
#include "app/pages/cannotstart.h"
#include "app/placement.h"
#include "app/profile.h"
#include "app/translations.h"

#include <QApplication>
#include <QPointer>
#include <QScreen>
#include <Ringkey/MemoryStore>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

std::optional<QString> wantedLanguage(const std::optional<QString> &forced,
                                      const RememberedLook &look, const ReadSettings &read)
{
    if (read.isLocked(u"app.language"_s))
        return read.settings.language;
    if (forced)
        return forced;
    const auto chosen = look.language();
    return chosen ? chosen : read.settings.language;
}

} // namespace

Program::Program(QApplication &app, const ReadSettings &read,
                 const std::optional<QString> &language, const Branding &branding,
                 Watchers watchers)
    : m_app(app)
    , m_read(read)
    , m_settings(m_read.settings)
    , m_branding(branding)
    , m_folder(profileFolder(m_settings))
    , m_look(lookFile(m_settings))
    , m_lastCountry(m_look.country())
    , m_network(m_read, m_look, keychainName())
    , m_language(speak(wantedLanguage(language, m_look, m_read), app))
    , m_theme(app)
    , m_watchers(std::move(watchers))
    , m_accounts(
          accountsFolder(m_settings),
          [this](int slot, Computer computer) { return signInOptions(slot, computer); }, computer())
{
    if (m_accounts.isShared()) {
        m_look.forgetPerson();
        m_lastCountry.clear();
    }
    m_theme.setSystemLook(m_look.load());
    m_theme.setChoice(wantedTheme());
    applyBrand(m_theme, branding);
    m_theme.apply();
    // After the theme, so that nothing is laid out twice.
    m_window = std::make_unique<MainWindow>(m_accounts.current(), branding);
    record();
    tellSettings();
    followAccounts();
    followChoices();
    if (m_accounts.mustChoose())
        m_window->openAccounts();
}

void Program::followAccounts()
{
    MainWindow *window = m_window.get();
    QObject::connect(&m_accounts, &Accounts::transitioned, window, [this](const Transition &step) {
        if (m_watchers.events)
            m_watchers.events->add(step);
        if (m_watchers.desk)
            m_watchers.desk->transitioned(step);
        followLost(step);
    });
    QObject::connect(&m_accounts, &Accounts::opened, window, [this](ShownBefore before) {
        m_window->setSignIn(m_accounts.current(), before);
        record();
    });
    QObject::connect(&m_accounts, &Accounts::everybodyForgotten, window, [this] {
        m_look.forgetPerson();
        m_lastCountry.clear();
    });
    QObject::connect(&m_accounts, &Accounts::changed, window, [this] { tellSettings(); });
    QObject::connect(window, &MainWindow::accountChosen, &m_accounts, &Accounts::open);
    QObject::connect(window, &MainWindow::accountAdded, &m_accounts, &Accounts::add);
    QObject::connect(window, &MainWindow::accountForgotten, &m_accounts, &Accounts::forget);
}

void Program::followChoices()
{
    MainWindow *window = m_window.get();
    QObject::connect(window, &MainWindow::languageChosen, window,
                     [this](const QString &bcp47) { changeLanguage(bcp47); });
    QObject::connect(window, &MainWindow::countryChosen, window, [this](const QString &iso) {
        m_lastCountry = iso;
        if (!m_accounts.isShared())
            m_look.saveCountry(iso);
    });
    QObject::connect(window, &MainWindow::themeChosen, window,
                     [this](ThemeChoice theme) { changeTheme(theme); });
    QObject::connect(window, &MainWindow::clipboardCodesChosen, window,
                     [this](bool offered) { changeClipboardCodes(offered); });
    QObject::connect(window, &MainWindow::sharedComputerChosen, window, [this](bool shared) {
        changeComputer(shared ? Computer::Shared : Computer::Private);
    });
    QObject::connect(window, &MainWindow::networkChosen, window,
                     [this](const NetworkSettings &network, const std::optional<Secret> &password) {
                         changeNetwork(network, password);
                     });
    QObject::connect(&m_network, &Network::changed, window, [this] {
        m_accounts.setNetwork(m_network.config());
        tellSettings();
    });
}

Program::~Program() = default;

SignInOptions Program::signInOptions(int slot, Computer computer)
{
    SignInOptions options{.profile = keptUnder(m_settings, slot),
                          .keychainService = keychainName(),
                          .language = m_language,
                          .network = m_network.config()};
    if (m_watchers.desk)
        m_watchers.desk->prepare(options);
    if (computer == Computer::Shared)
        options.makeStore = [] { return new MemoryStore; };
    return options;
}

void Program::record()
{
    if (!m_watchers.recorder)
        return;
    m_watchers.recorder->follow(*m_window, [this](const QWidget &pages) {
        return recording::Shown{
            .size = pages.size(), .isDark = m_theme.isDark(), .language = m_language};
    });
}

void Program::show()
{
    m_place = std::make_unique<WindowPlace>(*m_window, m_look);
    m_place->restore(m_settings.backend.url ? std::nullopt : std::optional(TestPhone::firstSize));
    if (m_watchers.desk)
        m_watchers.desk->open(
            *m_window, {[this] { m_accounts.lookAtClock(); },
                        [this](const BackendConfig &config) { m_accounts.connectTo(config); }});
    afterFirstFrame(*m_window, [this] { goOn(); });
    m_window->show();
}

void Program::comeForward(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt's Wayland part looks there
    m_window->comeForward();
}

bool Program::couldNotStart() const
{
    return m_window->cannotStart();
}

void Program::goOn()
{
    m_place->settle();
    QObject::connect(&m_theme, &Theme::systemLookChanged, m_window.get(),
                     [this](const SystemLook &look) { m_look.save(look); });
    m_theme.followSystem();
    QApplication::setWindowIcon(windowIcon(m_theme, m_branding));
    m_accounts.start();
    if (m_settings.backend.url)
        m_network.start([this] { m_accounts.connectTo(configFrom(m_settings.backend)); });
    else
        startBundledService();
}

void Program::changeLanguage(const QString &bcp47)
{
    const bool isSaved = m_look.saveLanguage(bcp47);
    m_language = speak(bcp47, m_app);
    m_window->tellUnsaved(isSaved); // in the new language
    m_accounts.setLanguage(m_language);
    tellServiceTrouble();
    tellSettings();
}

ThemeChoice Program::wantedTheme() const
{
    const auto chosen = m_read.isOpen(u"app.theme"_s) ? m_look.theme() : std::nullopt;
    return chosen.value_or(m_settings.theme.value_or(ThemeChoice::System));
}

bool Program::wantsClipboardCodes() const
{
    const auto chosen =
        m_read.isOpen(u"app.clipboard_codes"_s) ? m_look.clipboardCodes() : std::nullopt;
    return chosen.value_or(m_settings.clipboardCodes.value_or(true));
}

Computer Program::computer() const
{
    const auto chosen =
        m_read.isOpen(u"app.shared_computer"_s) ? m_look.sharedComputer() : std::nullopt;
    const bool isShared = chosen.value_or(m_settings.sharedComputer.value_or(false));
    return isShared ? Computer::Shared : Computer::Private;
}

void Program::tellSettings()
{
    const auto known = m_accounts.known();
    const bool isBeside = m_service && !m_watchers.desk; // whose desk plays what networks do
    m_window->showAccounts(known, m_accounts.openSlot());
    m_window->setSettings({.languages = {.offered = spokenLanguages(), .shown = m_language},
                           .languageLocked = m_read.isLocked(u"app.language"_s),
                           .theme = m_theme.choice(),
                           .themeLocked = m_read.isLocked(u"app.theme"_s),
                           .clipboardCodes = wantsClipboardCodes(),
                           .clipboardCodesLocked = m_read.isLocked(u"app.clipboard_codes"_s),
                           .sharedComputer = m_accounts.isShared(),
                           .sharedComputerLocked = m_read.isLocked(u"app.shared_computer"_s),
                           .switchAccount = !known.isEmpty() || m_accounts.hasBegun(),
                           .network = m_network.settings(),
                           .proxyLocked = !m_read.isOpen(u"network.proxy"_s),
                           .proxyUserLocked = !m_read.isOpen(u"network.proxy_user"_s),
                           .caFileLocked = !m_read.isOpen(u"network.ca_file"_s),
                           .proxyPasswordKept = m_network.hasPassword(),
                           .lastCountry = m_lastCountry,
                           .unreachable = isBeside ? m_service->wordsOutOfReach() : QString(),
                           .backend = m_settings.backend.url.value_or(QUrl()).host()});
}

void Program::changeTheme(ThemeChoice theme)
{
    m_window->tellUnsaved(m_look.saveTheme(theme));
    m_theme.setChoice(theme);
    m_theme.apply();
    tellSettings();
}

void Program::changeClipboardCodes(bool offered)
{
    m_window->tellUnsaved(m_look.saveClipboardCodes(offered));
    tellSettings();
}

void Program::changeComputer(Computer computer)
{
    const bool isShared = computer == Computer::Shared;
    m_window->tellUnsaved(m_look.saveSharedComputer(isShared));
    if (isShared)
        m_look.forgetPerson();
    m_accounts.setComputer(computer);
    tellSettings();
}

void Program::leave(std::function<void()> done)
{
    m_accounts.leave(std::move(done));
}

void Program::changeNetwork(const NetworkSettings &network, const std::optional<Secret> &password)
{
    m_network.choose(network, password, [window = QPointer(m_window.get())](NetworkKept kept) {
        if (window)
            window->tellNetworkSaved(kept);
    });
}

void Program::startBundledService()
{
    m_service = std::make_unique<BundledService>(bundledServiceProgram(), m_folder + u"/service"_s);
    QObject::connect(m_service.get(), &BundledService::ready, m_window.get(),
                     [this](const BackendConfig &backend) { serviceReady(backend); });
    QObject::connect(m_service.get(), &BundledService::failed, m_window.get(),
                     [this](const BundledService::Trouble &trouble) { serviceFailed(trouble); });
    QObject::connect(m_window.get(), &MainWindow::offerChosen, m_service.get(),
                     &BundledService::startAfresh);
    if (m_watchers.desk)
        m_watchers.desk->take(*m_service);
    m_service->start();
    tellSettings();
}

/// The way to a service that was started again is good at once; that what was asked went with the
/// one before is told until the person goes on.
void Program::followLost(const Transition &step)
{
    if (!m_service || m_watchers.desk)
        return;
    const bool goesOn = step.from != step.to;
    if (goesOn)
        m_isLost = step.error == "Unreachable"_L1;
    const char *before = m_serviceTrouble;
    if (m_isLost && step.cause == "ConnectionReturned"_L1)
        m_serviceTrouble = BundledService::startedAgain();
    else if (goesOn && before == BundledService::startedAgain())
        m_serviceTrouble = nullptr;
    if (m_serviceTrouble != before)
        tellServiceTrouble();
}

/// In the language of now.
void Program::tellServiceTrouble()
{
    m_window->showTrouble(m_serviceTrouble ? m_service->wordsFor(m_serviceTrouble) : QString());
}

void Program::serviceReady(const BackendConfig &backend)
{
    m_serviceTrouble = nullptr;
    tellServiceTrouble();
    tellSettings();
    m_window->clearCannotStart();
    Desk *desk = m_watchers.desk.get();
    m_accounts.connectTo(desk ? desk->through(backend) : backend);
    showTestPhone();
}

void Program::serviceFailed(const BundledService::Trouble &trouble)
{
    // Whoever saw a page already keeps it, unless they have to decide.
    const bool mayStartAfresh = trouble.next == BundledService::Next::Afresh;
    const bool isOnPages = m_outbox && !mayStartAfresh;
    m_serviceTrouble = isOnPages ? trouble.why : nullptr;
    if (isOnPages)
        return tellServiceTrouble();
    StartTrouble page{trouble.words, {}, {u"wrong: %1"_s.arg(trouble.words)}};
    page.where.append({MainWindow::tr("Folder"), m_folder + u"/service"_s});
    if (!trouble.said.isEmpty())
        page.where.append({MainWindow::tr("What the service said"), trouble.said});
    for (const auto &[name, value] : std::as_const(page.where))
        page.details += value;
    m_window->showCannotStart(page, mayStartAfresh ? MainWindow::tr("&Start afresh") : QString());
}

void Program::showTestPhone()
{
    if (m_outbox)
        return m_outbox->open(); // the service was started again, perhaps with new data
    m_outbox = std::make_unique<Outbox>(m_service->outboxFile());
    if (m_watchers.desk)
        return showTestPhoneOn(*m_watchers.desk);
    m_phone = std::make_unique<TestPhone>();
    QObject::connect(m_outbox.get(), &Outbox::arrived, m_phone.get(), &TestPhone::add);
    placeTestPhone(); // before texts of an earlier start show it where the window manager likes
    m_outbox->open();
}

void Program::showTestPhoneOn(Desk &desk)
{
    desk.take(std::make_unique<TestPhone>());
    QObject::connect(m_outbox.get(), &Outbox::arrived, m_window.get(),
                     [&desk](const PhoneMessage &message) { desk.arrived(message); });
    m_outbox->open();
}

/// At the window's side, or behind it where there is no room: never over it.
void Program::placeTestPhone()
{
    const QRect screen = m_window->screen()->availableGeometry();
    const QSize frame = m_window->frameGeometry().size() - m_window->size();
    const QSize size = fitting(m_phone->size() + frame, screen);
    m_phone->resize(size - frame);
    const auto place = placeBeside(m_window->frameGeometry(), size, screen);
    // Behind it, what can be seen of it is at the screen's edge, which a scale may have rounded up.
    // Left to itself a window manager may put the title bar above the screen.
    const QPoint edge(screen.right(), m_window->frameGeometry().top());
    const QRect whole = screen.adjusted(0, 0, -1, 0);
    m_phone->move(place.value_or(onScreen({edge, size}, whole).topLeft()));
    m_phone->show();
    if (!place)
        m_window->raise();
}

} // namespace ringkey
