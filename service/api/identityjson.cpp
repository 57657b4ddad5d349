// SPDX-License-Identifier: Apache-2.0
#include "service/api/json.h"

#include <QJsonArray>
#include <array>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

/// Sent as null because a typed SDK may look for them (contract 3.3).
constexpr std::array nullKeys{"LastLoginLocation",
                              "Password",
                              "PasswordExpirationDate",
                              "LastPasswordChangeToken",
                              "UnverifiedEmail",
                              "Roles",
                              "PreviousUids",
                              "InterestedIn",
                              "Identities",
                              "ConsentProfile",
                              "PIN",
                              "ExternalIds",
                              "RegistrationData",
                              "ExternalUserLoginId",
                              "Organizations",
                              "IsSecurePassword",
                              "Created",
                              "UpdatedTime",
                              "Verified",
                              "IsGeoEnabled"};

constexpr std::array falseKeys{"IsDeleted", "IsProtected", "Hireable", "IsPasswordBreached"};

constexpr std::array zeroKeys{"FollowersCount", "FriendsCount",       "PinsCount",
                              "BoardsCount",    "LikesCount",         "PublicGists",
                              "PrivateGists",   "TotalStatusesCount", "TotalPrivateRepository",
                              "NumRecommenders"};

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue arrayOrNull(const QJsonArray &array)
{
    return array.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(array);
}

QJsonValue objectOrNull(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (const auto &[key, value] : map.asKeyValueRange())
        json[key] = value;
    return json.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(json);
}

QJsonValue countryOrNull(const Country &country)
{
    if (country.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{"Code"_L1, country.code}, {"Name"_L1, country.name}};
}

void addConstants(QJsonObject &json)
{
    for (const char *key : nullKeys)
        json[QLatin1StringView(key)] = QJsonValue::Null;
    for (const char *key : falseKeys)
        json[QLatin1StringView(key)] = false;
    for (const char *key : zeroKeys)
        json[QLatin1StringView(key)] = 0;
    for (const char *key : {"Provider", "RegistrationProvider"})
        json[QLatin1StringView(key)] =
            u"Email"_s; // also for phone accounts, in every vendor sample
}

void addProfile(QJsonObject &json, const ProfileFields &profile)
{
    for (const QString &key : profileTextFields()) {
        const auto value = profile.text.constFind(key);
        json[key] =
            value == profile.text.cend() ? QJsonValue(QJsonValue::Null) : QJsonValue(*value);
    }
    QJsonArray emails;
    for (const EmailEntry &email : profile.emails)
        emails.append(QJsonObject{{"Type"_L1, email.type}, {"Value"_L1, email.value}});
    QJsonArray numbers;
    for (const ContactNumber &number : profile.contactNumbers)
        numbers.append(
            QJsonObject{{"PhoneType"_L1, number.type}, {"PhoneNumber"_L1, number.number}});
    QJsonArray addresses;
    for (const PostalAddress &address : profile.addresses)
        addresses.append(objectOrNull(address));
    json["Email"_L1] = arrayOrNull(emails);
    json["EmailVerified"_L1] = profile.emailVerified;
    json["PhoneNumbers"_L1] = arrayOrNull(numbers);
    json["Addresses"_L1] = arrayOrNull(addresses);
    json["Country"_L1] = countryOrNull(profile.country);
    json["IsEmailSubscribed"_L1] = profile.emailSubscribed;
    json["CustomFields"_L1] = objectOrNull(profile.customFields);
}

void addTimes(QJsonObject &json, const Account &account)
{
    json["CreatedDate"_L1] = isoTime(account.createdAt);
    json["SignupDate"_L1] = isoTime(account.createdAt);
    json["ModifiedDate"_L1] = isoTime(account.modifiedAt);
    json["ProfileModifiedDate"_L1] = isoTime(account.modifiedAt);
    json["LastLoginDate"_L1] = timeOrNever(account.lastLoginAt);
    json["LastPasswordChangeDate"_L1] = timeOrNever(account.passwordChangedAt);
}

} // namespace

QJsonObject identityJson(const Account &account)
{
    QJsonObject json;
    addConstants(json);
    addProfile(json, account.profile);
    addTimes(json, account);
    json["Uid"_L1] = account.uid;
    json["IsCustomUid"_L1] = account.customUid;
    json["ID"_L1] = account.profileId;
    json["PhoneId"_L1] = textOrNull(account.phone);
    json["PhoneIdVerified"_L1] = account.phoneVerified;
    json["PendingPhoneId"_L1] = textOrNull(account.pendingPhone);
    if (account.formerPhone)
        json["FormerPhoneId"_L1] = *account.formerPhone;
    json["IsActive"_L1] = !account.blocked;
    json["DisableLogin"_L1] = account.loginDisabled;
    json["IsLoginLocked"_L1] = account.locked;
    json["LoginLockedType"_L1] = account.lockType;
    json["NoOfLogins"_L1] = account.logins;
    json["FirstLogin"_L1] = account.logins <= 1;
    json["IsRequiredFieldsFilledOnce"_L1] = true;
    json["HasPassword"_L1] = account.hasPassword;
    json["RegistrationSource"_L1] =
        account.registrationSource.isEmpty() ? u"API"_s : account.registrationSource;
    json["PrivacyPolicy"_L1] = policyJson(account.policy);
    return json;
}

} // namespace ringkey::service
