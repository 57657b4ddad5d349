// SPDX-License-Identifier: Apache-2.0
#include "service/main/accountlines.h"

#include "service/crypto/foreignhash.h"
#include "service/rules/limits.h"
#include "service/rules/writtennumber.h"
#include "service/store/profilejson.h"
#include "service/types/utctext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

using Fault = tl::unexpected<QString>;

/// To the microsecond, as the store has it.
QString timeText(Instant moment)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(moment);
    return utcSeconds(second) +
           u".%1Z"_s.arg(qint64((moment - second).count()), 6, 10, QChar(u'0'));
}

std::optional<Instant> timeFrom(const QJsonValue &value)
{
    static const QRegularExpression fraction(u"\\.([0-9]+)"_s);
    const QString text = value.toString();
    const QString digits = fraction.match(text).captured(1);
    QDateTime time = QDateTime::fromString(QString(text).remove(fraction), Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // names no zone: the same on every machine
        time.setTimeZone(QTimeZone::utc());
    return Instant(std::chrono::seconds(time.toSecsSinceEpoch()) +
                   std::chrono::microseconds(digits.leftJustified(6, u'0', true).toInt()));
}

/// Tells whether answers were hashed with the same keys.
QString nameOf(const Keys &keys)
{
    return QString::fromLatin1(keys.nameMac({"answers"}).toHex().first(16));
}

QJsonObject policyLine(const PolicyAcceptance &policy)
{
    return {{"Version"_L1, policy.version},
            {"Source"_L1, policy.source},
            {"AcceptedDate"_L1, timeText(policy.acceptedAt)}};
}

std::optional<PolicyAcceptance> policyFrom(const QJsonValue &value)
{
    const QString version = value["Version"_L1].toString();
    const auto acceptedAt = timeFrom(value["AcceptedDate"_L1]);
    const QJsonValue source = value["Source"_L1];
    if (version.isEmpty() || !acceptedAt || !(source.isString() || source.isUndefined()))
        return std::nullopt;
    return PolicyAcceptance{version, value["Source"_L1].toString(), *acceptedAt};
}

/// Only what differs from an account that was just made, so that lines stay short.
void addState(QJsonObject &line, const AccountRow &row)
{
    if (row.phoneProven && !row.phoneVerified)
        line["PhoneIdProven"_L1] = true;
    if (row.formerPhone)
        line["FormerPhoneId"_L1] = *row.formerPhone;
    if (row.customUid)
        line["CustomUid"_L1] = true;
    // Who was shut out stays out.
    if (row.blocked)
        line["IsActive"_L1] = false;
    if (row.loginDisabled)
        line["DisableLogin"_L1] = true;
    if (row.lastLoginAt)
        line["LastLoginDate"_L1] = timeText(*row.lastLoginAt);
    if (row.logins > 0)
        line["NoOfLogins"_L1] = row.logins;
}

void addSecrets(QJsonObject &line, const AccountRow &row, const Keys &keys)
{
    if (row.passwordChangedAt)
        line["LastPasswordChangeDate"_L1] = timeText(*row.passwordChangedAt);
    if (row.hasPassword)
        line["PasswordHash"_L1] =
            QJsonObject{{"algorithm"_L1, "kept"_L1}, {"hash"_L1, row.passwordHash}};
    if (!row.answers.isEmpty())
        line["SecurityAnswers"_L1] = QJsonObject{
            {"key"_L1, nameOf(keys)},
            {"hashes"_L1, QJsonDocument::fromJson(answersToText(row.answers).toUtf8()).object()}};
}

void addPolicies(QJsonObject &line, const MovedAccount &account)
{
    if (account.row.policy)
        line["PrivacyPolicy"_L1] = policyLine(*account.row.policy);
    QJsonArray history;
    for (const PolicyAcceptance &policy : account.policies)
        history.append(policyLine(policy));
    if (!history.isEmpty())
        line["PolicyHistory"_L1] = history;
}

/// Given, and not as null, which is as good as left out.
bool has(const QJsonObject &object, QLatin1StringView name)
{
    return !object[name].isNull() && !object[name].isUndefined();
}

/// Whether all that there is has one of these names and this type.
bool isOf(const QJsonValue &value, std::initializer_list<QLatin1StringView> names)
{
    const QJsonObject object = value.toObject();
    return value.isObject() &&
           std::all_of(object.constBegin(), object.constEnd(),
                       [](const QJsonValue &entry) { return entry.isString(); }) &&
           std::ranges::all_of(object.keys(), [&](const QString &key) {
               return names.size() == 0 || std::ranges::find(names, key) != names.end();
           });
}

/// The part of a profile that is not as an export writes it; nothing: it can be kept whole.
QString faultyPart(const QJsonObject &profile)
{
    const auto all = [](const QJsonValue &list, std::initializer_list<QLatin1StringView> names) {
        const QJsonArray entries = list.toArray();
        return list.isArray() && std::all_of(entries.begin(), entries.end(),
                                             [&](const auto &one) { return isOf(one, names); });
    };
    for (const QString &part : profile.keys()) {
        const QJsonValue value = profile[part];
        const bool isGood = part == "text"_L1 || part == "custom"_L1 ? isOf(value, {})
                            : part == "country"_L1       ? isOf(value, {"code"_L1, "name"_L1})
                            : part == "emails"_L1        ? all(value, {"type"_L1, "value"_L1})
                            : part == "subscribed"_L1    ? value.isBool()
                            : part == "emailVerified"_L1 ? value.isBool()
                            : part == "numbers"_L1       ? all(value, {"type"_L1, "number"_L1})
                                                         : part == "addresses"_L1 && all(value, {});
        if (!isGood)
            return part;
    }
    return {};
}

/// What a line may hold, each by the type that it must have.
struct Field
{
    QLatin1StringView name;
    bool (*isGood)(const QJsonValue &);
    QLatin1StringView demand;
};

bool isId(const QJsonValue &value)
{
    return isHexId(value.toString());
}
bool isTime(const QJsonValue &value)
{
    return timeFrom(value).has_value();
}
bool isCount(const QJsonValue &value)
{
    return value.toInt(-1) >= 0;
}
bool isNumber(const QJsonValue &value)
{
    return writtenNumber(value.toString()).has_value();
}

constexpr QLatin1StringView noId("is not 32 hex characters");
constexpr QLatin1StringView noTime("is no time");
constexpr QLatin1StringView noFlag("is neither true nor false");
constexpr QLatin1StringView noObject("is no object");
constexpr std::array fields{
    Field{"PhoneId"_L1, isNumber, "is no phone number"_L1},
    Field{"FormerPhoneId"_L1, isNumber, "is no phone number"_L1},
    Field{"Uid"_L1, isId, noId},
    Field{"ID"_L1, isId, noId},
    Field{"CreatedDate"_L1, isTime, noTime},
    Field{"ModifiedDate"_L1, isTime, noTime},
    Field{"LastLoginDate"_L1, isTime, noTime},
    Field{"LastPasswordChangeDate"_L1, isTime, noTime},
    Field{"PhoneIdVerified"_L1, [](const QJsonValue &v) { return v.isBool(); }, noFlag},
    Field{"PhoneIdProven"_L1, [](const QJsonValue &v) { return v.isBool(); }, noFlag},
    Field{"CustomUid"_L1, [](const QJsonValue &v) { return v.isBool(); }, noFlag},
    Field{"IsActive"_L1, [](const QJsonValue &v) { return v.isBool(); }, noFlag},
    Field{"DisableLogin"_L1, [](const QJsonValue &v) { return v.isBool(); }, noFlag},
    Field{"NoOfLogins"_L1, isCount, "is no whole number"_L1},
    Field{"RegistrationSource"_L1, [](const QJsonValue &v) { return v.isString(); },
          "is no text"_L1},
    Field{"Profile"_L1, [](const QJsonValue &v) { return v.isObject(); }, noObject},
    Field{"SecurityAnswers"_L1, [](const QJsonValue &v) { return v.isObject(); }, noObject},
    Field{"PasswordHash"_L1, [](const QJsonValue &v) { return v.isObject(); }, noObject},
    Field{"PrivacyPolicy"_L1, [](const QJsonValue &v) { return v.isObject(); }, noObject},
    Field{"PolicyHistory"_L1, [](const QJsonValue &v) { return v.isArray(); }, "is no list"_L1},
};

/// What is wrong with the values of a line; nothing: they can be kept.
QString faultOf(const QJsonObject &line)
{
    for (const Field &field : fields) {
        if (has(line, field.name) && !field.isGood(line[field.name]))
            return u"has a %1 that %2"_s.arg(field.name, field.demand);
    }
    const QString part = faultyPart(line["Profile"_L1].toObject());
    return part.isEmpty() ? QString() : u"has a Profile whose \"%1\" cannot be read"_s.arg(part);
}

QStringList unknownOf(const QJsonObject &line)
{
    QStringList names = line.keys();
    names.removeIf([](const QString &name) {
        return std::ranges::find(fields, name, &Field::name) != fields.end();
    });
    return names;
}

/// Its number, or the one it had before somebody else proved it (security S17).
QString readNumbers(const QJsonObject &line, AccountRow &row)
{
    const auto number = writtenNumber(line["PhoneId"_L1].toString());
    const auto former = writtenNumber(line["FormerPhoneId"_L1].toString());
    if (!number && (!former || has(line, "PhoneId"_L1)))
        return u"has no PhoneId that is a phone number"_s;
    if (number)
        row.phone = number->e164();
    if (former && former->e164() != row.phone)
        row.formerPhone = former->e164();
    row.phoneVerified = number && line["PhoneIdVerified"_L1].toBool();
    row.phoneProven = row.phoneVerified || line["PhoneIdProven"_L1].toBool();
    return {};
}

void readState(const QJsonObject &line, AccountRow &row, Instant now)
{
    row.uid = line["Uid"_L1].toString(randomHexId()).toLower();
    row.customUid = line["CustomUid"_L1].toBool();
    row.profileId = line["ID"_L1].toString(randomHexId()).toLower();
    row.blocked = !line["IsActive"_L1].toBool(true);
    row.loginDisabled = line["DisableLogin"_L1].toBool(false);
    row.registrationSource = line["RegistrationSource"_L1].toString(u"import"_s);
    row.createdAt = timeFrom(line["CreatedDate"_L1]).value_or(now);
    row.modifiedAt = timeFrom(line["ModifiedDate"_L1]).value_or(now);
    row.lastLoginAt = timeFrom(line["LastLoginDate"_L1]);
    row.logins = line["NoOfLogins"_L1].toInt();
    row.profile = profileFromText(QString::fromUtf8(
        QJsonDocument(line["Profile"_L1].toObject()).toJson(QJsonDocument::Compact)));
}

QString readSecrets(const QJsonObject &line, const Keys &keys, AccountRow &row, Instant now)
{
    const QJsonObject answers = line["SecurityAnswers"_L1].toObject();
    // Hashed with another service's keys, no answer could ever be right: they are left out.
    if (!answers.isEmpty() && !isOf(answers["hashes"_L1], {}))
        return u"has SecurityAnswers whose \"hashes\" cannot be read"_s;
    if (answers["key"_L1].toString() == nameOf(keys))
        row.answers = answersFromText(QString::fromUtf8(
            QJsonDocument(answers["hashes"_L1].toObject()).toJson(QJsonDocument::Compact)));
    row.passwordChangedAt = timeFrom(line["LastPasswordChangeDate"_L1]);
    if (!has(line, "PasswordHash"_L1))
        return {};
    const auto hash = keptForeignHash(line["PasswordHash"_L1].toObject());
    if (!hash)
        return u"has a PasswordHash of no kind or size that docs/operating.md names"_s;
    row.passwordHash = *hash;
    row.hasPassword = true;
    row.passwordChangedAt = row.passwordChangedAt.value_or(now);
    return {};
}

QString readPolicies(const QJsonObject &line, MovedAccount &account)
{
    for (const auto &value : line["PolicyHistory"_L1].toArray()) {
        const auto policy = policyFrom(value);
        if (!policy)
            return u"has a PolicyHistory without version or time, or with a source that is no text"_s;
        account.policies.push_back(*policy);
    }
    if (!has(line, "PrivacyPolicy"_L1))
        return {};
    account.row.policy = policyFrom(line["PrivacyPolicy"_L1]);
    return account.row.policy
               ? QString()
               : u"has a PrivacyPolicy without version or time, or with a source that is no text"_s;
}

} // namespace

