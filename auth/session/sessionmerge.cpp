// SPDX-License-Identifier: Apache-2.0
#include "auth/session/sessionmerge.h"

#include <algorithm>

namespace ringkey {

namespace {

using enum Merge::Finding;

bool owes(const StoredEntry &entry, const Secret &token)
{
    return std::ranges::any_of(entry.unrevoked,
                               [&](const Unrevoked &debt) { return debt.token == token; });
}

/// Takes over which sessions the server has still to be told about. What this program itself wrote
/// there and no longer holds was told meanwhile.
void takeDebts(const MergeInput &input, StoredEntry &ours)
{
    for (const Unrevoked &debt : input.there->unrevoked) {
        const bool paid = input.before && input.before->unrevoked.contains(debt);
        if (!paid && !ours.unrevoked.contains(debt))
            ours.unrevoked.append(debt);
    }
}

/// Of two sign-ins of one person with one profile only the last is ever found again.
void endReplaced(const MergeInput &input, StoredEntry &ours)
{
    if (!input.there || !input.there->session || !ours.session)
        return;
    const Session &theirs = *input.there->session;
    if (theirs.account.uid == ours.session->account.uid &&
        !(theirs.accessToken == ours.session->accessToken) && !owes(ours, theirs.accessToken))
        ours.unrevoked.append({theirs.accessToken, false});
}

/// Who signs out here is signed out, also of what another program made of the session meanwhile.
void endLeft(const MergeInput &input, StoredEntry &ours)
{
    if (ours.session || !input.there || !input.there->session || !input.holder || input.overwrite)
        return;
    const Secret &token = input.there->session->accessToken;
    if (!(token == input.ended) && !owes(ours, token))
        ours.unrevoked.append({token, false});
}

bool isNewer(const MergeInput &input, const StoredEntry &entry, const Session &theirs)
{
    const Session &ours = *entry.session;
    if (theirs.accessToken == ours.accessToken || owes(entry, theirs.accessToken))
        return false;
    const bool known = input.before && input.before->session;
    if (known && theirs.accessToken == input.before->session->accessToken)
        return false;
    const bool oursWasThere = known && ours.accessToken == input.before->session->accessToken;
    return oursWasThere || owes(entry, ours.accessToken) || theirs.expiresAt > ours.expiresAt;
}

Merge::Finding compare(const MergeInput &input, StoredEntry &ours)
{
    if (!ours.session || !input.keeps || input.overwrite)
        return Nothing;
    if (!input.there || !input.there->session) {
        if (!input.isRead || !input.before || !input.before->session)
            return Nothing;
        return owes(ours, ours.session->accessToken) ? LeftElsewhere : Doubtful;
    }
    const Session &theirs = *input.there->session;
    if (!isNewer(input, ours, theirs))
        return Nothing;
    ours.session->accessToken = theirs.accessToken;
    ours.session->expiresAt = theirs.expiresAt;
    return Replaced;
}

bool isAnothers(const MergeInput &input)
{
    if (!input.there || !input.there->session || input.overwrite)
        return false;
    if (input.there->session->accessToken == input.ended)
        return false;
    const QString &uid = input.there->session->account.uid;
    // A reply without a Profile tells no Uid.
    const bool same =
        input.holder && (uid == *input.holder || uid.isEmpty() || input.holder->isEmpty());
    return !same;
}

StoredEntry toWrite(const MergeInput &input, const StoredEntry &ours)
{
    StoredEntry entry = ours;
    if (!input.keeps)
        entry.session.reset();
    // Who was left there by the program that ended the session: only the session is gone here.
    const bool ended = !input.ended.isEmpty() && !entry.session && !entry.known;
    if (ended && input.there && !input.there->session) {
        entry.known = input.there->known;
        entry.why = input.there->why;
    }
    return entry;
}

} // namespace

Merge merge(MergeInput input)
{
    Merge merged{.ours = input.ours, .toWrite = {}};
    if (input.there && !(input.ours.apiKey.isEmpty() || input.there->apiKey.isEmpty() ||
                         input.there->apiKey == input.ours.apiKey))
        input.there.reset(); // another backend's: its tokens are of no use here
    if (input.there)
        takeDebts(input, merged.ours);
    if (isAnothers(input)) {
        merged.toWrite = *input.there;
        merged.toWrite.unrevoked = merged.ours.unrevoked;
        if (input.ours.session && input.keeps)
            merged.finding = Yielded;
        return merged;
    }
    if (input.overwrite && input.keeps)
        endReplaced(input, merged.ours);
    endLeft(input, merged.ours);
    merged.finding = compare(input, merged.ours);
    merged.toWrite = toWrite(input, merged.ours);
    return merged;
}

} // namespace ringkey
