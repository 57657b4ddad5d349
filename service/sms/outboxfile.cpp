// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QString isoTime(Instant moment)
{
    const auto milliseconds =
        std::chrono::floor<std::chrono::milliseconds>(moment.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toUTC().toString(Qt::ISODateWithMs);
}

int openForAppending(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC,
                  0600);
}

} // namespace

OutboxFile::OutboxFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

SmsReport OutboxFile::send(const SmsMessage &message)
{
    const QJsonObject line{{u"id"_s, message.id},     {u"sentAt"_s, isoTime(m_clock.now())},
                           {u"to"_s, message.to},     {u"template"_s, message.templateId},
                           {u"text"_s, message.text}, {u"channel"_s, message.channel}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const int file = openForAppending(m_path);
    if (file < 0)
        return {Delivery::NotSent, 0, qt_error_string(), {}, {}};
    // One write with O_APPEND: a reader never sees half of two lines mixed.
    const auto written = ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const QString fault = written < 0 ? qt_error_string() : QString();
    ::close(file);
    const bool whole = written == bytes.size();
    return {whole ? Delivery::HandedOver : Delivery::NotSent, 0, fault, message.id, {}};
}

std::optional<QString> OutboxFile::fault() const
{
    const int file = openForAppending(m_path);
    if (file < 0)
        return u"%1: %2"_s.arg(m_path, qt_error_string());
    ::close(file);
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
