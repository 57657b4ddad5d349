// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recorder.h"

#include <QJsonObject>
#include <QList>

namespace ringkey::qa {

/// What a recording shows at one moment.
struct Moment
{
    QJsonObject step; ///< as in docs/events.md; empty where only something around changed
    flow::State state;
    PageContext around;
    recording::Shown shown;
    /// "003-EnteringCode": for file names and titles.
    QString title;
};

struct Recording
{
    QString version; ///< of the app that made it
    QList<Moment> moments;
};

/// The error is a sentence. A last line that was not finished is left out: a crash may have cut it.
tl::expected<Recording, QString> readRecording(const QString &file);
tl::expected<Recording, QString> recordingIn(const QByteArray &text);

} // namespace ringkey::qa
