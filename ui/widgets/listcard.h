// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/wrappingbutton.h"

#include <QFrame>

class QBoxLayout;
class QPainter;

namespace ringkey {

class TextLabel;

/// A card of rows. Its layout holds ListRow and ValueRow children; lines between the visible ones
/// are drawn here.
class ListCard : public QFrame
{
    Q_OBJECT
public:
    explicit ListCard(QWidget *parent = nullptr);

    /// Appends below the rows there are; makes the layout where a form has not. The card takes the
    /// row.
    void addRow(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// A whole row that can be pressed: text left, chevron right, a muted value before it. One that is
/// checkable has a check mark in place of the chevron while it is checked; one that acts at once
/// has neither.
class ListRow : public WrappingButton
{
    Q_OBJECT
    Q_PROPERTY(bool danger READ isDanger WRITE setDanger)
    Q_PROPERTY(bool actsAtOnce READ actsAtOnce WRITE setActsAtOnce)
public:
    explicit ListRow(QWidget *parent = nullptr);

    bool isDanger() const { return m_danger; }
    void setDanger(bool danger);
    bool actsAtOnce() const { return m_actsAtOnce; }
    void setActsAtOnce(bool actsAtOnce);
    QString value() const { return m_value; }
    /// At the end of the row, or below its words where it has no room beside them.
    void setValue(const QString &value);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    int glyphSide() const;
    int sideRoom() const override;
    int oneLineHeight() const override;
    QFont textFont() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int valueWidth() const;
    int sideRoomOfWords() const;
    bool isValueBelow(int width) const;
    QSize wrappedValue(int width) const;
    void drawGlyph(QPainter &painter, const QColor &color) const;
    void drawWords(QPainter &painter, const QColor &words, const QColor &value) const;

    bool m_danger = false;
    bool m_actsAtOnce = false;
    QString m_value;
};

/// A small muted name over a value, with an optional chip at the end.
class ValueRow : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName)
    Q_PROPERTY(QString value READ value WRITE setValue)
public:
    explicit ValueRow(QWidget *parent = nullptr);

    QString name() const;
    void setName(const QString &name);
    /// "This computer · Last used 14:02", or a line for each where they do not fit on one: no line
    /// ends or begins with a dot.
    void setNames(const QStringList &names);
    QString value() const;
    void setValue(const QString &value);
    /// At the end of the row; hidden until somebody shows it.
    Chip *chip() const { return m_chip; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString fittingName() const;
    /// What stands beside each other where there is room: value and chip.
    int besideWidth() const;

    QBoxLayout *m_row;
    TextLabel *m_name;
    TextLabel *m_value;
    Chip *m_chip;
    QStringList m_names;
};

} // namespace ringkey
