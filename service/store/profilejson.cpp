// SPDX-License-Identifier: Apache-2.0
#include "service/store/profilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QJsonObject fromMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString profileToText(const ProfileFields &profile)
{
    QJsonArray emails;
    for (const EmailEntry &email : profile.emails)
        emails.append(QJsonObject{{u"type"_s, email.type}, {u"value"_s, email.value}});
    QJsonArray numbers;
    for (const ContactNumber &number : profile.contactNumbers)
        numbers.append(QJsonObject{{u"type"_s, number.type}, {u"number"_s, number.number}});
    QJsonArray addresses;
    for (const PostalAddress &address : profile.addresses)
        addresses.append(fromMap(address));
    const QJsonObject country{{u"code"_s, profile.country.code}, {u"name"_s, profile.country.name}};
    QJsonObject json{{u"text"_s, fromMap(profile.text)},
                     {u"country"_s, country},
                     {u"custom"_s, fromMap(profile.customFields)},
                     {u"emails"_s, emails},
                     {u"numbers"_s, numbers},
                     {u"addresses"_s, addresses}};
    if (profile.emailSubscribed)
        json["subscribed"_L1] = true;
    if (profile.emailVerified)
        json["emailVerified"_L1] = true;
    return compact(json);
}

ProfileFields profileFromText(const QString &text)
{
    const QJsonObject object = parsed(text);
    ProfileFields profile{
        toMap(object["text"_L1].toObject()), toMap(object["custom"_L1].toObject()), {}};
    const QJsonObject country = object["country"_L1].toObject();
    profile.country = {country["code"_L1].toString(), country["name"_L1].toString()};
    for (const auto &email : object["emails"_L1].toArray())
        profile.emails.push_back({email["type"_L1].toString(), email["value"_L1].toString()});
    for (const auto &number : object["numbers"_L1].toArray())
        profile.contactNumbers.push_back(
            {number["type"_L1].toString(), number["number"_L1].toString()});
    for (const auto &address : object["addresses"_L1].toArray())
        profile.addresses.push_back(toMap(address.toObject()));
    profile.emailSubscribed = object["subscribed"_L1].toBool();
    profile.emailVerified = object["emailVerified"_L1].toBool();
    return profile;
}

QString answersToText(const QMap<QString, QByteArray> &answers)
{
    QMap<QString, QString> hex;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        hex.insert(it.key(), QString::fromLatin1(it.value().toHex()));
    return compact(fromMap(hex));
}

QMap<QString, QByteArray> answersFromText(const QString &text)
{
    QMap<QString, QByteArray> answers;
    const auto hex = toMap(parsed(text));
    for (auto it = hex.cbegin(); it != hex.cend(); ++it)
        answers.insert(it.key(), QByteArray::fromHex(it.value().toLatin1()));
    return answers;
}

} // namespace ringkey::service
