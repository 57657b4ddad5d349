// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recorder.h"

#include "app/eventlines.h"
#include "app/recording/masking.h"
#include "app/recording/statejson.h"
#include "auth/signinflow.h"
#include "ui/flowcontext.h"
#include "ui/signinwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::recording {

namespace {

constexpr auto option = "--record";
constexpr int mostKept = 20;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray headLine()
{
    return lineOf({{u"ringkey_recording"_s, format},
                   {u"ringkey"_s, QCoreApplication::applicationVersion()},
                   {u"qt"_s, QString::fromLatin1(qVersion())}});
}

QByteArray momentLine(const Transition *step, const flow::State &state, const PageContext &around,
                      const Shown &shown)
{
    const QJsonValue happened =
        step ? QJsonDocument::fromJson(eventLine(*step)).object() : QJsonValue();
    return lineOf({{u"step"_s, happened},
                   {u"page"_s, toJson(masked(state))},
                   {u"around"_s, toJson(masked(around))},
                   {u"window"_s, QJsonArray{shown.size.width(), shown.size.height()}},
                   {u"dark"_s, shown.isDark},
                   {u"language"_s, shown.language}});
}

tl::expected<std::unique_ptr<Recorder>, QString> Recorder::open(const QString &file)
{
    std::unique_ptr<Recorder> recorder(new Recorder);
    const QString fault = recorder->m_file.openAlone(option, file);
    return begun(std::move(recorder), fault);
}

tl::expected<std::unique_ptr<Recorder>, QString> Recorder::openIn(const QString &folder)
{
    const QDir place(folder);
    place.mkpath(u"."_s);
    QStringList kept = place.entryList({u"*.ringkey.jsonl"_s}, QDir::Files, QDir::Name);
    while (kept.size() >= mostKept)
        QFile::remove(place.filePath(kept.takeFirst()));
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString file = place.filePath(now + u".ringkey.jsonl"_s);
    std::unique_ptr<Recorder> recorder(new Recorder);
    const QString fault = recorder->m_file.open(option, file, QIODevice::Truncate);
    return begun(std::move(recorder), fault);
}

tl::expected<std::unique_ptr<Recorder>, QString> Recorder::begun(std::unique_ptr<Recorder> recorder,
                                                                 const QString &fault)
{
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    recorder->m_file.add(headLine());
    return recorder;
}

void Recorder::follow(const QWidget &window,
                      const std::function<Shown(const QWidget &pages)> &shown)
{
    const auto *pages = window.findChild<SignInWindow *>();
    m_following = std::make_unique<QObject>();
    const SignInFlow &flow = pages->signIn();
    m_shown = [pages, shown] { return shown(*pages); };
    QObject::connect(&flow, &SignInFlow::transitioned, m_following.get(),
                     [this, &flow](const Transition &step) { add(flow, &step); });
    const auto around = [this, &flow] { add(flow, nullptr); };
    QObject::connect(&flow, &SignInFlow::backendChanged, m_following.get(), around);
    QObject::connect(&flow, &SignInFlow::connectionChanged, m_following.get(), around);
    QObject::connect(&flow, &SignInFlow::storageChanged, m_following.get(), around);
}

void Recorder::add(const SignInFlow &flow, const Transition *step)
{
    m_file.add(momentLine(step, flow.state(), contextOf(flow), m_shown()));
}

} // namespace ringkey::recording
