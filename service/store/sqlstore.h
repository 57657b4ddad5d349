// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/store/sqlconnection.h"
#include "service/store/store.h"

#include <mutex>

namespace ringkey::service {

/// Store over Qt SQL. See store.h for the threads.
class SqlStore final : public Store
{
public:
    explicit SqlStore(SqlAddress address);
    ~SqlStore() override;

    tl::expected<void, StoreFailure> change(const std::function<bool(Records &)> &work) override;
    tl::expected<void, StoreFailure> read(const std::function<void(Records &)> &work) override;

private:
    struct Session;
    Session &session();
    std::unique_lock<std::mutex> turnToWrite();
    void runOnce(const std::function<bool(Records &)> &work);
    void forgetConnection();

    SqlAddress m_address;
    quint64 m_id;
    std::mutex m_writing;
};

} // namespace ringkey::service
