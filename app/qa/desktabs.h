// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QTabWidget;

namespace ringkey::qa {

/// The desk's pages by their names: tabs, or where it is too narrow for all of them a list.
class DeskTabs : public QWidget
{
    Q_OBJECT

public:
    explicit DeskTabs(QWidget *parent = nullptr);

    void add(QWidget *page, const QString &name);
    /// Tabs or list, whichever is shown: where F6 leads to.
    QWidget *names() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QTabWidget *m_tabs;
    QComboBox *m_list;
};

} // namespace ringkey::qa
