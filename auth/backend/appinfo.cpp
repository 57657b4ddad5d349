// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/fields.h"
#include "auth/backend/readers.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

/// The rules of the registration form's password field: "required|min_length[6]|max_length[32]".
QString passwordRules(const QJsonArray &schema)
{
    for (const QJsonValue value : schema) {
        const QJsonObject one = value.toObject();
        if (member(one, field::name).toString().compare(field::password, Qt::CaseInsensitive) == 0)
            return member(one, field::rules).toString();
    }
    return {};
}

std::optional<int> limit(const QString &rules, const QString &rule)
{
    const QRegularExpression pattern(rule + u"\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = pattern.match(rules);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void readPassword(BackendInfo &info, const Envelope &reply)
{
    const QString rules = passwordRules(reply[field::formSchema].toArray());
    const int shortest = limit(rules, u"min_length"_s).value_or(info.minPasswordLength);
    const int longest = limit(rules, u"max_length"_s).value_or(info.maxPasswordLength);
    if (shortest > longest) // nobody could choose a password
        return;
    info.minPasswordLength = shortest;
    info.maxPasswordLength = longest;
}

std::optional<std::chrono::seconds> lockPeriod(const QJsonValue &value)
{
    const auto period = seconds(value);
    return period ? std::optional(std::min<std::chrono::seconds>(*period, longestLock)) : period;
}

void readLockout(BackendInfo &info, const Envelope &reply)
{
    const QJsonObject lockout = reply[field::lockout].toObject();
    const QString type = member(lockout, field::lockedType).toString();
    // No lock is configured: no count of tries may be shown (contract 12.1).
    if (type.compare("None"_L1, Qt::CaseInsensitive) == 0 ||
        count(member(lockout, field::maxFailures)).value_or(0) == 0)
        return;
    info.triesBeforeLock = count(member(lockout, field::maxFailures));
    info.lockPeriod =
        lockPeriod(member(member(lockout, field::suspend).toObject(), field::suspendSeconds));
}

/// One that a person may be led to; else empty.
QUrl safeLink(const QString &written)
{
    constexpr qsizetype longest = 2000;
    const QUrl url(written.size() > longest ? QString() : written, QUrl::StrictMode);
    const bool isSafe =
        url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isSafe ? url : QUrl();
}

/// The newest that is in force. One that does not say since when is so from the first; where none
/// has begun, the last is: our own service wants it from the first.
QString versionInForce(const QJsonArray &policies, const QDateTime &now)
{
    QString version = policies.isEmpty() ? QString() : policyVersion(policies.last().toObject());
    QDateTime newest;
    for (const QJsonValue policy : policies) {
        const QJsonObject one = policy.toObject();
        const auto start = instant(member(one, field::policyStart)).value_or(QDateTime());
        if (start > now || (newest.isValid() && start < newest))
            continue;
        newest = start;
        version = policyVersion(one);
    }
    return version;
}

void readPolicy(BackendInfo &info, const Envelope &reply)
{
    const QJsonObject privacy = reply[field::privacy].toObject();
    if (!isYes(member(privacy, field::isEnabled)))
        return;
    info.policyVersion =
        versionInForce(member(privacy, field::policies).toArray(), reply.clocks.serverNow());
    const QString mode = member(privacy, field::policyMode).toString();
    info.policyModerated = mode.compare("Moderated"_L1, Qt::CaseInsensitive) == 0;
    info.policyUrl = safeLink(member(privacy, field::policyUrl).toString());
}

void readExtensions(BackendInfo &info, const Envelope &reply)
{
    const QJsonObject extensions = reply[field::extensions].toObject();
    info.signOutEverywhere = isYes(member(extensions, field::signOutEverywhere));
    info.sessions = isYes(member(extensions, field::sessions));
    info.verifyAgain = isYes(member(extensions, field::invalidateByToken));
    info.voice = isYes(member(extensions, field::voiceOtp));
    // A tenant's provider may be WhatsApp, LINE or a voice, and nobody says (contract 12.1).
    if (!reply[field::extensions].isObject())
        info.channel.clear();
    else
        info.otherNames.email = false; // our service signs in by phone alone
    const QString channel = shortText(member(extensions, field::channel)).toLower();
    if (!channel.isEmpty())
        info.channel = channel;
    info.olderCodeWorks = isYes(member(extensions, field::olderCodeWorks));
    info.codeLength = codeLength(member(extensions, field::otpLength)).value_or(info.codeLength);
    info.codeAlphabet = alphabet(member(extensions, field::otpType)).value_or(info.codeAlphabet);
    info.codeLife = codeLife(member(extensions, field::otpLife)).value_or(info.codeLife);
    info.proofLife = seconds(member(extensions, field::freshLogin)).value_or(info.proofLife);
}

} // namespace

Result<BackendInfo> readBackendInfo(const Envelope &reply)
{
    if (!reply.root.isObject() || reply.root.toObject().isEmpty())
        return Unexpected(notTheService());
    BackendInfo info;
    info.known = true;
    info.registration = !isYes(reply[field::noRegistration]);
    info.otherNames.userName = yesOrNo(reply[field::userNameLogin]).value_or(true);
    info.codeSignIn = isYes(member(reply[field::instantSignIn].toObject(), field::smsOtp));
    readPassword(info, reply);
    readLockout(info, reply);
    readPolicy(info, reply);
    readExtensions(info, reply);
    return info;
}

} // namespace ringkey::backend
