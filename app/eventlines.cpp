// SPDX-License-Identifier: Apache-2.0
#include "app/eventlines.h"

#include "auth/types/utctext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

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
    std::unique_ptr<EventLines> lines(new EventLines);
    QFile &file = lines->m_file;
    if (where == "-"_L1) {
        if (!file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return tl::unexpected(file.errorString());
        return lines;
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    file.setFileName(where);
    if (!file.open(QIODevice::Append | QIODevice::Unbuffered, ownerOnly) ||
        !file.setPermissions(ownerOnly)) // it may have been there
        return tl::unexpected(u"%1: %2"_s.arg(where, file.errorString()));
    return lines;
}

void EventLines::add(const Transition &step)
{
    const QByteArray line = eventLine(step);
    if (!m_file.isOpen() || m_file.write(line) == line.size())
        return;
    // Half a line behind which more come would be none that anybody reads.
    qWarning("--events: %s: %s; nothing more is written", qPrintable(m_file.fileName()),
             qPrintable(m_file.errorString()));
    m_file.close();
}

} // namespace ringkey
