// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"

#include <QString>
#include <optional>

namespace ringkey {

/// What is known of a keychain entry without asking the keychain: small files that are there or
/// not, so that none can be half-written. Nothing in them is secret. What is noted while the disk
/// stands still (FileThread) is read as it was before.
class EntryNotes
{
public:
    enum class Noted : std::uint8_t
    {
        Unknown,
        Stored,
        Nothing
    };

    EntryNotes(const QString &entry, QString folder);

    const QString &folder() const { return m_folder; }
    QString file(QLatin1StringView ending) const { return m_base + ending; }

    Noted noted() const;
    void note(bool stored) const;
    /// Takes back that nothing is stored.
    void doubt() const;
    /// It is noted that nothing is stored, and in this folder that cannot be changed.
    bool isStuck() const;

    void setLeftFor(const std::optional<QString> &page) const;
    std::optional<QString> leftFor() const;
    void setExpectedEnd(SessionEnd why) const;
    SessionEnd expectedEnd() const;
    void setOwed(bool owed) const;
    bool isOwed() const;

private:
    QString m_entry;
    QString m_folder;
    QString m_base; ///< of the names of this entry's files there
};

} // namespace ringkey
