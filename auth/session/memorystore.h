// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/sessionstore.h"
#include "auth/types/export.h"

namespace ringkey {

/// Keeps the text as long as the program runs. For hosts that want no trace on the computer.
class RINGKEY_AUTH_EXPORT MemoryStore : public SessionStore
{
    Q_OBJECT

public:
    using SessionStore::SessionStore;

    bool mayHoldSomething() const override { return !m_blob.isEmpty(); }
    void read(ReadDone done) override;
    void write(Secret blob, WriteDone done) override;
    void disown() override { m_blob = {}; }

private:
    Secret m_blob;
};

} // namespace ringkey
