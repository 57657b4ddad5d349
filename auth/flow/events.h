// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/acts.h"
#include "auth/flow/replies.h"

/// All that can happen: acts of a person, replies, and what happens by itself.
namespace ringkey::flow {

struct AccountRefreshed
{
    Account account = {};
};
struct SessionWasEnded
{
    Notice why = Notice::SessionExpired;
};
struct StorageChanged
{
    Storage storage = Storage::Checking;
};
/// The backend answers again after it did not.
struct ConnectionReturned
{
};
struct DeadlineReached
{
    QDateTime now = {};
}; ///< UTC

using Happening = std::variant<AccountRefreshed, SessionWasEnded, StorageChanged,
                               ConnectionReturned, DeadlineReached>;

template <class... Variants>
struct Joined;
template <class... A, class... B, class... C>
struct Joined<std::variant<A...>, std::variant<B...>, std::variant<C...>>
{
    using type = std::variant<A..., B..., C...>;
};
using Event = Joined<Act, Reply, Happening>::type;

} // namespace ringkey::flow
