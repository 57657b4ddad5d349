// SPDX-License-Identifier: Apache-2.0
#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

namespace ringkey::service {

namespace {

qsizetype sizeOf(const QMap<QString, QString> &texts)
{
    qsizetype size = 0;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        size += it.key().toUtf8().size() + it.value().toUtf8().size();
    return size;
}

qsizetype sizeOf(const ProfileFields &profile)
{
    qsizetype size = sizeOf(profile.text) + sizeOf(profile.customFields) +
                     profile.country.code.size() + profile.country.name.size();
    for (const EmailEntry &email : profile.emails)
        size += email.type.toUtf8().size() + email.value.toUtf8().size();
    for (const ContactNumber &number : profile.contactNumbers)
        size += number.type.toUtf8().size() + number.number.toUtf8().size();
    for (const PostalAddress &address : profile.addresses)
        size += sizeOf(address);
    return size;
}

} // namespace

Result<void> profileFits(const ProfileFields &profile)
{
    if (sizeOf(profile) <= largestProfile)
        return {};
    ServiceError error{code::fieldValidation};
    error.fields.push_back(
        {QStringLiteral("Profile"), QStringLiteral("A profile may have at most 64 KB in all.")});
    return tl::unexpected(error);
}

} // namespace ringkey::service
