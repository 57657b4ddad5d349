// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/metrics.h"

#include <QHash>
#include <QLabel>
#include <QPointer>

namespace ringkey {

/// A label by its part in the page: size, weight and colour come from the role and follow theme and
/// text zoom. Wraps by default, also inside words that are too long for a whole line. `<b>` in a
/// muted text is drawn in the text colour.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)
    Q_PROPERTY(QString text READ sourceText WRITE setText)
public:
    /// Title 24/semibold; Lead muted; Body; Label 13/medium (a field's name); Small 13 muted; Foot
    /// 15 muted, centred, as large as the link beside it; Strong body/semibold; Heading
    /// 17/semibold; Error 13 in the error colour.
    enum Role
    {
        Title,
        Lead,
        Body,
        Label,
        Small,
        Foot,
        Strong,
        Heading,
        Error
    };
    Q_ENUM(Role)

    explicit TextLabel(QWidget *parent = nullptr);

    Role role() const { return m_role; }
    void setRole(Role role);
    QString sourceText() const { return m_source; }
    /// Hides QLabel::setText so that emphasis can follow the theme.
    void setText(const QString &text);

    /// Not known yet whether it is true: its room is kept, and nobody sees or hears the words.
    void setUnsaid(bool unsaid);

    /// What may come to stand here has its room from now on.
    void setRoomFor(const QString &text);
    int heightForWidth(int width) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a height depends on besides the width.
    struct Measured
    {
        QString text, toCome;
        QFont font;
        QMargins margins;
        int indent = 0;
        int dpi = 0;
        Qt::TextFormat format = Qt::AutoText;
        bool wraps = false;
        bool operator==(const Measured &) const = default;
    };
    Measured measured() const;
    int heightOf(int width) const;
    void applyRole();
    void applyColor();
    void applyText();
    void followParent();
    QString withBreaks(const QString &text);
    void setBroken(const QString &text);
    bool fitsWhole() const;
    void applyDirection();

    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; ///< of m_measured, by width
    QPointer<QWidget> m_parent;
    QString m_source;
    QString m_toCome;
    QString m_named;        ///< what a screen reader reads where the shown text has breaks in it
    QSize m_least;          ///< where the text is shown whole: the room it needs with breaks in it
    int m_longest = 0;      ///< pixels of the longest word that may be broken; 0: there is none
    bool m_isWhole = false; ///< though it may be broken
    Role m_role = Body;
    bool m_applying = false;
    bool m_isColored = false; ///< by itself, in the look of a host
    bool m_unsaid = false;
};

} // namespace ringkey
