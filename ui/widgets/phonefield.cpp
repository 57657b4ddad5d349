// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/phonefield.h"

#include "auth/types/plaintext.h"
#include "phone/dialcodes.h"
#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/phoneedit.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// As long as national numbers get in most countries.
constexpr auto longNumber = "(000) 000-0000 "_L1;

const PhoneNumber *numberIn(const PhoneNumber::ParseResult &result)
{
    return std::get_if<PhoneNumber>(&result);
}

} // namespace

PhoneField::PhoneField(QWidget *parent)
    : QWidget(parent)
    , m_region(u"US"_s)
{
    speakAsTheProgram();
    build();
    hostPopups(this);
    const QString system = QLocale::territoryToCode(QLocale::system().territory());
    if (knownDialCode(system) != 0)
        m_region = system;
    showCountry();
    // No focus proxies: Tab would take field and frame for the edit and jump over the country.
    m_frame->setFocusProxy(nullptr);
    setFocusPolicy(Qt::ClickFocus);
    connect(m_edit, &QLineEdit::textEdited, this, &PhoneField::edited);
    connect(m_edit, &PhoneEdit::pasted, this, &PhoneField::pasted);
    connect(m_edit, &PhoneEdit::undoChosen, this, [this] { bringBack(m_done, m_undone); });
    connect(m_edit, &PhoneEdit::redoChosen, this, [this] { bringBack(m_undone, m_done); });
    connect(m_edit, &QLineEdit::editingFinished, this, &PhoneField::finished);
    connect(m_edit, &QLineEdit::returnPressed, this, &PhoneField::submitted);
    connect(m_country, &QAbstractButton::clicked, this, &PhoneField::openPicker);
}

PhoneField::~PhoneField()
{
    // The edit finishes once more when it loses the focus in its own destructor, after ours.
    m_edit->disconnect(this);
}

