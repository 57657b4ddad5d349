// SPDX-License-Identifier: Apache-2.0
#include "auth/session/memorystore.h"

#include <QTimer>

namespace ringkey {

void MemoryStore::read(ReadDone done)
{
    QTimer::singleShot(0, this, [this, done] { done({Storage::MemoryOnly, m_blob}); });
}

void MemoryStore::write(Secret blob, WriteDone done)
{
    m_blob = std::move(blob);
    QTimer::singleShot(0, this, [done] { done(Storage::MemoryOnly); });
}

} // namespace ringkey
