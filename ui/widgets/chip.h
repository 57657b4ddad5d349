// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace ringkey {

/// A word in a coloured capsule: "Verified".
class Chip : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
public:
    enum Kind
    {
        Ok,
        Warning,
        Neutral
    };
    Q_ENUM(Kind)

    explicit Chip(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont chipFont() const;

    Kind m_kind = Ok;
};

} // namespace ringkey
