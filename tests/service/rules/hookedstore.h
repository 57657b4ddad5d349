// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/service/rules/wrappedstore.h"

#include <utility>

namespace ringkey::service {

/// A store in front of which something else happens: what another process does between two
/// transactions of one call.
class HookedStore final : public WrappedStore
{
public:
    using WrappedStore::WrappedStore;

    /// Before the transaction of that number, counted from here on.
    void before(int transaction, std::function<void()> other)
    {
        m_left = transaction;
        m_other = std::move(other);
    }
    bool hasHappened() const { return !m_other; }

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override
    {
        count();
        return m_real.change(work);
    }
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override
    {
        count();
        return m_real.read(work);
    }

private:
    void count()
    {
        if (m_other && m_left-- == 0)
            std::exchange(m_other, {})();
    }

    int m_left = 0;
    std::function<void()> m_other;
};

} // namespace ringkey::service
