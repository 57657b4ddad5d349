// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/passwordstrength.h"

#include <QWidget>

namespace ringkey {

/// Four bars. Decoration for the sentence under it, which screen readers get instead.
class StrengthMeter : public QWidget
{
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    StrengthLevel level() const { return m_level; }
    void setLevel(StrengthLevel level);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StrengthLevel m_level = StrengthLevel::None;
};

} // namespace ringkey
