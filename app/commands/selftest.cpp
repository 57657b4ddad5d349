// SPDX-License-Identifier: Apache-2.0
#include "app/commands/selftest.h"

#include "app/check/finding.h"
#include "app/exitcodes.h"
#include "app/profile.h"
#include "app/translations.h"
#include "auth/backend/call.h"
#include "phone/numbering.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTimer>
#include <QTranslator>
#include <Ringkey/PhoneNumber>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr std::chrono::milliseconds patience{15'000};
constexpr qint64 allowedSkew = 60; // s: what the contract's signatures bear
constexpr int ended = -1;          // a step that no question was asked in
const QString testEntry = QStringLiteral("self-test");
const QByteArray testText = QByteArrayLiteral("{\"selfTest\":true}");

/// The folder and those above it that are not there.
QStringList missingOf(const QString &folder)
{
    QStringList missing;
    for (QString path = folder; !QFileInfo::exists(path); path = QFileInfo(path).path())
        missing += path;
    return missing;
}

QString whyNotKept(Keychain::Condition condition)
{
    switch (condition) {
    case Keychain::Condition::Absent:
        return u"there is none in this session (DBUS_SESSION_BUS_ADDRESS names its bus)"_s;
    case Keychain::Condition::LockedUp:
        return u"is locked"_s;
    case Keychain::Condition::Unusable:
        return u"has no place to keep anything"_s;
    default:
        return u"refuses to keep anything"_s;
    }
}

} // namespace

SelfTest::SelfTest(const ReadSettings &read, AnswerForm form)
    : m_read(read)
    , m_settings(m_read.settings)
    , m_newFolders(missingOf(profileFolder(m_settings)))
    , m_way(m_read, RememberedLook(lookFile(m_settings)), keychainName())
    , m_form(form)
    , m_keychain(systemKeychain(keychainName(), this))
{
}

void SelfTest::start()
{
    QMetaObject::invokeMethod(this, &SelfTest::next, Qt::QueuedConnection);
}

void SelfTest::next()
{
    const Step service =
        m_settings.backend.url ? &SelfTest::checkBackend : &SelfTest::checkBundledService;
    const std::array steps{&SelfTest::checkScreen,
                           &SelfTest::checkTls,
                           &SelfTest::checkKeychain,
                           &SelfTest::checkTranslations,
                           &SelfTest::checkNumbers,
                           &SelfTest::checkFolder,
                           service,
                           &SelfTest::finish};
    (this->*steps.at(std::size_t(m_step++)))();
}

void SelfTest::report(const QString &check, bool isWell, const QString &what)
{
    m_allWell &= isWell;
    m_results.append(QJsonObject{{u"check"_s, check}, {u"ok"_s, isWell}, {u"what"_s, what}});
    if (m_form == AnswerForm::Lines)
        std::fputs(qPrintable(u"%1  %2: %3\n"_s.arg(isWell ? u"ok  "_s : u"FAIL"_s, check, what)),
                   stdout);
}

void SelfTest::waitFor(std::function<void()> tooLate)
{
    QTimer::singleShot(patience, this, [this, asked = m_step, tooLate = std::move(tooLate)] {
        if (asked == m_step)
            tooLate();
    });
}

void SelfTest::askProgram(const QString &program, const QString &option,
                          std::function<void(bool, const QString &)> answered)
{
    auto *child = new QProcess(this);
    const auto done = [child, answered = std::move(answered)](bool isWell, const QString &said) {
        child->disconnect();
        child->kill();
        child->deleteLater();
        answered(isWell, said);
    };
    connect(child, &QProcess::errorOccurred, this,
            [child, done] { done(false, child->errorString()); });
    connect(child, &QProcess::finished, this, [child, done](int exitCode) {
        const bool isWell = exitCode == ExitDone;
        const QByteArray said =
            isWell ? child->readAllStandardOutput() : child->readAllStandardError();
        done(isWell, QString::fromLocal8Bit(said).trimmed());
    });
    waitFor([done] { done(false, u"doesn't answer"_s); });
    child->start(program, {option});
}

/// By another run of this program, which may not get a screen and ends then.
void SelfTest::checkScreen()
{
    askProgram(QCoreApplication::applicationFilePath(), u"--platform-name"_s,
               [this](bool isWell, const QString &said) {
                   report(u"screen"_s, isWell, said.section(u"ringkey: "_s, -1));
                   next();
               });
}

void SelfTest::checkTls()
{
    report(u"tls"_s, QSslSocket::supportsSsl(),
           QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString()
                                     : u"Qt finds no TLS library"_s);
    next();
}

void SelfTest::checkKeychain()
{
    waitFor([this] {
        report(u"keychain"_s, false, u"doesn't answer"_s);
        next();
    });
    m_keychain->write(testEntry, Secret::take(QByteArray(testText)),
                      [this, asked = m_step](const Keychain::Answer &answer) {
                          keychainWrote(asked == m_step, answer);
                      });
}

void SelfTest::keychainWrote(bool inTime, const Keychain::Answer &answer)
{
    const bool isKept = answer.error == Keychain::Error::None;
    if (!inTime && isKept)
        m_keychain->erase(testEntry, [](const Keychain::Answer &) {});
    if (!inTime)
        return; // it was said
    const auto say = [this, asked = m_step](bool isWell) {
        if (asked != m_step)
            return;
        report(u"keychain"_s, isWell,
               isWell ? u"writes, reads back and erases"_s : u"refuses to keep anything"_s);
        next();
    };
    if (!isKept)
        return m_keychain->ask([this, asked = m_step](Keychain::Condition condition) {
            if (asked != m_step)
                return;
            report(u"keychain"_s, false, whyNotKept(condition));
            next();
        });
    m_keychain->read(testEntry, [this, say](const Keychain::Answer &read) {
        const bool same = read.value.view() == testText;
        m_keychain->erase(testEntry, [same, say](const Keychain::Answer &erased) {
            say(same && erased.error == Keychain::Error::None);
        });
    });
}

