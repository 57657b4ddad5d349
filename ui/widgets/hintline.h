// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/painting.h"

#include <QPointer>
#include <QWidget>
#include <optional>

namespace ringkey {

class TextLabel;

/// A small line under a field with a glyph before it; hidden while it has no text.
class NoteLine : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    QString text() const { return m_text; }
    void setText(const QString &text);

    /// The widget this line speaks about: the text becomes its accessible description.
    void setField(QWidget *field);

protected:
    NoteLine(bool isError, QWidget *parent);
    void setGlyph(std::optional<paint::Glyph> glyph);
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int glyphSide() const;
    void makeRoom();
    void describeField();

    QString m_text;
    QPointer<QWidget> m_field;
    TextLabel *m_label;
    std::optional<paint::Glyph> m_glyph;
    bool m_isError;
};

/// "The code works for another 4:31.", "Caps Lock is on".
class HintLine : public NoteLine
{
    Q_OBJECT
public:
    explicit HintLine(QWidget *parent = nullptr);
    using NoteLine::setGlyph;
};

/// Room for two lines that come and go under a field, so that nothing below it moves. What follows
/// stands closer to it than fields do to each other: see `overlap`.
class NoteRoom : public QWidget
{
    Q_OBJECT
public:
    /// How much of the distance to the next field the room may take.
    static constexpr int overlap = 8;
    static int heightFor(const QFont &body);

    explicit NoteRoom(QWidget *parent = nullptr);
    void add(QWidget *note);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

/// What is wrong with the field above and what to do. Announced when it appears.
class ErrorLine : public NoteLine
{
    Q_OBJECT
public:
    explicit ErrorLine(QWidget *parent = nullptr);
};

} // namespace ringkey
