// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smstexts.h"

#include "service/sms/languages.h"
#include "service/sms/smssegment.h"
#include "service/sms/smswords.h"
#include "service/sms/spokencode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

struct BuiltIn
{
    SmsEvent event;
    QLatin1StringView id;
    QStringView SmsWords::*text;
};

constexpr std::array builtIns{
    BuiltIn{SmsEvent::VerifyPhone, "verification-default"_L1, &SmsWords::verification},
    BuiltIn{SmsEvent::ChangePhone, "change-default"_L1, &SmsWords::change},
    BuiltIn{SmsEvent::ResetPassword, "reset-default"_L1, &SmsWords::reset},
    BuiltIn{SmsEvent::Passwordless, "passwordless-default"_L1, &SmsWords::passwordless},
    BuiltIn{SmsEvent::DeleteAccount, "delete-default"_L1, &SmsWords::remove},
    BuiltIn{SmsEvent::NumberReplaced, "number-replaced-default"_L1, &SmsWords::replaced},
    BuiltIn{SmsEvent::AccessChanged, "access-changed-default"_L1, &SmsWords::accessChanged},
};

const BuiltIn &builtIn(SmsEvent event)
{
    return *std::find_if(builtIns.begin(), builtIns.end(),
                         [event](const BuiltIn &entry) { return entry.event == event; });
}

/// It tells what was done, without a code.
constexpr bool isNotice(SmsEvent event)
{
    return event == SmsEvent::NumberReplaced || event == SmsEvent::AccessChanged;
}

const SmsWords &wordsIn(const QString &tag)
{
    const auto all = smsWords();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&tag](const SmsWords &words) { return words.tag == tag; });
    return found == all.end() ? all.front() : *found;
}

QString minutes(Seconds life, const SmsWords &words)
{
    const auto count = std::max<std::int64_t>(1, life.count() / 60);
    const bool one = count == 1 && !words.minute.isEmpty();
    return (one ? words.minute : words.minutes).toString().arg(count);
}

/// What somebody calls themselves, as it may stand among the operator's words: one line, and short.
/// What a stranger may have put there is letters only, so that it is no number and no address.
QString said(const QString &name, const SmsValues &values)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestOfStrangers = 20;
    QString plain;
    for (const QChar c : name.simplified()) {
        const bool ofName = c.isLetter() || c.isMark() || QStringView(u" -'’").contains(c);
        if (ofName || (!values.isStrangers && (c.isPrint() || c.isSurrogate())))
            plain += c;
    }
    plain.truncate(values.isStrangers ? longestOfStrangers : longest);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain.trimmed();
}

/// Half an address is none.
QString emailOf(const SmsValues &values)
{
    constexpr qsizetype longest = 64;
    const auto &emails = values.profile.emails;
    const QString first = emails.empty() ? QString() : emails.front().value.simplified();
    return values.isStrangers || first.size() > longest ? QString() : first;
}

QString fullName(const ProfileFields &profile)
{
    const QString full = profile.text.value(u"FullName"_s);
    if (!full.isEmpty())
        return full;
    return (profile.text.value(u"FirstName"_s) + u' ' + profile.text.value(u"LastName"_s))
        .trimmed();
}

QString filled(QString text, const SmsConfig &config, const SmsValues &values,
               const SmsWords &words)
{
    const auto &fields = values.profile.text;
    text.replace("#OTPExpiry#"_L1, QString::number(values.life.count()));
    text.replace("#OTPMinutes#"_L1, minutes(values.life, words));
    text.replace("#OTP#"_L1, values.code);
    text.replace("#Brand#"_L1, config.brand);
    text.replace("#Name#"_L1, said(fullName(values.profile), values));
    text.replace("#FirstName#"_L1, said(fields.value(u"FirstName"_s), values));
    text.replace("#LastName#"_L1, said(fields.value(u"LastName"_s), values));
    text.replace("#UserName#"_L1, said(fields.value(u"UserName"_s), values));
    text.replace("#Email#"_L1, emailOf(values));
    return text;
}

/// As many parts of a built-in text as one segment holds, the first in any case.
QString fitting(QStringView text, const SmsConfig &config, const SmsValues &values,
                const SmsWords &words)
{
    QString said;
    for (const QStringView part : text.split(u'|')) {
        const QString longer = said + filled(part.toString(), config, values, words);
        if (!said.isEmpty() && !fitsOneSegment(longer))
            break;
        said = longer;
    }
    return said;
}

QStringList tagsOf(const SmsTemplate &texts, bool withBuiltIns)
{
    QStringList tags = texts.keys();
    tags.removeAll(QString());
    if (withBuiltIns) {
        for (const SmsWords &words : smsWords())
            tags.append(words.tag.toString());
    }
    return tags;
}

/// The operator's text in the language `tag`, else the one without a language, else, where nothing
/// is built in, the first. end(): the built-in one serves.
SmsTemplate::const_iterator configured(const SmsTemplate &texts, const QString &tag,
                                       bool hasBuiltIn)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!it.key().isEmpty() && languageKey(it.key()) == languageKey(tag))
            return it;
    }
    if (texts.contains(QString()) || hasBuiltIn)
        return texts.constFind(QString());
    return texts.cbegin();
}

} // namespace

SmsText smsText(const SmsConfig &config, SmsEvent event, SmsValues values,
                const RequestContext &context)
{
    const BuiltIn &own = builtIn(event);
    // The person's choice of template is for codes; a notice keeps its words.
    const bool notice = isNotice(event);
    const bool voice = context.voice && !notice;
    if (voice)
        values.code = spokenCode(values.code);
    // Nor is a notice a text for a code: whoever asks would frighten the owner.
    const bool named = !notice && config.templates.contains(context.smsTemplate) &&
                       !isNoticeTemplate(context.smsTemplate);
    const QString id = named ? context.smsTemplate : QString(own.id);
    const bool hasBuiltIn = builtInTemplateIds().contains(id);
    const SmsTemplate texts = config.templates.value(id);
    QString tag = matchLanguage(context.languages, tagsOf(texts, hasBuiltIn));
    if (tag.isEmpty())
        tag = u"en"_s;
    const QString spoken = matchLanguage({tag}, tagsOf({}, true));
    const SmsWords &words = wordsIn(spoken);
    const auto text = configured(texts, tag, hasBuiltIn);
    if (text != texts.cend() && !text->isEmpty())
        return {id, filled(*text, config, values, words), text.key()};
    return {id,
            voice ? filled(words.spoken.toString(), config, values, words)
                  : fitting(words.*own.text, config, values, words),
            words.tag.toString()};
}

bool isNoticeTemplate(const QString &id)
{
    return std::any_of(builtIns.begin(), builtIns.end(), [&id](const BuiltIn &entry) {
        return isNotice(entry.event) && entry.id == id;
    });
}

QStringList builtInTemplateIds()
{
    QStringList ids;
    for (const BuiltIn &entry : builtIns)
        ids.append(entry.id);
    return ids;
}

} // namespace ringkey::service
