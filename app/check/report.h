// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/check/finding.h"

#include <QByteArray>

namespace ringkey::check {

enum class Outcome : std::uint8_t
{
    Works,
    Fails,
    NotTried, ///< what it needs did not come
};

/// One step of the check. Holds no secret: the reply's body is redacted().
struct Step
{
    QString name;
    Outcome outcome = Outcome::NotTried;
    QList<Finding> findings;
    QByteArray verb;
    QByteArray path;
    int status = 0; ///< 0: no reply came
    int errorCode = 0;
    QByteArray contentType;
    QByteArray body;
    qint64 clockAhead = 0; ///< s, of the reply's Date header before ours
};

struct Report
{
    QList<Step> steps;
    int texts = 0;            ///< that the tenant was asked to send
    bool accountLeft = false; ///< one was made, and could not be deleted again

    /// Each once, in the order they came.
    QList<Finding> findings() const;
};

QByteArray toJson(const Report &report);
QString toText(const Step &step);
/// What stands under the lines of the steps.
QString summary(const Report &report);

} // namespace ringkey::check
