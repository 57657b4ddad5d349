// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/replyparser.h"

#include "auth/backend/request.h"
#include "auth/types/secret.h"
#include "auth/types/secretjson.h"

#include <algorithm>

namespace ringkey::backend {

namespace {

/// "100 Continue" without end is a way to keep a client busy.
constexpr int mostInterim = 4;
/// All that is read of one reply: chunks of one byte, whose size lines are longer than they are,
/// would keep a client busy as well.
constexpr qint64 mostBytes = Limits::headBytes + 4 * Limits::replyBytes;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool areDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

/// RFC 9110 5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isText(QByteArrayView text)
{
    return std::ranges::none_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < ' ' && c != '\t') || c == '\x7f';
    });
}

/// An object or a list that is not closed. What begins in another way is not the backend's, whole
/// or not.
bool isCutJson(QByteArrayView text)
{
    const QByteArrayView json = text.trimmed();
    if (!json.startsWith('{') && !json.startsWith('['))
        return false;
    qsizetype open = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText)
            open += (c == '{' || c == '[') - (c == '}' || c == ']');
    }
    return inText || open > 0;
}

} // namespace

ReplyParser::~ReplyParser()
{
    wipe(m_waiting);
    wipe(m_body);
}

ReplyParser::Found ReplyParser::feed(QByteArrayView bytes)
{
    // Anew, for what is appended in place may leave a copy where the text was before.
    QByteArray all;
    all.reserve(m_waiting.size() + bytes.size());
    all.append(m_waiting).append(bytes);
    wipe(m_waiting);
    m_waiting = std::move(all);
    m_seen += bytes.size();
    if (m_seen > mostBytes)
        return Found::Broken;
    std::optional<Found> found;
    while (!found)
        found = step();
    return *found;
}

ReplyParser::Found ReplyParser::end() const
{
    // Nothing said how long it is, and a connection that breaks looks like one that ends.
    const bool isWhole = m_part == Part::UntilEnd ? !isCutJson(m_body) : m_part == Part::Done;
    return isWhole ? Found::Whole : Found::More;
}

QByteArray ReplyParser::header(const char *name) const
{
    const QByteArray wanted = QByteArray(name).toLower();
    const auto found = std::ranges::find(m_fields, wanted, &Field::name);
    return found == m_fields.end() ? QByteArray() : found->value;
}

std::optional<ReplyParser::Found> ReplyParser::step()
{
    switch (m_part) {
    case Part::Head:
        return takeHead();
    case Part::Body:
        return takeBytes(Part::Done);
    case Part::UntilEnd:
        takeIntoBody(m_waiting.size());
        return m_body.size() > Limits::replyBytes ? Found::Broken : Found::More;
    case Part::ChunkSize:
        return takeChunkSize();
    case Part::Chunk:
        return takeBytes(Part::ChunkSize);
    case Part::Trailer:
        return takeTrailer();
    case Part::Done:
        break;
    }
    return Found::Whole;
}

/// A line that never ends is not the head's alone: chunks have theirs.
ReplyParser::Found ReplyParser::waiting() const
{
    return m_waiting.size() > Limits::headBytes ? Found::Broken : Found::More;
}

QByteArray ReplyParser::takeWaiting(qsizetype count)
{
    QByteArray taken = m_waiting.first(count);
    drop(count);
    return taken;
}

void ReplyParser::takeIntoBody(qsizetype count)
{
    appendSecret(m_body, QByteArrayView(m_waiting).first(count));
    drop(count);
}

void ReplyParser::drop(qsizetype count)
{
    std::fill_n(m_waiting.data(), count, '\0');
    m_waiting.remove(0, count);
}

/// Mail, SSH and others greet with a line, and hang up.
bool ReplyParser::isOtherProtocol() const
{
    constexpr QByteArrayView ours = "HTTP/1.";
    const qsizetype seen = std::min(m_waiting.size(), ours.size());
    return QByteArrayView(m_waiting).first(seen) != ours.first(seen);
}

