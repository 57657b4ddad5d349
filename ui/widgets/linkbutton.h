// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QPushButton>

namespace ringkey {

/// Looks like a link, is a button: Tab reaches it, Space and Enter press it, its target is at least
/// 24 x 24.
class LinkButton : public QPushButton
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int arrowWidth() const;

    Tone m_tone = Accent;
    bool m_backArrow = false;
};

} // namespace ringkey
