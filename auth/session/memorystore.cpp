// SPDX-License-Identifier: Apache-2.0
#include "auth/session/memorystore.h"

#include <QHash>
#include <QPointer>
#include <QQueue>
#include <QTimer>
#include <array>

namespace ringkey {

/// One entry, for all stores of a thread that have its name. Outlives them: a host may make another
/// SignIn later.
class MemoryStore::SharedText : public QObject
{
public:
    Secret text;

    static std::shared_ptr<SharedText> of(const QString &entry);
    void share(MemoryStore *store) { m_stores.append(store); }
    void tellOthers(const MemoryStore *writer);
    void take(Matter matter, MemoryStore *store, std::function<void(Turn)> then);

private:
    struct Waiting
    {
        QPointer<MemoryStore> store;
        std::function<void(Turn)> then;
    };
    struct Line
    {
        std::weak_ptr<void> taken;
        QQueue<Waiting> waiting;
    };
    void next(Matter matter);

    QList<QPointer<MemoryStore>> m_stores;
    std::array<Line, 2> m_lines;
};

std::shared_ptr<MemoryStore::SharedText> MemoryStore::SharedText::of(const QString &entry)
{
    thread_local QHash<QString, std::shared_ptr<SharedText>> texts;
    std::shared_ptr<SharedText> &shared = texts[entry];
    if (!shared)
        shared = std::make_shared<SharedText>();
    return shared;
}

/// From the event loop, as news of another program come.
void MemoryStore::SharedText::tellOthers(const MemoryStore *writer)
{
    m_stores.removeIf([](const auto &store) { return store.isNull(); });
    for (MemoryStore *store : std::as_const(m_stores))
        if (store != writer)
            QTimer::singleShot(0, store, &SessionStore::changedElsewhere);
}

void MemoryStore::SharedText::take(Matter matter, MemoryStore *store,
                                   std::function<void(Turn)> then)
{
    m_lines[static_cast<std::size_t>(matter)].waiting.enqueue({store, std::move(then)});
    QTimer::singleShot(0, this, [this, matter] { next(matter); });
}

/// No deadline here: whoever has the turn gives it back, because requests have deadlines and a
/// store that is destroyed lets go of it.
void MemoryStore::SharedText::next(Matter matter)
{
    Line &line = m_lines[static_cast<std::size_t>(matter)];
    while (line.taken.expired() && !line.waiting.isEmpty()) {
        const Waiting first = line.waiting.dequeue();
        if (!first.store)
            continue;
        const QPointer<SharedText> here(this);
        const Turn turn(this, [here, matter](void *) {
            if (here)
                QTimer::singleShot(0, here, [here, matter] { here->next(matter); });
        });
        line.taken = turn;
        first.then(turn);
    }
}

MemoryStore::MemoryStore(QObject *parent)
    : SessionStore(parent)
    , m_shared(std::make_shared<SharedText>())
{
}

MemoryStore::~MemoryStore() = default;

void MemoryStore::setEntry(const QString &name)
{
    m_shared = SharedText::of(name);
    m_shared->share(this);
}

bool MemoryStore::mayHoldSomething() const
{
    return !m_shared->text.isEmpty();
}

void MemoryStore::read(ReadDone done)
{
    QTimer::singleShot(0, this, [this, done] { done({Storage::MemoryOnly, m_shared->text}); });
}

void MemoryStore::write(Secret blob, WriteDone done)
{
    m_shared->text = std::move(blob);
    m_shared->tellOthers(this);
    QTimer::singleShot(0, this, [done] { done(Storage::MemoryOnly); });
}

void MemoryStore::disown()
{
    m_shared->text = {};
}

void MemoryStore::takeTurn(Matter matter, std::function<void(Turn)> then)
{
    m_shared->take(matter, this, std::move(then));
}

} // namespace ringkey
