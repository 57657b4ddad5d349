// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/passwordfield.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/capslock.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthmeter.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// No password of anybody; what is longer was pasted by mistake.
constexpr int longestText = 4096;
constexpr Qt::InputMethodHints hints =
    Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;

/// A line copied whole brings its end along.
QString withoutLineEnds(QString text)
{
    const auto endsLine = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    };
    while (!text.isEmpty() && endsLine(text.back()))
        text.chop(1);
    return text;
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
{
    speakAsTheProgram();
    build();
    m_capsLockWatcher = new CapsLockWatcher(m_edit);
    connect(m_capsLockWatcher, &CapsLockWatcher::changed, this, [this](bool on) {
        retranslate();
        if (on)
            announce(m_capsLock, m_capsLock->text());
    });
    connect(m_edit, &QLineEdit::textEdited, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    setFocusPolicy(Qt::ClickFocus); // without one the label's letter with Alt leads nowhere
    setFocusProxy(m_edit);
    retranslate();
    setShowsStrength(false);
}

PasswordField::~PasswordField()
{
    // The edit loses the focus in its own destructor, after ours.
    m_capsLockWatcher->disconnect(this);
    clear();
}

void PasswordField::build()
{
    m_frame = new FieldFrame(this);
    m_frame->setObjectName(QStringLiteral("frame")); // its parts are found by all names above
    m_edit = new PasswordEdit(m_frame);
    m_edit->setObjectName(u"passwordEdit"_s);
    m_edit->setFramed(false);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestText);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | hints);
    m_reveal = new LinkButton(m_frame);
    m_reveal->setObjectName(u"revealButton"_s);
    m_reveal->setTone(LinkButton::Muted);
    m_frame->setEditor(m_edit);
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(metrics::controlPadding - 2, 1, metrics::controlPadding, 1);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal, 0, Qt::AlignVCenter); // its ring stays within the field

    m_capsLock = new HintLine(this);
    m_capsLock->setGlyph(paint::Glyph::CapsLock);
    m_meter = new StrengthMeter(this);
    m_room = new NoteRoom(this);
    setProperty(marks::endsInRoom, true);
    m_advice = new TextLabel(m_room);
    m_advice->setRole(TextLabel::Small);
    m_error = new ErrorLine(m_room);
    m_room->add(m_capsLock);
    m_room->add(m_error);
    m_room->add(m_advice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(m_frame);
    column->addWidget(m_meter);
    column->addWidget(m_room);
}

void PasswordField::retranslate()
{
    const bool shown = isRevealed();
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    const QString name =
        m_edit->accessibleName().isEmpty() ? tr("Password") : m_edit->accessibleName();
    // Two fields on one page: each button says whose it is.
    m_reveal->setAccessibleName(shown ? tr("Hide: %1").arg(name) : tr("Show: %1").arg(name));
    m_capsLock->setText(m_capsLockWatcher->isOn() ? tr("Caps Lock is on") : QString());
    rate();
}

QString PasswordField::takeText()
{
    setRevealed(false);
    // Ours is the only copy once the edit has let go of it.
    QString text = m_edit->text();
    m_edit->setText({});
    rate();
    return text;
}

Secret PasswordField::secret()
{
    setRevealed(false);
    const QString shared = m_edit->text();
    return Secret::take(QString(shared.constData(), shared.size()));
}

Secret PasswordField::takeSecret()
{
    return Secret::take(takeText());
}

void PasswordField::clear()
{
    QString text = takeText();
    wipe(text);
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

int PasswordField::length() const
{
    return passwordLength(m_edit->text());
}

void PasswordField::edited()
{
    {
        // Setting the text drops the edit's list of undo steps, which would keep every typed
        // character.
        const QSignalBlocker quiet(m_edit);
        const int caret = m_edit->cursorPosition();
        m_edit->renewText(withoutLineEnds(m_edit->text()));
        m_edit->setCursorPosition(caret);
    }
    setError({});
    rate();
    Q_EMIT passwordChanged();
}

void PasswordField::rate()
{
    if (!m_showsStrength)
        return;
    // What is not taken is not praised.
    const bool tooLong = length() > m_maximumLength;
    const auto strength =
        tooLong ? PasswordStrength() : ratePassword(m_edit->text(), m_context, m_minimumLength);
    m_meter->setLevel(strength.level);
    const QString words = strengthText(strength, m_minimumLength);
    if (tooLong)
        m_advice->setText(tr("At most %n characters.", nullptr, m_maximumLength));
    else
        m_advice->setText(words.isEmpty() ? tr("At least %n characters.", nullptr, m_minimumLength)
                                          : words);
    if (m_error->text().isEmpty())
        m_edit->setAccessibleDescription(m_advice->sourceText());
}

void PasswordField::setShowsStrength(bool shows)
{
    m_showsStrength = shows;
    m_meter->setVisible(shows);
    showAdvice();
    rate();
}

/// What is wrong takes the place of the advice.
void PasswordField::showAdvice()
{
    m_advice->setVisible(m_showsStrength && m_error->text().isEmpty());
}

void PasswordField::setMinimumLength(int length)
{
    m_minimumLength = length;
    rate();
}

void PasswordField::setMaximumLength(int length)
{
    m_maximumLength = length;
    rate();
}

void PasswordField::setContextWords(const QStringList &words)
{
    m_context = words;
    rate();
}

QString PasswordField::placeholderText() const
{
    return m_edit->placeholderText();
}

void PasswordField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString PasswordField::error() const
{
    return m_error->text();
}

void PasswordField::setError(const QString &message)
{
    m_frame->setBad(!message.isEmpty());
    m_error->setText(message);
    showAdvice();
    m_edit->setAccessibleDescription(message);
}

bool PasswordField::isReadOnly() const
{
    return m_edit->isReadOnly();
}

void PasswordField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool PasswordField::isRevealed() const
{
    return m_edit->echoMode() == QLineEdit::Normal;
}

void PasswordField::setRevealed(bool revealed)
{
    m_edit->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    // Qt takes the other hints away with the dots; a shown password is a password all the same.
    m_edit->setInputMethodHints(revealed ? hints : Qt::ImhHiddenText | hints);
    retranslate();
}

bool PasswordField::event(QEvent *event)
{
    if (event->type() == QEvent::Show) {
        nameFromBuddy(this, m_edit);
        retranslate();
    }
    return QWidget::event(event);
}

void PasswordField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // The label may come later in the same round of events.
    QMetaObject::invokeMethod(
        this,
        [this] {
            nameFromBuddy(this, m_edit);
            retranslate();
        },
        Qt::QueuedConnection);
}

} // namespace ringkey
