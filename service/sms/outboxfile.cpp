// SPDX-License-Identifier: Apache-2.0
#include "service/sms/outboxfile.h"

#include "service/sms/httpsms.h"

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

} // namespace

OutboxFile::OutboxFile(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

SmsOutcome OutboxFile::send(const SmsMessage &message)
{
    const QJsonObject line{{u"sentAt"_s, isoTime(m_clock.now())},
                           {u"to"_s, message.to},
                           {u"template"_s, message.templateId},
                           {u"text"_s, message.text},
                           {u"channel"_s, message.channel}};
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const int file = ::open(QFile::encodeName(m_path).constData(),
                            O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        return SmsOutcome::NotSent;
    // One write with O_APPEND: a reader never sees half of two lines mixed.
    const auto written = ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    ::close(file);
    return written == bytes.size() ? SmsOutcome::Sent : SmsOutcome::NotSent;
}

tl::expected<std::unique_ptr<SmsProvider>, QString> makeSmsProvider(const SmsConfig &config,
                                                                    const Clock &clock)
{
    if (config.provider == SmsProviderKind::Outbox)
        return std::make_unique<OutboxFile>(config.outbox, clock);
    return makeHttpSms(config);
}

} // namespace ringkey::service
