// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/types/connection.h"

#include <QTimer>

namespace ringkey {

/// What the banner says about the way to the backend, from how the calls fare. While nobody
/// answers, asks by itself whether somebody does again.
class ConnectionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds slowAfter{4000};

    explicit ConnectionWatch(QObject *parent = nullptr);

    /// `backend` must outlive this object or be replaced before it goes; may be null.
    void follow(backend::Backend *backend);
    Connection connection() const { return m_connection; }

Q_SIGNALS:
    void changed();
    /// The service answers again after it did not.
    void returned();

private:
    void callStarted();
    void callEnded(std::optional<AuthErrorKind> failure);
    void probe();
    void set(Connection connection);

    backend::Backend *m_backend = nullptr;
    Connection m_connection = Connection::Starting;
    QTimer m_slow;
    QTimer m_probeSoon;
    int m_failures = 0;
};

} // namespace ringkey
