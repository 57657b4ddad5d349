// SPDX-License-Identifier: Apache-2.0
#include "app/eventlines.h"

#include "auth/types/utctext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int schema = 1;

QJsonValue given(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue given(int number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue given(const QDateTime &time)
{
    return given(utcText(time));
}

} // namespace

QByteArray eventLine(const Transition &step)
{
    const QJsonObject line{{u"schema"_s, schema},
                           {u"time"_s, given(step.at)},
                           {u"from"_s, given(step.from)},
                           {u"state"_s, step.to},
                           {u"cause"_s, step.cause},
                           {u"effects"_s, QJsonArray::fromStringList(step.effects)},
                           {u"waits_for"_s, step.waitsForPerson ? u"person"_s : u"reply"_s},
                           {u"deadline"_s, given(step.deadline)},
                           {u"operation"_s, given(step.operation)},
                           {u"request"_s, given(step.requestId)},
                           {u"http_status"_s, given(step.httpStatus)},
                           {u"error_code"_s, given(step.errorCode)},
                           {u"error"_s, given(step.error)},
                           {u"number"_s, given(step.maskedNumber)},
                           {u"ringkey"_s, QCoreApplication::applicationVersion()},
                           {u"qt"_s, QString::fromLatin1(qVersion())}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

tl::expected<std::unique_ptr<EventLines>, QString> EventLines::open(const QString &where)
{
    constexpr auto option = "--events";
    std::unique_ptr<EventLines> events(new EventLines);
    LineFile &lines = events->m_lines;
    const QString fault =
        where == "-"_L1 ? lines.openOutput(option) : lines.open(option, where, QIODevice::Append);
    if (!fault.isEmpty())
        return tl::unexpected(fault);
    return events;
}

void EventLines::add(const Transition &step)
{
    m_lines.add(eventLine(step));
}

} // namespace ringkey
