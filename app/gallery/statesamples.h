// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"

#include <QList>
#include <QString>

namespace ringkey {

/// One state worth looking at: with `--render-states`, in the visual test and in the access walk.
struct StateSample
{
    QString name; ///< "sign-in-wrong-password": also the name of the picture
    flow::State state;
    PageContext around;
};

/// Every state at least once, at the moment `now` (UTC), with everything the backend can offer
/// unless the sample is about its absence. Invented people and numbers.
QList<StateSample> stateSamples(const QDateTime &now);

/// The moment the pictures are made at, so that two runs draw the same.
QDateTime sampleMoment();

} // namespace ringkey
