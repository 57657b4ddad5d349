// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/metrics.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <Ringkey/Branding>
#include <Ringkey/Languages>
#include <memory>

namespace ringkey {

class PageView;
struct StateSample;

struct RenderOptions
{
    QString directory;            ///< made where it is missing
    QString suffix;               ///< "-dark-de": between the sample's name and ".png"
    double scale = 1;             ///< device pixels per logical pixel
    QSize size = metrics::window; ///< logical pixels
    Languages languages = {.offered = {QStringLiteral("en"), QStringLiteral("de")},
                           .shown = QStringLiteral("en")};
};

/// The pages in one state, laid out and ready to be looked at, on no screen.
std::unique_ptr<PageView> stateView(const StateSample &sample, const RenderOptions &options,
                                    const Branding &branding);

/// One state, without network and without a window on the screen. Theme, language and direction
/// are the application's.
QImage renderState(const StateSample &sample, const RenderOptions &options,
                   const Branding &branding);

/// Every state sample, each to a PNG. Returns an empty text, or what went wrong.
QString renderStates(const RenderOptions &options, const Branding &branding);

/// Writes index.html: a row for each state, a picture for each suffix that was drawn.
QString writeContactSheet(const QString &directory, const QStringList &suffixes,
                          int width = metrics::window.width());

} // namespace ringkey
