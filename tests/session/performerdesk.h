// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/effects/performer.h"
#include "auth/effects/steadyclock.h"
#include "tests/backend/answer.h"

namespace ringkey {

/// A performer with all that it uses, and what it told.
template <class Store>
class PerformerDesk
{
protected:
    void open()
    {
        m_events.clear();
        m_server = std::make_unique<FakeServer>();
        m_backend = backendFor(m_server->url());
        m_store = std::make_unique<Store>();
        m_keeper = std::make_unique<SessionKeeper>(m_store.get(), steadyClock());
        m_performer = std::make_unique<Performer>(
            *m_keeper, steadyClock(), [this](const flow::Event &event) { m_events.append(event); });
        m_performer->connectTo(m_backend.get());
    }

    /// In the order of who uses whom.
    void close()
    {
        m_performer.reset();
        m_backend.reset();
        m_keeper.reset();
        m_store.reset();
        m_server.reset();
    }

    template <class Event>
    QList<Event> told() const
    {
        QList<Event> found;
        for (const flow::Event &event : m_events)
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        return found;
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SessionKeeper> m_keeper;
    std::unique_ptr<Performer> m_performer;
    QList<flow::Event> m_events;
};

} // namespace ringkey
