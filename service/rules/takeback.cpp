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

} // namespace ringkey::service
