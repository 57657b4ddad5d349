// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/branding.h"
#include "ui/model/pagecontent.h"
#include "ui/pages/asksbackend.h"
#include "ui/pages/pagefields.h"
#include "ui/pages/pagesettings.h"

#include <QAbstractButton>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace ringkey {

class BannerPlace;
class BusyButton;
class PageColumn;
class PageHead;

/// What all pages do alike. A page shows a PageModel and reports acts; it knows no rules and no
/// network. Lives on the GUI thread.
///
/// What a person typed stays while the page is shown, errors included; secrets are forgotten when
/// it is left.
class Page : public QWidget
{
    Q_OBJECT

public:
    ~Page() override;

    /// Shows the model. The first call after construction or leave() also fills the fields.
    void present(const PageModel &model);
    /// What is presented next is what the same person left for a page of its own.
    void comeBack() { m_returns = true; }
    void leave(); ///< another page is shown now
    /// Nothing of the person who was here stays in the fields.
    void forgetTyped();
    bool hasTyped() const; ///< since the page came, and not all of it was deleted again
    void forgetSecrets();  ///< passwords and codes alone
    void setBranding(const Branding &branding);
    void setSettings(const PageSettings &settings);
    /// Puts the focus where a person goes on.
    void takeFocus() { focus(m_model.focus); }

Q_SIGNALS:
    void acted(const ringkey::flow::Act &act);
    void linkChosen(const QUrl &url);
    /// A step of the banner that is not the page's own to do.
    void stepChosen(ringkey::BannerStep step);
    /// The phone that a code would go to is gone. With the number that was typed.
    void noPhoneChosen(const std::optional<ringkey::PhoneNumber> &typed);
    /// Somebody else wants to go on here.
    void switchAccountChosen();
    void languageChosen(const QString &bcp47);
    void countryChosen(const QString &iso);

protected:
    explicit Page(QWidget *parent);

    /// Once, after setupUi(). `primary` may be null.
    void setParts(PageColumn *column, PageHead *head, BusyButton *primary);
    /// Where a person begins on a page without fields whose own button cannot be undone.
    void beginAt(QAbstractButton *harmless) { m_first = harmless; }
    /// In reading order.
    void addField(PageField field);
    void removeFields(PagePart part);
    /// Pressing it means going back.
    void addCancel(QAbstractButton *cancel);
    /// Reports what `makeAct` returns; disabled while a request is under way or must wait.
    template <class MakeAct, class Made = std::invoke_result_t<MakeAct>>
    void addAct(QAbstractButton *button, MakeAct makeAct)
    {
        addAct(button, AsksBackend<Made>, std::function<flow::Act()>(std::move(makeAct)));
    }
    /// The backend asked for peace: an act that comes too early would be refused like the last.
    bool mustWait() const;
    /// What "Try again" presses in place of the page's own button.
    void tries(QAbstractButton *button);
    /// The wish to stay signed in, on a page that asks for it.
    virtual std::optional<bool> wish() const { return std::nullopt; }
    /// Not where the same person comes back from a page of this one's own.
    bool isFirstFill() const { return !m_returns; }
    /// Shows the button where the backend offers what it does. Until the backend has said so, it
    /// has its place and cannot be pressed: nothing that can be pressed moves by itself.
    void offer(QAbstractButton *button, bool offered);
    /// The same for one whose words depend on what the backend says: its place is empty till then.
    void offerOnceKnown(QAbstractButton *button, bool offered);
    /// As Enter does: checks the fields, marks what is wrong, or submits.
    void trySubmit();
    void updatePrimary();
    /// The same for one field, for an act that needs no other.
    bool checkOnly(PagePart part);

    virtual void fill(const PageModel &model);
    virtual void render(const PageModel &model);
    /// False keeps the primary button disabled; say updatePrimary() when it changes.
    virtual bool canSubmit() const { return true; }
    virtual void submit() = 0;
    virtual void retranslate() = 0;
    virtual void applyBranding(const Branding &branding);

    const PageModel &model() const { return m_model; }
    const Branding &branding() const { return m_branding; }
    const PageSettings &settings() const { return m_settings; }
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act(const flow::Act &act);
    void takeStep(int index);
    void addAct(QAbstractButton *button, bool asks, std::function<flow::Act()> makeAct);
    bool markProblems(const PageFields::Matters &matters);
    void applyBusy();
    void start();
    void showPrimary();
    void keepFocusOnPage(bool happened);
    void showFromTheTop();
    void arrangeRows();
    void focus(PagePart place);
    QWidget *firstAct() const;

    PageHead *m_head = nullptr;
    BannerPlace *m_bannerPlace = nullptr;
    PageColumn *m_column = nullptr;
    BusyButton *m_primary = nullptr;
    QAbstractButton *m_first = nullptr;
    QPointer<QWidget> m_leftAt;
    PageFields m_fields;
    QList<QAbstractButton *> m_acts;
    QList<QAbstractButton *> m_asking; ///< those of them that ask the backend
    QPointer<QAbstractButton> m_tried;
    PageModel m_model;
    Branding m_branding;
    PageSettings m_settings;
    bool m_shown = false;
    bool m_typed = false; ///< since the page was entered
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    bool m_entering = false;
    bool m_returns = false;
    bool m_languageChanged = false;
};

} // namespace ringkey
