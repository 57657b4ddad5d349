// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox.h"

#include <QFrame>

namespace ringkey {

/// One text or call on the test phone: to whom and when, the code large, and "Copy code".
class PhoneMessageCard : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneMessageCard(const PhoneMessage &message, QWidget *parent = nullptr);
};

/// The card behind a text.
class Bubble : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ringkey
