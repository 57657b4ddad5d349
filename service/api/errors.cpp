// SPDX-License-Identifier: Apache-2.0
#include "service/api/errors.h"

#include "service/api/json.h"
#include "service/types/errorcodes.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

struct ErrorRow
{
    int code;
    int status;
    const char *message; ///< exact: clients compare it (contract section 8)
};

constexpr std::array errorRows{
    ErrorRow{429, 429, "Too many requests"},
    ErrorRow{901, 403, "The API key is unauthorized"},
    ErrorRow{902, 401, "The API secret is unauthorized"},
    ErrorRow{905, 403, "Access token is invalid"},
    ErrorRow{906, 403, "Access token has expired"},
    ErrorRow{908, 403, "A parameter is not formatted correctly"},
    ErrorRow{920, 400, "API key is invalid"},
    ErrorRow{921, 400, "API secret is invalid"},
    ErrorRow{922, 400, "API key is missing"},
    ErrorRow{923, 400, "API secret is missing"},
    ErrorRow{937, 403, "User ID is invalid"},
    ErrorRow{938, 403, "User does not exist"},
    ErrorRow{950, 500, "Operation failed due to an unknown error"},
    ErrorRow{965, 400, "The post body is invalid"},
    ErrorRow{966, 401, "Invalid user ID and/or password"},
    ErrorRow{967, 401, "Current password is invalid"},
    ErrorRow{971, 400, "Invalid request"},
    ErrorRow{982, 403, "CAPTCHA is invalid"},
    ErrorRow{991, 403, "Your account is blocked"},
    ErrorRow{1015, 403, "The new password is invalid"},
    ErrorRow{1039, 403, "An email profile is not created or does not exist"},
    ErrorRow{1043, 403, "Phone number is invalid or does not exist"},
    ErrorRow{1048, 400, "Secured one-time token (SOTT) is required"},
    ErrorRow{1049, 403, "Secured one-time token (SOTT) is invalid"},
    ErrorRow{1058, 403, "Phone number is already registered with your LoginRadius site"},
    ErrorRow{1059, 403, "Password less login option is not enabled for your LoginRadius site"},
    ErrorRow{1060, 400, "Access token is missing"},
    ErrorRow{1066, 403, "Phone number is not verified"},
    ErrorRow{1067, 403, "Invalid OTP Code"},
    ErrorRow{1068, 403, "The OTP has already been used"},
    ErrorRow{1069, 403, "Verification OTP has expired"},
    ErrorRow{1070, 403, "The OTP cannot be accessed"},
    ErrorRow{1071, 403, "The SMS configuration does not exist"},
    ErrorRow{1072, 403, "The Verification code (OTP) send failed"},
    ErrorRow{1073, 403, "This phone number has already been confirmed"},
    ErrorRow{1074, 403, "Phone number login is not enabled"},
    ErrorRow{1076, 400, "Phone number is required"},
    ErrorRow{1077, 403, "Phone number login is enabled"},
    ErrorRow{1079, 400, "Put body is invalid"},
    ErrorRow{1083, 400, "This content type header is not supported"},
    ErrorRow{1084, 400, "Delete body is invalid"},
    ErrorRow{1089, 400, "Password is missing"},
    ErrorRow{1091, 403, "Security question is invalid"},
    ErrorRow{1092, 403, "Security question and answer is not saved in profile"},
    ErrorRow{1093, 403, "Your security answer is incorrect"},
    ErrorRow{1094, 403, "Your security answer or question is incorrect"},
    ErrorRow{1095, 403, "Security question or answer is not enabled"},
    ErrorRow{1096, 400, "Invalid phone number"},
    ErrorRow{1118, 400, "Email, UID or phone is required"},
    ErrorRow{1120, 403, "Access token is invalid or phone number is already verified"},
    ErrorRow{1123, 403, "You have reached a limit for sending SMS"},
    ErrorRow{1124, 400, "Phone type cannot be same"},
    ErrorRow{1130, 403, "Login services have been disabled for your account"},
    ErrorRow{1132, 403, "Your account has been locked"},
    ErrorRow{1134, 403, "Validation failed for one or more fields"},
    ErrorRow{1144, 403, "Your LoginRadius site has disabled for this resource"},
    ErrorRow{1146, 403, "One touch login is not enabled for your LoginRadius site"},
    ErrorRow{1147, 403, "The profile cannot be enforced to invalidate the phone verification."},
    ErrorRow{1148, 403, "Your account has been locked"},
    ErrorRow{1149, 403, "Your default LoginRadius Configured SMS Sending Limit Exceed"},
    ErrorRow{1161, 403, "This phone number is already unverified"},
    ErrorRow{1179, 403, "You have reached a limit for generating OTP"},
    ErrorRow{1182, 403, "You have entered an invalid sms otp type"},
    ErrorRow{1190, 403, "Registration disabled"},
    ErrorRow{1194, 403, "Privacy policy does not match"},
    ErrorRow{1195, 403, "Privacy policy is not available"},
    ErrorRow{1196, 403, "Privacy policy is not accepted"},
    ErrorRow{1198, 403, "Your account has been locked"},
    ErrorRow{1200, 403, "Uid is not valid"},
    ErrorRow{1205, 401, "Invalid password"},
    ErrorRow{1213, 400, "Phone type is required"},
    ErrorRow{1216, 403, "Weak password"},
    ErrorRow{1217, 403, "Refresh token invalid"},
    ErrorRow{1221, 403, "Account is already unlocked"},
    ErrorRow{1222, 403, "Current privacy policy is already accepted"},
    ErrorRow{1281, 403, "Voice OTP has not been configured"},
    ErrorRow{1286, 403, "You cannot log in with a password"},
    ErrorRow{1287, 403, "Login attempt from a new device is detected"},
    ErrorRow{1292, 403, "A phone number is not currently linked to your account"},
};

