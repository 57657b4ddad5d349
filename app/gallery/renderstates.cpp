// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/renderstates.h"

#include "app/gallery/statesamples.h"
#include "app/wholefile.h"
#include "auth/flow/names.h"
#include "ui/pageview.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QLayout>

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

QString fileName(const StateSample &sample, const QString &suffix)
{
    return sample.name + suffix + ".png"_L1;
}

QByteArray sheet(const QStringList &suffixes, int width)
{
    QString html =
        u"<!doctype html><meta charset=\"utf-8\"><title>States</title>\n"
        "<style>body{font:14px sans-serif;background:#8b90a0}section{white-space:nowrap}"
        "figure{display:inline-block;margin:0 24px 24px 0}img{width:%1px}</style>\n"_s.arg(width);
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        html += u"<section data-state=\"%1\"><h2>%2 <small>%1</small></h2>\n"_s.arg(
            flow::stateName(sample.state), sample.name);
        for (const QString &suffix : suffixes) {
            html +=
                u"<figure><img src=\"%1\" alt=\"\"><figcaption>%2</figcaption></figure>\n"_s.arg(
                    fileName(sample, suffix), suffix.mid(1));
        }
        html += u"</section>\n"_s;
    }
    return html.toUtf8();
}

QString writeSheet(const QString &path, const QByteArray &html)
{
    const auto fault = writeWhole(path, html);
    return fault ? Render::tr("Cannot write %1: %2").arg(path, *fault) : QString();
}

} // namespace

std::unique_ptr<PageView> stateView(const StateSample &sample, const RenderOptions &options,
                                    const Branding &branding)
{
    auto view = std::make_unique<PageView>(branding);
    view->setAttribute(Qt::WA_DontShowOnScreen);
    view->setSettings(
        {.languages = options.languages, .clock = [now = sample.around.now] { return now; }});
    // Its size is the picture's. A window that nobody sees has no manager to tell its limits.
    view->layout()->setSizeConstraint(QLayout::SetNoConstraint);
    view->resize(options.size);
    PageContext around = sample.around;
    around.support = !branding.supportUrl.isEmpty();
    view->present(pageModel(sample.state, around));
    view->show();
    settle();
    return view;
}

QImage renderState(const StateSample &sample, const RenderOptions &options,
                   const Branding &branding)
{
    const auto view = stateView(sample, options, branding);
    QImage picture(options.size * options.scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(options.scale);
    view->render(&picture);
    return picture;
}

QString renderStates(const RenderOptions &options, const Branding &branding)
{
    const QDir directory(options.directory);
    if (!QDir().mkpath(options.directory))
        return Render::tr("Cannot make the folder %1").arg(options.directory);
    const QList<StateSample> samples = stateSamples(sampleMoment());
    for (const StateSample &sample : samples) {
        const QString path = directory.filePath(fileName(sample, options.suffix));
        if (!renderState(sample, options, branding).save(path))
            return Render::tr("Cannot write %1").arg(path);
    }
    return {};
}

QString writeContactSheet(const QString &directory, const QStringList &suffixes, int width)
{
    return writeSheet(QDir(directory).filePath(u"index.html"_s), sheet(suffixes, width));
}

} // namespace ringkey
