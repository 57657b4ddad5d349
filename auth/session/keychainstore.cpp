// SPDX-License-Identifier: Apache-2.0
#include "auth/session/keychainstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

Q_LOGGING_CATEGORY(logStore, "ringkey.store", QtInfoMsg)

/// Others read and write, which takes them a deadline each at most.
constexpr std::chrono::milliseconds storingPatience{3000};
/// Another's renewal may wait for its reply as long as any request does, and is stored then.
constexpr std::chrono::milliseconds renewingPatience{20000};

/// An entry's name may hold what a file's may not.
QString fileFor(const QString &folder, const QString &entry, QLatin1StringView ending)
{
    const QByteArray name =
        QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder + u'/' + QLatin1StringView(name) + ending;
}

} // namespace

struct KeychainStore::Job
{
    enum class Kind : std::uint8_t
    {
        Read,
        Write,
        Erase
    };
    Kind kind = Kind::Read;
    Secret blob;
    std::function<void(Answer)> done; ///< empty once answered
    QTimer timer;
    bool late = false;
    bool disowned = false; ///< asked before disown(): its end must not bring the note back
};

KeychainStore::KeychainStore(Keychain *keychain, QString entry, const QString &folder,
                             QObject *parent)
    : SessionStore(parent)
    , m_keychain(keychain)
    , m_entry(std::move(entry))
    , m_note(fileFor(folder, m_entry, ".stored"_L1))
    , m_storing(fileFor(folder, m_entry, "-storing.lock"_L1), storingPatience)
    , m_renewing(fileFor(folder, m_entry, "-renewing.lock"_L1), renewingPatience)
{
    m_keychain->setParent(this);
    connect(m_keychain, &Keychain::changed, this, &SessionStore::recovered);
}

KeychainStore::~KeychainStore() = default;

bool KeychainStore::mayHoldSomething() const
{
    return QFile::exists(m_note);
}

void KeychainStore::note(bool stored)
{
    QFile note(m_note);
    if (stored)
        QDir().mkpath(QFileInfo(m_note).path());
    const bool done = stored ? note.open(QIODevice::WriteOnly) : !note.exists() || note.remove();
    if (!done)
        qCWarning(logStore) << "Cannot note whether a session is stored:" << note.errorString();
}

void KeychainStore::disown()
{
    note(false);
    if (m_running)
        m_running->disowned = true;
    for (const JobPtr &job : std::as_const(m_queue))
        job->disowned = true;
}

void KeychainStore::takeTurn(Matter matter, std::function<void(Turn)> then)
{
    (matter == Matter::Storing ? m_storing : m_renewing).take(std::move(then));
}

void KeychainStore::read(ReadDone done)
{
    auto job = std::make_shared<Job>();
    job->done = std::move(done);
    enqueue(job);
}

void KeychainStore::write(Secret blob, WriteDone done)
{
    auto job = std::make_shared<Job>();
    job->kind = blob.isEmpty() ? Job::Kind::Erase : Job::Kind::Write;
    job->blob = std::move(blob);
    job->done = [done = std::move(done)](const Answer &answer) { done(answer.storage); };
    enqueue(job);
}

void KeychainStore::enqueue(const JobPtr &job)
{
    m_queue.enqueue(job);
    job->timer.setSingleShot(true);
    connect(&job->timer, &QTimer::timeout, this, [this, weak = std::weak_ptr(job)] {
        const JobPtr tardy = weak.lock();
        if (!tardy)
            return;
        tardy->late = true;
        if (const auto answer = std::exchange(tardy->done, nullptr))
            answer({Storage::Frozen, {}});
    });
    job->timer.start(deadline);
    QTimer::singleShot(0, this, &KeychainStore::runNext);
}

void KeychainStore::runNext()
{
    while (!m_running && !m_queue.isEmpty()) {
        const JobPtr job = m_queue.dequeue();
        // Nobody waits for a late read; of late writes only the last still matters.
        const bool overtaken = job->late && (job->kind == Job::Kind::Read || !m_queue.isEmpty());
        if (!overtaken)
            run(job);
    }
    if (!m_running && std::exchange(m_wasLate, false))
        Q_EMIT recovered();
}

void KeychainStore::run(const JobPtr &job)
{
    m_running = job;
    switch (job->kind) {
    case Job::Kind::Read:
        m_keychain->read(m_entry, [this, job](const auto &answer) { wasRead(job, answer); });
        return;
    case Job::Kind::Write:
        m_keychain->write(m_entry, job->blob, [this, job](const auto &a) { wrote(job, a); });
        return;
    case Job::Kind::Erase:
        m_keychain->erase(m_entry, [this, job](const Keychain::Answer &answer) {
            const bool gone =
                answer.error == Keychain::Error::None || answer.error == Keychain::Error::NotFound;
            if (!gone)
                return explain(job, answer.error);
            note(false);
            finish(job, {Storage::Keychain, {}});
        });
        return;
    }
}

void KeychainStore::wrote(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error != Keychain::Error::None)
        return explain(job, answer.error);
    // KWallet reports success for writes that failed: only reading proves one (security.md 3.3).
    m_keychain->read(m_entry, [this, job](const auto &read) { readBack(job, read); });
}

void KeychainStore::readBack(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error != Keychain::Error::None || !(answer.value == job->blob))
        return finish(job, {Storage::Refused, {}});
    if (!job->disowned)
        note(true);
    finish(job, {Storage::Keychain, {}});
}

void KeychainStore::wasRead(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error == Keychain::Error::None)
        return finish(job, {Storage::Keychain, answer.value});
    if (answer.error == Keychain::Error::NotFound && !mayHoldSomething())
        return finish(job, {Storage::Keychain, {}});
    explain(job, answer.error);
}

/// libsecret's errors tell little: "not found" may be "locked", "other" anything. The service
/// knows.
void KeychainStore::explain(const JobPtr &job, Keychain::Error error)
{
    if (error == Keychain::Error::Cancelled)
        return finish(job, {Storage::Refused, {}});
    m_keychain->ask([this, job, error](Keychain::Condition condition) {
        using enum Keychain::Condition;
        Storage storage = error == Keychain::Error::NotFound ? Storage::Lost : Storage::Refused;
        if (condition == LockedUp || (condition == Unknown && error != Keychain::Error::Other))
            storage = Storage::Locked;
        else if (condition == Absent || (condition == Unknown && error == Keychain::Error::Other))
            storage = Storage::Missing;
        finish(job, {storage, {}});
    });
}

void KeychainStore::finish(const JobPtr &job, Answer answer)
{
    job->timer.stop();
    m_running.reset();
    if (const auto done = std::exchange(job->done, nullptr))
        done(std::move(answer));
    m_wasLate |= job->late;
    QTimer::singleShot(0, this, &KeychainStore::runNext);
}

} // namespace ringkey
