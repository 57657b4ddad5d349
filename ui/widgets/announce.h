// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace ringkey {

/// Has a screen reader speak `text` once, as said by `speaker`. Does nothing where none is
/// listening.
void announce(QWidget *speaker, const QString &text);

/// Lets banners and error lines have the role of an alert; cheap, and done by their constructors.
void registerAccessibleRoles();

} // namespace ringkey
