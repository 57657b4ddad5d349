// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/records.h"

namespace ringkey::service {

/// What texts cost, in millionths of the operator's currency.
struct CostSum
{
    struct Country
    {
        int texts = 0;
        int entered = 0;
        std::int64_t cost = 0;
    };
    QMap<QString, Country> countries;

    int texts() const;
    std::int64_t cost() const;
};

/// As it was counted when they went out.
CostSum costOf(const std::vector<TextRow> &texts);

struct Replay
{
    CostSum sum;                 ///< what would have gone out
    QMap<QString, int> keptBack; ///< sendStopName() → texts
};

/// The same texts again, from nothing, under these settings, which are taken to be enforced.
Replay replay(std::vector<TextRow> texts, SmsConfig config);

/// "12.50 EUR"
QString moneyText(std::int64_t millionths, const QString &currency);

} // namespace ringkey::service
