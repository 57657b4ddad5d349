// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/values.h"
#include "auth/types/account.h"

#include <QByteArray>
#include <QList>

namespace ringkey {

/// A session that is over here and that the server has not been told about yet.
struct Unrevoked
{
    Secret token;
    bool everywhere = false;
    bool mayBeDone = false; ///< in this run: the server was told, and its answer was lost

    /// The same debt, whatever became of it.
    friend bool operator==(const Unrevoked &one, const Unrevoked &other)
    {
        return one.token == other.token && one.everywhere == other.everywhere;
    }
};

/// Everything that is kept between two runs, in one keychain entry.
struct StoredEntry
{
    QString apiKey; ///< whose token it is: it must never be sent to another backend
    std::optional<Session> session;
    std::optional<Account> known;          ///< who was here, when the session is gone
    flow::Notice why = flow::Notice::None; ///< why it is gone
    QByteArray snapshot;                   ///< the flow's JSON text, not interpreted here
    QList<Unrevoked> unrevoked;

    bool isEmpty() const;
};

/// Windows' limit for one credential (CRED_MAX_CREDENTIAL_BLOB_SIZE), which QtKeychain up to 0.14
/// does not divide.
inline constexpr qsizetype largestBlob = 2559;

/// Versioned JSON. What does not fit is left out, least needed first: old revocations, the
/// snapshot, then who was here. The session is never left out.
Secret toBlob(const StoredEntry &entry);

/// Nothing where the text is empty, not ours or of another version: start over.
std::optional<StoredEntry> fromBlob(const Secret &blob);

} // namespace ringkey
