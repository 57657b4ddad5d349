// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/httpconfig.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <cstdint>
#include <vector>

namespace ringkey::service {

enum class SmsProviderKind : std::uint8_t
{
    Outbox,
    Http,
    Twilio,
    Vonage
};

/// Language tag → text; the empty tag stands for every language that has none of its own.
using SmsTemplate = QMap<QString, QString>;

/// The webhook: what is sent to which address.
struct HttpSmsConfig
{
    QString url;
    QString method; ///< "POST", "PUT", "GET"
    QString authorization;
    QMap<QString, QString> headers;
    bool form = false;             ///< a form body in place of JSON
    QMap<QString, QString> fields; ///< name → text with placeholders; empty: our own names
    QString secret;                ///< signs what is sent, and the call-backs
};

struct TwilioConfig
{
    QString url;
    QString account;
    QString token;
    QString from; ///< a number, or a messaging service ("MG…")
};

struct VonageConfig
{
    QString url;
    QString key;
    QString secret;
    QString from;
};

/// At most `count` texts in `window`.
struct SendLimit
{
    int count = 0;
    Seconds window{0};
};

/// Security S11: what strangers can have sent at the operator's cost. Limits per number are in
/// SmsConfig itself.
struct SendLimitsConfig
{
    bool enforce = true; ///< false: what would have been refused is logged and sent
    SendLimit address{25, Seconds{300}};
    SendLimit network{100, Seconds{300}};
    SendLimit prefix{30, Seconds{3600}};
    SendLimit country{1000, Seconds{3600}};
    SendLimit account{10, Seconds{86400}};
    SendLimit total{5000, Seconds{3600}};
};

/// Texts stop where fewer than `percent` of the codes sent are ever entered.
struct BreakerConfig
{
    int percent = 10;
    int leastInCountry = 100; ///< fewer texts than that tell nothing
    int leastInPrefix = 20;
    Seconds window{3600};
    Seconds patience{180}; ///< how long a person may take to enter a code
};

/// Money, in millionths of the operator's currency.
struct SpendConfig
{
    bool stops = true; ///< false: what is above the cap is logged and sent
    QString currency;
    std::int64_t day = 0; ///< 0: no cap
    std::int64_t month = 0;
    std::int64_t price = 0;             ///< of a segment, in countries that `prices` does not name
    QMap<QString, std::int64_t> prices; ///< ISO 3166-1 alpha-2 → price of a segment
};

struct SmsConfig
{
    std::vector<SmsProviderKind> providers{
        SmsProviderKind::Outbox}; ///< each stands in for the last
    int workers = 4;              ///< texts at a time, a provider
    QString outbox;               ///< file, relative paths from the config file's folder
    QString brand;
    QString channelName; ///< "WhatsApp"; empty: texts
    bool voice = false;  ///< "Call me with the code"
    std::vector<Seconds> resendWaits{Seconds{60}, Seconds{120}, Seconds{300}, Seconds{600}};
    int windowLimit = 5; ///< texts per number over all purposes in `window`
    Seconds window{600};
    int dayLimit = 10;
    QStringList countries; ///< ISO 3166-1 alpha-2, or "*"; see servesCountry()
    SendLimitsConfig limits;
    BreakerConfig breaker;
    SpendConfig spend;
    QMap<QString, SmsTemplate> templates; ///< by id
    QString callbackUrl; ///< where providers reach this service; empty: they are not asked to
    HttpSmsConfig http;
    TwilioConfig twilio;
    VonageConfig vonage;

    bool uses(SmsProviderKind kind) const
    {
        return std::find(providers.begin(), providers.end(), kind) != providers.end();
    }
};

} // namespace ringkey::service
