// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/codeconfig.h"
#include "service/types/requests.h"

namespace ringkey::service {

enum class SmsEvent : std::uint8_t
{
    VerifyPhone,
    ChangePhone,
    ResetPassword,
    Passwordless,
    DeleteAccount,
    NumberReplaced, ///< to the old number (NIST 800-63B 6.1.2)
    AccessChanged,  ///< a password or answer was changed (security S23)
};

struct SmsValues
{
    ProfileFields profile;
    QString code;
    Seconds life{0};
    /// Not shown to be the reader's own: a stranger may have chosen the names.
    bool isStrangers = false;
};

struct SmsText
{
    QString templateId;
    QString text;
    QString language; ///< of the text, BCP 47; empty: the operator's, who has not named it
};

/// What the phone will show: the template that `smstemplate` names, else the event's own, in the
/// first of the client's languages that there is (English otherwise), with the placeholders of
/// contract 9.1 and #Brand#, #OTPMinutes# filled in. Built-in texts are always one segment; in what
/// a voice is to say, the code is spelt out.
SmsText smsText(const SmsConfig &config, SmsEvent event, SmsValues values,
                const RequestContext &context);

/// Ids of the built-in templates; a configured one of the same id replaces it.
QStringList builtInTemplateIds();
/// Whether it tells what was done, without a code: nobody can ask for its text.
bool isNoticeTemplate(const QString &id);

} // namespace ringkey::service
