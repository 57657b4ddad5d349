// SPDX-License-Identifier: Apache-2.0
#include "app/qa/band.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

void addTestBand(QMainWindow &window)
{
    auto *band = new QWidget;
    band->setObjectName(u"qaBand"_s);
    auto *words = new QLabel(u"TEST: nothing here is real"_s);
    words->setObjectName(u"qaBandWords"_s);
    words->setAlignment(Qt::AlignCenter);
    words->setAutoFillBackground(true);
    words->setBackgroundRole(QPalette::Highlight);
    words->setForegroundRole(QPalette::HighlightedText);
    words->setMargin(4);
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins({});
    row->addWidget(words);
    window.setMenuWidget(band); // the only place that reaches from edge to edge
}

} // namespace ringkey::qa
