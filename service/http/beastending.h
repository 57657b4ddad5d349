// SPDX-License-Identifier: Apache-2.0
// Part of connection.cpp: a connection's deadlines, and how it ends.
#pragma once

#include "service/http/beastconnection.h"
#include "service/http/otherside.h"

namespace ringkey::service::beast {

// How long and how much of an unread request is taken in after an early answer, so that the answer
// is not lost to a connection reset (RFC 9112 section 9.6).
inline constexpr std::chrono::milliseconds lingerTime{2'000};
inline constexpr std::size_t lingerBytes = 1024 * 1024;
inline constexpr std::chrono::milliseconds writeTime{30'000};
// What is answered sooner is not worth looking who reads it.
inline constexpr std::chrono::milliseconds firstLook{500};

template <typename Stream>
void BeastConnection<Stream>::checkDeadline()
{
    if (Clock::now().time_since_epoch().count() >= m_deadline)
        onStrand(&BeastConnection::onDeadline);
}

template <typename Stream>
void BeastConnection<Stream>::onDeadline()
{
    if (Clock::now().time_since_epoch().count() < m_deadline)
        return;
    if (m_phase == Phase::Handling && !m_afterAsking)
        return lookForClient();
    if (m_phase != Phase::Reading || isSilent())
        return close();
    error_code ignored;
    socket().cancel(ignored); // the read under way, which would take what linger() is to discard
    refuse(408);
}

/// A client may end its side behind a request and read on (RFC 9112, 9.6), and one that hung up
/// looks the same: it is found out by sending something.
template <typename Stream>
void BeastConnection<Stream>::lookForClient()
{
    const OtherSide side = otherSideOf(std::uintptr_t(socket().native_handle()));
    m_isGone = side == OtherSide::Gone;
    if (m_isGone)
        return enter(Phase::Handling, Clock::time_point::max());
    enter(Phase::Handling, Clock::now() + firstLook);
    if (side == OtherSide::SendsNoMore && m_asked == Asked::No)
        askWhetherItReads();
}

/// By the one answer that every client of HTTP/1.1 skips (RFC 9110, 15.2); an older one would take
/// it for the last. Whoever is not there answers it with a reset.
template <typename Stream>
void BeastConnection<Stream>::askWhetherItReads()
{
    if (m_parser->get().version() < 11)
        return;
    m_asked = Asked::Sending;
    enter(Phase::Handling, Clock::now());
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(m_out), [self = self()](error_code, std::size_t) {
        self->m_asked = Asked::Sent;
        if (auto response = std::exchange(self->m_afterAsking, std::nullopt))
            self->respond(std::move(*response));
    });
}

template <typename Stream>
bool BeastConnection<Stream>::isSilent() const
{
    const bool isEmpty = m_buffer.size() == 0 || (m_buffer.size() == 2 && beginsEmpty(m_buffer));
    return isEmpty && m_parser && !m_parser->got_some();
}

template <typename Stream>
void BeastConnection<Stream>::closeUnlessBusy()
{
    if (m_phase == Phase::Idle || (m_phase == Phase::Reading && isSilent()))
        close();
}

template <typename Stream>
void BeastConnection<Stream>::closeUnlessAnswering()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Greeting || m_phase == Phase::Reading)
        close();
}

template <typename Stream>
void BeastConnection<Stream>::linger()
{
    enter(Phase::Lingering, Clock::now() + lingerTime);
    m_buffer.clear();
    if constexpr (isTls) {
        m_stream.async_shutdown([self = self()](error_code) { self->close(); });
    } else {
        error_code ignored;
        m_stream.shutdown(tcp::socket::shutdown_send, ignored);
        discard();
    }
}

template <typename Stream>
void BeastConnection<Stream>::discard()
{
    m_out.resize(4096);
    m_stream.async_read_some(
        asio::buffer(m_out), [self = self()](error_code error, std::size_t size) {
            if (self->m_phase != Phase::Lingering)
                return;
            self->m_discarded += size;
            error || self->m_discarded > lingerBytes ? self->close() : self->discard();
        });
}

template <typename Stream>
void BeastConnection<Stream>::close()
{
    enter(Phase::Closed, Clock::time_point::max());
    m_timer.cancel(); // an answer that waits for its time holds this
    error_code ignored;
    socket().close(ignored);
}

} // namespace ringkey::service::beast
