// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/memorystore.h"
#include "auth/session/storedentry.h"

/// Ada, signed in for a day.
inline ringkey::StoredEntry keptAda()
{
    using namespace ringkey;
    StoredEntry entry;
    entry.session = Session{.accessToken = Secret::take(QStringLiteral("token")),
                            .expiresAt = QDateTime::currentDateTimeUtc().addDays(1),
                            .account = {.uid = QStringLiteral("u1"),
                                        .name = QStringLiteral("Ada"),
                                        .number = PhoneNumber::fromE164(u"+447400123456"),
                                        .verified = true}};
    return entry;
}

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
