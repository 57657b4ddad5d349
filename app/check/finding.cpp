// SPDX-License-Identifier: Apache-2.0
#include "app/check/finding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

struct What
{
    const char *id;
    Whose whose;
    const char *text;
};

struct CodeRow
{
    int code;
    What what;
};

struct KindRow
{
    AuthErrorKind kind;
    What what;
};

/// Where one kind has several reasons that different people mend.
constexpr std::array codeRows{
    CodeRow{1048, {"sott-missing", Whose::Setup, "No SOTT was sent: set [backend] sott."}},
    CodeRow{1049,
            {"sott-ended", Whose::Setup,
             "The SOTT is over, or was made for another key: make a new one in the console."}},
    CodeRow{1206, {"address-refused", Whose::Tenant, "This computer's IP address is not allowed."}},
    CodeRow{909, {"endpoint-off", Whose::Tenant, "The site may not use this operation."}},
    CodeRow{1144, {"endpoint-off", Whose::Tenant, "The site may not use this operation."}},
    CodeRow{1058,
            {"number-taken", Whose::Contract,
             "The number was said to be free, and registering it is refused as taken."}},
    CodeRow{6003, {"plan-ended", Whose::Tenant, "The tenant's plan is over."}},
    CodeRow{1286, {"password-login-off", Whose::Tenant, "Signing in by password is off."}},
};

constexpr std::array kindRows{
    KindRow{AuthErrorKind::Offline, {"offline", Whose::Way, "This computer has no network."}},
    KindRow{AuthErrorKind::NameNotFound,
            {"name-not-found", Whose::Way, "The backend's name has no address."}},
    KindRow{AuthErrorKind::Unreachable,
            {"unreachable", Whose::Way, "Nobody answers at the backend's address."}},
    KindRow{AuthErrorKind::TimedOut,
            {"timed-out", Whose::Way, "The backend did not answer in time."}},
    KindRow{AuthErrorKind::ProxyPassword,
            {"proxy-password", Whose::Way, "The proxy wants a password."}},
    KindRow{AuthErrorKind::ProxyDead, {"proxy-dead", Whose::Way, "The proxy does not answer."}},
    KindRow{AuthErrorKind::Portal,
            {"portal", Whose::Way,
             "A page answers in place of the backend: a network that wants a sign-in, or a wrong "
             "address."}},
    KindRow{AuthErrorKind::Firewall,
            {"firewall", Whose::Way, "A firewall's page answers in place of the backend."}},
    KindRow{
        AuthErrorKind::NotTheService,
        {"not-the-service", Whose::Contract, "The answer is not that of a LoginRadius backend."}},
    KindRow{AuthErrorKind::ServerTrouble,
            {"server-trouble", Whose::Tenant, "The backend has trouble of its own."}},
    KindRow{AuthErrorKind::TooManyRequests,
            {"rate-limit", Whose::Tenant, "The tenant's limit of requests is reached."}},
    KindRow{AuthErrorKind::AppRefused,
            {"api-key-refused", Whose::Setup,
             "The API key is not that of a site: see [backend] api_key."}},
    KindRow{AuthErrorKind::RequestRefused,
            {"request-refused", Whose::Contract, "The request was not understood."}},
    KindRow{AuthErrorKind::WeakPassword,
            {"password-rules", Whose::Tenant,
             "A password of 20 letters, digits and signs is refused."}},
    KindRow{AuthErrorKind::UnknownNumber,
            {"number-unknown", Whose::Contract, "The number that was registered is unknown."}},
    KindRow{AuthErrorKind::InvalidNumber,
            {"number-refused", Whose::Tenant, "The number is refused as invalid."}},
    KindRow{AuthErrorKind::NumberUnverified,
            {"number-unverified", Whose::Contract,
             "The number still counts as unverified after its code."}},
    KindRow{AuthErrorKind::PhoneLoginOff,
            {"phone-login-off", Whose::Tenant, "Phone login is off."}},
    KindRow{AuthErrorKind::RegistrationOff,
            {"registration-off", Whose::Tenant, "Creating an account is off."}},
    KindRow{AuthErrorKind::TooYoung,
            {"age-needed", Whose::Tenant,
             "A birth date is demanded, which this app does not ask for."}},
    KindRow{AuthErrorKind::FieldsRefused,
            {"fields-needed", Whose::Tenant,
             "Registering demands fields that this app does not ask for."}},
    KindRow{AuthErrorKind::EmailTrouble,
            {"email-needed", Whose::Tenant, "An email address is demanded."}},
    KindRow{AuthErrorKind::TextLimit,
            {"text-limit", Whose::Tenant, "No more texts to this number for now."}},
    KindRow{AuthErrorKind::TextsOff,
            {"sms-not-configured", Whose::Tenant, "No SMS provider is configured."}},
    KindRow{AuthErrorKind::TextFailed,
            {"sms-failed", Whose::Tenant, "The SMS provider could not send."}},
    KindRow{AuthErrorKind::TextQuota,
            {"sms-quota", Whose::Tenant,
             "The vendor's own SMS quota is used up: configure a provider."}},
    KindRow{AuthErrorKind::CodeSignInOff,
            {"code-sign-in-off", Whose::Tenant, "Signing in by code is off."}},
    KindRow{AuthErrorKind::Blocked, {"account-blocked", Whose::Tenant, "The account is blocked."}},
    KindRow{AuthErrorKind::Suspended,
            {"account-suspended", Whose::Tenant, "The account is locked for some time."}},
    KindRow{
        AuthErrorKind::LockedByCaptcha,
        {"captcha-demanded", Whose::Tenant, "A captcha is demanded, which a program cannot show."}},
    KindRow{
        AuthErrorKind::CaptchaDemanded,
        {"captcha-demanded", Whose::Tenant, "A captcha is demanded, which a program cannot show."}},
    KindRow{AuthErrorKind::LockedByQuestion,
            {"question-demanded", Whose::Tenant, "A security question is demanded."}},
    KindRow{AuthErrorKind::SignInDisabled,
            {"sign-in-disabled", Whose::Tenant, "Signing in is disabled for this account."}},
    KindRow{AuthErrorKind::ExtraCheck,
            {"risk-check", Whose::Tenant, "A risk check is demanded, which this app does not do."}},
    KindRow{AuthErrorKind::TooManySessions,
            {"session-limit", Whose::Tenant, "The account has too many open sessions."}},
    KindRow{AuthErrorKind::SilentAccount,
            {"new-device-refused", Whose::Tenant,
             "A code alone does not open this account from a new device."}},
    KindRow{AuthErrorKind::SessionEnded,
            {"token-refused", Whose::Contract, "A fresh token is refused."}},
    KindRow{AuthErrorKind::SessionExpired,
            {"token-refused", Whose::Contract, "A fresh token is refused."}},
    KindRow{AuthErrorKind::PolicyChanged,
            {"policy", Whose::Tenant,
             "A privacy policy must be accepted, in another version than the configuration names "
             "or in none."}},
    KindRow{AuthErrorKind::SecondFactor,
            {"second-factor", Whose::Tenant,
             "A second factor is demanded, which this app does not have."}},
    KindRow{AuthErrorKind::PinNeeded,
            {"pin-needed", Whose::Tenant, "A PIN is demanded, which this app does not have."}},
    KindRow{AuthErrorKind::ConsentNeeded,
            {"consent-needed", Whose::Tenant,
             "A consent form is demanded, which this app does not have."}},
};

