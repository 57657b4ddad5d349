// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/serviceerror.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ringkey::service {

/// Contact e-mail as in the profile; never used to sign in by this service.
struct EmailEntry
{
    QString type;
    QString value;
    friend bool operator==(const EmailEntry &, const EmailEntry &) = default;
};

struct Country
{
    QString code;
    QString name;

    bool isEmpty() const { return code.isEmpty() && name.isEmpty(); }
};

/// A number to call the person at, as they wrote it; never used to sign in.
struct ContactNumber
{
    QString type;
    QString number;
};

/// Key of the contract ("City") → value.
using PostalAddress = QMap<QString, QString>;

struct ProfileFields
{
    /// Contract 3.3 key ("FirstName") → value. Only keys of profileTextFields() are kept.
    QMap<QString, QString> text;
    QMap<QString, QString> customFields;
    std::vector<EmailEntry> emails;
    Country country{};
    std::vector<ContactNumber> contactNumbers{}; ///< one of a type
    std::vector<PostalAddress> addresses{};
    bool emailSubscribed = false;
    bool emailVerified = false; ///< whoever made the account says so; nobody proves it here
};

/// Names of the profile's plain text fields in the contract's spelling.
const QStringList &profileTextFields();

struct PolicyAcceptance
{
    QString version;
    QString source;
    Instant acceptedAt{};
};

struct Account
{
    QString uid;                         ///< 32 hex
    bool customUid = false;              ///< chosen by who created it
    QString profileId;                   ///< 32 hex, contract `ID`
    std::optional<QString> phone;        ///< E.164
    std::optional<QString> pendingPhone; ///< change asked for, not yet proven
    std::optional<QString> formerPhone;  ///< somebody else proved it (security S17)
    bool phoneVerified = false;
    bool phoneProven = false; ///< was verified once: the account has an owner
    bool hasPassword = false;
    bool blocked = false;
    bool loginDisabled = false;
    bool locked = false;
    QString lockType = QStringLiteral("None"); ///< contract LoginLockedType
    QString registrationSource;
    ProfileFields profile;
    std::optional<PolicyAcceptance> policy;
    int logins = 0;
    Instant createdAt{};
    Instant modifiedAt{};
    std::optional<Instant> lastLoginAt;
    std::optional<Instant> passwordChangedAt;
};

struct SignedIn
{
    Account account;
    TokenSet tokens;
};

} // namespace ringkey::service
