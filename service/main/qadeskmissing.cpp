// SPDX-License-Identifier: Apache-2.0
#include "service/main/qadesk.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

std::optional<QString> qaFault(const RunOptions &run, const Config &, const QString &)
{
    return run.qa ? std::optional(u"This build has no QA desk."_s) : std::nullopt;
}

QByteArray obeyQaDesk(const QByteArray &, const QaParts &)
{
    return {};
}

} // namespace ringkey::service
