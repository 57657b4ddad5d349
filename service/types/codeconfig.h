// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/httpconfig.h"

#include <QMap>
#include <QString>
#include <cstdint>
#include <vector>

namespace ringkey::service {

// What codes, texts and passwords are made by: configuration that crypto/ and sms/ read too.

enum class OtpAlphabet : std::uint8_t
{
    Numeric,
    Upper,
    Lower
};

enum class SmsProviderKind : std::uint8_t
{
    Outbox,
    Http,
    Twilio
};

struct OtpConfig
{
    int length = 6;
    OtpAlphabet alphabet = OtpAlphabet::Numeric;
    Seconds life{300};
    int tries = 5; ///< per code, and per number, purpose and account within `triesWindow`
    Seconds triesWindow{600};
    int triesPerDay = 10; ///< per number and purpose (S4)
    int triesPerMonth = 30;
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

/// Language tag → text; the empty tag stands for every language that has none of its own.
using SmsTemplate = QMap<QString, QString>;

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
    QMap<QString, SmsTemplate> templates; ///< by id
    QString httpUrl;
    QString httpAuthorization;
    QString twilioUrl;
    QString twilioAccount;
    QString twilioToken;
    QString twilioFrom;
};

} // namespace ringkey::service
