// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/memorystore.h"
#include "auth/session/storedentry.h"

/// Opens with what is given, as after an earlier run.
class PrimedStore : public ringkey::MemoryStore
{
public:
    explicit PrimedStore(const ringkey::StoredEntry &entry)
    {
        MemoryStore::write(ringkey::toBlob(entry), [](ringkey::Storage) {});
    }
    void setEntry(const QString &) override {} // a text of its own
};
