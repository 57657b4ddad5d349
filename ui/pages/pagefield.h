// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pageid.h"

#include <QString>
#include <functional>

class QWidget;

namespace ringkey {

class CheckLine;
class CodeField;
class ErrorLine;
class PasswordField;
class PhoneField;
class TextField;

/// One input of a page, whatever control it is: what a page needs to check, mark and empty it.
struct PageField
{
    PagePart part = PagePart::Banner;
    QWidget *widget = nullptr;
    std::function<QString()> problem; ///< what is wrong with the input, empty if nothing
    std::function<QString()> error;   ///< what is said to be wrong now
    std::function<void(const QString &)> setError;
    std::function<void()> clear; ///< forgets what was typed
    std::function<void(bool)> setReadOnly;
    bool secret = false; ///< forgotten when the page is left
};

PageField phoneInput(PhoneField *field);
/// The password somebody has: only its presence is checked.
PageField passwordInput(PasswordField *field);
/// A password being chosen: its length is checked too.
PageField newPasswordInput(PasswordField *field, PagePart part = PagePart::NewPassword);
PageField codeInput(CodeField *field, ErrorLine *error);
/// A line of text that may stay empty.
PageField optionalInput(PagePart part, TextField *field);
/// An answer to a security question.
PageField answerInput(TextField *field, ErrorLine *error);
/// A box that has to be ticked.
PageField consentInput(CheckLine *box);

} // namespace ringkey
