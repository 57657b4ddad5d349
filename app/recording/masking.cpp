// SPDX-License-Identifier: Apache-2.0
#include "app/recording/masking.h"

#include "app/recording/fieldsof.h"
#include "phone/regions.h"

namespace ringkey::recording {

namespace {

using namespace Qt::StringLiterals;

void hide(QString &text)
{
    text.fill(u'•');
}

void hide(QUrl &address)
{
    QUrl host;
    host.setScheme(address.scheme());
    host.setHost(address.host());
    address = host;
}

/// What Ringkey shows of a number elsewhere too: its country and its last digits.
void hide(PhoneNumber &number)
{
    constexpr int shown = 4;
    const PhoneNumber example =
        exampleMobile(number.region()).value_or(exampleMobile(u"GB").value());
    const auto likeIt =
        PhoneNumber::fromE164(example.e164().chopped(shown) + number.e164().right(shown));
    number = likeIt.value_or(example);
}

template <class T>
void mask(T &value);

/// What of a struct is about a person, wherever it stands.
template <class T>
void hideIn(T &value)
{
    if constexpr (requires { hide(value.name); })
        hide(value.name);
    if constexpr (requires { hide(value.uid); })
        hide(value.uid);
    if constexpr (requires { hide(value.program); }) // a computer's name is often its owner's
        hide(value.program);
    if constexpr (requires { hide(value.numberAsGiven); })
        hide(value.numberAsGiven);
    if constexpr (requires { hide(value.message); }) // the backend's, and may repeat what was typed
        hide(value.message);
    if constexpr (requires { hide(value.address); })
        hide(value.address);
    if constexpr (requires { hide(value.portal); })
        hide(value.portal);
}

template <class T>
void mask(T &value)
{
    if constexpr (std::is_same_v<T, PhoneNumber>)
        hide(value);
    else if constexpr (isOptional<T>)
        value ? mask(*value) : void();
    else if constexpr (isVariant<T>)
        std::visit([](auto &one) { mask(one); }, value);
    else if constexpr (isList<T>)
        for (auto &one : value)
            mask(one);
    else if constexpr (Struct<T>) {
        hideIn(value);
        std::apply([](auto &...field) { (mask(field), ...); }, fieldsOf(value));
    }
}

} // namespace

flow::State masked(flow::State state)
{
    mask(state);
    return state;
}

PageContext masked(PageContext around)
{
    mask(around);
    return around;
}

} // namespace ringkey::recording
