// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choicepopup.h"

#include "ui/theme/metrics.h"
#include "ui/theme/painting.h"
#include "ui/theme/style.h"
#include "ui/widgets/typeahead.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int choiceMargin = 6;
constexpr int choicePadding = 10;
constexpr int choiceHeight = 36;
constexpr int mostChoices = 12;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    ChoiceDelegate(int current, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_current(current)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens tokens = tokensOf(option.widget);
        painter->save();
        paint::listRow(*painter, option, tokens);
        const QRect area = option.rect.adjusted(choicePadding, 0, -choicePadding, 0);
        const int side = metrics::scaled(metrics::glyph, option.font);
        const QRect tick(area.right() - side, area.center().y() - side / 2, side, side);
        if (index.row() == m_current)
            paint::glyph(*painter, paint::Glyph::Check,
                         QStyle::visualRect(option.direction, area, tick), tokens.accent,
                         Qt::LeftToRight);
        painter->setFont(option.font);
        painter->setPen(tokens.text);
        const QRect name = area.adjusted(0, 0, -side - metrics::glyphGap, 0);
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setLayoutDirection(option.direction);
        painter->drawText(QStyle::visualRect(option.direction, area, name),
                          static_cast<int>(leading | Qt::AlignVCenter), index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int name = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {name + 2 * choicePadding + metrics::scaled(metrics::glyph, option.font) +
                    2 * metrics::glyphGap,
                metrics::heightFor(choiceHeight, option.font)};
    }

private:
    int m_current;
};

} // namespace

/// Finds by all names of a choice.
class ChoiceList : public QListView
{
public:
    explicit ChoiceList(QWidget *parent)
        : QListView(parent)
    {
    }

    void setNames(const QList<QStringList> &names) { m_typeAhead.setNames(names); }

    void keyboardSearch(const QString &typed) override
    {
        if (const auto row = m_typeAhead.find(typed, currentIndex().row()))
            setCurrentIndex(model()->index(*row, 0));
    }

private:
    TypeAhead m_typeAhead;
};

ChoicePopup::ChoicePopup(const QStringList &choices, int current, QWidget *parent)
    : Popup(parent)
    , m_list(new ChoiceList(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *model = new QStringListModel(choices, this);
    m_list->setObjectName(u"choiceList"_s);
    m_list->setModel(model);
    m_list->setItemDelegate(new ChoiceDelegate(current, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCurrentIndex(model->index(std::max(0, current), 0));
    m_list->installEventFilter(this);
    setOtherNames({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(choiceMargin, choiceMargin, choiceMargin, choiceMargin);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &ChoicePopup::pickCurrent);
}

void ChoicePopup::setOtherNames(const QList<QStringList> &names)
{
    QList<QStringList> all;
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        const QString shown = m_list->model()->index(row, 0).data().toString();
        all << QStringList(shown) + names.value(row);
    }
    m_list->setNames(all);
}

void ChoicePopup::popUp(QWidget *anchor)
{
    ensurePolished(); // in its own font before it is measured
    m_list->ensurePolished();
    const int room = (roomFor(anchor) - 2 * choiceMargin) / m_list->sizeHintForRow(0);
    const int rows = std::min({mostChoices, m_list->model()->rowCount(), std::max(1, room)});
    const bool scrolls = rows < m_list->model()->rowCount();
    const int bar = scrolls ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const QSize size(m_list->sizeHintForColumn(0) + bar + 2 * choiceMargin,
                     rows * m_list->sizeHintForRow(0) + 2 * choiceMargin);
    place(anchor, size, Edge::Trailing);
    show();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::pickCurrent()
{
    const int row = m_list->currentIndex().row();
    close();
    if (row >= 0)
        Q_EMIT picked(row);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (endWith(key == Qt::Key_Space ? Qt::Key_Return : key))
        return true;
    return Popup::eventFilter(watched, event);
}

} // namespace ringkey