static_assert(std::is_sorted(errorRows.begin(), errorRows.end(),
                             [](const auto &a, const auto &b) { return a.code < b.code; }));

const ErrorRow &rowOf(int code)
{
    const auto *const row = std::lower_bound(
        errorRows.begin(), errorRows.end(), code,
        [](const ErrorRow &candidate, int wanted) { return candidate.code < wanted; });
    if (row != errorRows.end() && row->code == code)
        return *row;
    return rowOf(code::internal);
}

QString longText(const ErrorRow &row, const ServiceError &error)
{
    QString text = QLatin1StringView(row.message);
    if (!text.endsWith(u'.'))
        text += u'.';
    if (!error.parameter.isEmpty())
        text += u" Look at the parameter \"%1\"."_s.arg(error.parameter);
    if (error.triesLeft)
        text += u" Remaining attempts: %1."_s.arg(*error.triesLeft);
    if (error.retryAfterSeconds)
        text += u" Try again in %1 s."_s.arg(*error.retryAfterSeconds);
    return text;
}

} // namespace

QString sessionEndName(SessionEnd end)
{
    switch (end) {
    case SessionEnd::None:
        return {};
    case SessionEnd::SignedOut:
        return u"SignedOut"_s;
    case SessionEnd::SignedOutEverywhere:
        return u"SignedOutEverywhere"_s;
    case SessionEnd::PasswordChanged:
        return u"PasswordChanged"_s;
    case SessionEnd::NumberChanged:
        return u"NumberChanged"_s;
    case SessionEnd::NumberRemoved:
        return u"NumberRemoved"_s;
    case SessionEnd::NumberVerified:
        return u"NumberVerified"_s;
    case SessionEnd::TokenReplayed:
        return u"TokenReplayed"_s;
    case SessionEnd::Revoked:
        return u"Revoked"_s;
    }
    return {};
}

namespace {

QJsonObject dataOf(const ServiceError &error, const QJsonObject &extra)
{
    QJsonObject data = error.session ? tokensJson(*error.session) : extra;
    data.remove("refresh_token"_L1); // contract section 2: the token that can only accept, no other
    if (error.triesLeft)
        data["TriesLeft"_L1] = *error.triesLeft;
    if (error.retryAfterSeconds)
        data["RetryAfterSeconds"_L1] = *error.retryAfterSeconds;
    if (error.lockedUntil)
        data["LoginLockedTimeout"_L1] = isoTime(*error.lockedUntil);
    if (error.delivery)
        data["Delivery"_L1] = deliveryName(*error.delivery);
    if (error.captcha)
        data["CaptchaRequired"_L1] = true;
    if (!error.sendStop.isEmpty())
        data["SendStop"_L1] = error.sendStop;
    if (error.sessionEnd != SessionEnd::None)
        data["EndedReason"_L1] = sessionEndName(error.sessionEnd);
    return data;
}

QJsonArray fieldErrorsOf(const ServiceError &error)
{
    QJsonArray errors;
    for (const FieldError &field : error.fields)
        errors.append(
            QJsonObject{{"FieldName"_L1, field.field}, {"ErrorMessage"_L1, field.message}});
    return errors;
}

HttpResponse envelopeOf(const ServiceError &error, int status, const QJsonObject &extraData)
{
    const ErrorRow &row = rowOf(error.code);
    QJsonObject envelope{{"Description"_L1, longText(row, error)},
                         {"ErrorCode"_L1, row.code},
                         {"Message"_L1, QLatin1StringView(row.message)},
                         {"IsProviderError"_L1, false},
                         {"ProviderErrorResponse"_L1, QJsonValue::Null}};
    if (!error.fields.empty())
        envelope["Errors"_L1] = fieldErrorsOf(error);
    if (const QJsonObject data = dataOf(error, extraData); !data.isEmpty())
        envelope["Data"_L1] = data;
    HttpResponse response{status, toBytes(envelope), {}, false};
    response.errorCode = row.code;
    response.cause = error.cause;
    if (row.code != error.code && error.code != code::storeUnavailable)
        response.cause.text = u"ErrorCode %1 has no words"_s.arg(error.code);
    if (error.retryAfterSeconds && (status == 429 || status == 503))
        response.headers.emplaceBack("Retry-After", QByteArray::number(*error.retryAfterSeconds));
    return response;
}

} // namespace

ServiceError plainError(int code, const QString &parameter)
{
    ServiceError error;
    error.code = code;
    error.parameter = parameter;
    return error;
}

HttpResponse errorResponse(const ServiceError &error, const QJsonObject &extraData)
{
    // No code of the contract says "not now": the status and Retry-After do (security S33).
    const int status = error.code == code::storeUnavailable ? 503 : rowOf(error.code).status;
    return envelopeOf(error, status, extraData);
}

HttpResponse errorResponse(const ServiceError &error, int status)
{
    return envelopeOf(error, status, {});
}

HttpResponse operationFailed(const std::exception &fault)
{
    ServiceError error = plainError(code::internal);
    error.cause.text = u"an operation failed: "_s + QString::fromLocal8Bit(fault.what());
    return errorResponse(error);
}

} // namespace ringkey::service
