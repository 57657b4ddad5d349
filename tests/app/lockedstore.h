// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/session/primedstore.h"

#include <QTimer>

/// A keychain that is locked until open().
class LockedStore : public PrimedStore
{
public:
    using PrimedStore::PrimedStore;

    bool mayHoldSomething() const override { return !m_isOwed; }
    bool owesErasure() const override { return m_isOwed; }
    void disown() override { m_isOwed = true; }
    void read(ReadDone done) override
    {
        if (m_isOpen)
            return PrimedStore::read(std::move(done));
        QTimer::singleShot(0, this, [done] { done({ringkey::Storage::Locked, {}}); });
    }
    void write(ringkey::Secret blob, WriteDone done) override
    {
        if (!m_isOpen)
            return QTimer::singleShot(0, this, [done] { done(ringkey::Storage::Locked); });
        m_isOwed = m_isOwed && !blob.isEmpty() && ringkey::fromBlob(blob)->session;
        PrimedStore::write(std::move(blob), std::move(done));
    }
    void open()
    {
        m_isOpen = true;
        Q_EMIT recovered();
    }

private:
    bool m_isOpen = false;
    bool m_isOwed = false;
};
