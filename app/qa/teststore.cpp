// SPDX-License-Identifier: Apache-2.0
#include "app/qa/teststore.h"

#include <QTimer>

namespace ringkey::qa {

TestStore::TestStore(std::unique_ptr<SessionStore> real, KeychainAnswer answer)
    : m_real(std::move(real))
    , m_answer(std::move(answer))
{
    connect(m_real.get(), &SessionStore::recovered, this, &SessionStore::recovered);
    connect(m_real.get(), &SessionStore::failedLate, this, &SessionStore::failedLate);
    connect(m_real.get(), &SessionStore::changedElsewhere, this, &SessionStore::changedElsewhere);
}

void TestStore::read(ReadDone done)
{
    if (*m_answer == Storage::Keychain)
        return m_real->read(std::move(done));
    QTimer::singleShot(0, this, [done, answer = *m_answer] { done({answer, {}}); });
}

void TestStore::write(Secret blob, WriteDone done)
{
    if (*m_answer == Storage::Keychain)
        return m_real->write(std::move(blob), std::move(done));
    QTimer::singleShot(0, this, [done, answer = *m_answer] { done(answer); });
}

void TestStore::takeTurn(Matter matter, std::function<void(Turn)> then)
{
    m_real->takeTurn(matter, std::move(then));
}

} // namespace ringkey::qa
