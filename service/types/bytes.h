// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ringkey::service {

/// As C libraries of cryptography want them.
inline const unsigned char *rawBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *rawBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace ringkey::service
