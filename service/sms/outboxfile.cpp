// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"

#include "service/types/utctext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// Each write goes to the end and to the system at once. Readable to the owner alone.
bool openForAppending(QFile &file)
{
    return file.open(QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

OutboxFile::OutboxFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

SmsReport OutboxFile::send(const SmsMessage &message)
{
    const QJsonObject line{{u"id"_s, message.id},     {u"sentAt"_s, utcText(m_clock.now())},
                           {u"to"_s, message.to},     {u"template"_s, message.templateId},
                           {u"text"_s, message.text}, {u"channel"_s, message.channel}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    QFile file(m_path);
    if (!openForAppending(file))
        return {Delivery::NotSent, 0, file.errorString(), {}, {}};
    // One write: a reader never sees half of two lines mixed.
    const bool whole = file.write(bytes) == bytes.size();
    const QString fault = whole ? QString() : file.errorString();
    return {whole ? Delivery::HandedOver : Delivery::NotSent, 0, fault, message.id, {}};
}

std::optional<QString> OutboxFile::fault() const
{
    QFile file(m_path);
    if (!openForAppending(file))
        return u"%1: %2"_s.arg(m_path, file.errorString());
    return std::nullopt;
}

std::optional<bool> OutboxFile::hasSent(const QString &id) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray mark = "\"id\":\"" + id.toLatin1() + '"';
    while (!file.atEnd()) {
        if (file.readLine().contains(mark))
            return true;
    }
    return false;
}

} // namespace ringkey::service
