// SPDX-License-Identifier: Apache-2.0
#include "auth/session/keychainstore.h"

#include "auth/session/filethread.h"
#include "auth/session/storedentry.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// As long as Keychain::ask() takes at most, and a little.
constexpr std::chrono::milliseconds lookBefore{1700};
/// Others read and write, which takes them a deadline each at most.
constexpr std::chrono::milliseconds storingPatience{3000};
/// Another's renewal may wait for its reply as long as any request does, and is stored then.
constexpr std::chrono::milliseconds renewingPatience{20000};

Storage storageOf(Keychain::Error error, Keychain::Condition condition)
{
    using enum Keychain::Condition;
    switch (condition) {
    case LockedUp:
        return Storage::Locked;
    case Absent:
        return Storage::Missing;
    case Unknown:
        return error == Keychain::Error::Other ? Storage::Missing : Storage::Locked;
    case Unusable:
        return Storage::Refused;
    case Open:
    case Answering:
        break;
    }
    return error == Keychain::Error::NotFound ? Storage::Lost : Storage::Refused;
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
    QTimer look;
    bool locked = false; ///< while the job waits: a person is asked for the keychain's password
    bool late = false;
    bool disowned = false; ///< asked before disown(): its end must not bring the note back
    bool doubts = false;   ///< took back the note that nothing is stored
};

KeychainStore::KeychainStore(Keychain *keychain, QString entry, const QString &folder,
                             QObject *parent)
    : SessionStore(parent)
    , m_keychain(keychain)
    , m_entry(std::move(entry))
    , m_notes(m_entry, folder)
    , m_storing(m_notes.file("-storing.lock"_L1), storingPatience)
    , m_renewing(m_notes.file("-renewing.lock"_L1), renewingPatience)
{
    m_keychain->setParent(this);
    connect(m_keychain, &Keychain::changed, this, [this] {
        if (m_asking == Asking::Cancelled)
            m_asking = Asking::Allowed;
        Q_EMIT recovered();
    });
    connect(&FileThread::only(), &FileThread::movesAgain, this, [this] {
        if (!m_owesUnnoted || !m_notes.isOwed())
            return;
        m_owesUnnoted = false;
        Q_EMIT recovered();
    });
}

KeychainStore::~KeychainStore() = default;

/// The first write of all: who is killed before the note is made must find what was written. What
/// was left is owed, which the next start finds out by that.
void KeychainStore::doubt(const JobPtr &job, std::function<void()> then)
{
    const auto entry = fromBlob(job->blob);
    const bool isOfWhoLeft = owesErasure() && entry && !entry->session;
    if (job->disowned || isOfWhoLeft || m_notes.noted() != Noted::Nothing)
        return then();
    m_notes.doubt();
    onceNoted([this, job, then = std::move(then)] {
        job->doubts = m_notes.noted() != Noted::Nothing;
        then();
    });
}

/// What was noted can be read.
void KeychainStore::onceNoted(std::function<void()> then)
{
    FileThread::only().onceDone(this, std::move(then));
}

/// The entry is what it should be.
void KeychainStore::settled(const JobPtr &job)
{
    if (job->disowned)
        return;
    m_notes.setOwed(false);
    m_owesUnnoted = false;
}

void KeychainStore::disown()
{
    if (m_notes.noted() != Noted::Nothing) {
        m_notes.setOwed(true);
        m_owesUnnoted = !m_notes.isOwed();
    }
    m_notes.note(false);
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
    watchOthers();
    m_queue.enqueue(job);
    waitFor(job);
    QTimer::singleShot(0, this, &KeychainStore::runNext);
}

/// What takes long may be the keychain's own question to the person, and not a frozen keychain.
void KeychainStore::waitFor(const JobPtr &job)
{
    const std::weak_ptr weak(job);
    job->look.setSingleShot(true);
    connect(&job->look, &QTimer::timeout, this, [this, weak] {
        m_keychain->ask([weak](Keychain::Condition condition) {
            using enum Keychain::Condition;
            if (const JobPtr asked = weak.lock())
                asked->locked = condition == LockedUp || condition == Answering;
        });
    });
    job->look.start(deadline - lookBefore);
    job->timer.setSingleShot(true);
    connect(&job->timer, &QTimer::timeout, this, [weak] {
        const JobPtr tardy = weak.lock();
        if (!tardy)
            return;
        tardy->late = true;
        const Storage silent = tardy->locked ? Storage::Locked : Storage::Frozen;
        const bool isNoted = tardy->kind == Job::Kind::Read || !FileThread::only().isStuck();
        if (const auto answer = std::exchange(tardy->done, nullptr))
            answer({isNoted ? silent : Storage::Unnoted, {}});
    });
    job->timer.start(deadline);
}

void KeychainStore::runNext()
{
    const auto writes = [](const JobPtr &one) { return one->kind != Job::Kind::Read; };
    while (!m_running && !m_queue.isEmpty()) {
        const JobPtr job = m_queue.dequeue();
        // Nobody waits for a late read; of late writes only the last still matters.
        const bool overtaken = job->late && (!writes(job) || std::ranges::any_of(m_queue, writes));
        if (!overtaken)
            run(job);
    }
    if (!m_running && std::exchange(m_wasLate, false))
        Q_EMIT recovered();
}

