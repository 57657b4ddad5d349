// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>
#include <functional>

namespace ringkey {

class LinkButton;
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
    /// What can be done about it, below the text.
    void setSteps(const QStringList &steps);
    /// Until when, UTC: %1 of the text is the time left, by `clock`. Invalid: there is no %1.
    void setCountdown(const QDateTime &until, std::function<QDateTime()> clock);

Q_SIGNALS:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int glyphSize() const;
    void applyColours();

    void showText();
    QString textNow() const;

    TextLabel *m_label;
    QWidget *m_steps;
    QList<LinkButton *> m_stepButtons;
    QTimer m_second;
    QDateTime m_until;
    std::function<QDateTime()> m_clock;
    QString m_text;
    Kind m_kind = Info;
    bool m_applying = false;
};

} // namespace ringkey