std::optional<ReplyParser::Found> ReplyParser::takeHead()
{
    if (isOtherProtocol())
        return Found::Broken;
    const qsizetype end = m_waiting.indexOf("\r\n\r\n");
    if (end < 0 || end > Limits::headBytes)
        return end < 0 ? waiting() : Found::Broken;
    const QByteArray head = takeWaiting(end + 4);
    qsizetype from = head.indexOf("\r\n");
    if (!readStatus(QByteArrayView(head).first(from)))
        return Found::Broken;
    m_fields.clear();
    for (from += 2; from < end + 2; from = head.indexOf("\r\n", from) + 2)
        if (!readField(QByteArrayView(head).sliced(from, head.indexOf("\r\n", from) - from)))
            return Found::Broken;
    if (m_status >= 200)
        return chooseBody() ? std::nullopt : std::optional(Found::Broken);
    if (++m_interim > mostInterim || m_status == 101)
        return Found::Broken;
    return std::nullopt;
}

bool ReplyParser::readStatus(QByteArrayView line)
{
    const bool isHttp = line.startsWith("HTTP/1.0 ") || line.startsWith("HTTP/1.1 ");
    if (!isHttp || line.size() < 12 || !areDigits(line.sliced(9, 3)) || !isText(line))
        return false;
    if (line.size() > 12 && line.at(12) != ' ')
        return false;
    m_status = line.sliced(9, 3).toInt();
    return m_status >= 100;
}

bool ReplyParser::readField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || !isText(line))
        return false;
    m_fields.append({line.first(colon).toByteArray().toLower(),
                     line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

/// By what the head says of the length. A head that says it twice may be two readers' two replies,
/// and is refused (RFC 9112 6.3).
bool ReplyParser::chooseBody()
{
    const auto times = [this](const char *name) {
        return std::ranges::count(m_fields, QByteArray(name), &Field::name);
    };
    const QByteArray length = header("Content-Length");
    if (times("content-length") + times("transfer-encoding") > 1)
        return false;
    if (m_status == 204 || m_status == 304) {
        m_part = Part::Done;
    } else if (times("transfer-encoding") == 1) {
        m_part = Part::ChunkSize;
        return header("Transfer-Encoding").toLower() == "chunked";
    } else if (times("content-length") == 1) {
        m_part = Part::Body;
        m_left = length.toLongLong();
        m_body.reserve(static_cast<qsizetype>(std::min<qint64>(m_left, Limits::replyBytes)));
        return areDigits(length) && length.size() < 16 && m_left <= Limits::replyBytes;
    } else {
        m_part = Part::UntilEnd;
    }
    return true;
}

std::optional<ReplyParser::Found> ReplyParser::takeBytes(Part then)
{
    const auto here = std::min<qint64>(m_left, m_waiting.size());
    takeIntoBody(static_cast<qsizetype>(here));
    m_left -= here;
    if (m_left > 0)
        return Found::More;
    if (m_part == Part::Chunk) {
        if (m_waiting.size() < 2)
            return Found::More;
        if (takeWaiting(2) != "\r\n")
            return Found::Broken;
    }
    m_part = then;
    return std::nullopt;
}

std::optional<ReplyParser::Found> ReplyParser::takeChunkSize()
{
    const qsizetype end = m_waiting.indexOf("\r\n");
    if (end < 0)
        return waiting();
    const QByteArray line = takeWaiting(end + 2);
    const qsizetype extension = line.indexOf(';');
    const QByteArray digits = line.first(extension < 0 ? end : extension).trimmed();
    bool isNumber = false;
    m_left = digits.toLongLong(&isNumber, 16);
    // "0x1", "+1" and "-1" are numbers to Qt.
    if (!isNumber || digits.size() > 8 || !std::ranges::all_of(digits, isHexDigit) ||
        m_left + m_body.size() > Limits::replyBytes)
        return Found::Broken;
    m_part = m_left > 0 ? Part::Chunk : Part::Trailer;
    return std::nullopt;
}

std::optional<ReplyParser::Found> ReplyParser::takeTrailer()
{
    const qsizetype end = m_waiting.indexOf("\r\n");
    if (end < 0)
        return waiting();
    if (takeWaiting(end + 2) == "\r\n")
        m_part = Part::Done;
    return std::nullopt;
}

} // namespace ringkey::backend
