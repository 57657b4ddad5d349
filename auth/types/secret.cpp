// SPDX-License-Identifier: Apache-2.0
#include "auth/types/secret.h"

#include <sodium.h>

namespace ringkey {

struct Secret::Buffer
{
    explicit Buffer(QByteArray &&utf8)
        : bytes(std::move(utf8))
    {
    }
    ~Buffer() { wipe(bytes); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    QByteArray bytes;
};

Secret::Secret(std::shared_ptr<const Buffer> buffer)
    : m_buffer(std::move(buffer))
{
}

Secret Secret::take(QString &&text)
{
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return take(std::move(utf8));
}

Secret Secret::take(QByteArray &&utf8)
{
    // A deep copy: the caller's buffer may be shared, or be larger than its text after editing.
    QByteArray own(utf8.constData(), utf8.size());
    wipe(utf8);
    return Secret(std::make_shared<const Buffer>(std::move(own)));
}

QByteArrayView Secret::view() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes) : QByteArrayView();
}

bool operator==(const Secret &a, const Secret &b)
{
    const QByteArrayView left = a.view();
    const QByteArrayView right = b.view();
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), static_cast<size_t>(left.size())) == 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace ringkey
