// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QIODevice>

namespace ringkey::backend {

/// A request body that can be read once.
///
/// QNetworkAccessManager sends a request again by itself when the server closes the connection
/// before it answered: two texts, two burnt tries, "already registered". It cannot where the body
/// is a sequential device that cannot be rewound, so every request has one, also those whose body
/// is empty.
class OnceBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(Secret bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Secret m_bytes;
    qsizetype m_read = 0;
};

} // namespace ringkey::backend
