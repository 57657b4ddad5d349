// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"

#include "ui/pages/bannerplace.h"
#include "ui/pages/formspacing.h"
#include "ui/pages/pagehead.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/clipboardoffer.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/phonefield.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <algorithm>

namespace ringkey {

namespace {

constexpr auto notOffered = "notOffered";

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent)
{
}

Page::~Page()
{
    // A field is wiped as it goes, which is when this is none any more.
    const auto edits = findChildren<QLineEdit *>();
    for (const QLineEdit *edit : edits)
        disconnect(edit, nullptr, this, nullptr);
}

void Page::setParts(PageColumn *column, PageHead *head, BusyButton *primary)
{
    m_column = column;
    m_head = head;
    m_primary = primary;
    applySpacing(this);
    m_bannerPlace = new BannerPlace(column, head->banner(), head->bannerPlace());
    column->setGoal(primary);
    column->installEventFilter(this);
    column->widget()->installEventFilter(this);
    const auto back = [this] { act(flow::BackChosen{}); };
    connect(column, &PageColumn::backRequested, this, back);
    connect(head, &PageHead::backChosen, this, back);
    connect(head, &PageHead::languageChosen, this, &Page::languageChosen);
    connect(head, &PageHead::languageChosen, this, [this] {
        if (QWidget *field = m_column->fieldLeft())
            field->setFocus(Qt::OtherFocusReason);
        else
            takeFocus();
    });
    connect(head, &PageHead::stepChosen, this, &Page::takeStep);
    const auto edits = findChildren<QLineEdit *>();
    // Not textEdited: a field puts in itself what was pasted, and an assistive program sets it.
    for (const QLineEdit *edit : edits)
        connect(edit, &QLineEdit::textChanged, this, [this] { m_typed = true; });
    addAct(head->codeInHandButton(), [this] { return flow::CodeInHandChosen{wish()}; });
    if (primary)
        connect(primary, &QAbstractButton::clicked, this, &Page::trySubmit);
}

void Page::addField(PageField field)
{
    if (const auto *phone = qobject_cast<PhoneField *>(field.widget))
        connect(phone, &PhoneField::regionChosen, this, &Page::countryChosen);
    m_fields.add(std::move(field));
}

void Page::removeFields(PagePart part)
{
    m_fields.remove(part);
}

void Page::addCancel(QAbstractButton *cancel)
{
    connect(cancel, &QAbstractButton::clicked, this, [this] { act(flow::BackChosen{}); });
}

void Page::addAct(QAbstractButton *button, bool asks, std::function<flow::Act()> makeAct)
{
    m_acts.append(button);
    if (asks)
        m_asking.append(button);
    const auto press = [this, button, asks, makeAct = std::move(makeAct)] {
        // One with the focus stays enabled while a request is under way: see applyBusy().
        if (m_model.busy != Busy::Nothing || (asks && mustWait()))
            return;
        if (asks)
            tries(button);
        act(makeAct());
    };
    connect(button, &QAbstractButton::clicked, this, press);
}

void Page::present(const PageModel &model)
{
    const bool entering = !m_shown;
    const bool answered =
        entering || (m_model.busy != Busy::Nothing && model.busy == Busy::Nothing);
    const bool began = m_model.busy == Busy::Nothing && model.busy != Busy::Nothing;
    m_entering = entering;
    const PageModel before = std::exchange(m_model, model);
    m_shown = true;
    if (entering) {
        m_typed = false;
        m_tried = nullptr;
    }
    m_column->setGoesBack(model.goesBack);
    m_head->present(model, hasTyped(), entering);
    m_bannerPlace->show(entering);
    if (entering) {
        fill(model);
        applyBranding(m_branding); // a field that was emptied starts with its country again
        m_typed = false;           // that was us
    }
    const auto phones = findChildren<PhoneField *>();
    for (PhoneField *phone : phones)
        phone->setByText(model.byText);
    showPrimary();
    // Before its button goes: the focus belongs to the field the new code is typed into, and Qt
    // would hand it to the first control of the page, which is Back.
    if (model.busy == Busy::Resend)
        focus(model.focus);
    render(model);
    applyBusy();
    using Language = PageFields::Language;
    if (answered)
        m_fields.answer(m_model);
    else if (model.busy == Busy::Nothing || m_languageChanged)
        m_fields.answerLate(m_model, before.errors,
                            m_languageChanged ? Language::Another : Language::Same);
    m_languageChanged = false;
    if (entering || (answered && !model.errors.isEmpty()))
        focus(model.focus);
    else
        keepFocusOnPage(answered || began);
    if (entering)
        start();
    if (answered)
        showFromTheTop();
}

void Page::showPrimary()
{
    if (!m_primary)
        return;
    m_primary->setText(m_model.primary);
    m_primary->setKind(m_model.destroys ? BusyButton::Danger : BusyButton::Primary);
    // Enter in a field must not do what cannot be undone.
    m_primary->setDefault(!m_model.destroys);
}

void Page::leave()
{
    m_shown = false;
    QWidget *at = window()->focusWidget();
    m_leftAt = at && isAncestorOf(at) ? at : nullptr;
    forgetSecrets();
}

void Page::forgetSecrets()
{
    m_fields.forgetSecrets();
}

void Page::forgetTyped()
{
    m_fields.forget();
}

void Page::setBranding(const Branding &branding)
{
    m_branding = branding;
    m_head->setBranding(branding);
    applyBranding(branding);
}

void Page::setSettings(const PageSettings &settings)
{
    m_settings = settings;
    m_head->setLanguages(settings.languages);
    const auto offers = findChildren<ClipboardOffer *>();
    for (ClipboardOffer *offer : offers)
        offer->setOffered(settings.clipboardCodes);
    const auto labels = findChildren<CountdownLabel *>();
    for (CountdownLabel *label : labels) {
        if (settings.clock)
            label->setClock(settings.clock);
    }
    if (settings.clock) {
        m_clock = settings.clock;
        m_head->setClock(settings.clock);
    }
    applyBranding(m_branding);
}

void Page::fill(const PageModel &) {}

void Page::render(const PageModel &) {}

void Page::applyBranding(const Branding &) {}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_head)
        return;
    // The window makes the model anew in the new language and presents it.
    m_languageChanged = true;
    retranslate();
    applyBranding(m_branding);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeRows();
    return QWidget::eventFilter(watched, event);
}

