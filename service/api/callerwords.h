// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"

#include <QString>

namespace ringkey::service {

/// Who calls, as it calls itself: X-Ringkey-Computer (percent-encoded UTF-8), else the User-Agent.
/// For people to read: one short line, without what turns or hides text.
QString programOf(const HttpRequest &request);

/// Where they come from (Referer): what becomes RegistrationSource is no longer than such an
/// address.
QString sourceOf(const HttpRequest &request);

/// ISO 3166-1, where a trusted proxy tells the client's country in `header`; else empty.
QString countryOf(const HttpRequest &request, const QString &header);

} // namespace ringkey::service
