// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/store.h"

#include <functional>
#include <stdexcept>

namespace ringkey::service {

/// A store whose process dies with a commit, or that says nothing good of one.
class DyingStore final : public Store
{
public:
    enum class Fault : std::uint8_t
    {
        Death,        ///< kept, and nothing happens any more
        LostCommit,   ///< kept, and nobody learns of it
        FailedCommit, ///< nothing is kept
        Throws        ///< nothing is kept: the machine has no thread or no memory left
    };

    /// It happens to the commit of that number, counted from 1.
    DyingStore(Store &real, Fault fault, int commit)
        : m_real(real)
        , m_fault(fault)
        , m_left(commit)
    {
    }
    bool hasHappened() const { return m_left <= 0; }

    using Done = tl::expected<void, StoreFailure>;

    Done change(const std::function<bool(Records &)> &work) override
    {
        return commit([&](bool fails) {
            return m_real.change([&](Records &records) { return work(records) && !fails; });
        });
    }
    Done hold(const std::function<bool(Records &)> &work) override
    {
        return isDead() ? gone() : m_real.hold(work);
    }
    Done settle(const std::function<void(Records &)> &work) override
    {
        return commit([&](bool fails) {
            if (fails)
                m_real.abandon();
            return fails ? gone() : m_real.settle(work);
        });
    }
    bool holds() const override { return m_real.holds(); }
    void abandon() override { m_real.abandon(); }
    Done read(const std::function<void(Records &)> &work) override
    {
        return isDead() ? gone() : m_real.read(work);
    }
    bool isUp() override { return m_real.isUp(); }

private:
    bool isDead() const { return hasHappened() && m_fault == Fault::Death; }
    static Done gone() { return tl::unexpected(StoreFailure{QStringLiteral("gone")}); }

    Done commit(const std::function<Done(bool fails)> &act)
    {
        if (isDead())
            return gone();
        const bool isIt = --m_left == 0;
        if (isIt && m_fault == Fault::Throws)
            throw std::runtime_error("no thread is left");
        const Done done = act(isIt && m_fault == Fault::FailedCommit);
        return isIt ? gone() : done;
    }

    Store &m_real;
    const Fault m_fault;
    int m_left;
};

} // namespace ringkey::service
