// SPDX-License-Identifier: Apache-2.0
#include "auth/session/guardedstore.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QThread>
#include <QTimer>

namespace ringkey {

namespace {

bool hasWorked(const SessionStore::Answer &answer)
{
    return SessionStore::worked(answer.storage);
}

bool hasWorked(Storage storage)
{
    return SessionStore::worked(storage);
}

/// A turn that comes too late says nothing of how the store is; it is let go of for the next.
bool hasWorked(const SessionStore::Turn &)
{
    return false;
}

/// A host may answer with Checking, which is no answer, or with a number that is no Storage.
Storage plain(Storage answer)
{
    return answer > Storage::Checking && answer <= Storage::Lost ? answer : Storage::Refused;
}

} // namespace

/// A question under way.
template <class T>
struct GuardedStore::Question
{
    std::function<void(T)> done; ///< gone with the answer, and with it whose turn it is
    bool isLate = false;
};

GuardedStore::GuardedStore(SessionStore *store, QObject *parent)
    : SessionStore(parent)
    , m_store(store)
{
    store->setParent(this);
    // Later: who emits them in a function of its own would be asked inside that function.
    connect(store, &SessionStore::recovered, this, &SessionStore::recovered, Qt::QueuedConnection);
    connect(store, &SessionStore::failedLate, this, &SessionStore::failedLate,
            Qt::QueuedConnection);
    connect(store, &SessionStore::changedElsewhere, this, &SessionStore::changedElsewhere,
            Qt::QueuedConnection);
}

template <class T>
std::function<void(T)> GuardedStore::once(std::function<void(T)> done, T tooLate,
                                          std::chrono::seconds wait)
{
    const auto question = std::make_shared<Question<T>>(Question<T>{std::move(done)});
    QTimer::singleShot(wait, this, [question, tooLate] {
        if (const auto waiting = std::exchange(question->done, nullptr)) {
            question->isLate = true;
            waiting(tooLate);
        }
    });
    const QPointer<GuardedStore> here(this);
    const auto take = [here, question](const T &answer) {
        if (const auto waiting = std::exchange(question->done, nullptr))
            waiting(answer);
        else if (std::exchange(question->isLate, false) && hasWorked(answer))
            Q_EMIT here->recovered();
    };
    // A place of the host's may work on a thread of its own; `here` is not looked at from there.
    const std::shared_ptr<QObject> door(new QObject, [](QObject *it) { it->deleteLater(); });
    return [here, take, door](const T &answer) {
        if (QThread::currentThread() != door->thread())
            QMetaObject::invokeMethod( // which keeps the door until it has gone through
                door.get(), [here, take, answer, door] { here ? take(answer) : void(); },
                Qt::QueuedConnection);
        else if (here && here->m_asking)
            QTimer::singleShot(0, here, [take, answer] { take(answer); });
        else if (here)
            take(answer);
    };
}

void GuardedStore::read(ReadDone done)
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    const auto told = [done = std::move(done)](const Answer &answer) {
        done({plain(answer.storage), answer.blob});
    };
    m_store->read(once<Answer>(told, {Storage::Frozen, {}}));
}

void GuardedStore::write(Secret blob, WriteDone done)
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    const auto told = [done = std::move(done)](Storage answer) { done(plain(answer)); };
    m_store->write(std::move(blob), once<Storage>(told, Storage::Frozen));
}

void GuardedStore::takeTurn(Matter matter, std::function<void(Turn)> then)
{
    const QScopedValueRollback<bool> asking(m_asking, true);
    const auto wait = matter == Matter::Storing ? patience : renewingPatience;
    m_store->takeTurn(matter, once<Turn>(std::move(then), nullptr, wait));
}

} // namespace ringkey
