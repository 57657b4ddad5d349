// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/rules/commonrules.h"
#include "auth/flow/rules/signingin.h"

namespace ringkey::flow {
namespace {

/// Why nobody can be found although somebody may be kept there (security C9).
Notice troubleWith(Storage storage)
{
    switch (storage) {
    case Storage::Locked:
        return Notice::KeychainLocked;
    case Storage::Refused:
        return Notice::KeychainRefused;
    case Storage::Frozen:
        return Notice::KeychainFrozen;
    case Storage::Lost:
        return Notice::KeychainLost;
    case Storage::Checking:
    case Storage::Keychain:
    case Storage::MemoryOnly:
    case Storage::Missing:
    case Storage::Outdated:
    case Storage::OutdatedLocked:
    case Storage::Unnoted: // nobody is kept: it was noted that nothing is
        return Notice::None;
    }
    return Notice::None;
}

/// A kept page of the account is gone on with only by the one whose page it was.
Step goOn(const Session &session, const Found &found)
{
    State state = SignedIn{session.account, found.storage, found.why, {}};
    const MaybeAccount before = found.state ? accountOf(*found.state) : std::nullopt;
    if (before && before->uid == session.account.uid)
        state = withStorage(withAccount(*found.state, session.account), found.storage);
    return {state, {RefreshAccount{}}};
}

bool isStart(const State &state)
{
    return std::holds_alternative<EnteringCredentials>(state) ||
           std::holds_alternative<WelcomingBack>(state);
}

Notice noticeOf(const State &state)
{
    return std::visit(
        []<class S>(const S &s) {
            if constexpr (requires { s.notice; })
                return s.notice;
            else
                return Notice::None;
        },
        state);
}

State start(const Found &found)
{
    MaybeAccount known = found.known;
    MaybeNumber number;
    Notice notice = found.why != Notice::None ? found.why : troubleWith(found.storage);
    if (found.state) {
        if (!known)
            known = accountOf(*found.state);
        if (const auto *form = std::get_if<EnteringCredentials>(&*found.state))
            number = form->number;
        if (const auto *form = std::get_if<WelcomingBack>(&*found.state); form && !known)
            known = form->who;
        if (notice == Notice::None)
            notice = noticeOf(*found.state);
    }
    return signInPage(known, number, notice);
}

} // namespace

MaybeStep on(const Restoring &, const Restored &event)
{
    const Found &found = event.found;
    if (found.session)
        return goOn(*found.session, found);
    const bool resumes = found.state && waitsForPerson(*found.state) && !accountOf(*found.state) &&
                         !isStart(*found.state);
    return Step{resumes ? *found.state : start(found), {}};
}

MaybeStep on(const Restoring &state, const BackChosen &)
{
    return Step{EnteringCredentials{}, {CancelAttempt{state.attempt}}};
}

} // namespace ringkey::flow
