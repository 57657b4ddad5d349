// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phone/export.h"

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <variant>

namespace ringkey {

/// What kind of line a number belongs to, as far as its digits tell.
enum class LineType : std::uint8_t
{
    Mobile,
    FixedLine,
    FixedLineOrMobile,
    Premium,
    TollFree,
    Voip,
    Other,
    Unknown ///< a range the phone library has not heard of; it may be newer than the library
};

/// Why a text is not a phone number. Each has its own sentence in ui/words/errortext.
enum class PhoneError : std::uint8_t
{
    Empty,
    NotANumber,         ///< letters, or nothing that could be a number
    UnknownCountryCode, ///< "+" and digits that are no country code
    TooShort,
    TooLong,
    TwoNumbers, ///< more than one number in the text
};

/// A phone number that can exist: the only ways to get one are parse() and fromE164(). Its length
/// is one that its country has; whether its range is in use is told by isKnown(), and refused
/// nowhere.
///
/// A small value; copies are cheap and independent. All functions may be called from any thread.
/// The first call of parse() in a process loads libphonenumber's metadata (about 5 ms), so a window
/// should be painted before it.
class RINGKEY_AUTH_EXPORT PhoneNumber
{
public:
    using ParseResult = std::variant<PhoneNumber, PhoneError>;

    /// Reads a number in any shape a person pastes: separators, "00" or "+", tel: links, full-width
    /// and Arabic-Indic digits, bidi marks, national trunk prefixes. `region` (ISO 3166-1 alpha-2,
    /// may be empty) is used only where the text carries no country code.
    static ParseResult parse(QStringView text, QStringView region);

    /// The number if `text` is digits with a country code, with or without "+" (contract section
    /// 10) or with the space a form-decoded "+" turns into (section 1); else nothing. Separators
    /// are refused. The result is canonical: two spellings of one number compare equal.
    static std::optional<PhoneNumber> fromE164(QStringView text);

    /// "+447400123456": what is sent and stored (ITU-T E.164).
    QString e164() const { return m_e164; }
    /// "+44 7400 123456": what is shown.
    QString international() const;
    /// "07400 123456": what people of that country write.
    QString national() const;
    /// "7400 123456": the part after the country code as shown beside a country button.
    QString withoutCountryCode() const;
    /// ISO 3166-1 alpha-2, "GB". "001" for numbers without a country; the main region of a shared
    /// code where the number does not tell.
    QString region() const { return m_region; }
    int countryCode() const;
    LineType lineType() const { return m_type; }
    /// False where the phone library knows no such range: most likely a wrong digit, maybe a new
    /// range. Worth a notice, never a refusal.
    bool isKnown() const { return m_type != LineType::Unknown; }
    /// False where no text can arrive or where it costs extra: all but mobile, mobile-or-fixed,
    /// internet and unknown lines.
    bool canReceiveTexts() const;
    /// "+44 •••• ••3456": for places where the number must be recognised by its owner only.
    QString masked() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    PhoneNumber(QString e164, QString region, LineType type);

    QString m_e164;
    QString m_region;
    LineType m_type;
};

} // namespace ringkey
