// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Ringkey/AuthError>
#include <optional>

namespace ringkey::check {

/// Who can mend it.
enum class Whose : std::uint8_t
{
    Tenant,   ///< the tenant forbids it, or forgot to set it up
    Setup,    ///< key, SOTT or address in this app's settings
    Way,      ///< the network between, or this computer's clock
    Contract, ///< the backend answers otherwise than the contract says
    Person,   ///< what was typed is not what the backend expects
};
QString whoseName(Whose whose);

/// One thing that keeps people from signing in, or will. `id` never changes its meaning.
struct Finding
{
    QString id;
    Whose whose = Whose::Tenant;
    QString text; ///< English, for whoever runs the tenant
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A backend that is busy and says when it will not be is not at the tenant's limit of requests.
AuthErrorKind kindForTenant(const AuthError &error);
/// What a refusal says of the tenant.
Finding findingFor(const AuthError &error);
/// The same, of what a person typed; nothing where it says nothing of that.
std::optional<Finding> findingForTyped(const AuthError &error);

} // namespace ringkey::check
