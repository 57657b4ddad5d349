// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"

#include "service/config/configreader.h"
#include "service/config/fixedcodes.h"
#include "service/config/loopback.h"
#include "service/config/operation.h"
#include "service/config/smsreader.h"
#include "service/sms/smstexts.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int day = 86400;

void readApi(ConfigReader &reader, Config &config)
{
    reader.text("api.key", config.api.key);
    reader.text("api.secret", config.api.secret);
    reader.text("api.name", config.api.appName);
    reader.flag("api.secrets_in_query", config.api.secretsInQuery);
    // Contract 920/921: both are UUIDs.
    if (QUuid::fromString(config.api.key).isNull())
        reader.refuse("api.key", u"a UUID; \"ringkey-service init\" writes one"_s);
    if (QUuid::fromString(config.api.secret).isNull())
        reader.refuse("api.secret", u"a UUID; \"ringkey-service init\" writes one"_s);
    QString pepper;
    reader.text("security.pepper", pepper);
    config.pepper = QByteArray::fromBase64(pepper.toLatin1());
    if (config.pepper.size() < 32)
        reader.refuse("security.pepper", u"at least 32 random bytes in Base64"_s);
}

/// As a browser says it: anything else would be equal to nothing that it says.
bool isOrigin(const QString &text)
{
    static const QRegularExpression origin(u"\\A[a-z][a-z0-9+.-]*://[^/?#@A-Z\\s]+\\z"_s);
    return text == "*"_L1 || text == "null"_L1 || origin.match(text).hasMatch();
}

void readHttp(ConfigReader &reader, Config &config)
{
    HttpConfig &http = config.http;
    reader.number("http.io_threads", http.ioThreads, 1, 64);
    reader.number("http.workers", http.workers, 1, 256);
    reader.number("http.queue", http.queue, 1, 100000);
    reader.number("http.max_connections", http.maxConnections, 1, 100000);
    reader.number("http.max_connections_per_address", http.maxConnectionsPerAddress, 1, 100000);
    reader.number("http.max_header_bytes", http.maxHeaderBytes, 1024, 1 << 20);
    reader.number("http.max_body_bytes", http.maxBodyBytes, 1024, 16 << 20);
    reader.seconds("http.header_timeout", http.headerTimeout, 1, 120);
    reader.seconds("http.request_timeout", http.requestTimeout, 1, 600);
    reader.seconds("http.idle_timeout", http.idleTimeout, 1, 3600);
    reader.textList("http.trusted_proxies", http.trustedProxies);
    reader.flag("http.proxy_protocol", http.proxyProtocol);
    reader.text("http.country_header", http.countryHeader);
    if (!http.countryHeader.isEmpty() && !isHeaderName(http.countryHeader))
        reader.refuse("http.country_header", u"a header's name"_s);
    if (http.proxyProtocol && http.trustedProxies.isEmpty())
        reader.refuse("http.proxy_protocol", u"false where http.trusted_proxies names no proxy"_s);
    reader.textList("http.allowed_origins", http.allowedOrigins);
    if (!std::all_of(http.allowedOrigins.begin(), http.allowedOrigins.end(), isOrigin))
        reader.refuse("http.allowed_origins",
                      u"as browsers name origins, like \"https://www.example.com\", or \"*\""_s);
}

void readOtp(ConfigReader &reader, OtpConfig &otp)
{
    // NIST 800-63B 5.1.3.2: at least six digits' worth, at most ten minutes.
    reader.number("otp.length", otp.length, 6, 10);
    reader.choice("otp.type", otp.alphabet,
                  {{"numeric", OtpAlphabet::Numeric},
                   {"upper", OtpAlphabet::UpperLettersAndDigits},
                   {"lower", OtpAlphabet::LowerLettersAndDigits}});
    reader.seconds("otp.life", otp.life, 30, 600);
    reader.number("otp.tries", otp.tries, 1, 10);
    reader.seconds("otp.tries_window", otp.triesWindow, 60, day);
    reader.number("otp.tries_per_day", otp.triesPerDay, 1, 100);
    reader.number("otp.tries_per_month", otp.triesPerMonth, 1, 1000);
}

