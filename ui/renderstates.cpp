// SPDX-License-Identifier: Apache-2.0
#include "ui/renderstates.h"

#include "ui/pageview.h"
#include "ui/statesamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QPixmap>
#include <QSaveFile>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// Gives lupdate the context.
struct Render
{
    Q_DECLARE_TR_FUNCTIONS(RenderStates)
};

/// Scroll areas and heights that depend on widths follow in posted events, one level each.
void settle()
{
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QPixmap draw(const StateSample &sample, const RenderOptions &options, const Branding &branding)
{
    PageView view(branding);
    view.setClock([now = sample.around.now] { return now; });
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(options.size);
    view.present(pageModel(sample.state, sample.around));
    view.show();
    settle();
    QPixmap picture(options.size * options.scale);
    picture.setDevicePixelRatio(options.scale);
    view.render(&picture);
    return picture;
}

QString fileName(const StateSample &sample, const RenderOptions &options)
{
    return sample.name + options.suffix + ".png"_L1;
}

QByteArray sheet(const QList<StateSample> &samples, const RenderOptions &options)
{
    QString html =
        u"<!doctype html><meta charset=\"utf-8\"><title>States</title>"
        "<style>body{font:14px sans-serif;background:#8b90a0}figure{display:inline-block;"
        "margin:12px}img{width:%1px}</style>\n"_s.arg(options.size.width());
    for (const StateSample &sample : samples) {
        html += u"<figure><img src=\"%1\" alt=\"\"><figcaption>%2</figcaption></figure>\n"_s.arg(
            fileName(sample, options), sample.name);
    }
    return html.toUtf8();
}

QString writeSheet(const QString &path, const QByteArray &html)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit())
        return Render::tr("Cannot write %1: %2").arg(path, file.errorString());
    return {};
}

} // namespace

QString renderStates(const RenderOptions &options, const Branding &branding)
{
    const QDir directory(options.directory);
    if (!QDir().mkpath(options.directory))
        return Render::tr("Cannot make the folder %1").arg(options.directory);
    const QList<StateSample> samples = stateSamples(sampleMoment());
    for (const StateSample &sample : samples) {
        const QString path = directory.filePath(fileName(sample, options));
        if (!draw(sample, options, branding).save(path))
            return Render::tr("Cannot write %1").arg(path);
    }
    return writeSheet(directory.filePath("index%1.html"_L1.arg(options.suffix)),
                      sheet(samples, options));
}

} // namespace ringkey
