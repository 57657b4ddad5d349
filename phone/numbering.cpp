// SPDX-License-Identifier: Apache-2.0
#include "phone/numbering.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// Bit n stands for n digits.
using LengthSet = std::uint32_t;

struct CodeLengths
{
    int code;
    LengthSet lengths;
};

template <typename... Length>
constexpr LengthSet digits(Length... length)
{
    return ((LengthSet(1) << length) | ...);
}

#include "phone/numberlengths.inc"

LengthSet lengthsOf(int countryCode)
{
    const auto found =
        std::lower_bound(lengthsOfCodes.begin(), lengthsOfCodes.end(), countryCode,
                         [](const CodeLengths &entry, int code) { return entry.code < code; });
    return found != lengthsOfCodes.end() && found->code == countryCode ? found->lengths : 0;
}

} // namespace

NumberingSource numberingSource()
{
    return {source, QDate::fromString(published, Qt::ISODate)};
}

bool isNumberLength(int countryCode, qsizetype length)
{
    return length >= 0 && length < 32 && ((lengthsOf(countryCode) >> length) & 1U) != 0;
}

int longestNumber(int countryCode)
{
    return std::max(0, static_cast<int>(std::bit_width(lengthsOf(countryCode))) - 1);
}

} // namespace ringkey
