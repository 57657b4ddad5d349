// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/sessionstore.h"

#include <chrono>

namespace ringkey {

/// A host's store as the rest takes it for granted: each question is answered once, later than it
/// was asked and within `patience`, whatever the host's class does. What comes after that is news
/// that it works again.
class GuardedStore : public SessionStore
{
    Q_OBJECT

public:
    /// As long as a keychain is waited for.
    static constexpr std::chrono::seconds patience{3};
    /// And another's renewal, which may wait for its reply as long as any request does.
    static constexpr std::chrono::seconds renewingPatience{20};

    /// Takes `store`.
    GuardedStore(SessionStore *store, QObject *parent);

    bool isKeychain() const override { return m_store->isKeychain(); }
    void setEntry(const QString &name) override { m_store->setEntry(name); }
    bool mayHoldSomething() const override { return m_store->mayHoldSomething(); }
    bool isUnknown() const override { return m_store->isUnknown(); }
    void setLeftFor(const std::optional<QString> &page) override { m_store->setLeftFor(page); }
    std::optional<QString> leftFor() const override { return m_store->leftFor(); }
    void setExpectedEnd(SessionEnd why) override { m_store->setExpectedEnd(why); }
    SessionEnd expectedEnd() const override { return m_store->expectedEnd(); }
    void read(ReadDone done) override;
    void write(Secret blob, WriteDone done) override;
    void disown() override { m_store->disown(); }
    bool owesErasure() const override { return m_store->owesErasure(); }
    bool owesUnnoted() const override { return m_store->owesUnnoted(); }
    void allowAsking() override { m_store->allowAsking(); }
    void takeTurn(Matter matter, std::function<void(Turn)> then) override;

private:
    template <class T>
    struct Question;

    template <class T>
    std::function<void(T)> once(std::function<void(T)> done, T tooLate,
                                std::chrono::seconds wait = patience);

    SessionStore *m_store;
    bool m_asking = false; ///< the host's function has not returned yet
};

} // namespace ringkey
