// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace ringkey {

/// One of the sessions of whoever is signed in: with which program on which computer, and where.
struct OpenSession
{
    QString id = {};        ///< names it to the backend; opens nothing
    QString program = {};   ///< as it called itself; may be empty
    QString country = {};   ///< ISO 3166-1; empty where nobody knows
    QDateTime usedAt = {};  ///< UTC; null: nobody knows
    bool isCurrent = false; ///< this one
    friend bool operator==(const OpenSession &, const OpenSession &) = default;
};

} // namespace ringkey