void KeychainStore::run(const JobPtr &job)
{
    m_running = job;
    if (m_asking == Asking::Cancelled)
        return finish(job, {Storage::Refused, {}});
    if (m_asking == Asking::Allowed)
        return start(job);
    // A job would put the keychain's question again, at once and over whatever the person does.
    m_keychain->ask([this, job](Keychain::Condition condition) {
        if (condition == Keychain::Condition::LockedUp)
            return finish(job, {Storage::Locked, {}});
        m_asking = Asking::Allowed;
        start(job);
    });
}

void KeychainStore::start(const JobPtr &job)
{
    switch (job->kind) {
    case Job::Kind::Read:
        m_keychain->read(m_entry, [this, job](const auto &answer) { wasRead(job, answer); });
        return;
    case Job::Kind::Write:
        doubt(job, [this, job] {
            m_keychain->write(m_entry, job->blob, [this, job](const auto &a) { wrote(job, a); });
        });
        return;
    case Job::Kind::Erase:
        m_keychain->erase(m_entry,
                          [this, job](const auto &answer) { wasErased(job, answer.error); });
        return;
    }
}

void KeychainStore::wasErased(const JobPtr &job, Keychain::Error error)
{
    if (error != Keychain::Error::None && error != Keychain::Error::NotFound)
        return explain(job, error);
    const auto erased = [this, job] {
        m_notes.note(false);
        settled(job);
        tellOthers();
        onceNoted([this, job] {
            if (m_notes.noted() == Noted::Stored)
                return leaveEmpty(job);
            finish(job, {Storage::Keychain, {}});
        });
    };
    if (error == Keychain::Error::None)
        return erased();
    // What is locked is not found either, and would stay there for good.
    m_keychain->ask([this, job, erased](Keychain::Condition condition) {
        using enum Keychain::Condition;
        if (condition != LockedUp && condition != Unusable)
            return erased();
        explain(job, Keychain::Error::NotFound);
    });
}

/// In a folder that cannot be written the note goes on saying that something is stored: the next
/// start would call it lost, of a person who signed out.
void KeychainStore::leaveEmpty(const JobPtr &job)
{
    m_keychain->write(m_entry, toBlob({}), [this, job](const Keychain::Answer &) {
        finish(job, {Storage::Keychain, {}});
    });
}

void KeychainStore::wrote(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error != Keychain::Error::None) {
        if (job->doubts)
            m_notes.note(false);
        return explain(job, answer.error);
    }
    tellOthers(); // who quits now may not read it back any more
    // KWallet reports success for writes that failed: only reading proves one.
    m_keychain->read(m_entry, [this, job](const auto &read) { readBack(job, read); });
}

void KeychainStore::readBack(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error != Keychain::Error::None || !(answer.value == job->blob))
        return finish(job, {Storage::Refused, {}});
    if (!job->disowned)
        m_notes.note(true);
    settled(job);
    onceNoted([this, job] { wasNoted(job); });
}

/// In a folder that cannot be written an older note says otherwise: the next start would neither
/// look nor end what it does not know of.
void KeychainStore::wasNoted(const JobPtr &job)
{
    if (job->disowned || m_notes.noted() != Noted::Nothing)
        return finish(job, {Storage::Keychain, {}});
    m_keychain->erase(m_entry, [this, job](const Keychain::Answer &) {
        finish(job, {Storage::Unnoted, {}});
    });
}

void KeychainStore::wasRead(const JobPtr &job, const Keychain::Answer &answer)
{
    if (answer.error == Keychain::Error::None && answer.value.isEmpty())
        return explain(job, Keychain::Error::Other); // so KWallet tells what it fails at
    if (answer.error == Keychain::Error::None)
        return finish(job, {Storage::Keychain, answer.value});
    const bool isNews = m_notes.noted() != Noted::Nothing || owesErasure();
    if (answer.error == Keychain::Error::NotFound && !isNews)
        return finish(job, {m_notes.isStuck() ? Storage::Unnoted : Storage::Keychain, {}});
    explain(job, answer.error);
}

/// libsecret's errors tell little: "not found" may be "locked", "other" anything. The service
/// knows.
void KeychainStore::explain(const JobPtr &job, Keychain::Error error)
{
    m_keychain->ask([this, job, error](Keychain::Condition condition) {
        using enum Keychain::Condition;
        if (error == Keychain::Error::Cancelled) {
            // One that is not locked does not say when it is opened elsewhere.
            m_asking = condition == LockedUp ? Asking::Declined : Asking::Cancelled;
            return finish(job, {Storage::Refused, {}});
        }
        const bool lost = error == Keychain::Error::NotFound;
        const bool open = condition == Open || condition == Answering;
        if (lost && open && m_notes.noted() != Noted::Stored) {
            m_notes.note(false);
            return finish(job, {Storage::Keychain, {}});
        }
        if (condition == LockedUp)
            m_asking = Asking::Declined;
        else if (condition == Answering && !lost)
            m_asking = Asking::Cancelled; // its person may have said no
        else
            m_asking = Asking::Allowed;
        finish(job, {storageOf(error, condition), {}});
    });
}

void KeychainStore::finish(const JobPtr &job, Answer answer)
{
    job->timer.stop();
    job->look.stop();
    m_running.reset();
    const Storage storage = answer.storage;
    if (const auto done = std::exchange(job->done, nullptr))
        done(std::move(answer));
    if (job->late && storage == Storage::Keychain)
        m_wasLate = true;
    else if (job->late)
        Q_EMIT failedLate(storage);
    QTimer::singleShot(0, this, &KeychainStore::runNext);
}

} // namespace ringkey
