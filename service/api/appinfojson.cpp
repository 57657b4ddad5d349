// SPDX-License-Identifier: Apache-2.0
#include "service/api/json.h"
#include "service/config/config.h"

#include <QJsonArray>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

QString flowName(Verification verification)
{
    switch (verification) {
    case Verification::Required:
        return u"required"_s;
    case Verification::Optional:
        return u"optional"_s;
    case Verification::Disabled:
        return u"disabled"_s;
    }
    return {};
}

QString lockName(LockoutType type)
{
    switch (type) {
    case LockoutType::Suspend:
        return u"Suspend"_s;
    case LockoutType::Captcha:
        return u"Captcha"_s;
    case LockoutType::Question:
        return u"SecurityQuestion"_s;
    case LockoutType::Block:
        return u"Block"_s;
    }
    return {};
}

QJsonObject lockoutJson(const LockoutConfig &lockout)
{
    const QJsonObject suspend{{"EffectivePeriodInSeconds"_L1, qint64(lockout.period.count())}};
    return {{"LoginLockedType"_L1, lockName(lockout.type)},
            {"MaximumFailedLoginAttempts"_L1, lockout.tries},
            {"SuspendConfiguration"_L1, suspend}};
}

QJsonObject questionsJson(const std::vector<QuestionConfig> &questions)
{
    QJsonArray list;
    for (const QuestionConfig &question : questions)
        list.append(QJsonObject{{"QuestionId"_L1, question.id}, {"Question"_L1, question.text}});
    return {{"Questions"_L1, list}, {"SecurityQuestionCount"_L1, questions.empty() ? 0 : 1}};
}

QJsonObject privacyJson(const PrivacyConfig &privacy)
{
    QJsonArray policies;
    if (!privacy.version.isEmpty())
        policies.append(QJsonObject{{"Version"_L1, privacy.version},
                                    {"StartDateTime"_L1, timeOrNever(privacy.start)}});
    const bool strict = privacy.mode == PolicyMode::Strict;
    return {{"IsEnabled"_L1, !privacy.version.isEmpty()},
            {"Mode"_L1, strict ? u"Strict"_s : u"Moderated"_s},
            {"PrivacyPolicies"_L1, policies},
            {"Url"_L1, privacy.url}};
}

/// No operation asks for a captcha each time; over a budget of an address one is demanded
/// (CaptchaRequired), where a provider is configured.
QJsonObject captchaJson(const CaptchaConfig &captcha)
{
    const QJsonObject apis{{"PostLoginByPhoneAndPassword"_L1, false},
                           {"PostForgotPasswordByPhone"_L1, false},
                           {"PutChangePassword"_L1, false},
                           {"PutUpdateProfile"_L1, false}};
    return {{"IsEnabled"_L1, captcha.isOn()}, {"Apis"_L1, apis}};
}

QJsonObject secondFactorJson()
{
    return {{"IsEnabled"_L1, false}, {"IsRequired"_L1, false}, {"IsGoogleAuthenticator"_L1, false}};
}

/// A form that is made of it shows what is checked (contract 9.4).
QJsonObject formFieldJson(const QString &name, const QString &display, const QString &type,
                          const QString &rules)
{
    return {{"name"_L1, name},   {"display"_L1, display},   {"type"_L1, type},
            {"rules"_L1, rules}, {"permission"_L1, u"w"_s}, {"options"_L1, QString()},
            {"Checked"_L1, true}};
}

/// The two fields that a registration must have, with the rules that a form can check by itself.
QJsonArray registrationFormJson(const PasswordConfig &password)
{
    const QString rules = u"required|min_length[%1]|max_length[%2]"_s;
    return {formFieldJson(u"phoneid"_s, u"Phone"_s, u"string"_s, u"required|valid_phoneno"_s),
            formFieldJson(u"password"_s, u"Password"_s, u"password"_s,
                          rules.arg(password.minLength).arg(password.maxLength))};
}

/// What this service does beyond the contract, and its numbers, so that a client can offer and
/// count them. A client must treat a missing object or key as "not offered".
QJsonObject extensionsJson(const Config &config)
{
    QJsonArray waits;
    for (const Seconds wait : config.sms.resendWaits)
        waits.append(qint64(wait.count()));
    return {{"PhoneInvalidateByToken"_L1, true},
            {"SignOutEverywhere"_L1, true},
            {"Sessions"_L1, true},
            {"Passwordless"_L1, config.flow.passwordless},
            {"VoiceOtp"_L1, config.sms.voice},
            {"ChannelName"_L1, config.sms.channelName},
            {"OtpLength"_L1, config.otp.length},
            {"OtpType"_L1, otpTypeName(config)},
            {"OtpLifeSeconds"_L1, qint64(config.otp.life.count())},
            {"OtpTries"_L1, config.otp.tries},
            {"OlderCodeWorks"_L1, false},
            {"ResendWaitSeconds"_L1, waits},
            {"PasswordMinLength"_L1, config.password.minLength},
            {"PasswordMaxLength"_L1, config.password.maxLength},
            {"FreshLoginSeconds"_L1, qint64(config.session.freshLogin.count())}};
}

} // namespace

QString otpTypeName(const Config &config)
{
    switch (config.otp.alphabet) {
    case OtpAlphabet::Numeric:
        return u"numeric"_s;
    case OtpAlphabet::UpperLettersAndDigits:
        return u"upper"_s;
    case OtpAlphabet::LowerLettersAndDigits:
        return u"lower"_s;
    }
    return {};
}

QJsonObject appInfoJson(const Config &config)
{
    const bool passwordless = config.flow.passwordless;
    return {
        {"AppName"_L1, config.api.appName},
        {"IsPhoneLogin"_L1, true},
        {"IsUserNameLogin"_L1, false},
        {"NoRegistration"_L1, !config.flow.registration},
        {"EmailVerificationFlow"_L1, flowName(config.flow.verification)},
        {"CheckPhoneNoAvailabilityOnRegistration"_L1, config.flow.availability},
        {"LoginOnPasswordReset"_L1, config.flow.loginOnReset},
        {"LoginLockedConfiguration"_L1, lockoutJson(config.lockout)},
        {"IsInstantSignin"_L1, QJsonObject{{"EmailLink"_L1, false}, {"SmsOtp"_L1, passwordless}}},
        {"IsSecurityQuestion"_L1, !config.questions.empty()},
        {"SecurityQuestions"_L1, questionsJson(config.questions)},
        {"PrivacyPolicyConfiguration"_L1, privacyJson(config.privacy)},
        {"OptionalRecaptchaConfiguration"_L1, captchaJson(config.captcha)},
        {"V2RecaptchaSiteKey"_L1, config.captcha.siteKey},
        {"TwoFactorAuthentication"_L1, secondFactorJson()},
        {"ApiRequestSigningConfig"_L1,
         QJsonObject{{"IsEnabled"_L1, false}, {"Mode"_L1, QJsonValue::Null}}},
        {"CustomDomain"_L1, QJsonValue::Null},
        {"ApiVersion"_L1, QJsonObject{{"v1"_L1, false}, {"v2"_L1, true}}},
        {"RegistrationFormSchema"_L1, registrationFormJson(config.password)},
        {"Extensions"_L1, extensionsJson(config)}};
}

} // namespace ringkey::service
