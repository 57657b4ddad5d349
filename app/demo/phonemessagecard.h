// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/outbox.h"
#include "ui/theme/metrics.h"

#include <QFrame>

class QVBoxLayout;

namespace ringkey {

class LinkButton;
class TextLabel;

/// One text or call on the test phone: to whom and when, the code large, and "Copy code".
class PhoneMessageCard : public QWidget
{
    Q_OBJECT
public:
    /// On both sides: the ring of the button stands outside of it, and a list would cut it.
    static constexpr int ringRoom = metrics::focusRing + metrics::focusGap;

    explicit PhoneMessageCard(const PhoneMessage &message, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCode(const CodeInText &found, QVBoxLayout &inside, QWidget *bubble);
    void setWords();
    void copyCode();

    PhoneMessage m_message;
    QString m_code; ///< empty in a text without one
    TextLabel *m_head;
    LinkButton *m_copy = nullptr;
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