void readAccess(ConfigReader &reader, Config &config)
{
    reader.choice("lockout.type", config.lockout.type,
                  {{"suspend", LockoutType::Suspend},
                   {"captcha", LockoutType::Captcha},
                   {"question", LockoutType::Question},
                   {"block", LockoutType::Block}});
    reader.number("lockout.tries", config.lockout.tries, 1, 100);
    reader.seconds("lockout.period", config.lockout.period, 1, day);
    reader.flag("lockout.code_opens", config.lockout.codeOpens);
    constexpr int many = 1'000'000'000;
    reader.number("addresses.availability", config.addresses.availability, 1, many);
    reader.number("addresses.registrations", config.addresses.registrations, 1, many);
    reader.number("addresses.codes", config.addresses.codes, 1, many);
    reader.number("addresses.wrong_sign_ins", config.addresses.wrongSignIns, 1, many);
    reader.number("addresses.wrong_captchas", config.addresses.wrongCaptchas, 1, many);
    reader.number("addresses.acts", config.addresses.acts, 1, many);
    reader.seconds("addresses.window", config.addresses.window, 1, day);
    reader.seconds("accounts.unproved_life", config.accounts.unprovedLife, 3600, 366 * day);
    reader.seconds("accounts.silent_after", config.accounts.silentAfter, 0, 3650 * day);
    reader.number("password.min_length", config.password.minLength, 8, 64);
    reader.number("password.max_length", config.password.maxLength, 64, 1024);
    // OWASP Password Storage: 19 MiB with two passes is the least.
    reader.number("password.memory_kib", config.password.memoryKib, 19456, 4 << 20);
    reader.number("password.passes", config.password.passes, 2, 64);
    reader.number("password.hashers", config.password.hashers, 0, 256);
    reader.number("password.queue", config.password.queue, 0, 10000);
    reader.seconds("session.access", config.session.access, 10, 90 * day);
    reader.seconds("session.refresh", config.session.refresh, 60, 365 * day);
    reader.seconds("session.fresh_login", config.session.freshLogin, 0, day);
}

void readCaptcha(ConfigReader &reader, CaptchaConfig &captcha)
{
    reader.text("captcha.verify_url", captcha.verifyUrl);
    reader.text("captcha.secret", captcha.secret);
    reader.text("captcha.site_key", captcha.siteKey);
    if (const toml::node *const score = reader.node("captcha.least_score")) {
        captcha.leastScore = score->value<double>().value_or(-1);
        if (!(captcha.leastScore >= 0 && captcha.leastScore <= 1))
            reader.refuse("captcha.least_score", u"a number from 0 to 1"_s);
    }
    if (!captcha.isOn()) {
        if (!captcha.secret.isEmpty())
            reader.refuse("captcha.verify_url", u"given where captcha.secret is"_s);
        return;
    }
    if (!isSafeUrl(captcha.verifyUrl))
        reader.refuse("captcha.verify_url", u"an https address (http on loopback only)"_s);
    if (captcha.secret.isEmpty())
        reader.refuse("captcha.secret", u"given where captcha.verify_url is"_s);
}

void readPolicyStart(ConfigReader &reader, PrivacyConfig &privacy)
{
    QString text;
    reader.text("privacy.start", text);
    if (text.isEmpty())
        return;
    const QDateTime start = QDateTime::fromString(text, Qt::ISODate);
    if (!start.isValid() || start.timeSpec() == Qt::LocalTime)
        return reader.refuse("privacy.start", u"a time like \"2026-01-31T00:00:00Z\""_s);
    privacy.start = Instant(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
}

void readFlow(ConfigReader &reader, Config &config)
{
    reader.choice("flow.verification", config.flow.verification,
                  {{"required", Verification::Required},
                   {"optional", Verification::Optional},
                   {"disabled", Verification::Disabled}});
    reader.choice("flow.answers", config.flow.privateAnswers,
                  {{"compatible", false}, {"private", true}});
    if (config.flow.privateAnswers && config.flow.verification != Verification::Required)
        reader.refuse("flow.answers", u"\"compatible\" where flow.verification is not \"required\":"
                                      " a session for every registration tells which are new"_s);
    reader.flag("flow.registration", config.flow.registration);
    reader.flag("flow.passwordless", config.flow.passwordless);
    reader.flag("flow.login_on_reset", config.flow.loginOnReset);
    reader.flag("flow.availability", config.flow.availability);
    reader.flag("flow.sott", config.flow.sott);
    reader.text("privacy.version", config.privacy.version);
    reader.choice("privacy.mode", config.privacy.mode,
                  {{"moderate", PolicyMode::Moderate}, {"strict", PolicyMode::Strict}});
    reader.text("privacy.url", config.privacy.url);
    readPolicyStart(reader, config.privacy);
}

void readQuestions(ConfigReader &reader, Config &config)
{
    QMap<QString, QString> questions;
    reader.textMap("questions", questions);
    for (auto it = questions.cbegin(); it != questions.cend(); ++it) {
        if (it.value().trimmed().isEmpty())
            reader.refuse(u"questions."_s + it.key(), u"a question"_s);
        config.questions.push_back({it.key(), it.value()});
    }
    if (config.lockout.type == LockoutType::Question && questions.isEmpty())
        reader.refuse("lockout.type", u"something else where [questions] is empty"_s);
}

void setDefaults(Config &config)
{
    config.api.appName = u"Ringkey"_s;
    config.listen.address = u"127.0.0.1:8470"_s;
    config.store.url = u"ringkey.sqlite"_s;
}

// Relative paths mean the folder of the file, wherever the service is started from.
void resolvePaths(const QString &path, Config &config)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    config.sms.outbox = folder.absoluteFilePath(config.sms.outbox);
    for (QString *const file : {&config.listen.certificate, &config.listen.key}) {
        if (!file->isEmpty())
            *file = folder.absoluteFilePath(*file);
    }
    if (config.store.isFile())
        config.store.url = folder.absoluteFilePath(config.store.url);
}

