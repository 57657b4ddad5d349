// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/popup.h"

#include <QStringList>

namespace ringkey {

class ChoiceList;

/// A list to choose one from; the one that holds now has a tick. Arrows, typing its first letters,
/// Enter, Esc. Deletes itself when it closes.
class ChoicePopup : public Popup
{
    Q_OBJECT
public:
    ChoicePopup(const QStringList &choices, int current, QWidget *parent);

    /// What else each may be found by while typing; as many as there are choices.
    void setOtherNames(const QList<QStringList> &names);

    /// Under `anchor`, with its trailing edge at the anchor's.
    void popUp(QWidget *anchor);

Q_SIGNALS:
    void picked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void pickCurrent() override;

private:
    ChoiceList *m_list;
};

} // namespace ringkey
