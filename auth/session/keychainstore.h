// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/entrynotes.h"
#include "auth/session/keychain.h"
#include "auth/session/profilelock.h"
#include "auth/session/sessionstore.h"

#include <QFileSystemWatcher>
#include <QQueue>
#include <chrono>
#include <memory>

namespace ringkey {

/// One keychain entry, dependable: an answer within 3 s whatever the keychain does, a write that is
/// only believed after it was read back, and no other place than the keychain.
///
/// A job that missed its deadline is still waited for (it cannot be cancelled, and the keychain
/// runs one at a time): when it ends at last, what was asked to be written last is written and
/// recovered() is told.
class KeychainStore : public SessionStore
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds deadline{3000};

    /// Takes the keychain over. Small files in `folder` hold the notes of `entry` and tell other
    /// programs that it changed; beside them stand its lock files while a program has a turn.
    KeychainStore(Keychain *keychain, QString entry, const QString &folder,
                  QObject *parent = nullptr);
    ~KeychainStore() override;

    bool isKeychain() const override { return true; }
    bool mayHoldSomething() const override { return m_notes.noted() == Noted::Stored; }
    bool isUnknown() const override { return m_notes.noted() == Noted::Unknown; }
    void setLeftFor(const std::optional<QString> &page) override { m_notes.setLeftFor(page); }
    std::optional<QString> leftFor() const override { return m_notes.leftFor(); }
    void setExpectedEnd(SessionEnd why) override { m_notes.setExpectedEnd(why); }
    SessionEnd expectedEnd() const override { return m_notes.expectedEnd(); }
    void read(ReadDone done) override;
    void write(Secret blob, WriteDone done) override;
    void disown() override;
    bool owesErasure() const override { return m_owesUnnoted || m_notes.isOwed(); }
    bool owesUnnoted() const override { return m_owesUnnoted; }
    void allowAsking() override { m_asking = Asking::Allowed; }
    void takeTurn(Matter matter, std::function<void(Turn)> then) override;

private:
    using Noted = EntryNotes::Noted;
    /// Whether a job may make the keychain put its question to the person.
    enum class Asking : std::uint8_t
    {
        Allowed,
        Declined,  ///< it was locked and did not open for a job: asking again is the person's wish
        Cancelled, ///< the same, and nothing tells when it opens
    };
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void enqueue(const JobPtr &job);
    void runNext();
    void waitFor(const JobPtr &job);
    void run(const JobPtr &job);
    void start(const JobPtr &job);
    void wrote(const JobPtr &job, const Keychain::Answer &answer);
    void readBack(const JobPtr &job, const Keychain::Answer &answer);
    void wasErased(const JobPtr &job, Keychain::Error error);
    void leaveEmpty(const JobPtr &job);
    void wasRead(const JobPtr &job, const Keychain::Answer &answer);
    void explain(const JobPtr &job, Keychain::Error error);
    void finish(const JobPtr &job, Answer answer);
    void doubt(const JobPtr &job, std::function<void()> then);
    void onceNoted(std::function<void()> then);
    void wasNoted(const JobPtr &job);
    void settled(const JobPtr &job);
    void tellOthers();
    void watchOthers();
    void lookAtOthers();

    Keychain *m_keychain;
    QString m_entry;
    EntryNotes m_notes;
    QFileSystemWatcher m_watcher;
    QByteArray m_lastChange; ///< the newest that was told of, by whomever
    ProfileLock m_storing;
    ProfileLock m_renewing;
    QQueue<JobPtr> m_queue;
    JobPtr m_running;
    Asking m_asking = Asking::Allowed;
    bool m_owesUnnoted = false;
    bool m_wasLate = false; ///< recovered() is owed once nothing waits any more
};

} // namespace ringkey
