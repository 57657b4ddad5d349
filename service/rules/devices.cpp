// SPDX-License-Identifier: Apache-2.0
#include "service/rules/devices.h"

namespace ringkey::service {

QByteArray Devices::macOf(const RequestContext &context) const
{
    return context.device.isEmpty() ? QByteArray()
                                    : m_parts.keys.nameMac({"device", context.device.toUtf8()});
}

std::optional<DeviceRow> Devices::find(Records &records, const QString &uid,
                                       const RequestContext &context) const
{
    const QByteArray device = macOf(context);
    return device.isEmpty() ? std::nullopt : records.devices().find(uid, device);
}

bool Devices::knows(const QString &uid, const RequestContext &context) const
{
    const auto known = m_parts.read(
        [&](Records &records) -> Result<bool> { return find(records, uid, context).has_value(); });
    return known.value_or(false);
}

QByteArray Devices::ofCaller(Records &records, const Caller &caller,
                             const RequestContext &context) const
{
    return find(records, caller.account.uid, context) ? macOf(context)
                                                      : caller.session.opener.device;
}

} // namespace ringkey::service
