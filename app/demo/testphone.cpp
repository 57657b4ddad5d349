// SPDX-License-Identifier: Apache-2.0
#include "app/demo/testphone.h"

#include "app/demo/phonemessagecard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int ring = PhoneMessageCard::ringRoom; ///< the cards begin below the title

TextLabel *label(TextLabel::Role role, QWidget *parent)
{
    auto *result = new TextLabel(parent);
    result->setRole(role);
    return result;
}

} // namespace

TestPhone::TestPhone(QWidget *parent)
    : QDialog(parent, Qt::Window)
{
    setObjectName(u"testPhone"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    // A text that arrives must not take the keyboard from who is about to type its code.
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::sideMargin - ring, metrics::topMargin, 0, 0);
    column->setSpacing(metrics::fieldSpacing);
    column->addWidget(makeHeader());
    column->addWidget(makeList(), 1);
    setWords();
    resize(firstSize);
}

void TestPhone::setWords()
{
    setWindowTitle(tr("Ringkey test phone"));
    m_title->setText(tr("Test phone"));
    m_origin->setText(tr("demo service"));
    m_area->setAccessibleName(tr("Texts, newest first"));
    m_nothingYet->setText(tr("Codes and texts that would reach a real phone appear here."));
}

void TestPhone::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWords();
}

QWidget *TestPhone::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(ring, 0, metrics::sideMargin, 0);
    m_title = label(TextLabel::Heading, header);
    m_origin = label(TextLabel::Small, header);
    m_origin->setWordWrap(false);
    row->addWidget(m_title, 1);
    row->addWidget(m_origin);
    return header;
}

QWidget *TestPhone::makeList()
{
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"messageList"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_area);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, metrics::sideMargin - ring, metrics::bottomMargin);
    m_list->setSpacing(metrics::gridStep);
    m_nothingYet = label(TextLabel::Lead, content);
    m_nothingYet->setContentsMargins(ring, 0, ring, 0);
    m_list->addWidget(m_nothingYet);
    m_list->addStretch(1);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return m_area;
}

void TestPhone::add(const PhoneMessage &message)
{
    m_nothingYet->hide();
    auto *card = new PhoneMessageCard(message);
    m_list->insertWidget(0, card);
    // The newest comes first for screen readers, who read the children in order, and for Tab.
    card->lower();
    card->show();
    if (auto *button = card->findChild<LinkButton *>())
        setTabOrder(m_area, button);
    // After the cards come the hint and the stretch.
    if (m_list->count() - 2 > limit)
        delete m_list->itemAt(limit)->widget();
    if (isVisible())
        return;
    const QPoint place = pos(); // window managers put a shown window where its frame was
    show();
    move(place);
}

} // namespace ringkey
