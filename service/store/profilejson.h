// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/requests.h"

namespace ringkey::service {

/// How the tables keep a profile and the answers' hashes: compact JSON in one text column each.
QString profileToText(const ProfileFields &profile);
ProfileFields profileFromText(const QString &text);
QString answersToText(const QMap<QString, QByteArray> &answers);
QMap<QString, QByteArray> answersFromText(const QString &text);

} // namespace ringkey::service