void SelfTest::checkTranslations()
{
    const QStringList languages = spokenLanguages();
    QStringList broken;
    for (const QString &language : languages) {
        QTranslator translator;
        if (!translator.load(QLocale(language), u"ringkey"_s, u"_"_s, u":/ringkey/i18n"_s))
            broken += language;
    }
    report(u"translations"_s, !languages.isEmpty() && broken.isEmpty(),
           broken.isEmpty() ? u"%1 languages"_s.arg(languages.size())
                            : u"cannot be read: "_s + broken.join(u' '));
    next();
}

void SelfTest::checkNumbers()
{
    const auto number = PhoneNumber::fromE164(u"+447400123456"_s);
    const bool known = number && number->isKnown();
    const NumberingSource source = numberingSource();
    const QString lengths =
        u"known; lengths of %1 (%2)"_s.arg(source.date.toString(Qt::ISODate), source.name);
    report(u"phone numbers"_s, known, known ? lengths : u"the numbering plans are missing"_s);
    next();
}

void SelfTest::checkFolder()
{
    const QString folder = profileFolder(m_settings);
    QDir().mkpath(folder);
    QTemporaryFile file(folder + u"/self-test"_s);
    const bool isWell = file.open() && file.write(testText) == testText.size() && file.flush();
    report(u"data folder"_s, isWell, isWell ? folder : u"%1: %2"_s.arg(folder, file.errorString()));
    next();
}

void SelfTest::checkBundledService()
{
    const QString program = bundledServiceProgram();
    askProgram(program, u"--version"_s, [this, program](bool isWell, const QString &said) {
        report(u"service"_s, isWell, isWell ? said : u"%1: %2"_s.arg(program, said));
        next();
    });
}

void SelfTest::checkBackend()
{
    m_way.start([this] { askBackend(); });
}

/// Those of the settings' file, if there is one.
QList<QSslCertificate> SelfTest::addedCertificates(const NetworkConfig &way)
{
    if (way.caFile.isEmpty())
        return {};
    // Not more than the app takes, which would read a device or a disk's image without end.
    QFile file(way.caFile);
    const bool isRead = QFileInfo(way.caFile).isFile() && file.open(QIODevice::ReadOnly) &&
                        file.size() <= NetworkConfig::largestCaFile;
    const auto added = isRead ? QSslCertificate::fromDevice(&file) : QList<QSslCertificate>();
    if (added.isEmpty())
        report(u"ca_file"_s, false, u"no certificate (PEM) can be read in %1"_s.arg(way.caFile));
    return added;
}

void SelfTest::askBackend()
{
    const NetworkConfig &way = m_way.config();
    if (way.proxy == NetworkConfig::Proxy::Manual)
        m_network.setProxy({QNetworkProxy::HttpProxy, way.host, way.port, way.user,
                            QString::fromUtf8(way.password.view())});
    else if (way.proxy == NetworkConfig::Proxy::None)
        m_network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(*m_settings.backend.url);
    request.setTransferTimeout(int(patience.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(addedCertificates(way));
    request.setSslConfiguration(tls);
    QNetworkReply *reply = m_network.head(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { backendAnswered(reply); });
}

void SelfTest::backendAnswered(QNetworkReply *reply)
{
    reply->deleteLater();
    const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const bool isLate = reply->error() == QNetworkReply::OperationCanceledError;
    const QString host = m_settings.backend.url->host();
    const QString why = isLate ? u"doesn't answer"_s : reply->errorString();
    report(u"backend"_s, answered, answered ? host + u" answers"_s : host + u": "_s + why);
    if (!answered)
        return finish();
    const QDateTime date = backend::httpDate(reply->rawHeader("Date"));
    const qint64 off = date.isValid() ? date.secsTo(QDateTime::currentDateTimeUtc()) : 0;
    report(u"clock"_s, qAbs(off) <= allowedSkew,
           date.isValid() ? u"%1 s from the backend's"_s.arg(off) : u"the backend tells no time"_s);
    checkOffers();
}

void SelfTest::checkOffers()
{
    m_backend = std::make_unique<backend::Backend>(configFrom(m_settings.backend), "en",
                                                   [] { return QDateTime::currentDateTimeUtc(); });
    m_backend->setNetwork(m_way.config());
    m_backend->appInfo([this](const Result<BackendInfo> &told) {
        if (!told) {
            report(u"offers"_s, false, check::findingFor(told.error()).text);
            return finish();
        }
        QStringList offers{u"password"_s};
        if (told->registration)
            offers += u"create account"_s;
        if (told->codeSignIn)
            offers += u"sign in by code"_s;
        if (told->voice)
            offers += u"call with the code"_s;
        report(u"offers"_s, true, offers.join(u", "_s));
        finish();
    });
}

void SelfTest::finish()
{
    m_step = ended;
    for (const QString &path : std::as_const(m_newFolders))
        QDir().rmdir(path);
    if (m_form == AnswerForm::Json)
        std::fputs(QJsonDocument(QJsonObject{{u"ok"_s, m_allWell}, {u"checks"_s, m_results}})
                       .toJson()
                       .constData(),
                   stdout);
    std::fflush(stdout);
    QCoreApplication::exit(m_allWell ? ExitDone : ExitFailed);
}

} // namespace ringkey
