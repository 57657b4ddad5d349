// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagefield.h"

#include "phone/regions.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <memory>

namespace ringkey {

using namespace Qt::StringLiterals;

namespace {

/// Gives lupdate the context.
struct Input
{
    Q_DECLARE_TR_FUNCTIONS(Input)
};

/// "the" where English needs it. Other languages' articles change with the country, so their
/// sentences take its name in brackets or after a colon.
QString inSentence(const PhoneNumber &number)
{
    constexpr auto withArticle =
        "AE AX BS CC CD CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC "
        "US VG VI"_L1;
    const QLocale language = textLocale();
    const QString name = regionName(number.region(), language);
    // In the locale "C" the texts are English, too.
    const bool english =
        language.language() == QLocale::English || language.language() == QLocale::C;
    return english && withArticle.contains(number.region()) ? u"the "_s + name : name;
}

QString notAllowedText(const PhoneNumber &number)
{
    // A number of no country ("001") has no country's name either.
    if (dialCodeForRegion(number.region()) == 0)
        return Input::tr("This number can't be used here. Choose a country from the list.");
    //: %1 is a country, in English with its article. Where your articles change with the country,
    //: write it so that none is needed: "Numbers of this country (%1) …".
    return Input::tr("Phone numbers from %1 can't be used here. Choose a country from the list.")
        .arg(inSentence(number));
}

QString noTextsText(LineType line, bool byText)
{
    if (!byText && line == LineType::FixedLine)
        return Input::tr("This is a landline. Use a mobile number.");
    if (!byText && line == LineType::Premium)
        return Input::tr("This is a premium-rate number. Use a mobile number.");
    if (!byText)
        return Input::tr("We can't send a code to this number. Use a mobile number.");
    if (line == LineType::FixedLine)
        return Input::tr("This is a landline. Use a mobile number we can text.");
    if (line == LineType::Premium)
        return Input::tr("This is a premium-rate number. Use a mobile number we can text.");
    return Input::tr("We can't text this number. Use a mobile number.");
}

QString phoneProblem(const PhoneField &field)
{
    if (const auto problem = field.problem())
        return phoneErrorText(*problem);
    const auto number = field.number();
    if (!number)
        return phoneErrorText(PhoneError::NotANumber);
    if (!field.isAllowed(*number))
        return notAllowedText(*number);
    if (field.textsWillBeSent() && !number->canReceiveTexts())
        return noTextsText(number->lineType(), field.isByText());
    return {};
}

QString newPasswordProblem(const PasswordField &field)
{
    if (field.isEmpty())
        return Input::tr("Choose a password.");
    if (field.length() < field.minimumLength())
        return Input::tr("This is too short. Use at least %1 characters.")
            .arg(field.minimumLength());
    if (field.length() > field.maximumLength())
        return Input::tr("This is too long. Use at most %1 characters.").arg(field.maximumLength());
    return {};
}

/// When there can be another code is said below the field.
QString spentText()
{
    ErrorContext context;
    context.codeWaits = true;
    return errorText(AuthError{.kind = AuthErrorKind::CodeSpent}, context);
}

bool isOfDigits(const CodeField &field)
{
    return field.format().alphabet == CodeAlphabet::Digits;
}

QString codeProblem(const CodeField &field)
{
    if (field.isSpent())
        return spentText();
    if (field.code().isEmpty())
        return Input::tr("Enter the code we sent.");
    if (!field.isComplete())
        return (isOfDigits(field) ? Input::tr("The code has %1 digits. Some are missing.")
                                  : Input::tr("The code has %1 characters. Some are missing."))
            .arg(field.length());
    return {};
}

/// Of a text that was put in and holds no code to take, or `found` of them.
QString noCodeText(const CodeField &field, qsizetype found)
{
    if (found > 1)
        return Input::tr("That has more than one code in it. Copy only the code.");
    return (isOfDigits(field)
                ? Input::tr("There's no code of %1 digits in that. Copy only the code.")
                : Input::tr("There's no code of %1 characters in that. Copy only the code."))
        .arg(field.length());
}

void clearText(QLineEdit *edit)
{
    edit->clear();
}

PageField password(PasswordField *field, PagePart part)
{
    return {.part = part,
            .widget = field,
            .problem = {},
            .error = [field] { return field->error(); },
            .setError = [field](const QString &text) { field->setError(text); },
            .clear = [field] { field->clear(); },
            .setReadOnly = [field](bool on) { field->setReadOnly(on); },
            .secret = true};
}

} // namespace

PageField phoneInput(PhoneField *field)
{
    return {.part = PagePart::Phone,
            .widget = field,
            .problem = [field] { return phoneProblem(*field); },
            .error = [field] { return field->error(); },
            .setError = [field](const QString &text) { field->setError(text); },
            .clear = [field] { field->clear(); },
            .setReadOnly = [field](bool on) { field->setReadOnly(on); }};
}

PageField passwordInput(PasswordField *field)
{
    PageField input = password(field, PagePart::Password);
    input.problem = [field] {
        return field->isEmpty() ? Input::tr("Enter your password.") : QString();
    };
    return input;
}

PageField newPasswordInput(PasswordField *field, PagePart part)
{
    PageField input = password(field, part);
    input.problem = [field] { return newPasswordProblem(*field); };
    return input;
}

PageField codeInput(CodeField *field, ErrorLine *error)
{
    error->setField(field);
    const auto refusal = std::make_shared<QString>();
    const auto isRefused = std::make_shared<bool>(false);
    QObject::connect(field, &CodeField::knownToBeWrong, error, [field, error, refusal] {
        const QString shown = error->text().isEmpty() ? spentText() : error->text();
        error->setText({}); // said again
        error->setText(field->isSpent() ? shown : *refusal);
        field->rejectCode();
    });
    // Not textEdited, which comes after what the field made of the text.
    QObject::connect(field, &CodeField::typed, error, [error] { error->setText({}); });
    QObject::connect(field, &CodeField::refused, error, [field, error](qsizetype found) {
        error->setText(noCodeText(*field, found));
    });
    return {.part = PagePart::Code,
            .widget = field,
            .problem = [field] { return codeProblem(*field); },
            .error = [error] { return error->text(); },
            .setError =
                [field, error, refusal, isRefused](const QString &text) {
                    // Not what is wrong before anything was sent.
                    if (std::exchange(*isRefused, false) && !text.isEmpty())
                        *refusal = text;
                    error->setText(text);
                    field->setBad(!text.isEmpty());
                },
            // A code is only taken away because it was refused.
            .clear =
                [field, isRefused] {
                    *isRefused = true;
                    field->rejectCode();
                },
            .setReadOnly = [field](bool on) { field->setReadOnly(on || field->isSpent()); },
            .secret = true};
}

PageField optionalInput(PagePart part, TextField *field)
{
    return {.part = part,
            .widget = field,
            .problem = [] { return QString(); },
            .error = [] { return QString(); },
            .setError = [field](const QString &text) { field->setBad(!text.isEmpty()); },
            .clear = [field] { clearText(field); },
            .setReadOnly = [field](bool on) { field->setReadOnly(on); }};
}

PageField answerInput(TextField *field, ErrorLine *error)
{
    error->setField(field);
    QObject::connect(field, &QLineEdit::textEdited, error, [field, error] {
        error->setText({});
        field->setBad(false);
    });
    return {.part = PagePart::Answer,
            .widget = field,
            .problem =
                [field] {
                    return field->text().isEmpty() ? Input::tr("Enter the answer.") : QString();
                },
            .error = [error] { return error->text(); },
            .setError =
                [field, error](const QString &text) {
                    error->setText(text);
                    field->setBad(!text.isEmpty());
                },
            .clear = [field] { clearText(field); },
            .setReadOnly = [field](bool on) { field->setReadOnly(on); },
            .secret = true};
}

PageField consentInput(CheckLine *box)
{
    return {.part = PagePart::Policy,
            .widget = box,
            .problem =
                [box] {
                    return box->isChecked() || box->isHidden()
                               ? QString()
                               : Input::tr("To create an account, agree to the terms first.");
                },
            .error = [box] { return box->error(); },
            .setError = [box](const QString &text) { box->setError(text); },
            .clear = [box] { box->setChecked(false); },
            .setReadOnly = [box](bool on) { box->setEnabled(!on); }};
}

} // namespace ringkey
