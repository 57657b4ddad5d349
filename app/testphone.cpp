// SPDX-License-Identifier: Apache-2.0
#include "app/testphone.h"

#include "app/phonemessagecard.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

TextLabel *label(const QString &text, TextLabel::Role role, QWidget *parent)
{
    auto *result = new TextLabel(parent);
    result->setRole(role);
    result->setText(text);
    return result;
}

} // namespace

TestPhone::TestPhone(QWidget *parent)
    : QDialog(parent, Qt::Window)
{
    setObjectName(u"testPhone"_s);
    setWindowTitle(tr("Ringkey test phone"));
    setAttribute(Qt::WA_QuitOnClose, false);
    // A text that arrives must not take the keyboard from who is about to type its code.
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::sideMargin, metrics::topMargin, 0, 0);
    column->setSpacing(metrics::fieldSpacing);
    column->addWidget(makeHeader());
    column->addWidget(makeList(), 1);
    resize(metrics::columnWidth, 520);
}

QWidget *TestPhone::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, metrics::sideMargin, 0);
    auto *title = label(tr("Test phone"), TextLabel::Heading, header);
    auto *origin = label(tr("demo service"), TextLabel::Small, header);
    origin->setWordWrap(false);
    row->addWidget(title, 1);
    row->addWidget(origin);
    return header;
}

QWidget *TestPhone::makeList()
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"messageList"_s);
    area->setAccessibleName(tr("Texts, newest first"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, metrics::sideMargin, metrics::bottomMargin);
    m_list->setSpacing(metrics::rhythm);
    m_nothingYet = label(tr("Codes and texts that would reach a real phone appear here."),
                         TextLabel::Lead, content);
    m_list->addWidget(m_nothingYet);
    m_list->addStretch(1);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

void TestPhone::add(const PhoneMessage &message)
{
    m_nothingYet->hide();
    auto *card = new PhoneMessageCard(message);
    m_list->insertWidget(0, card);
    card->show();
    // After the cards come the hint and the stretch.
    if (m_list->count() - 2 > limit)
        delete m_list->itemAt(limit)->widget();
    if (!isVisible())
        show();
}

} // namespace ringkey
