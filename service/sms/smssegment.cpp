// SPDX-License-Identifier: Apache-2.0
#include "service/sms/smssegment.h"

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

} // namespace

bool fitsOneSegment(QStringView text)
{
    int septets = 0;
    for (const QChar c : text) {
        if (basic.contains(c))
            septets += 1;
        else if (extension.contains(c))
            septets += 2;
        else
            return text.size() <= unitsOfSegment;
    }
    return septets <= septetsOfSegment;
}

} // namespace ringkey::service
