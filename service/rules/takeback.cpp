// SPDX-License-Identifier: Apache-2.0
#include "service/rules/takeback.h"

namespace ringkey::service {

void dropWaiting(Records &records, AccountRow row)
{
    records.codes().voidAll(row.uid);
    if (!row.phone || !row.pendingPhone) // else it is the only number there is
        return;
    row.pendingPhone.reset();
    records.accounts().update(row);
}

void takeBack(Records &records, const AccountRow &row, const QByteArray &except)
{
    dropWaiting(records, row);
    records.devices().forgetAll(row.uid, except);
}

bool isImported(const AccountRow &row)
{
    return row.claim.isEmpty() && !row.phoneProven;
}

void makeWay(Records &records, AccountRow holder, Instant now)
{
    if (holder.logins == 0 && !holder.claim.isEmpty()) {
        records.accounts().remove(holder.uid);
        return;
    }
    holder.phone.reset();
    holder.modifiedAt = now;
    records.codes().voidAll(holder.uid);
    records.accounts().update(holder);
}

} // namespace ringkey::service
