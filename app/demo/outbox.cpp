// SPDX-License-Identifier: Apache-2.0
#include "app/demo/outbox.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Of an older outbox only the end is of interest, and reading it must stay quick.
constexpr qint64 oldTextsLimit = 16 * 1024;

} // namespace

std::optional<PhoneMessage> readMessage(const QByteArray &jsonLine)
{
    const QJsonObject line = QJsonDocument::fromJson(jsonLine).object();
    PhoneMessage message{.sentAt =
                             QDateTime::fromString(line.value("sentAt"_L1).toString(), Qt::ISODate),
                         .to = line.value("to"_L1).toString(),
                         .text = line.value("text"_L1).toString(),
                         .isCall = line.value("channel"_L1).toString() == "voice"_L1};
    if (!message.sentAt.isValid() || message.to.isEmpty() || message.text.isEmpty())
        return std::nullopt;
    return message;
}

std::optional<CodeInText> findCode(const QString &text)
{
    // A service set to letters puts the code first, and no sentence begins with a word all of one
    // case.
    static const QRegularExpression digits(u"(?<![+\\d.:/])\\b\\d{4,10}\\b"_s);
    static const QRegularExpression letters(u"^(?:[A-Z]{4,10}|[a-z]{4,10})\\b"_s);
    for (const auto *pattern : {&digits, &letters}) {
        const auto found = pattern->match(text);
        if (found.hasMatch())
            return CodeInText{.before = text.left(found.capturedStart()).trimmed(),
                              .code = found.captured(),
                              .after = text.mid(found.capturedEnd()).trimmed()};
    }
    return std::nullopt;
}

Outbox::Outbox(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Outbox::readOn);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Outbox::readOn);
}

void Outbox::open()
{
    // Where the folder is another one by now, what is watched has no name any more.
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    if (!QFile::exists(m_file))
        m_offset = 0;
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    readOn();
}

void Outbox::readOn()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (m_watcher.files().isEmpty())
        m_watcher.addPath(m_file);
    const bool first = m_offset == 0;
    if (file.size() < m_offset)
        m_offset = 0; // somebody emptied it
    if (first && file.size() > oldTextsLimit) {
        file.seek(file.size() - oldTextsLimit);
        file.readLine(); // the rest of a line cut in two
    } else {
        file.seek(m_offset);
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n'))
            break; // still being written
        m_offset = file.pos();
        if (const auto message = readMessage(line))
            Q_EMIT arrived(*message);
    }
}

} // namespace ringkey
