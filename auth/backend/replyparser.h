// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <cstdint>
#include <optional>
#include <utility>

namespace ringkey::backend {

/// Reads one HTTP/1.1 reply as it comes, whoever sent it: no more of it is ever held than
/// Limits::headBytes and Limits::replyBytes (security C3). Refuses what two readers could take
/// for two replies. The library's own, so that a program that embeds it needs no HTTP library.
class ReplyParser
{
public:
    enum class Found : std::uint8_t
    {
        More,  ///< not all here yet
        Whole, ///< the reply is complete; what came behind it is not looked at
        Broken,
    };

    ReplyParser() = default;
    ~ReplyParser();
    Q_DISABLE_COPY_MOVE(ReplyParser)

    Found feed(QByteArrayView bytes);
    /// The connection was closed. More: in the middle of the reply.
    Found end() const;

    int status() const { return m_status; }
    /// The first of that name; empty if there is none.
    QByteArray header(const char *name) const;
    /// As sent: nothing is unpacked. Once.
    QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Part : std::uint8_t
    {
        Head,
        Body,      ///< m_left bytes
        UntilEnd,  ///< until the connection is closed
        ChunkSize, ///< a line
        Chunk,     ///< m_left bytes and a line end
        Trailer,   ///< lines up to an empty one
        Done
    };
    struct Field
    {
        QByteArray name; ///< lower case
        QByteArray value;
    };

    /// Nothing: go on with the next part.
    std::optional<Found> step();
    bool isOtherProtocol() const;
    std::optional<Found> takeHead();
    std::optional<Found> takeChunkSize();
    std::optional<Found> takeTrailer();
    std::optional<Found> takeBytes(Part then);
    bool readStatus(QByteArrayView line);
    bool readField(QByteArrayView line);
    bool chooseBody();
    Found waiting() const;
    QByteArray takeWaiting(qsizetype count);
    void takeIntoBody(qsizetype count);
    void drop(qsizetype count);

    Part m_part = Part::Head;
    QList<Field> m_fields;
    QByteArray m_waiting;
    QByteArray m_body;
    qint64 m_left = 0;
    qint64 m_seen = 0; ///< bytes in all
    int m_status = 0;
    int m_interim = 0;
};

} // namespace ringkey::backend