QByteArray lineOf(const MovedAccount &account, const Keys &keys)
{
    const AccountRow &row = account.row;
    QJsonObject line{
        {"Uid"_L1, row.uid},
        {"ID"_L1, row.profileId},
        {"PhoneIdVerified"_L1, row.phoneVerified},
        {"CreatedDate"_L1, timeText(row.createdAt)},
        {"ModifiedDate"_L1, timeText(row.modifiedAt)},
        {"RegistrationSource"_L1, row.registrationSource},
        {"Profile"_L1, QJsonDocument::fromJson(profileToText(row.profile).toUtf8()).object()}};
    if (row.phone)
        line["PhoneId"_L1] = *row.phone;
    addState(line, row);
    addSecrets(line, row, keys);
    addPolicies(line, account);
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

tl::expected<MovedAccount, QString> accountOf(const QByteArray &text, const Keys &keys, Instant now)
{
    QJsonParseError error{};
    const QJsonObject line = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Fault(u"is no JSON (%1)"_s.arg(error.errorString()));
    MovedAccount account;
    if (const QString fault = readNumbers(line, account.row); !fault.isEmpty())
        return Fault(fault);
    if (const QString fault = faultOf(line); !fault.isEmpty())
        return Fault(fault);
    account.leftOut = unknownOf(line);
    readState(line, account.row, now);
    if (!profileFits(account.row.profile))
        return Fault(u"has a profile of more than 64 KB"_s);
    if (const QString fault = readSecrets(line, keys, account.row, now); !fault.isEmpty())
        return Fault(fault);
    if (const QString fault = readPolicies(line, account); !fault.isEmpty())
        return Fault(fault);
    return account;
}

} // namespace ringkey::service
