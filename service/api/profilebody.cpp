// SPDX-License-Identifier: Apache-2.0
#include "service/api/profilebody.h"

#include "service/api/errors.h"
#include "service/types/errorcodes.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

/// Contract spelling → value, for the body's keys that are profile texts in any case.
QMap<QString, QJsonValue> textFieldsIn(const QJsonObject &body)
{
    QMap<QString, QJsonValue> found;
    for (const QString &name : profileTextFields()) {
        const QJsonValue value = memberOf(body, QLatin1StringView(name.toLatin1()));
        if (!value.isUndefined())
            found.insert(name, value);
    }
    return found;
}

std::vector<EmailEntry> readEmails(const QJsonValue &value)
{
    std::vector<EmailEntry> emails;
    for (const auto &entry : value.toArray()) {
        const QJsonObject email = entry.toObject();
        const QString type = scalarText(memberOf(email, "Type"_L1));
        const QString address = scalarText(memberOf(email, "Value"_L1));
        if (!address.isEmpty())
            emails.push_back({type.isEmpty() ? u"Primary"_s : type, address});
    }
    return emails;
}

Country readCountry(const QJsonValue &value)
{
    const QJsonObject country = value.toObject();
    return {scalarText(memberOf(country, "Code"_L1)), scalarText(memberOf(country, "Name"_L1))};
}

/// Contract 3.3: "op":"delete" takes an entry away.
bool isRemoval(const QJsonObject &entry)
{
    return scalarText(memberOf(entry, "op"_L1)).compare("delete"_L1, Qt::CaseInsensitive) == 0;
}

Result<std::vector<ContactNumberChange>> readContactNumbers(const QJsonValue &value)
{
    std::vector<ContactNumberChange> changes;
    QSet<QString> types;
    for (const auto &item : value.toArray()) {
        const QJsonObject entry = item.toObject();
        ContactNumberChange change{{scalarText(memberOf(entry, "PhoneType"_L1)).trimmed(),
                                    scalarText(memberOf(entry, "PhoneNumber"_L1)).trimmed()},
                                   isRemoval(entry)};
        if (change.type.isEmpty())
            return tl::unexpected(plainError(code::phoneTypeMissing));
        if (!change.remove && change.number.isEmpty())
            return tl::unexpected(plainError(code::phoneMissing, u"PhoneNumbers"_s));
        const QString type = change.type.toCaseFolded();
        if (!change.remove && types.contains(type))
            return tl::unexpected(plainError(code::phoneTypeRepeated));
        if (!change.remove)
            types.insert(type);
        changes.push_back(std::move(change));
    }
    return changes;
}

QString addressKey(const QString &given)
{
    static const QStringList names{u"Type"_s,  u"Address1"_s,   u"Address2"_s, u"City"_s,
                                   u"State"_s, u"PostalCode"_s, u"Region"_s,   u"Country"_s};
    const auto known = std::find_if(names.begin(), names.end(), [&given](const QString &name) {
        return name.compare(given, Qt::CaseInsensitive) == 0;
    });
    return known == names.end() ? given : *known;
}

std::vector<PostalAddress> readAddresses(const QJsonValue &value)
{
    std::vector<PostalAddress> addresses;
    for (const auto &item : value.toArray()) {
        const QJsonObject entry = item.toObject();
        if (isRemoval(entry))
            continue;
        PostalAddress address;
        for (auto member = entry.begin(); member != entry.end(); ++member) {
            if (const QString text = scalarText(member.value()); !text.isEmpty())
                address.insert(addressKey(member.key()), text);
        }
        if (!address.isEmpty())
            addresses.push_back(std::move(address));
    }
    return addresses;
}

} // namespace

Result<Registration> readRegistration(const Params &params)
{
    const auto numbers = readContactNumbers(params.bodyValue("PhoneNumbers"_L1));
    if (!numbers)
        return tl::unexpected(numbers.error());
    Registration registration;
    registration.phone = scalarText(params.bodyValue("PhoneId"_L1));
    registration.password = scalarText(params.bodyValue("Password"_L1));
    registration.uid = scalarText(params.bodyValue("Uid"_L1));
    for (const auto &[name, value] : textFieldsIn(params.body()).asKeyValueRange()) {
        if (const QString text = scalarText(value); !text.isEmpty())
            registration.profile.text.insert(name, text);
    }
    registration.profile.customFields = params.textMap("CustomFields"_L1);
    registration.profile.emails = readEmails(params.bodyValue("Email"_L1));
    registration.profile.country = readCountry(params.bodyValue("Country"_L1));
    std::copy_if(numbers->begin(), numbers->end(),
                 std::back_inserter(registration.profile.contactNumbers),
                 [](const ContactNumberChange &change) { return !change.remove; });
    registration.profile.addresses = readAddresses(params.bodyValue("Addresses"_L1));
    registration.profile.emailSubscribed = params.flag("IsEmailSubscribed"_L1);
    registration.securityAnswers = params.textMap("SecurityQuestionAnswer"_L1);
    registration.acceptPrivacyPolicy = params.flag("AcceptPrivacyPolicy"_L1);
    return registration;
}

Result<ProfileUpdate> readProfileUpdate(const Params &params)
{
    const QJsonValue numbers = params.bodyValue("PhoneNumbers"_L1);
    auto changes = readContactNumbers(numbers);
    if (!changes)
        return tl::unexpected(changes.error());
    ProfileUpdate update;
    update.contactNumbers = *std::move(changes);
    const bool nullClears = params.flag("nullsupport"_L1);
    for (const auto &[name, value] : textFieldsIn(params.body()).asKeyValueRange()) {
        if (!value.isNull() || nullClears)
            update.text.insert(name, scalarText(value));
    }
    const QJsonObject custom = params.bodyValue("CustomFields"_L1).toObject();
    for (auto entry = custom.begin(); entry != custom.end(); ++entry) {
        if (!entry.value().isNull() || nullClears)
            update.customFields.insert(entry.key(), scalarText(entry.value()));
    }
    update.clearCustomFields = nullClears && params.bodyValue("CustomFields"_L1).isNull();
    const QJsonValue emails = params.bodyValue("Email"_L1);
    if (emails.isArray() || (nullClears && emails.isNull()))
        update.emails = readEmails(emails);
    const QJsonValue country = params.bodyValue("Country"_L1);
    if (country.isObject() || (nullClears && country.isNull()))
        update.country = readCountry(country);
    update.clearContactNumbers = nullClears && numbers.isNull();
    const QJsonValue addresses = params.bodyValue("Addresses"_L1);
    if (addresses.isArray() || (nullClears && addresses.isNull()))
        update.addresses = readAddresses(addresses);
    if (!scalarText(params.bodyValue("IsEmailSubscribed"_L1)).isEmpty())
        update.emailSubscribed = params.flag("IsEmailSubscribed"_L1);
    update.securityAnswers = params.textMap("SecurityQuestionAnswer"_L1);
    update.phone = scalarText(params.bodyValue("PhoneId"_L1)).trimmed();
    update.password = scalarText(params.bodyValue("Password"_L1));
    return update;
}

} // namespace ringkey::service
