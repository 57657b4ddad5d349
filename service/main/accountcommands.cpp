// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/main/commands.h"
#include "service/main/eventlog.h"
#include "service/rules/strangers.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"
#include "service/store/store.h"
#include "service/types/utctext.h"

#include <algorithm>
#include <array>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 500;

QString timeText(const std::optional<Instant> &moment)
{
    return moment ? utcSeconds(*moment) + u'Z' : u"never"_s;
}

QString stateText(const AccountRow &row, Instant now)
{
    QStringList words;
    if (row.blocked)
        words.append(u"blocked"_s);
    if (row.loginDisabled)
        words.append(u"disabled"_s);
    if (row.lockedUntil && *row.lockedUntil > now)
        words.append(u"locked until "_s + timeText(row.lockedUntil));
    if (!row.phoneVerified)
        words.append(u"unverified"_s);
    return words.isEmpty() ? u"good"_s : words.join(u", "_s);
}

QString phoneText(const AccountRow &row)
{
    return row.phone ? withoutNumbers(*row.phone) : u"no number"_s;
}

/// Also without its "+", as a list of another program may have it.
std::optional<PhoneNumber> numberOf(const QString &who)
{
    return writtenNumber(who.startsWith(u'+') ? who : u'+' + who);
}

std::optional<AccountRow> accountOf(Records &records, const QString &who)
{
    if (isHexId(who))
        return records.accounts().byUid(who.toLower());
    const auto number = numberOf(who);
    return number ? records.accounts().byPhone(number->e164()) : std::nullopt;
}

struct Operator
{
    const Keys &keys;
    Instant now;
};

void audit(Records &records, const QString &act, const AccountRow &row, Instant now)
{
    records.audit().insert({now, actorName(Actor::Operator), act, row.uid, {}});
}

QString unlock(Records &records, const AccountRow &row, const Operator &by)
{
    records.guards().forgetUnknown(strangersKey(by.keys, row));
    records.accounts().clearFailures(row.uid);
    records.devices().clearAllFailures(row.uid);
    if (row.blocked) {
        AccountRow open = row;
        open.blocked = false;
        records.accounts().update(open);
    }
    audit(records, u"account unlocked"_s, row, by.now);
    return u"unlocked"_s;
}

QString signOut(Records &records, const AccountRow &row, const Operator &by)
{
    takeBack(records, row, {});
    const int ended =
        records.sessions().endAll(row.uid, {}, SessionEnd::SignedOutEverywhere, by.now);
    audit(records, u"sessions ended"_s, row, by.now);
    return u"sessions ended: %1"_s.arg(ended);
}

QString remove(Records &records, const AccountRow &row, const Operator &by)
{
    records.accounts().remove(row.uid);
    audit(records, u"account deleted"_s, row, by.now);
    return u"deleted"_s;
}

QString show(Records &, const AccountRow &row, const Operator &by)
{
    return u"uid        %1\nnumber     %2\nstate      %3\nfailures   %4\npassword   %5\n"
           "created    %6\nsigned in  %7 (%8 times)"_s
               .arg(row.uid, phoneText(row), stateText(row, by.now))
               .arg(row.failures)
               .arg(row.hasPassword ? timeText(row.passwordChangedAt) : u"none"_s,
                    timeText(row.createdAt), timeText(row.lastLoginAt))
               .arg(row.logins);
}

/// On one account; what it returns is printed.
struct Act
{
    QLatin1StringView name;
    QString (*perform)(Records &, const AccountRow &, const Operator &);
};
constexpr std::array acts{Act{"show"_L1, show}, Act{"unlock"_L1, unlock},
                          Act{"sign-out"_L1, signOut}, Act{"delete"_L1, remove}};

int listAccounts(Store &store, Instant now)
{
    QString last;
    for (;;) {
        std::vector<AccountRow> page;
        const auto done =
            store.read([&](Records &records) { page = records.accounts().after(last, pageSize); });
        if (!done)
            return refused(done.error().text, Failed);
        for (const AccountRow &row : page)
            print(u"%1  %2  %3\n"_s.arg(row.uid, phoneText(row), stateText(row, now)));
        if (page.empty())
            return Succeeded;
        last = page.back().uid;
    }
}

int actOn(Store &store, const Act &act, const QString &who, const Operator &by)
{
    QString said;
    bool isFound = false;
    const auto done = store.change([&](Records &records) {
        const auto row = accountOf(records, who);
        isFound = row.has_value();
        if (isFound)
            said = act.perform(records, *row, by);
        return isFound;
    });
    if (!done)
        return refused(done.error().text, Failed);
    if (!isFound)
        return refused(u"There is no such account."_s, Failed);
    print(said + u'\n');
    return Succeeded;
}

} // namespace

int accountsCommand(const CommandLine &line)
{
    const QString &name = line.words[0];
    const bool isList = name == "list"_L1;
    const auto *const act = std::ranges::find(acts, name, &Act::name);
    if (isList != (line.words.size() == 1))
        return refused(u"accounts: \"list\" stands alone, all else takes a UID or +NUMBER."_s,
                       WrongInput);
    if (!isList && act == acts.end())
        return refused(u"accounts knows list, show, unlock, sign-out and delete."_s, WrongInput);
    if (!isList && !isHexId(line.words[1]) && !numberOf(line.words[1]))
        return refused(u"\"%1\" is neither a UID (32 hex characters) nor a number; that looks like"
                       " +447400123456."_s.arg(line.words[1]),
                       WrongInput);
    const auto kept = keptStoreOf(line.config);
    if (!kept)
        return kept.error();
    Store &store = *kept->store;
    const Keys keys(kept->config.pepper);
    const Instant now = SystemClock().now();
    return isList ? listAccounts(store, now) : actOn(store, *act, line.words[1], {keys, now});
}

} // namespace ringkey::service
