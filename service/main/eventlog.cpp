// SPDX-License-Identifier: Apache-2.0
#include "service/main/eventlog.h"

#include "service/types/logscope.h"
#include "service/types/utctext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cstdio>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

LogFormat chosenFormat = LogFormat::Text; // set once, before any thread starts
std::FILE *ownStandardError = nullptr;    // likewise

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error"_L1;
}

QByteArray textLine(const QJsonObject &event)
{
    QString line =
        u"%1 %2 %3: %4"_s.arg(event["time"_L1].toString(), event["level"_L1].toString(),
                              event["category"_L1].toString(), event["message"_L1].toString());
    const QString request = event["request"_L1].toString();
    if (!request.isEmpty())
        line += u" ["_s + request + u']';
    return onOneLine(line).toUtf8();
}

void writeEvent(QtMsgType type, const char *category, const QString &message, QJsonObject event)
{
    event["time"_L1] = utcText(SystemClock().now());
    event["level"_L1] = levelName(type);
    event["category"_L1] = QString::fromLatin1(category);
    event["message"_L1] = withoutNumbers(message);
    const QByteArray request = LogScope::current();
    if (!request.isEmpty())
        event["request"_L1] = QString::fromLatin1(request);
    const QByteArray line =
        (chosenFormat == LogFormat::Json ? QJsonDocument(event).toJson(QJsonDocument::Compact)
                                         : textLine(event)) +
        '\n';
    // One write: lines of several threads do not mix.
    std::fwrite(line.constData(), 1, std::size_t(line.size()), standardError());
}

#ifdef __GLIBC__
ssize_t takeOthersLine(void *, const char *text, std::size_t size)
{
    // Half a line is written out at the very end, when what an event is made of is gone.
    if (!QCoreApplication::instance())
        return ssize_t(std::fwrite(text, 1, size, standardError()));
    const QString words = QString::fromUtf8(text, qsizetype(size)).trimmed();
    if (!words.isEmpty())
        writeEvent(QtWarningMsg, "ringkey.service.libraries", words, {});
    return ssize_t(size);
}

/// libpq prints past every handler while it connects (of a password file that others may read, what
/// the server says in that moment). In glibc stderr is a variable that a program may set; what is
/// said of a crash goes to the descriptor itself.
void takeOthersLines()
{
    std::FILE *const lines = fopencookie(nullptr, "w", {nullptr, takeOthersLine, nullptr, nullptr});
    if (!lines)
        return;
    std::setvbuf(lines, nullptr, _IOLBF, BUFSIZ);
    ownStandardError = stderr;
    stderr = lines;
}
#else
void takeOthersLines() {}
#endif

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeEvent(type, context.category ? context.category : "default", message, {});
}

} // namespace

std::FILE *standardError()
{
    return ownStandardError ? ownStandardError : stderr;
}

QString onOneLine(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            plain += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
            break;
        default:
            plain += c;
        }
    }
    return plain;
}

QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"(\\+[0-9]{3})[0-9]{2,10}([0-9]{2})(?![0-9])"_s);
    return text.replace(number, u"\\1…\\2"_s);
}

void startEventLog(LogFormat format)
{
    chosenFormat = format;
    qInstallMessageHandler(onMessage);
    if (!ownStandardError)
        takeOthersLines();
}

void logEvent(const char *category, const QString &message, const QJsonObject &fields)
{
    writeEvent(QtInfoMsg, category, message, fields);
}

} // namespace ringkey::service
