// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>
#include <QWidget>
#include <memory>

namespace ringkey {

/// A field alone in a window that has the focus. Without one it is null.
template <class Field>
std::unique_ptr<Field> typedInto()
{
    auto field = std::make_unique<Field>();
    field->show();
    field->activateWindow();
    if (!QTest::qWaitForWindowActive(field.get()))
        return nullptr;
    field->setFocus();
    return field;
}

} // namespace ringkey
