// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

class QApplication;

namespace ringkey {

struct Branding;

/// JSON for programs that drive the app: page (of signing in, of the app itself, and the QA desk
/// where it is built) → every control that can have the focus in one of its states, with object
/// name (under its named parents, as in "phoneField/numberEdit"), role, accessible name in the
/// interface language, and place in the tab order. These names are a contract: tests/ui/ui-map.json
/// is the recorded one.
QByteArray uiMap(QApplication &app, const Branding &branding);

} // namespace ringkey
