// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace ringkey::lint {

/// What a part of the app includes though no host can, and why. A folder stands for all that is in
/// it, a file for itself.
struct HostEdge
{
    QStringList who;
    QStringList what;
    QString why;
};

/// The app is built on the public face, <Ringkey/…>, as any host. These are all its other edges.
const QList<HostEdge> &hostEdges();

} // namespace ringkey::lint
