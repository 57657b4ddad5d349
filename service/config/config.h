// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <chrono>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

enum class OtpAlphabet : std::uint8_t
{
    Numeric,
    Upper,
    Lower
};
enum class LockoutType : std::uint8_t
{
    Suspend,
    Captcha,
    Question,
    Block
};
enum class Verification : std::uint8_t
{
    Required,
    Optional,
    Disabled
};
enum class PolicyMode : std::uint8_t
{
    Moderate,
    Strict
};
enum class SmsProviderKind : std::uint8_t
{
    Outbox,
    Http,
    Twilio
};

using Seconds = std::chrono::seconds;

struct ApiConfig
{
    QString key;
    QString secret;
    QString appName;
};

/// Limits of the HTTP layer (security S25, S28).
struct HttpConfig
{
    int ioThreads = 1;
    int workers = 8;
    int queue = 256; ///< waiting requests before one is shed with 429
    int maxConnections = 1000;
    int maxConnectionsPerAddress = 50;
    int maxHeaderBytes = 16 * 1024;
    int maxBodyBytes = 64 * 1024;
    Seconds headerTimeout{10};
    Seconds requestTimeout{30};
    Seconds idleTimeout{60};
    QStringList trustedProxies;
};

struct ListenConfig
{
    QString address;
}; ///< "127.0.0.1:0"
struct StoreConfig
{
    QString url;
}; ///< a path (SQLite) or "postgresql://…"

struct OtpConfig
{
    int length = 6;
    OtpAlphabet alphabet = OtpAlphabet::Numeric;
    Seconds life{300};
    int tries = 5;
    int triesPerDay = 10; ///< per number and purpose (S4)
    int triesPerMonth = 30;
};

struct SmsTemplate
{
    QString id;   ///< what `smstemplate` names
    QString text; ///< with the contract's placeholders
};

struct SmsConfig
{
    SmsProviderKind provider = SmsProviderKind::Outbox;
    QString outbox; ///< file, relative paths from the config file's folder
    QString brand;
    bool voice = false; ///< "Call me with the code"
    std::vector<Seconds> resendWaits{Seconds{60}, Seconds{120}, Seconds{300}, Seconds{600}};
    int windowLimit = 5; ///< texts per number over all purposes in `window`
    Seconds window{600};
    int dayLimit = 10;
    QMap<QString, QString> templates; ///< id → text
    QString httpUrl;
    QString httpAuthorization;
    QString twilioUrl;
    QString twilioAccount;
    QString twilioToken;
    QString twilioFrom;
};

struct LockoutConfig
{
    LockoutType type = LockoutType::Suspend;
    int tries = 5;
    Seconds period{900};
};

struct PasswordConfig
{
    int minLength = 8;
    int maxLength = 128;
    int memoryKib = 19 * 1024; ///< argon2id, OWASP's floor
    int passes = 2;
    int hashers = 0; ///< 0: one per core
    int queue = 64;  ///< waiting hashes before a request is shed
};

struct SessionConfig
{
    Seconds access{900};
    Seconds refresh{60 * 86400};
    Seconds freshLogin{300}; ///< how old a sign-in may be for changes without a password (S23)
};

struct FlowConfig
{
    Verification verification = Verification::Required;
    bool registration = true;
    bool passwordless = true;
    bool loginOnReset = false;
    bool availability = true; ///< op 1, CheckPhoneNoAvailabilityOnRegistration
    bool sott = true;         ///< op 2 demands a SOTT
};

struct PrivacyConfig
{
    QString version; ///< empty: no privacy policy is tracked
    PolicyMode mode = PolicyMode::Moderate;
    QString url;
};

struct QuestionConfig
{
    QString id;
    QString text;
};

struct Config
{
    ApiConfig api;
    QByteArray pepper; ///< 32 bytes; keys every stored code and answer (S9)
    HttpConfig http;
    ListenConfig listen;
    StoreConfig store;
    OtpConfig otp;
    SmsConfig sms;
    LockoutConfig lockout;
    PasswordConfig password;
    SessionConfig session;
    FlowConfig flow;
    PrivacyConfig privacy;
    std::vector<QuestionConfig> questions;
    QMap<QString, QString> fixedCodes; ///< E.164 → code, loopback only (S36)
};

/// "ringkey.toml:12: otp.life: must be 30 to 600 (seconds)"
struct ConfigError
{
    QString file;
    int line = 0; ///< 0: the whole file
    QString key;
    QString allowed;
    QString text() const;
};

/// Reads and checks everything; the first fault is returned. Unknown keys are faults too.
tl::expected<Config, ConfigError> loadConfig(const QString &path);

/// What must hold once the listening address is known: test outbox and fixed codes answer only on
/// loopback addresses (S36).
std::optional<ConfigError> checkListenAddress(const Config &config, const QString &address);

/// A new file with random key, secret (UUIDs) and pepper, mode 0600; refuses to overwrite.
/// Returns what went wrong, nothing when it was written.
std::optional<QString> writeNewConfig(const QString &path);

} // namespace ringkey::service
