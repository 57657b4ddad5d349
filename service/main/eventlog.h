// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/httpconfig.h"

#include <QJsonObject>
#include <cstdio>

namespace ringkey::service {

/// Everything that is logged from here on, ours, Qt's and other libraries', becomes one line an
/// event on standard error: JSON with time, level, category, message and, where a request is worked
/// for, its id. No line holds a whole phone number.
void startEventLog(LogFormat format);

/// Where lines go that are written as they are.
std::FILE *standardError();

/// One event with fields of its own.
void logEvent(const char *category, const QString &message, const QJsonObject &fields);

/// The text without line ends and all else that moves a terminal, written as "\u000a": what others
/// say in it looks like no line of ours.
QString onOneLine(const QString &text);

/// The text with every phone number cut to its first four and last two characters.
QString withoutNumbers(QString text);

} // namespace ringkey::service
