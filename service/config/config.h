// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/codeconfig.h"
#include "service/types/httpconfig.h"
#include "service/types/rulesconfig.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

struct Config
{
    ApiConfig api;
    QByteArray pepper; ///< 32 bytes; keys every stored code and answer (S9)
    HttpConfig http;
    ListenConfig listen;
    OperatingConfig operating;
    LogConfig log;
    StoreConfig store;
    OtpConfig otp;
    SmsConfig sms;
    LockoutConfig lockout;
    AccountsConfig accounts;
    AddressLimits addresses;
    bool demo = false; ///< written for one person on one machine: nobody is texted (S11)
    CaptchaConfig captcha;
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
    /// With the line of `key`, of a fault that shows only where the value is used.
    static ConfigError at(const QString &path, const QString &key, const QString &allowed);
};

/// Reads and checks everything; the first fault is returned. Unknown keys are faults too.
tl::expected<Config, ConfigError> loadConfig(const QString &path);

/// What must hold once the listening address is known: test outbox and fixed codes answer only on
/// loopback addresses (S36), and elsewhere passwords do not travel unencrypted (S26).
std::optional<ConfigError> checkListenAddress(const Config &config, const QString &address);

} // namespace ringkey::service
