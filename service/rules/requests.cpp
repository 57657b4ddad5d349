// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// Longer than any operation takes: whoever began it is gone.
constexpr std::chrono::seconds longestAnswer{60};

} // namespace

Result<RequestTurn> AuthService::beginRequest(const QByteArrayList &key, const QByteArray &request)
{
    const QByteArray name = d->keys.nameMac(key);
    const QByteArray content = d->keys.nameMac({"content", request});
    return d->change([&](Records &records) -> Result<RequestTurn> {
        const Instant now = d->now();
        if (records.guards().beginAnswer(name, content, now, now - longestAnswer))
            return RequestTurn{RequestTurn::Kind::Mine, 0, {}};
        const auto row = records.guards().answer(name);
        if (!row)
            return RequestTurn{RequestTurn::Kind::Running, 0, {}};
        if (!sameBytes(row->request, content))
            return RequestTurn{RequestTurn::Kind::AnotherContent, 0, {}};
        if (row->status == 0)
            return RequestTurn{RequestTurn::Kind::Running, 0, {}};
        return RequestTurn{RequestTurn::Kind::Answered, row->status,
                           d->keys.unseal(row->reply).value_or(QString()).toUtf8()};
    });
}

void AuthService::endRequest(const QByteArrayList &key, int status, const QByteArray &reply,
                             const RequestContext &context)
{
    const QByteArray name = d->keys.nameMac(key);
    // It holds tokens.
    const QByteArray sealed = d->keys.seal(QString::fromUtf8(reply));
    // What the machine refused may succeed the next time: nothing was done.
    const bool again = status >= 500 || status == 429;
    // The refusals that an address has kept for a day must not fill the disk. What succeeds has
    // limits of its own.
    const bool isRefusal = !again && status >= 400;
    const bool isKept = !again && !(isRefusal && !d->budgets.look(Asking::Act, context, d->now()));
    if (isRefusal && isKept)
        d->budgets.count(Asking::Act, context, d->now());
    d->change([&](Records &records) -> Result<void> {
        if (!isKept)
            records.guards().dropAnswer(name);
        else
            records.guards().keepAnswer(name, status, sealed);
        return {};
    });
}

} // namespace ringkey::service