void Page::arrangeRows()
{
    const QMargins margins = m_column->widget()->layout()->contentsMargins();
    settleOverlaps(this);
    stackRows(this, m_column->viewport()->width() - margins.left() - margins.right());
    m_bannerPlace->arrange();
}

void Page::offer(QAbstractButton *button, bool offered)
{
    const bool keepsPlace = !m_model.available.settled || (!m_entering && !button->isHidden());
    button->setVisible(offered || keepsPlace);
    button->setProperty(notOffered, !offered);
    button->setEnabled(offered);
}

void Page::offerOnceKnown(QAbstractButton *button, bool offered)
{
    QSizePolicy policy = button->sizePolicy();
    const bool hadPlace = !button->isHidden() || policy.retainSizeWhenHidden();
    policy.setRetainSizeWhenHidden(!m_model.available.settled || (!m_entering && hadPlace));
    button->setSizePolicy(policy);
    button->setVisible(offered && m_model.available.settled);
    button->setProperty(notOffered, !offered);
    button->setEnabled(offered);
}

void Page::trySubmit()
{
    const auto all = [](const PageField &) { return true; };
    if (m_model.busy != Busy::Nothing || mustWait() || markProblems(all))
        return;
    m_tried = m_primary;
    submit();
}

bool Page::checkOnly(PagePart part)
{
    const auto matters = [part](const PageField &field) { return field.part == part; };
    return m_model.busy == Busy::Nothing && !mustWait() && !markProblems(matters);
}

/// What the person was doing is done again by the button that did it, with what stands in the form.
/// What destroys is not: it needs its own button pressed, and from here the network is looked at.
void Page::takeStep(int index)
{
    const Banner banner = m_model.banner.value_or(Banner());
    const BannerStep step = banner.steps.value(index, BannerStep::CopyDetails);
    const bool destroys = m_model.destroys && (!m_tried || m_tried == m_primary);
    const bool again = step == BannerStep::TryAgain && banner.ofAct && !destroys;
    if (again && m_tried && m_tried->isVisibleTo(this) && m_tried->isEnabled())
        m_tried->click();
    else if (again && !m_tried && m_primary && hasTyped())
        trySubmit();
    else
        Q_EMIT stepChosen(step);
}

bool Page::hasTyped() const
{
    const auto edits = findChildren<QLineEdit *>();
    return m_typed && std::any_of(edits.begin(), edits.end(), [](const QLineEdit *edit) {
               return !edit->isHidden() && !edit->text().isEmpty();
           });
}

void Page::tries(QAbstractButton *button)
{
    m_tried = button;
}

bool Page::mustWait() const
{
    return m_model.banner && m_model.banner->until && *m_model.banner->until > m_clock();
}

void Page::act(const flow::Act &act)
{
    Q_EMIT acted(act);
}

bool Page::markProblems(const PageFields::Matters &matters)
{
    QWidget *first = m_fields.markProblems(matters);
    if (!first)
        return false;
    first->setFocus(Qt::OtherFocusReason);
    m_column->bringFieldIntoSight(first);
    return true;
}

void Page::updatePrimary()
{
    if (!m_primary)
        return;
    const bool working = m_model.busy == Busy::Primary;
    m_primary->setBusyText(m_model.busyText);
    m_primary->setBusy(working);
    m_primary->setEnabled(working || (m_model.busy == Busy::Nothing && canSubmit() && !mustWait()));
}

void Page::applyBusy()
{
    const bool busy = m_model.busy != Busy::Nothing;
    updatePrimary();
    // While a new code is on its way, the older one may be typed.
    m_fields.setReadOnly(busy && m_model.busy != Busy::Resend);
    // It leads to a page of its own, which does not come meanwhile.
    if (auto *noPhone = findChild<QAbstractButton *>(QStringLiteral("noPhoneButton")))
        noPhone->setEnabled(!busy);
    // A disabled control loses the focus to whichever comes next. The one that was pressed keeps it
    // and does nothing meanwhile (addAct()).
    const QWidget *pressed = window()->focusWidget();
    for (QAbstractButton *button : std::as_const(m_acts)) {
        const bool waits = !busy && mustWait() && m_asking.contains(button);
        button->setEnabled((!busy || button == pressed) && !waits &&
                           !button->property(notOffered).toBool());
    }
}

} // namespace ringkey
