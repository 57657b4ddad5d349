// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpserver.h"

#include <QStringList>

namespace ringkey::service {

/// `reply`, with what lets a page of an allowed origin read it (WHATWG Fetch 3.2, contract section
/// 12). `origins` as http.allowed_origins has them; none by default.
HttpServer::Reply replyAcrossOrigins(const QStringList &origins, const HttpRequest &request,
                                     const HttpServer::Reply &reply);

/// To OPTIONS: what the path takes.
HttpResponse preflightAnswer(const QByteArrayList &methods);

} // namespace ringkey::service
