// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/oncebody.h"

#include <algorithm>

namespace ringkey::backend {

OnceBody::OnceBody(Secret bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be one more copy that nobody overwrites.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.view().size() - m_read;
}

qint64 OnceBody::readData(char *data, qint64 maxSize)
{
    if (bytesAvailable() == 0)
        return -1;
    const qint64 count = std::min(maxSize, bytesAvailable());
    std::copy_n(m_bytes.view().data() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 OnceBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace ringkey::backend
