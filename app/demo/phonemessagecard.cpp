// SPDX-License-Identifier: Apache-2.0
#include "app/demo/phonemessagecard.h"

#include "phone/isolated.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/momenttext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <Ringkey/CodeField>
#include <Ringkey/PhoneNumber>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr double codePixels = 20; // look.png, test phone

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText); // what the service sent is never markup
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

QLabel *codeLabel(const QString &code, QWidget *parent)
{
    auto *label = text(spacedCode(code), parent);
    label->setObjectName(u"messageCode"_s);
    label->setAccessibleName(code);
    auto font = scaledFont(parent->font(), codePixels, QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    label->setFont(font);
    return label;
}

QString heading(const PhoneMessage &message)
{
    const auto number = PhoneNumber::fromE164(message.to);
    const auto shown = number ? isolated(*number) : isolated(message.to);
    const auto time = clockText(message.sentAt);
    const auto pattern = message.isCall ? PhoneMessageCard::tr("Call to %1 · %2") : u"%1 · %2"_s;
    return pattern.arg(shown, time);
}

} // namespace

PhoneMessageCard::PhoneMessageCard(const PhoneMessage &message, QWidget *parent)
    : QWidget(parent)
    , m_message(message)
    , m_head(new TextLabel(this))
{
    setObjectName(u"phoneMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ringRoom, 0, ringRoom, metrics::gridStep);
    column->setSpacing(metrics::labelSpacing);
    m_head->setRole(TextLabel::Small);
    column->addWidget(m_head);

    auto *bubble = new Bubble(this);
    auto *inside = new QVBoxLayout(bubble);
    inside->setContentsMargins(metrics::fieldSpacing, metrics::controlPadding,
                               metrics::fieldSpacing, metrics::controlPadding);
    inside->setSpacing(2);
    column->addWidget(bubble);
    if (const auto found = findCode(message.text)) {
        addCode(*found, *inside, bubble);
        column->addWidget(m_copy, 0, Qt::AlignLeading);
    } else {
        inside->addWidget(text(message.text, bubble));
    }
    setWords();
}

void PhoneMessageCard::addCode(const CodeInText &found, QVBoxLayout &inside, QWidget *bubble)
{
    m_code = found.code;
    // What is spoken stays whole: it says the code more than once.
    if (!found.before.isEmpty() && !m_message.isCall)
        inside.addWidget(text(found.before, bubble));
    inside.addWidget(codeLabel(found.code, bubble));
    const QString rest = m_message.isCall ? m_message.text : found.after;
    if (!rest.isEmpty())
        inside.addWidget(text(rest, bubble));
    m_copy = new LinkButton(this);
    m_copy->setObjectName(u"copyCodeButton"_s);
    connect(m_copy, &LinkButton::clicked, this, &PhoneMessageCard::copyCode);
}

void PhoneMessageCard::setWords()
{
    m_head->setText(heading(m_message));
    if (!m_copy)
        return;
    m_copy->setText(tr("Copy code"));
    m_copy->setAccessibleName(tr("Copy code %1").arg(m_code));
}

void PhoneMessageCard::copyCode()
{
    QGuiApplication::clipboard()->setText(m_code);
    m_copy->setText(tr("Copied"));
}

void PhoneMessageCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::card(painter, rect(), tokensOf(this));
}

} // namespace ringkey
