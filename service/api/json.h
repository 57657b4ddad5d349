// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/requests.h"

#include <QByteArray>
#include <QJsonObject>

namespace ringkey::service {

struct Config;

/// "2017-08-17T10:52:36.1644137Z": UTC with seven digits, as every sample of the contract has it.
QString isoTime(Instant instant);
/// "Never" is the first moment of year one, not null: the vendor's .NET types have no null there.
QString timeOrNever(const std::optional<Instant> &instant);

QByteArray toBytes(const QJsonValue &value);
/// The same without the text "Description" anywhere: the vendor's Java SDK takes any reply that
/// contains it for an error (contract section 2). A name that contains it is sent escaped.
QByteArray toSuccessBytes(const QJsonValue &value);

/// {"IsPosted":true} and its kind.
QJsonObject yes(QLatin1StringView key);

QJsonObject tokensJson(const TokenSet &tokens);
/// Contract 3.1.
QJsonObject signedInJson(const SignedIn &signedIn);
/// "numeric", "upper" or "lower", as [otp] type is written.
QString otpTypeName(const Config &config);
/// Contract 3.2, the SMS reply; with what the service adds for a client's countdowns.
QJsonObject codeSentJson(const CodeSent &sent, const Config &config, Instant now);
/// Contract 3.3.
QJsonObject identityJson(const Account &account);
QJsonValue policyJson(const std::optional<PolicyAcceptance> &policy);
/// Contract 9.4, with "Extensions".
QJsonObject appInfoJson(const Config &config);

} // namespace ringkey::service