void PhoneField::build()
{
    m_frame = new FieldFrame(this);
    m_frame->setObjectName(u"frame"_s); // its parts are found by all names above
    m_country = new CountryButton(m_frame);
    m_country->setObjectName(u"countryButton"_s);
    m_edit = new PhoneEdit(m_frame);
    m_edit->setObjectName(u"numberEdit"_s);
    m_edit->setFramed(false);
    m_frame->setEditor(m_edit);
    // Numbers are read left to right in every language.
    m_frame->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(1, 1, metrics::controlPadding - 2, 1);
    row->setSpacing(metrics::gridStep);
    row->addWidget(m_country);
    row->addWidget(m_edit, 1);

    m_room = new NoteRoom(this);
    setProperty(marks::endsInRoom, true);
    m_meaning = new TextLabel(m_room);
    m_meaning->setRole(TextLabel::Small);
    m_meaning->hide();
    m_error = new ErrorLine(m_room);
    m_room->add(m_meaning);
    m_room->add(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(m_frame);
    column->addWidget(m_room);
}

std::optional<PhoneNumber> PhoneField::number() const
{
    const auto result = PhoneNumber::parse(m_edit->text(), dialledFrom());
    const PhoneNumber *number = numberIn(result);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<PhoneError> PhoneField::problem() const
{
    const auto result = PhoneNumber::parse(m_edit->text(), dialledFrom());
    const auto *error = std::get_if<PhoneError>(&result);
    return error == nullptr ? std::nullopt : std::optional(*error);
}

void PhoneField::setNumber(const PhoneNumber &number)
{
    forgetEdits();
    display(number);
    Q_EMIT numberChanged();
}

QString PhoneField::text() const
{
    return m_edit->text();
}

void PhoneField::setText(const QString &text)
{
    forgetEdits();
    fill(text);
}

void PhoneField::fill(const QString &text)
{
    m_edit->setText(text);
    m_before = {m_edit->text(), m_edit->cursorPosition()};
    followCode(text); // of no country: it stays
    updateMeaning();
    Q_EMIT numberChanged();
}

void PhoneField::clear()
{
    setText({});
}

bool PhoneField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void PhoneField::setAllowedRegions(const QStringList &isos)
{
    m_allowed = isos;
    delete m_picker;
}

bool PhoneField::isAllowed(const PhoneNumber &number) const
{
    // The country of a range too new for the phone library is not known: any with its code counts.
    const auto fits = [&](const QString &iso) {
        return iso == number.region() ||
               (!number.isKnown() && knownDialCode(iso) == number.countryCode());
    };
    return m_allowed.isEmpty() || std::any_of(m_allowed.begin(), m_allowed.end(), fits);
}

void PhoneField::setTextsWillBeSent(bool sent)
{
    m_textsWillBeSent = sent;
    updateMeaning();
}

void PhoneField::setByText(bool byText)
{
    if (byText == m_byText)
        return;
    m_byText = byText;
    updateMeaning();
}

QString PhoneField::error() const
{
    return m_error->text();
}

void PhoneField::setError(const QString &message)
{
    m_frame->setBad(!message.isEmpty());
    m_error->setText(message);
    updateMeaning();
}

bool PhoneField::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void PhoneField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_country->setEnabled(!readOnly);
}

void PhoneField::openPicker()
{
    if (m_picker == nullptr) {
        m_picker = new CountryPicker(locale(), m_allowed, this);
        connect(m_picker, &CountryPicker::picked, this, [this](const QString &iso) {
            chooseRegion(iso);
            // Grouped as that country does, unless it is another's number all the same.
            if (const auto typed = number(); typed && typed->region() == iso)
                display(*typed);
            m_edit->setFocus();
        });
    }
    m_picker->popUp(m_frame, m_region);
}

void PhoneField::edited()
{
    remember();
    // Marks would turn the number round, and are none of it.
    const QString typed = m_edit->text();
    const TypedNumber after{withoutDirectionMarks(typed),
                            withoutDirectionMarks(typed.left(m_edit->cursorPosition())).size()};
    setError({});
    // More than a key can type: a drop, the menu's Paste, an input method or a password manager.
    const bool whole = after.text.size() > m_before.text.size() + 1;
    const auto parsed = whole ? PhoneNumber::parse(after.text, dialledFrom())
                              : PhoneNumber::ParseResult(PhoneError::Empty);
    if (const PhoneNumber *number = numberIn(parsed)) {
        pastedNumber(*number);
        return;
    }
    const QString region = m_region;
    followCode(after.text);
    put(formatAsTyped(m_before, after, dialledFrom()));
    if (m_region != region)
        Q_EMIT regionChosen(m_region);
}

/// Always as a whole: what the edit itself would undo is a part of what was typed, and not grouped.
void PhoneField::put(const TypedNumber &shown)
{
    m_edit->setText(shown.text);
    m_edit->setCursorPosition(static_cast<int>(shown.caret));
    m_before = {m_edit->text(), m_edit->cursorPosition()};
    updateMeaning();
    Q_EMIT numberChanged();
}

void PhoneField::remember()
{
    m_undone.clear();
    m_done.append({m_before, m_region, m_dialledFrom});
}

/// Whoever comes next does not find by it what the one before typed.
void PhoneField::forgetEdits()
{
    m_done.clear();
    m_undone.clear();
}

void PhoneField::bringBack(QList<Shown> &from, QList<Shown> &to)
{
    if (from.isEmpty() || isReadOnly())
        return;
    to.append({{m_edit->text(), m_edit->cursorPosition()}, m_region, m_dialledFrom});
    const Shown shown = from.takeLast();
    const bool moves = shown.region != m_region;
    setError({});
    setRegion(shown.region);
    m_dialledFrom = shown.dialledFrom;
    put(shown.typed);
    if (moves)
        Q_EMIT regionChosen(m_region);
}

void PhoneField::pasted(const QString &text)
{
    remember();
    const auto parsed = PhoneNumber::parse(text, m_region);
    setError({});
    if (const PhoneNumber *number = numberIn(parsed))
        pastedNumber(*number);
    else // with its lines: they tell two numbers apart
        fill(withoutDirectionMarks(text).trimmed());
}

void PhoneField::pastedNumber(const PhoneNumber &number)
{
    const QString before = m_region;
    display(number);
    Q_EMIT numberChanged();
    if (m_region != before)
        Q_EMIT regionChosen(m_region);
}

void PhoneField::finished()
{
    if (!leadsAbroad(m_edit->text(), dialledFrom()))
        return;
    // The country button has taken over the code that was typed.
    if (const auto typed = number())
        display(*typed);
}

void PhoneField::display(const PhoneNumber &number)
{
    m_dialledFrom.clear();
    if (number.isKnown() || knownDialCode(m_region) != number.countryCode())
        setRegion(number.region());
    // +800 and the like are on no country's button.
    const bool onButton = knownDialCode(m_region) == number.countryCode();
    m_edit->setText(onButton ? number.withoutCountryCode() : number.international());
    m_before = {m_edit->text(), m_edit->cursorPosition()};
    updateMeaning();
}

void PhoneField::shareWidth()
{
    const QMargins around = m_frame->contentsMargins() + m_frame->layout()->contentsMargins();
    const int forNumber = width() - m_country->fullWidth() - around.left() - around.right() -
                          m_frame->layout()->spacing();
    m_country->setCompact(forNumber < m_edit->fontMetrics().horizontalAdvance(longNumber));
}

void PhoneField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void PhoneField::focusInEvent(QFocusEvent *event)
{
    m_edit->setFocus(event->reason());
}

bool PhoneField::event(QEvent *event)
{
    if (event->type() == QEvent::Show)
        nameFromBuddy(this, m_edit);
    return QWidget::event(event);
}

void PhoneField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange)
        shareWidth();
    if (type != QEvent::LanguageChange && type != QEvent::LocaleChange)
        return;
    delete m_picker;
    showCountry();
    updateMeaning();
    // The label may come later in the same round of events.
    QMetaObject::invokeMethod(
        this, [this] { nameFromBuddy(this, m_edit); }, Qt::QueuedConnection);
}

} // namespace ringkey
