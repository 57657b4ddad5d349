// SPDX-License-Identifier: Apache-2.0
#include "app/pages/choicepage.h"

#include "ui/widgets/listcard.h"

#include <QKeyEvent>
#include <QLocale>
#include <Ringkey/Languages>

using namespace Qt::StringLiterals;

namespace ringkey {

ChoicePage::ChoicePage(Kind kind, QWidget *parent)
    : PlainPage(parent)
    , m_kind(kind)
    , m_card(new ListCard(this))
{
    setObjectName(kind == Language ? u"languagePage"_s : u"themePage"_s);
    addRow(m_card);
    retranslate();
}

QString ChoicePage::caption(Kind kind, const QString &value)
{
    if (kind == Language)
        return ownName(value);
    if (value == "light"_L1)
        return tr("Light");
    return value == "dark"_L1 ? tr("Dark") : tr("System");
}

void ChoicePage::show(const QStringList &values, const QString &current)
{
    const bool sameRows = values == m_values;
    m_values = values;
    m_current = current;
    if (!sameRows)
        makeRows();
    const auto all = rows();
    const bool isAmong = values.contains(current);
    for (ListRow *row : all) {
        const bool chosen = row->property("value").toString() == current;
        row->setChecked(chosen);
        // Tab leads to the one that is chosen; Qt begins with the first.
        row->setFocusPolicy(chosen || !isAmong ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QList<ListRow *> ChoicePage::rows() const
{
    return m_card->findChildren<ListRow *>();
}

void ChoicePage::keyPressEvent(QKeyEvent *event)
{
    const bool toFirst = event->key() == Qt::Key_Home;
    if (const auto all = rows(); !all.isEmpty() && (toFirst || event->key() == Qt::Key_End))
        return (toFirst ? all.first() : all.last())->setFocus(Qt::OtherFocusReason);
    const bool isText = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (!isText || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return PlainPage::keyPressEvent(event);
    const auto all = rows();
    const auto current = all.indexOf(focusWidget());
    if (const auto row = m_typeAhead.find(event->text(), static_cast<int>(current)))
        all.at(*row)->setFocus(Qt::OtherFocusReason);
}

void ChoicePage::makeRows()
{
    qDeleteAll(rows());
    for (const QString &value : std::as_const(m_values)) {
        auto *row = new ListRow(m_card);
        row->setObjectName(value);
        row->setProperty("value", value);
        row->setCheckable(true);
        row->setAutoExclusive(true); // one of several, also for a screen reader
        if (m_kind == Language)      // a name is read in its own direction
            row->setLocale(QLocale(value));
        // Not clicked(): a screen reader toggles.
        connect(row, &QAbstractButton::toggled, this, [this, value](bool on) {
            if (on && value != m_current)
                Q_EMIT chosen(m_current = value);
        });
        m_card->addRow(row);
    }
    nameRows();
}

void ChoicePage::nameRows()
{
    QList<QStringList> names;
    const auto all = rows();
    for (ListRow *row : all) {
        const QString value = row->property("value").toString();
        row->setText(caption(m_kind, value));
        names << (m_kind == Language ? searchedNames(value) : QStringList(row->text()));
    }
    m_typeAhead.setNames(names);
}

void ChoicePage::retranslate()
{
    setWords(tr("Settings"), m_kind == Language ? tr("Language") : tr("Appearance"), {});
    nameRows();
}

} // namespace ringkey
