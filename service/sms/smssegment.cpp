// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smssegment.h"

#include <optional>

namespace ringkey::service {

namespace {

constexpr int septetsOfSegment = 160;
constexpr int unitsOfSegment = 70;

// 3GPP TS 23.038 6.2.1, the default alphabet and its extension, whose characters take two septets.
constexpr QStringView basic =
    u"@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5"
    "\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9"
    " !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
constexpr QStringView extension = u"^{}\\[~]|\u20ac\f";

/// Nothing where a character is not of the alphabet.
std::optional<int> septetsOf(QStringView text)
{
    int septets = 0;
    for (const QChar c : text) {
        if (basic.contains(c))
            septets += 1;
        else if (extension.contains(c))
            septets += 2;
        else
            return std::nullopt;
    }
    return septets;
}

int parts(int length, int whole, int part)
{
    return length <= whole ? 1 : (length + part - 1) / part;
}

} // namespace

bool fitsOneSegment(QStringView text)
{
    return segmentsOf(text) == 1;
}

int segmentsOf(QStringView text)
{
    const auto septets = septetsOf(text);
    return septets ? parts(*septets, septetsOfSegment, 153)
                   : parts(int(text.size()), unitsOfSegment, 67);
}

bool isGsmText(QStringView text)
{
    return septetsOf(text).has_value();
}

} // namespace ringkey::service
