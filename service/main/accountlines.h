// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/crypto/secrets.h"
#include "service/store/rows.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>
#include <vector>

namespace ringkey::service {

/// An account as it moves from one service to another, with all the policies it ever accepted.
struct MovedAccount
{
    AccountRow row;
    std::vector<PolicyAcceptance> policies;
    QStringList leftOut{}; ///< what its line has besides, and nobody knows
};

/// One JSON object, without a line's end. `keys` are what the answers to its questions are hashed
/// with: another service could not compare them.
QByteArray lineOf(const MovedAccount &account, const Keys &keys);

/// The account of such a line, or what is wrong with it ("has no …").
tl::expected<MovedAccount, QString> accountOf(const QByteArray &line, const Keys &keys,
                                              Instant now);

} // namespace ringkey::service
