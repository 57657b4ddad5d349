// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include "app/brandedtheme.h"
#include "app/demo/bundledservice.h"
#include "app/demo/outbox.h"
#include "app/demo/placement.h"
#include "app/demo/testphone.h"
#include "app/firstframe.h"
#include "app/mainwindow.h"
#include "app/translations.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Not the brand's name: a brand that changes it must not sign everybody out.
const QString keychainService = QStringLiteral("Ringkey");

QString profileName(const Settings &settings)
{
    return settings.profile.value_or(u"default"_s);
}

/// What one sign-in keeps must never be offered to another backend. The bundled service has another
/// port each time, so its name stands for it.
QString keptUnder(const Settings &settings)
{
    const auto backend = settings.backend.url;
    return profileName(settings) + u'@' +
           (backend ? backend->toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash)
                    : u"bundled"_s);
}

QString profileFolder(const Settings &settings)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' +
           profileName(settings);
}

std::optional<QString> wantedLanguage(const std::optional<QString> &forced,
                                      const RememberedLook &look, const Settings &settings)
{
    if (forced)
        return forced;
    const auto chosen = look.language();
    return chosen ? chosen : settings.language;
}

} // namespace

Program::Program(QApplication &app, const Settings &settings,
                 const std::optional<QString> &language, const Branding &branding)
    : m_app(app)
    , m_settings(settings)
    , m_branding(branding)
    , m_folder(profileFolder(settings))
    , m_look(m_folder + u"/look.ini"_s)
    , m_language(speak(wantedLanguage(language, m_look, settings), app))
    , m_theme(app)
    , m_signIn({.profile = keptUnder(settings),
                .productName = keychainService,
                .language = m_language,
                .now = {}})
{
    m_theme.setSystemLook(m_look.load());
    m_theme.setChoice(settings.theme.value_or(ThemeChoice::System));
    applyBrand(m_theme, branding);
    m_theme.apply();
    m_window =
        std::make_unique<MainWindow>(m_signIn, branding); // dressed, so nothing is laid out twice
    m_window->setLanguages({.offered = spokenLanguages(), .shown = m_language});
    QObject::connect(m_window.get(), &MainWindow::languageChosen, m_window.get(),
                     [this](const QString &bcp47) { changeLanguage(bcp47); });
    m_window->setLastCountry(m_look.country());
    QObject::connect(m_window.get(), &MainWindow::countryChosen, m_window.get(),
                     [this](const QString &iso) { m_look.saveCountry(iso); });
    m_window->setClipboardCodes(settings.clipboardCodes.value_or(true));
}

Program::~Program() = default;

void Program::show()
{
    afterFirstFrame(*m_window, [this] { goOn(); });
    m_window->show();
}

void Program::goOn()
{
    QObject::connect(&m_theme, &Theme::systemLookChanged, m_window.get(),
                     [this](const SystemLook &look) { m_look.save(look); });
    m_theme.followSystem();
    QApplication::setWindowIcon(windowIcon(m_theme, m_branding));
    m_signIn.start();
    const BackendSettings &backend = m_settings.backend;
    if (backend.url)
        m_signIn.connectTo({.url = *backend.url,
                            .apiKey = backend.apiKey.value_or(QString()),
                            .sott = Secret::take(backend.sott.value_or(QString())),
                            .configUrl = backend.configUrl.value_or(QUrl())});
    else
        startBundledService();
}

void Program::changeLanguage(const QString &bcp47)
{
    m_look.saveLanguage(bcp47);
    m_language = speak(bcp47, m_app);
    m_signIn.setLanguage(m_language);
    m_window->setLanguages({.offered = spokenLanguages(), .shown = m_language});
}

void Program::startBundledService()
{
    m_service = std::make_unique<BundledService>(
        QCoreApplication::applicationDirPath() + u"/ringkey-service"_s, m_folder + u"/service"_s);
    QObject::connect(m_service.get(), &BundledService::ready, &m_signIn, &SignIn::connectTo);
    QObject::connect(m_service.get(), &BundledService::ready, m_window.get(),
                     [this] { showTestPhone(); });
    QObject::connect(m_service.get(), &BundledService::failed, m_window.get(),
                     &MainWindow::showTrouble);
    m_service->start();
}

void Program::showTestPhone()
{
    if (m_phone)
        return; // the service was started again
    m_phone = std::make_unique<TestPhone>();
    m_outbox = std::make_unique<Outbox>(m_service->outboxFile());
    QObject::connect(m_outbox.get(), &Outbox::arrived, m_phone.get(), &TestPhone::add);
    m_outbox->open();
    const QSize frame = m_window->frameGeometry().size() - m_window->size();
    m_phone->move(placeBeside(m_window->frameGeometry(), m_phone->size() + frame,
                              m_window->screen()->availableGeometry()));
    m_phone->show();
}

} // namespace ringkey
