// SPDX-License-Identifier: Apache-2.0
#include "service/api/profilebody.h"

#include <QJsonArray>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;

/// Contract spelling → value, for the body's keys that are profile texts in any case.
QMap<QString, QJsonValue> textFieldsIn(const QJsonObject &body)
{
    QMap<QString, QJsonValue> found;
    for (const QString &name : profileTextFields()) {
        for (auto entry = body.begin(); entry != body.end(); ++entry) {
            if (entry.key().compare(name, Qt::CaseInsensitive) == 0)
                found.insert(name, entry.value());
        }
    }
    return found;
}

std::vector<EmailEntry> readEmails(const QJsonValue &value)
{
    std::vector<EmailEntry> emails;
    for (const QJsonValue &entry : value.toArray()) {
        const QJsonObject email = entry.toObject();
        const QString type = scalarText(memberOf(email, "Type"_L1));
        emails.push_back(
            {type.isEmpty() ? u"Primary"_s : type, scalarText(memberOf(email, "Value"_L1))});
    }
    return emails;
}

Country readCountry(const QJsonValue &value)
{
    const QJsonObject country = value.toObject();
    return {scalarText(memberOf(country, "Code"_L1)), scalarText(memberOf(country, "Name"_L1))};
}

} // namespace

Registration readRegistration(const Params &params)
{
    Registration registration;
    registration.phone = scalarText(params.bodyValue("PhoneId"_L1));
    registration.password = scalarText(params.bodyValue("Password"_L1));
    for (const auto &[name, value] : textFieldsIn(params.body()).asKeyValueRange()) {
        if (const QString text = scalarText(value); !text.isEmpty())
            registration.profile.text.insert(name, text);
    }
    registration.profile.customFields = params.textMap("CustomFields"_L1);
    registration.profile.emails = readEmails(params.bodyValue("Email"_L1));
    registration.profile.country = readCountry(params.bodyValue("Country"_L1));
    registration.securityAnswers = params.textMap("SecurityQuestionAnswer"_L1);
    registration.acceptPrivacyPolicy = params.flag("AcceptPrivacyPolicy"_L1);
    return registration;
}

ProfileUpdate readProfileUpdate(const Params &params)
{
    ProfileUpdate update;
    const bool nullClears = params.flag("nullsupport"_L1);
    for (const auto &[name, value] : textFieldsIn(params.body()).asKeyValueRange()) {
        if (!value.isNull() || nullClears)
            update.text.insert(name, scalarText(value));
    }
    update.customFields = params.textMap("CustomFields"_L1);
    if (const QJsonValue emails = params.bodyValue("Email"_L1); emails.isArray())
        update.emails = readEmails(emails);
    const QJsonValue country = params.bodyValue("Country"_L1);
    if (country.isObject() || (nullClears && country.isNull()))
        update.country = readCountry(country);
    update.securityAnswers = params.textMap("SecurityQuestionAnswer"_L1);
    return update;
}

} // namespace ringkey::service
