// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"
#include "ui/widgets/typeahead.h"

#include <QStringList>

namespace ringkey {

class ListCard;
class ListRow;

/// One of several: the language, or the appearance. What is pressed counts at once. Typing a name
/// goes to its row.
class ChoicePage : public PlainPage
{
    Q_OBJECT
public:
    enum Kind
    {
        Language,
        Theme
    };

    ChoicePage(Kind kind, QWidget *parent);

    /// BCP 47 names, or themes as settings write them.
    void show(const QStringList &values, const QString &current);
    /// What a person reads for a value.
    static QString caption(Kind kind, const QString &value);

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void nameRows();
    QList<ListRow *> rows() const;

    Kind m_kind;
    QStringList m_values;
    QString m_current;
    ListCard *m_card = nullptr;
    TypeAhead m_typeAhead;
};

} // namespace ringkey
