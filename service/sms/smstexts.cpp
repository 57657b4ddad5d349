// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smstexts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

struct BuiltIn
{
    SmsEvent event;
    QLatin1StringView id;
    QLatin1StringView text;
    QLatin1StringView voice;
};

// Each fits one GSM-7 segment, starts with the code, holds no link (security S37).
constexpr QLatin1StringView spoken =
    "Your #Brand# code is #OTP#. Once more: #OTP#. Don't share it."_L1;
constexpr std::array builtIns{
    BuiltIn{SmsEvent::VerifyPhone, "verification-default"_L1,
            "#OTP# is your #Brand# code. It works for #OTPMinutes#. Don't share it."_L1, spoken},
    BuiltIn{SmsEvent::ChangePhone, "change-default"_L1,
            "#OTP# is your code to use this number with #Brand#. Don't share it."_L1, spoken},
    BuiltIn{SmsEvent::ResetPassword, "reset-default"_L1,
            "#OTP# is your code to reset your #Brand# password."_L1, spoken},
    BuiltIn{SmsEvent::Passwordless, "passwordless-default"_L1,
            "#OTP# is your code to sign in to #Brand#. Don't share it."_L1, spoken},
    BuiltIn{SmsEvent::DeleteAccount, "delete-default"_L1,
            "#OTP# is your code to delete your #Brand# account. Not you? Don't share it."_L1,
            spoken},
    BuiltIn{SmsEvent::NumberReplaced, "number-replaced-default"_L1,
            "Your #Brand# account no longer uses this number; it was replaced by another. "
            "If that wasn't you, contact #Brand# support now."_L1,
            ""_L1},
};

const BuiltIn &builtIn(SmsEvent event)
{
    return *std::find_if(builtIns.begin(), builtIns.end(),
                         [event](const BuiltIn &entry) { return entry.event == event; });
}

QString minutes(Seconds life)
{
    const auto count = std::max<std::int64_t>(1, life.count() / 60);
    return count == 1 ? u"1 minute"_s : u"%1 minutes"_s.arg(count);
}

QString fullName(const ProfileFields &profile)
{
    const QString full = profile.text.value(u"FullName"_s);
    if (!full.isEmpty())
        return full;
    return (profile.text.value(u"FirstName"_s) + u' ' + profile.text.value(u"LastName"_s))
        .trimmed();
}

QString filled(QString text, const SmsConfig &config, const SmsValues &values)
{
    const auto &fields = values.profile.text;
    const auto &emails = values.profile.emails;
    text.replace("#OTPExpiry#"_L1, QString::number(values.life.count()));
    text.replace("#OTPMinutes#"_L1, minutes(values.life));
    text.replace("#OTP#"_L1, values.code);
    text.replace("#Brand#"_L1, config.brand);
    text.replace("#Name#"_L1, fullName(values.profile));
    text.replace("#FirstName#"_L1, fields.value(u"FirstName"_s));
    text.replace("#LastName#"_L1, fields.value(u"LastName"_s));
    text.replace("#UserName#"_L1, fields.value(u"UserName"_s));
    text.replace("#Email#"_L1, emails.empty() ? QString() : emails.front().value);
    return text;
}

} // namespace

SmsText smsText(const SmsConfig &config, SmsEvent event, const SmsValues &values,
                const RequestContext &context)
{
    const BuiltIn &own = builtIn(event);
    // The person's choice of template is for codes; a notice keeps its words.
    const bool named =
        event != SmsEvent::NumberReplaced && config.templates.contains(context.smsTemplate);
    const QString id = named ? context.smsTemplate : QString(own.id);
    if (config.templates.contains(id))
        return {id, filled(config.templates.value(id), config, values)};
    const bool voice = context.voice && !own.voice.isEmpty();
    return {id, filled(voice ? own.voice : own.text, config, values)};
}

QStringList builtInTemplateIds()
{
    QStringList ids;
    for (const BuiltIn &entry : builtIns)
        ids.append(entry.id);
    return ids;
}

} // namespace ringkey::service
