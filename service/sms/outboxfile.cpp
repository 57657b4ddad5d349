// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"

#include "service/sms/spokencode.h"
#include "service/types/utctext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// How long a text that found no room keeps others from being promised. Then one may try.
constexpr Seconds failureCounts{3};

/// Opening it would wait for somebody who does.
bool isPipeThatNobodyReads([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return errno == ENXIO;
    ::close(handle);
#endif
    return false;
}

/// Each write goes to the end and to the system at once. Readable to the owner alone. What is
/// wrong; nothing: it is open.
std::optional<QString> openForAppending(QFile &file)
{
    if (isPipeThatNobodyReads(file.fileName()))
        return u"nobody reads that pipe"_s;
    if (file.open(QIODevice::Append | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::nullopt;
    return file.errorString();
}

/// The start of a line whose end a full disk cut off, or a kill.
bool endsInHalfALine(const QString &path)
{
    QFile file(path);
    char last = '\n';
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.size() > 0 &&
           file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

} // namespace

OutboxFile::OutboxFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

SmsReport OutboxFile::send(const SmsMessage &message)
{
    const bool isCall = message.channel == TextChannel::Voice;
    const QJsonObject line{{u"id"_s, message.id},
                           {u"sentAt"_s, utcText(m_clock.now())},
                           {u"to"_s, message.to},
                           {u"template"_s, message.templateId},
                           {u"text"_s, isCall ? withWrittenCodes(message.text) : message.text},
                           {u"channel"_s, textChannelName(message.channel)}};
    QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    QFile file(m_path);
    if (const auto fault = openForAppending(file))
        return {Delivery::NotSent, 0, *fault, {}, {}};
    const std::lock_guard lock(m_writing);
    if (endsInHalfALine(m_path))
        bytes.prepend('\n');
    // One write: a reader never sees half of two lines mixed.
    const bool whole = file.write(bytes) == bytes.size();
    const QString fault = whole ? QString() : file.errorString();
    note(whole ? std::nullopt : std::optional(Failure{fault, m_clock.now()}));
    return {whole ? Delivery::HandedOver : Delivery::NotSent, 0, fault, message.id, {}};
}

void OutboxFile::note(const std::optional<Failure> &failure)
{
    const std::lock_guard lock(m_mutex);
    m_failure = failure;
}

std::optional<QString> OutboxFile::fault() const
{
    QFile file(m_path);
    if (const auto fault = openForAppending(file))
        return u"%1: %2"_s.arg(m_path, *fault);
    const std::lock_guard lock(m_mutex); // not m_writing: a disk that hangs holds up no answer
    if (m_failure && std::chrono::abs(m_clock.now() - m_failure->at) < failureCounts)
        return u"%1: %2"_s.arg(m_path, m_failure->text);
    return std::nullopt;
}

std::optional<bool> OutboxFile::hasSent(const QString &id) const
{
    QFile file(m_path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray mark = "\"id\":\"" + id.toLatin1() + '"';
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        // Half a line is no JSON: nobody reads it.
        if (line.contains(mark) && QJsonDocument::fromJson(line)["id"_L1].toString() == id)
            return true;
    }
    return false;
}

} // namespace ringkey::service
