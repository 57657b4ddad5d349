// SPDX-License-Identifier: Apache-2.0
#include "service/rules/storeaccess.h"

#include "service/types/errorcodes.h"

namespace ringkey::service {

namespace {

constexpr int retryAfterStoreFailure = 2;

} // namespace

ServiceError StoreAccess::storeDown(const StoreFailure &failure)
{
    ServiceError error{code::storeUnavailable};
    error.cause = failure;
    error.retryAfterSeconds = retryAfterStoreFailure;
    return error;
}

Result<AccountRow> StoreAccess::stillThere(Records &records, const AccountRow &found)
{
    auto current = records.accounts().byUid(found.uid);
    if (!current || current->phone != found.phone)
        return tl::unexpected(ServiceError{code::userUnknown});
    return *std::move(current);
}

ServiceError StoreAccess::missing(const QString &parameter)
{
    ServiceError error{code::badParameter};
    error.parameter = parameter;
    return error;
}

} // namespace ringkey::service
