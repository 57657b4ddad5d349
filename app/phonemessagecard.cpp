// SPDX-License-Identifier: Apache-2.0
#include "app/phonemessagecard.h"

#include "phone/phonenumber.h"
#include "ui/momenttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

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
    auto *label = text(spaced(code), parent);
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
    // Left-to-right marks keep the plus sign where it belongs in a right-to-left window.
    const auto shown = u"\u2066%1\u2069"_s.arg(number ? number->international() : message.to);
    const auto time = clockText(message.sentAt);
    const auto pattern = message.isCall ? PhoneMessageCard::tr("Call to %1 · %2") : u"%1 · %2"_s;
    return pattern.arg(shown, time);
}

LinkButton *copyButton(const QString &code, QWidget *parent)
{
    auto *button = new LinkButton(parent);
    button->setObjectName(u"copyCodeButton"_s);
    button->setText(PhoneMessageCard::tr("Copy code"));
    button->setAccessibleName(PhoneMessageCard::tr("Copy code %1").arg(code));
    QObject::connect(button, &LinkButton::clicked, button, [code, button] {
        QGuiApplication::clipboard()->setText(code);
        button->setText(PhoneMessageCard::tr("Copied"));
    });
    return button;
}

} // namespace

PhoneMessageCard::PhoneMessageCard(const PhoneMessage &message, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"phoneMessage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::rhythm);
    column->setSpacing(metrics::labelSpacing);
    auto *head = new TextLabel(this);
    head->setRole(TextLabel::Small);
    head->setText(heading(message));
    column->addWidget(head);

    auto *bubble = new Bubble(this);
    auto *inside = new QVBoxLayout(bubble);
    inside->setContentsMargins(metrics::fieldSpacing, metrics::controlPadding,
                               metrics::fieldSpacing, metrics::controlPadding);
    inside->setSpacing(2);
    column->addWidget(bubble);

    const auto found = findCode(message.text);
    if (!found) {
        inside->addWidget(text(message.text, bubble));
        return;
    }
    if (!found->before.isEmpty())
        inside->addWidget(text(found->before, bubble));
    inside->addWidget(codeLabel(found->code, bubble));
    if (!found->after.isEmpty())
        inside->addWidget(text(found->after, bubble));
    column->addWidget(copyButton(found->code, this), 0, Qt::AlignLeading);
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::card(painter, rect(), tokensOf(this));
}

} // namespace ringkey
