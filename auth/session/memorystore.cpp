// SPDX-License-Identifier: Apache-2.0
#include "auth/session/memorystore.h"

#include <QHash>
#include <QTimer>

namespace ringkey {

namespace {

/// Outlives the stores: a host may make another SignIn later.
std::shared_ptr<Secret> textOf(const QString &entry)
{
    thread_local QHash<QString, std::shared_ptr<Secret>> texts;
    std::shared_ptr<Secret> &text = texts[entry];
    if (!text)
        text = std::make_shared<Secret>();
    return text;
}

} // namespace

MemoryStore::MemoryStore(QObject *parent)
    : SessionStore(parent)
    , m_text(std::make_shared<Secret>())
{
}

MemoryStore::~MemoryStore() = default;

void MemoryStore::setEntry(const QString &name)
{
    m_text = textOf(name);
}

bool MemoryStore::mayHoldSomething() const
{
    return !m_text->isEmpty();
}

void MemoryStore::read(ReadDone done)
{
    QTimer::singleShot(0, this, [this, done] { done({Storage::MemoryOnly, *m_text}); });
}

void MemoryStore::write(Secret blob, WriteDone done)
{
    *m_text = std::move(blob);
    QTimer::singleShot(0, this, [done] { done(Storage::MemoryOnly); });
}

void MemoryStore::disown()
{
    *m_text = {};
}

} // namespace ringkey
