// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/countrypicker.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/countryrows.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int padding = 8;
constexpr int rowsShown = 6;
constexpr int smallestWidth = 280;

/// Two source texts, because English has no translation file to hold its plural.
QString countText(int countries)
{
    return countries == 1 ? CountryPicker::tr("1 country")
                          : CountryPicker::tr("%n countries", nullptr, countries);
}

} // namespace

CountryPicker::CountryPicker(const QLocale &language, const QStringList &allowed, QWidget *parent)
    : Popup(parent)
    , m_regions(language)
    , m_allowed(allowed)
    , m_model(new CountryModel(this))
{
    setObjectName(u"countryPicker"_s);
    setAccessibleName(tr("Countries"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &CountryPicker::search);
    connect(m_list, &QListView::clicked, this, &CountryPicker::pickCurrent);
    m_search->installEventFilter(this);
    search({});
}

void CountryPicker::build()
{
    m_search = new TextField(this);
    m_search->setObjectName(u"countrySearch"_s);
    m_search->setProperty(marks::focusRing, false);
    m_search->setPlaceholderText(tr("Search country or code"));
    m_search->setAccessibleName(tr("Search country or code"));
    m_list = new QListView(this);
    m_list->setObjectName(u"countryList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CountryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(1); // its own is higher than one row
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new TextLabel(this);
    m_nothing->setRole(TextLabel::Small);
    m_nothing->setText(tr("No country fits. Search by name, ISO code or dial code."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void CountryPicker::popUp(QWidget *anchor, const QString &currentIso)
{
    m_search->clear();
    const int row = m_model->rowOf(currentIso);
    m_list->setCurrentIndex(m_model->index(std::max(0, row)));
    m_anchor = anchor;
    ensurePolished(); // in its own font before it is measured
    m_search->ensurePolished();
    m_list->ensurePolished();
    fit();
    show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus(Qt::PopupFocusReason);
}

/// As high as what is found.
void CountryPicker::fit()
{
    const int rows = std::min(rowsShown, matches());
    const int wide = std::max(m_anchor->width(), smallestWidth);
    const int words = m_nothing->heightForWidth(wide - 2 * padding);
    const int found = rows > 0 ? rows * m_list->sizeHintForRow(0) : words;
    place(m_anchor,
          {wide, m_search->sizeHint().height() + metrics::labelSpacing + found + 2 * padding},
          Edge::Leading);
}

void CountryPicker::setQuery(const QString &query)
{
    m_search->setText(query);
}

int CountryPicker::matches() const
{
    return m_model->rowCount({});
}

void CountryPicker::search(const QString &query)
{
    QList<Region> found = m_regions.search(query.trimmed());
    if (!m_allowed.isEmpty())
        found.removeIf([this](const Region &region) { return !m_allowed.contains(region.iso); });
    m_model->setRegions(found);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_nothing->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
    if (!isVisible())
        return;
    fit();
    announce(m_list, found.isEmpty() ? m_nothing->sourceText() : countText(matches()));
}

void CountryPicker::pickCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QString iso = m_model->region(current.row()).iso;
    close();
    Q_EMIT picked(iso);
}

bool CountryPicker::moveCurrent(int key)
{
    const int page = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? rowsShown - 1 : 1;
    const bool up = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const int row = m_list->currentIndex().row() + (up ? -page : page);
    const int last = matches() - 1;
    if (last < 0)
        return true;
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, last)));
    // The search field keeps the focus, so the row has to be said.
    announce(m_list, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    return true;
}

bool CountryPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    switch (const int key = static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return moveCurrent(key);
    default:
        return endWith(key) || Popup::eventFilter(watched, event);
    }
}

} // namespace ringkey
