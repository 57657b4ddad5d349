// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"
#include "service/rules/processid.h"
#include "service/rules/rules.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Longer than any operation takes: whoever began it is gone.
constexpr std::chrono::seconds longestAnswer{60};

// Of a key that came with other contents too often: it has no answer any more.
constexpr int keySpent = 422;

// A larger answer counts as more.
constexpr qsizetype keptAsOne = 4096;

/// What is kept for a day must not fill the disk, whatever it says and however many addresses one
/// bearer comes from.
bool mayKeep(Rules &rules, const QByteArray &bearer, qsizetype size, const RequestContext &context)
{
    const int cost = 1 + int(size / keptAsOne);
    std::vector<RequestContext> parties{context};
    if (!bearer.isEmpty()) {
        parties.emplace_back();
        parties.back().peerAddress =
            QString::fromLatin1(rules.keys.nameMac({"bearer", bearer}).toHex());
    }
    for (const RequestContext &party : parties) {
        if (!rules.budgets.look(Asking::Act, party, rules.now()))
            return false;
    }
    for (const RequestContext &party : parties)
        rules.budgets.count(Asking::Act, party, rules.now(), cost);
    return true;
}

} // namespace

Result<RequestTurn> AuthService::beginRequest(const QByteArrayList &key, const QByteArray &request)
{
    const QByteArray name = d->keys.nameMac(key);
    const QByteArray content = d->keys.nameMac({"content", request});
    auto turn = d->change([&](Records &records) -> Result<RequestTurn> {
        const Instant now = d->now();
        const auto begun = records.guards().answer(name);
        // A retry is held up neither by a process that ended, nor by what failed in this one.
        if (begun && begun->status == 0 && (isGone(begun->reply) || d->failed.contains(name)))
            records.guards().dropBegun(name, begun->reply);
        if (records.guards().beginAnswer(name, {content, thisProcess()}, now, now - longestAnswer))
            return RequestTurn{RequestTurn::Kind::Mine, 0, {}};
        const auto row = records.guards().answer(name);
        if (!row)
            return RequestTurn{RequestTurn::Kind::Running, 0, {}};
        if (!sameBytes(row->request, content)) {
            // Who came by the key would find the code in it by asking with each: none of these
            // tries is counted, and the right one is answered with a session (security S4).
            if (row->status != 0 && d->otherContents.isOneTooMany(name))
                records.guards().keepAnswer(name, keySpent, QByteArray(""));
            return RequestTurn{RequestTurn::Kind::AnotherContent, 0, {}};
        }
        if (row->status == keySpent && row->reply.isEmpty())
            return RequestTurn{RequestTurn::Kind::AnotherContent, 0, {}};
        if (row->status == 0)
            return RequestTurn{RequestTurn::Kind::Running, 0, {}};
        return RequestTurn{RequestTurn::Kind::Answered, row->status,
                           d->keys.unseal(row->reply).value_or(QString()).toUtf8()};
    });
    const bool isMine = turn && turn->kind == RequestTurn::Kind::Mine;
    KeptAnswer::setDue(isMine);
    if (isMine)
        d->failed.remove(name);
    return turn;
}

Result<void> AuthService::endRequest(const QByteArrayList &key, const KeptReply &answer,
                                     const RequestContext &context)
{
    KeptAnswer::setDue(false);
    const QByteArray name = d->keys.nameMac(key);
    auto unended = qScopeGuard([this, &name] {
        d->store.abandon();
        d->failed.add(name);
    });
    // It holds tokens.
    const QByteArray sealed = d->keys.seal(QString::fromUtf8(answer.reply));
    // What the machine refused may succeed the next time: nothing was done.
    const bool again = answer.status >= 500 || answer.status == 429;
    const bool isKept =
        !again && (answer.trusted || mayKeep(*d, key.last(), answer.reply.size(), context));
    if (again)
        d->store.abandon();
    // In the transaction of the act itself: both are there, or neither.
    const bool isActs = d->store.holds();
    const auto done = d->store.settle([&](Records &records) {
        if (!isKept)
            records.guards().dropAnswer(name);
        else
            records.guards().keepAnswer(name, answer.status, sealed);
    });
    unended.dismiss();
    if (isActs)
        d->tellQueued(); // when it was told first, no text could be seen
    if (done)
        return {};
    d->failed.add(name);
    return isActs ? tl::unexpected(StoreAccess::storeDown(done.error())) : Result<void>();
}

} // namespace ringkey::service
