// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QLabel;

namespace ringkey::qa {

/// A label of the desk: what it shows may come from anywhere, so it is plain text, and it wraps.
QLabel *plainLabel(const QString &name, const QString &text = {});

} // namespace ringkey::qa
