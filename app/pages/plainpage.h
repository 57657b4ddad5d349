// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/messagebanner.h"

#include <QWidget>

class QVBoxLayout;

namespace ringkey {

class BannerPlace;
struct Branding;
class LinkButton;
class PageColumn;
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
    /// Where it moves nothing that can be pressed. No words: no more.
    void tell(MessageBanner::Kind kind, const QString &words);

Q_SIGNALS:
    void backChosen();

protected:
    explicit PlainPage(QWidget *parent);

    /// In place of the way back.
    void showBrand(const Branding &branding);
    void setWords(const QString &back, const QString &title, const QString &lead);
    /// Appends below the rows there are; the next stands closer by `overlap`.
    void addRow(QWidget *row, int overlap = 0);
    /// Scrolls until the whole of it is seen.
    void bringIntoSight(const QWidget *part);

    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBanner(PageColumn *column, QVBoxLayout *content);

    PageColumn *m_column = nullptr;
    QVBoxLayout *m_rows = nullptr;
    LinkButton *m_back = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_lead = nullptr;
    MessageBanner *m_banner = nullptr;
    BannerPlace *m_bannerPlace = nullptr;
};

} // namespace ringkey
