// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

namespace ringkey::service {

/// The request target of RFC 9112 section 3.2, taken apart and decoded.
struct RequestTarget
{
    QByteArray path;
    NamedValues query;
};

/// Origin form ("/a?b=c") and absolute form ("http://host/a?b=c"). A malformed percent sign stays
/// as it is.
RequestTarget parseRequestTarget(QByteArrayView target);

} // namespace ringkey::service
