// SPDX-License-Identifier: Apache-2.0
#include "service/types/delivery.h"

#include "service/types/valuenamed.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

QString deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Queued:
        return u"Queued"_s;
    case Delivery::HandedOver:
        return u"HandedOver"_s;
    case Delivery::Delivered:
        return u"Delivered"_s;
    case Delivery::NotSent:
        return u"NotSent"_s;
    case Delivery::Refused:
        return u"Refused"_s;
    case Delivery::CarrierRefused:
        return u"CarrierRefused"_s;
    case Delivery::Landline:
        return u"Landline"_s;
    case Delivery::Blocked:
        return u"Blocked"_s;
    case Delivery::Quota:
        return u"Quota"_s;
    case Delivery::Unknown:
        return u"Unknown"_s;
    }
    return {};
}

std::optional<Delivery> namedDelivery(const QString &name)
{
    return valueNamed(name, deliveryName, Qt::CaseInsensitive);
}

} // namespace ringkey::service
