// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/wrappingbutton.h"

namespace ringkey {

/// Looks like a link, is a button: Tab reaches it, Space and Enter press it, its target is at least
/// 24 x 24.
class LinkButton : public WrappingButton
{
    Q_OBJECT
    Q_PROPERTY(Tone tone READ tone WRITE setTone)
    Q_PROPERTY(bool backArrow READ hasBackArrow WRITE setBackArrow)
public:
    enum Tone
    {
        Accent,
        Muted,
        Error
    };
    Q_ENUM(Tone)

    explicit LinkButton(QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    bool hasBackArrow() const { return m_backArrow; }
    void setBackArrow(bool arrow);

protected:
    int sideRoom() const override;
    int oneLineHeight() const override;
    QFont textFont() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int arrowSize() const;

    Tone m_tone = Accent;
    bool m_backArrow = false;
};

} // namespace ringkey
