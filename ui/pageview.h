// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/acts.h"
#include "ui/model/branding.h"
#include "ui/pagemodel.h"
#include "ui/pages/pagesettings.h"

#include <QWidget>
#include <array>

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
    void setSettings(const PageSettings &settings);
    const PageSettings &settings() const { return m_settings; }
    /// Puts the focus where a person goes on.
    void takeFocus();
    /// The person has typed something on the page that is shown.
    bool hasTyped() const;
    /// What was typed of passwords and codes, on every page.
    void forgetSecrets();

Q_SIGNALS:
    void acted(const ringkey::flow::Act &act);
    void linkChosen(const QUrl &url);
    void stepChosen(ringkey::BannerStep step);
    void noPhoneChosen(const std::optional<ringkey::PhoneNumber> &typed);
    void switchAccountChosen();
    void languageChosen(const QString &bcp47);
    void countryChosen(const QString &iso);

private:
    void rememberCountry(const QString &iso);
    Page *need(PageId id);
    void change(Page *page, PageId id);
    void keepUnfinished(const PageModel &next);

    /// A form that went away with the session, and whose it was.
    struct Unfinished
    {
        PageId page;
        QString uid;
    };

    Branding m_branding;
    PageSettings m_settings;
    PageStack *m_stack;
    std::array<Page *, pageCount> m_pages{};
    bool m_hadAccount = false;
    std::optional<PageId> m_current;
    std::optional<Unfinished> m_unfinished;
    std::optional<PageId> m_under; ///< over it lies a page to look at: what was typed stays
};

} // namespace ringkey
