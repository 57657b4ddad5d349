// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"
#include "service/types/requests.h"

#include <QJsonObject>
#include <exception>

namespace ringkey::service {

/// Codes that only this layer answers with; the others are in types/errorcodes.h.
namespace code {
inline constexpr int apiKeyUnauthorized = 901;
inline constexpr int apiSecretUnauthorized = 902;
inline constexpr int apiKeyInvalid = 920;
inline constexpr int apiSecretInvalid = 921;
inline constexpr int apiKeyMissing = 922;
inline constexpr int apiSecretMissing = 923;
inline constexpr int postBodyInvalid = 965;
inline constexpr int invalidRequest = 971;
inline constexpr int sottMissing = 1048;
inline constexpr int sottInvalid = 1049;
inline constexpr int phoneLoginEnabled = 1077;
inline constexpr int putBodyInvalid = 1079;
inline constexpr int contentTypeUnsupported = 1083;
inline constexpr int deleteBodyInvalid = 1084;
inline constexpr int emailUidOrPhoneRequired = 1118;
inline constexpr int phoneTypeRepeated = 1124;
inline constexpr int resourceDisabled = 1144;
inline constexpr int oneTouchOff = 1146;
inline constexpr int smsOtpTypeInvalid = 1182;
inline constexpr int phoneTypeMissing = 1213;
} // namespace code

/// As told in Data.EndedReason; empty for None.
QString sessionEndName(SessionEnd end);

ServiceError plainError(int code, const QString &parameter = {});

/// The envelope of contract section 2 with status and Message of section 8, and what the service
/// adds in Data (docs/service.md, "Extensions"); `extraData` goes there too.
HttpResponse errorResponse(const ServiceError &error, const QJsonObject &extraData = {});

/// The same envelope with another status than the code's own: 404, 405, 503.
HttpResponse errorResponse(const ServiceError &error, int status);

/// 500 for what was thrown.
HttpResponse operationFailed(const std::exception &fault);

} // namespace ringkey::service
