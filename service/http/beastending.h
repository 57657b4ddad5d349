// SPDX-License-Identifier: Apache-2.0
// Part of connection.cpp: a connection's deadlines, and how it ends.
#pragma once

#include "service/http/beastconnection.h"

namespace ringkey::service::beast {

// How long and how much of an unread request is taken in after an early answer, so that the answer
// is not lost to a connection reset (RFC 9112 section 9.6).
inline constexpr std::chrono::milliseconds lingerTime{2'000};
inline constexpr std::size_t lingerBytes = 1024 * 1024;

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
    if (m_phase != Phase::Reading || isSilent())
        return close();
    error_code ignored;
    socket().cancel(ignored); // the read under way, which would take what linger() is to discard
    refuse(408);
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
