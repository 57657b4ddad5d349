// SPDX-License-Identifier: Apache-2.0
#include "app/qa/steps.h"

#include "app/qa/ways.h"
#include "app/wholefile.h"

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

QString text(const QJsonObject &step, QLatin1StringView key)
{
    return step[key].toString();
}

/// "POST /identity/v2/auth/login is answered with 403, ErrorCode 938 (UnknownNumber)".
QString answerIn(const QJsonObject &step)
{
    QString words = text(step, "cause"_L1) + u" happens"_s;
    if (const QString operation = text(step, "operation"_L1); !operation.isEmpty()) {
        const int status = step["http_status"_L1].toInt();
        words = status ? u"%1 is answered with %2"_s.arg(operation).arg(status)
                       : u"%1 is not answered"_s.arg(operation);
    }
    if (const int code = step["error_code"_L1].toInt())
        words += u", ErrorCode %1"_s.arg(code);
    if (const QString error = text(step, "error"_L1); !error.isEmpty())
        words += u" (%1)"_s.arg(error);
    return words;
}

/// The steps of the flow, without what only changed around it.
QList<QJsonObject> stepsOf(const Recording &recording)
{
    QList<QJsonObject> steps;
    for (const Moment &moment : recording.moments) {
        if (!moment.step.isEmpty())
            steps.append(moment.step);
    }
    return steps;
}

const Way *wayIn(const QJsonObject &step)
{
    return wayOf(text(step, "from"_L1), text(step, "cause"_L1));
}

QString stateAfter(const QJsonObject &step)
{
    return u"the state is %1"_s.arg(text(step, "state"_L1));
}

QString gherkinStep(const QJsonObject &step)
{
    QString lines;
    if (const Way *way = wayIn(step)) {
        if (*way->before)
            lines += u"    When I type %1\n"_s.arg(QLatin1StringView(way->before));
        lines += u"    When I press \"%1\"\n"_s.arg(QLatin1StringView(way->control));
    } else if (text(step, "cause"_L1) != "Started"_L1) {
        lines += u"    When %1\n"_s.arg(answerIn(step));
    }
    return lines + u"    Then %1\n"_s.arg(stateAfter(step));
}

QString markdownStep(const QJsonObject &step)
{
    const QString time = text(step, "time"_L1);
    QString what = u"Start the app."_s;
    if (const Way *way = wayIn(step))
        what = *way->before ? u"Type %1, press `%2`."_s.arg(QLatin1StringView(way->before),
                                                            QLatin1StringView(way->control))
                            : u"Press `%1`."_s.arg(QLatin1StringView(way->control));
    else if (text(step, "cause"_L1) != "Started"_L1)
        what = answerIn(step) + u'.';
    QString line = u"1. %1 **%2** (%3"_s.arg(what, text(step, "state"_L1), time);
    if (const QString request = text(step, "request"_L1); !request.isEmpty())
        line += u", request %1"_s.arg(request);
    return line + u")\n"_s;
}

} // namespace

QString gherkin(const Recording &recording)
{
    QString all = u"Feature: A recording of Ringkey %1\n\n  Scenario: What was seen\n"
                  "    Given the app is started\n"_s.arg(recording.version);
    for (const QJsonObject &step : stepsOf(recording))
        all += gherkinStep(step);
    return all;
}

QString markdown(const Recording &recording)
{
    const recording::Shown &first = recording.moments.constFirst().shown;
    QString all = u"# Steps\n\nRingkey %1, pages of %2 × %3, %4, language %5. Each step ends with"
                  " the state it leads to.\n\n"_s.arg(recording.version)
                      .arg(first.size.width())
                      .arg(first.size.height())
                      .arg(first.isDark ? u"dark"_s : u"light"_s, first.language);
    for (const QJsonObject &step : stepsOf(recording))
        all += markdownStep(step);
    return all;
}

QString exportSteps(const Recording &recording, const QString &name)
{
    const bool isFeature = name.endsWith(".feature"_L1);
    if (!isFeature && !name.endsWith(".md"_L1))
        return u"%1: a name that ends with .feature or .md is needed."_s.arg(name);
    const QString text = isFeature ? gherkin(recording) : markdown(recording);
    const auto fault = writeWhole(name, text.toUtf8());
    return fault ? u"Cannot write %1: %2"_s.arg(name, *fault) : QString();
}

} // namespace ringkey::qa
