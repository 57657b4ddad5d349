// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/branding.h"
#include "ui/theme/metrics.h"

#include <QSize>
#include <QString>

namespace ringkey {

struct RenderOptions
{
    QString directory;            ///< made where it is missing
    QString suffix;               ///< "-dark-de": between the sample's name and ".png"
    double scale = 1;             ///< device pixels per logical pixel
    QSize size = metrics::window; ///< logical pixels
};

/// Draws every state sample to a PNG and an index.html with all of them, without network and
/// without a window on the screen. Theme, language and direction are the application's. Returns an
/// empty text, or what went wrong.
QString renderStates(const RenderOptions &options, const Branding &branding);

} // namespace ringkey
