// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace ringkey {

/// Programs with one profile take turns at one matter: a keychain has no "change if unchanged".
///
/// A lock file, which holds nothing but the process that has the turn. One that ended, however it
/// ended, has it no longer. One thread.
class ProfileLock : public QObject
{
    Q_OBJECT

public:
    /// Has the turn as long as it lives. Null: it was not to be had.
    using Turn = std::shared_ptr<void>;

    /// Waits at most `patience` for the others: one may be stopped, or its keychain frozen.
    ProfileLock(QString file, std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// `then` comes from the event loop, exactly once unless this object goes before. With a null
    /// turn one goes on all the same: to keep nothing would be worse than to be overwritten.
    void take(std::function<void(Turn)> then);

private:
    struct Waiting;
    void attempt(const std::shared_ptr<Waiting> &waiting);

    QString m_file;
    std::chrono::milliseconds m_patience;
};

} // namespace ringkey
