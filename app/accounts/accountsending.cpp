// SPDX-License-Identifier: Apache-2.0
// What becomes of who left: their sessions end and their entries are erased.
#include "app/accounts/accounts.h"
#include "app/accounts/endkept.h"

#include <QTimer>

namespace ringkey {

/// `held`, where somebody else could come, as long as it takes.
void Accounts::end(int slot, const std::shared_ptr<QLockFile> &held)
{
    auto &kept = m_ending[slot];
    if (!kept) {
        kept = std::make_unique<KeptSession>(m_options(slot, Computer::Private));
        connect(kept.get(), &KeptSession::ended, this, [this, slot, held] { wasEnded(slot); });
    }
    kept->end(*m_backend, {}, [](bool) {}); // ended() comes as well where it takes long
}

void Accounts::wasEnded(int slot)
{
    if (isShared() || !m_open.contains(slot))
        m_roster.ended(slot);
    if (const auto kept = m_ending.extract(slot))
        kept.mapped().release()->deleteLater(); // it is what told this
}

void Accounts::endLeft()
{
    if (!m_backend || isShared())
        return;
    const auto all = m_roster.left();
    for (const int slot : all) {
        const bool goesOn = m_ending.contains(slot);
        const std::shared_ptr<QLockFile> held = goesOn ? nullptr : m_roster.hold(slot);
        if (!m_open.contains(slot) && (goesOn || held))
            end(slot, held);
    }
}

/// Also the entry of who was here before there was a list.
void Accounts::endAll()
{
    m_roster.setBegun(std::nullopt);
    const auto known = m_roster.accounts();
    for (const KnownAccount &account : known)
        m_roster.leave(account.slot);
    QList<int> all = m_roster.left();
    if (!all.contains(0))
        all.append(0);
    for (const int slot : std::as_const(all))
        end(slot, nullptr);
}

void Accounts::leave(std::function<void()> done)
{
    if (!isShared() || !m_backend)
        return done();
    const auto once = std::make_shared<std::function<void()>>(std::move(done));
    const auto end = [once] {
        if (const auto then = std::exchange(*once, nullptr))
            then();
    };
    endKept(m_options(m_slot, Computer::Shared), *m_backend, this, [end](bool) { end(); });
    QTimer::singleShot(patience, this, end);
}

} // namespace ringkey
