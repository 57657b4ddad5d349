// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ringkey {

struct Branding;
class LinkButton;
class TextLabel;

/// A page of the app itself, in the shape of those of signing in: the brand or the way back, a
/// title, a lead, and rows that the page adds.
class PlainPage : public QWidget
{
    Q_OBJECT
public:
    QSize sizeHint() const override;

    /// Where reading begins.
    void focusTitle();
    /// Where a person was when they went to a page of this one. False where there is no such place.
    bool focusWhereLeft();

Q_SIGNALS:
    void backChosen();

protected:
    explicit PlainPage(QWidget *parent);

    /// In place of the way back.
    void showBrand(const Branding &branding);
    void setWords(const QString &back, const QString &title, const QString &lead);
    /// Appends below the rows there are.
    void addRow(QWidget *row);
    /// What follows stands apart.
    void addGap();

    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_rows = nullptr;
    LinkButton *m_back = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_lead = nullptr;
};

} // namespace ringkey