/// Where a person typed it.
constexpr std::array typedRows{
    KindRow{AuthErrorKind::WrongCode,
            {"code-wrong", Whose::Person, "The code that was typed is not taken: try again."}},
    KindRow{AuthErrorKind::CodeUsed,
            {"code-used", Whose::Person, "The code that was typed was used before: try again."}},
    KindRow{AuthErrorKind::CodeExpired,
            {"code-late", Whose::Person, "The code was typed when its time was over: try again."}},
    KindRow{AuthErrorKind::WrongPassword,
            {"password-wrong", Whose::Person,
             "The password that was typed is not the account's: try again."}},
};

Finding made(const What &what)
{
    return {QString::fromLatin1(what.id), what.whose, QString::fromLatin1(what.text)};
}

} // namespace

QString whoseName(Whose whose)
{
    switch (whose) {
    case Whose::Tenant:
        return u"tenant"_s;
    case Whose::Setup:
        return u"settings"_s;
    case Whose::Way:
        return u"network"_s;
    case Whose::Person:
        return u"person"_s;
    case Whose::Contract:
        break;
    }
    return u"contract"_s;
}

std::optional<Finding> findingForTyped(const AuthError &error)
{
    const auto row = std::ranges::find(typedRows, error.kind, &KindRow::kind);
    return row == typedRows.end() ? std::nullopt : std::optional(made(row->what));
}

AuthErrorKind kindForTenant(const AuthError &error)
{
    const bool isBusy = error.kind == AuthErrorKind::TooManyRequests && error.httpStatus == 503;
    return isBusy ? AuthErrorKind::ServerTrouble : error.kind;
}

Finding findingFor(const AuthError &error)
{
    if (const auto row = std::ranges::find(codeRows, error.code, &CodeRow::code);
        row != codeRows.end())
        return made(row->what);
    if (const auto row = std::ranges::find(kindRows, kindForTenant(error), &KindRow::kind);
        row != kindRows.end())
        return made(row->what);
    if (error.kind >= AuthErrorKind::ClockWrong && error.kind <= AuthErrorKind::TlsFailed)
        return {u"certificate"_s, Whose::Way, u"The backend's certificate is not trusted."_s};
    return {u"refused-%1"_s.arg(error.code), Whose::Tenant,
            u"Refused with ErrorCode %1."_s.arg(error.code)};
}

} // namespace ringkey::check
