// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/channel.h"
#include "auth/types/secret.h"
#include "phone/phonenumber.h"

#include <QMap>
#include <QString>
#include <cstdint>

namespace ringkey::backend {

/// To security questions, by the id of each.
using Answers = QMap<QString, Secret>;

/// Whom registerAccount() asks for.
struct NewAccount
{
    QString name = {};
    PhoneNumber number;
    Secret password = {};
    bool acceptsPolicy = false; ///< false: it was not asked for, and nothing is said of it
};

/// What becomes of an account's last name when its name is changed.
enum class LastName : std::uint8_t
{
    AsItIs, ///< it has none
    Cleared ///< the new name is to stand alone
};

} // namespace ringkey::backend
