// SPDX-License-Identifier: Apache-2.0
#include "service/api/jobowner.h"

#include "service/api/params.h"
#include "service/http/addressblock.h"
#include "service/types/plaindigits.h"

#include <QRegularExpression>

namespace ringkey::service {

using namespace Qt::StringLiterals;

JobOwner addressOwnerOf(const HttpRequest &request)
{
    return {addressBlock(request.peer, 32, 64), {}};
}

JobOwner accountOwnerOf(const HttpRequest &request)
{
    constexpr qsizetype largestParsed = 4096; // this is a thread that must not be held up
    static const QRegularExpression noDigits(u"[^0-9]+"_s);
    if (request.body.size() > largestParsed)
        return addressOwnerOf(request);
    const auto params = Params::read(request);
    if (!params)
        return addressOwnerOf(request);
    const QString token = accessToken(request, *params);
    const QString phone =
        withPlainDigits(params->firstText({"phone"_L1, "phoneid"_L1})).remove(noDigits);
    return {addressOwnerOf(request).address, (token.isEmpty() ? phone : token).toUtf8()};
}

} // namespace ringkey::service
