// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/libphonenumber.h"
#include "phone/phonenumber.h"

#include <QStringView>
#include <string>
#include <variant>

/// Reads one text without labels as a number, by its digits alone. Private to phone/. Pure.
namespace ringkey::numberreading {

using Reading = std::variant<libphone::Number, PhoneError>;

/// Only the digits and a "+" are handed on.
Reading readDigits(QStringView text, const std::string &region);

bool isNumber(const Reading &reading);
/// A number of a range that the phone library has heard of.
bool isKnown(const Reading &reading);
/// True where a mobile can be as long as `number`: by the phone library or by newer lengths.
bool canBeMobile(const libphone::Number &number);

} // namespace ringkey::numberreading
