// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

namespace ringkey {

class TextLabel;

/// What concerns the page and no field. Hidden while it has no text; announced when it appears or
/// changes.
class MessageBanner : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    enum Kind
    {
        Info,
        Warning,
        Error,
        Ok
    };
    Q_ENUM(Kind)

    explicit MessageBanner(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    QString text() const { return m_text; }
    /// May hold <b>.
    void setText(const QString &text);
    void setMessage(Kind kind, const QString &text);
    void clear() { setText({}); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int glyphSize() const;
    void applyColours();

    TextLabel *m_label;
    QString m_text;
    Kind m_kind = Info;
    bool m_applying = false;
};

} // namespace ringkey
