// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <memory>

namespace ringkey {

/// A password, code or token in memory, as UTF-8. The bytes are overwritten when the last copy
/// goes.
///
/// Copies share one buffer. Not printable on purpose: there is no operator<< and no toString(), so
/// a secret reaches a log only by a line that says so. May be used from any thread; a copy is not a
/// lock.
class RINGKEY_AUTH_EXPORT Secret
{
public:
    Secret() = default;
    /// Takes the text and overwrites the caller's buffer where the caller holds its only copy.
    static Secret take(QString &&text);
    static Secret take(QByteArray &&utf8);

    bool isEmpty() const { return view().isEmpty(); }
    /// Valid as long as this Secret or a copy of it lives.
    QByteArrayView view() const;
    /// Compares in time that depends on the length only.
    friend RINGKEY_AUTH_EXPORT bool operator==(const Secret &a, const Secret &b);

private:
    struct Buffer;
    explicit Secret(std::shared_ptr<const Buffer> buffer);
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites the characters and empties the container, where nobody else shares them.
RINGKEY_AUTH_EXPORT void wipe(QByteArray &bytes);
RINGKEY_AUTH_EXPORT void wipe(QString &text);

} // namespace ringkey