/// A slip in a URL would be a new file, with the password in its name.
void readStore(ConfigReader &reader, Config &config)
{
    reader.text("store.url", config.store.url);
    static const QRegularExpression slip(
        u"^\\s*$|^\\s*(?:(?:postgres(?:ql)?|sqlite3?|file):(?!//)|postgres(?:ql)?//|"
        "(?!postgres(?:ql)?:)[a-z][a-z0-9+.-]*://|(?:host|hostaddr|port|user|password|dbname|service)\\s*=)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (slip.match(config.store.url).hasMatch())
        reader.refuse("store.url", u"a path, or a URL like \"postgresql://user@host/database\""_s);
}

/// What was lifted for one person on one machine would be an open tap at a paid provider.
void readDemo(ConfigReader &reader, Config &config)
{
    reader.flag("demo", config.demo);
    if (config.demo && config.sms.providers != std::vector{SmsProviderKind::Outbox})
        reader.refuse("sms.provider", u"\"outbox\" in a configuration of \"init --demo\", which has"
                                      " no limits: make one for operators with \"init\""_s);
}

tl::expected<Config, ConfigError> readAll(const QString &path, const toml::table &table)
{
    Config config;
    setDefaults(config);
    ConfigReader reader(path, table);
    readApi(reader, config);
    readOperation(reader, config);
    readHttp(reader, config);
    readStore(reader, config);
    readOtp(reader, config.otp);
    readSms(reader, config.sms);
    readDemo(reader, config);
    readAccess(reader, config);
    readCaptcha(reader, config.captcha);
    readFlow(reader, config);
    readQuestions(reader, config);
    readFixedCodes(reader, config);
    reader.refuseUnknown();
    if (reader.fault())
        return tl::unexpected(*reader.fault());
    resolvePaths(path, config);
    return config;
}

tl::expected<toml::table, ConfigError> tableIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(ConfigError{path, 0, {}, file.errorString()});
    constexpr qint64 largestFile = 1024 * 1024;
    // What never ends has no size. Room for the largest would stay with the process.
    const qint64 size = file.size() > 0 ? std::min(file.size(), largestFile) : largestFile;
    const QByteArray text = file.read(size + 1);
    if (file.error() != QFile::NoError)
        return tl::unexpected(ConfigError{path, 0, {}, file.errorString()});
    if (text.size() > largestFile)
        return tl::unexpected(ConfigError{path, 0, {}, u"it is larger than 1 MB"_s});
    try {
        return toml::parse(
            std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    } catch (const toml::parse_error &error) {
        const auto what = error.description();
        return tl::unexpected(
            ConfigError{path,
                        static_cast<int>(error.source().begin.line),
                        {},
                        QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()))});
    }
}

} // namespace

tl::expected<Config, ConfigError> loadConfig(const QString &path)
{
    const auto table = tableIn(path);
    return table ? readAll(path, *table) : tl::unexpected(table.error());
}

ConfigError ConfigError::at(const QString &path, const QString &key, const QString &allowed)
{
    const auto table = tableIn(path);
    if (!table)
        return table.error();
    ConfigReader reader(path, *table);
    reader.refuse(key, allowed);
    return *reader.fault();
}

} // namespace ringkey::service
