// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <optional>

namespace ringkey {

/// A text or call the bundled service sent, as a phone would show it.
struct PhoneMessage
{
    QDateTime sentAt; ///< UTC
    QString to;       ///< E.164
    QString text;
    bool isCall = false;
    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

/// One line of the service's outbox file; nothing where it is not a message.
std::optional<PhoneMessage> readMessage(const QByteArray &jsonLine);

/// A message's text around its code.
struct CodeInText
{
    QString before;
    QString code;
    QString after;
    friend bool operator==(const CodeInText &, const CodeInText &) = default;
};

/// Finds the code: digits that are no part of a phone number, or a first word all of one case.
/// Nothing where the text carries none.
std::optional<CodeInText> findCode(const QString &text);

/// Follows the outbox file of the bundled service, which may not exist yet. GUI thread.
class Outbox : public QObject
{
    Q_OBJECT
public:
    explicit Outbox(QString file, QObject *parent = nullptr);

    /// Starts to follow the file. What stands in it already is told as well, oldest first. Again:
    /// goes on where the service may have made its folder anew.
    void open();

Q_SIGNALS:
    void arrived(const ringkey::PhoneMessage &message);

private:
    void readOn();

    QString m_file;
    qint64 m_offset = 0;
    QFileSystemWatcher m_watcher;
};

} // namespace ringkey
