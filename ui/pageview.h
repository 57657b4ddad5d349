// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/acts.h"
#include "ui/model/branding.h"
#include "ui/pagemodel.h"
#include "ui/words/languages.h"

#include <QWidget>
#include <array>
#include <functional>

namespace ringkey {

class Page;
class PageStack;

/// Shows one page model at a time, making each page when it is first needed. GUI thread.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(const Branding &branding, QWidget *parent = nullptr);
    ~PageView() override;

    void present(const PageModel &model);
    /// Nothing before the first model.
    std::optional<PageId> page() const { return m_current; }
    /// Nothing where that page was never shown.
    Page *pageWidget(PageId id) const;
    /// What the pages with the brand on them offer. Nothing by default.
    void setLanguages(const Languages &languages);
    /// Whether codes in the clipboard are offered; they are by default.
    void setClipboardCodes(bool offered);
    /// See Page.
    void setLastCountry(const QString &iso);
    /// For the countdowns of pages made from now on; the default is the system's UTC.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void acted(const ringkey::flow::Act &act);
    void linkChosen(const QUrl &url);
    void stepChosen(ringkey::BannerStep step);
    void languageChosen(const QString &bcp47);
    void countryChosen(const QString &iso);

private:
    Page *need(PageId id);
    void change(Page *page, PageId id);

    Branding m_branding;
    Languages m_languages;
    QString m_lastCountry;
    PageStack *m_stack;
    std::array<Page *, pageCount> m_pages{};
    std::function<QDateTime()> m_clock;
    bool m_clipboardCodes = true;
    bool m_hadAccount = false;
    std::optional<PageId> m_current;
};

} // namespace ringkey
