// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ringkey {

/// uiMap()'s JSON as a Python module: a class for each page, an attribute for each control, with
/// what AT-SPI, UI Automation and NSAccessibility find it by.
QByteArray pageObjects(const QByteArray &map);

} // namespace ringkey
