// SPDX-License-Identifier: Apache-2.0
#include "service/http/httpmessage.h"

#include <QByteArrayList>

namespace ringkey::service {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpRequest::lines(QByteArrayView name) const
{
    QByteArrayList all;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            all.append(value);
    }
    return all.join(',');
}

} // namespace ringkey::service
