// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/http/httpmessage.h"
#include "service/types/fewlines.h"

namespace ringkey::service {

/// Says in the log why something was answered 500 or 503, with the request's id, and a flood of it
/// in a few lines. Any thread.
class FailureLog
{
public:
    /// What is answered less than 500, or for a cause that the log has, is nothing to say.
    void tell(const HttpResponse &response, const QByteArray &requestId);

private:
    FewLines m_lines;
};

} // namespace ringkey::service
