// SPDX-License-Identifier: Apache-2.0
#include "app/qa/recordingfile.h"

#include "app/recording/statejson.h"
#include "auth/flow/names.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

constexpr qint64 mostBytes = 64 << 20;

QString titleOf(qsizetype number, const flow::State &state)
{
    return u"%1-%2"_s.arg(number, 3, 10, QLatin1Char('0')).arg(flow::stateName(state));
}

std::optional<Moment> momentIn(const QByteArray &line, qsizetype number)
{
    const QJsonObject read = QJsonDocument::fromJson(line).object();
    auto state = recording::stateFrom(read["page"_L1]);
    auto around = recording::contextFrom(read["around"_L1]);
    if (!state || !around)
        return std::nullopt;
    const QJsonArray size = read["window"_L1].toArray();
    constexpr int least = 1;
    constexpr int most = 10'000;
    const auto side = [&](qsizetype i) { return qBound(least, size.at(i).toInt(), most); };
    const QString title = titleOf(number, *state);
    return Moment{.step = read["step"_L1].toObject(),
                  .state = std::move(*state),
                  .around = std::move(*around),
                  .shown = {.size = {side(0), side(1)},
                            .isDark = read["dark"_L1].toBool(),
                            .language = read["language"_L1].toString()},
                  .title = title};
}

} // namespace

tl::expected<Recording, QString> recordingIn(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    lines.removeLast(); // after the last line end: nothing, or a line that was cut off
    const QJsonObject head = QJsonDocument::fromJson(lines.value(0)).object();
    const int made = head["ringkey_recording"_L1].toInt();
    if (made == 0)
        return tl::unexpected(u"that is no recording of Ringkey"_s);
    Recording recording{head["ringkey"_L1].toString(u"of no version"_s), {}};
    const QString otherBuild =
        u"it was made by Ringkey %1, whose recordings are others"_s.arg(recording.version);
    if (made != recording::format)
        return tl::unexpected(otherBuild);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        auto moment = momentIn(lines.at(i), i);
        const bool isOurs = recording.version == QCoreApplication::applicationVersion();
        if (!moment)
            return tl::unexpected(u"line %1 cannot be read; "_s.arg(i + 1) +
                                  (isOurs ? u"the file is damaged"_s : otherBuild));
        recording.moments.append(std::move(*moment));
    }
    if (recording.moments.isEmpty())
        return tl::unexpected(u"nothing was recorded in it"_s);
    return recording;
}

tl::expected<Recording, QString> readRecording(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
    if (file.size() > mostBytes)
        return tl::unexpected(u"%1: that is larger than any recording."_s.arg(name));
    return recordingIn(file.read(mostBytes)).map_error([&](const QString &why) {
        return u"%1: %2."_s.arg(name, why);
    });
}

} // namespace ringkey::qa
