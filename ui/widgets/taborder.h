// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ringkey {

/// What the focus can be on before it comes to `widget`; itself where it is the only one.
QWidget *stopBefore(QWidget *widget);

} // namespace ringkey
