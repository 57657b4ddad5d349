// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/language/texts.h"

#include <string_view>

namespace ringkey {

/// "SignInPage" of the class Ui_SignInPage that uic makes: the context lupdate gives the form.
template <class Form>
QByteArray formContext()
{
#if defined(_MSC_VER) && !defined(__clang__)
    constexpr std::string_view name = __FUNCSIG__;
#else
    constexpr std::string_view name = __PRETTY_FUNCTION__;
#endif
    constexpr std::string_view prefix = "Ui_";
    const std::size_t from = name.find(prefix) + prefix.size();
    const std::size_t to = name.find_first_of(";]>,", from);
    return QByteArray(name.data() + from, static_cast<qsizetype>(to - from));
}

template <class Form>
QString formText(const char *text, const char *comment = nullptr)
{
    static const QByteArray context = formContext<Form>();
    return translated(context.constData(), text, comment);
}

} // namespace ringkey

/// uic writes this where a form has a text (see AUTOUIC_OPTIONS).
#define RINGKEY_FORM_TEXT ringkey::formText<std::remove_pointer_t<decltype(this)>>
