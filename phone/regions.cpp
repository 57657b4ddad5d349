// SPDX-License-Identifier: Apache-2.0
#include "phone/regions.h"

#include "phone/libphonenumber.h"
#include "phone/numbertext.h"

#include <QCollator>
#include <QHash>
#include <QMultiHash>
#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <unicode/locid.h>
#include <unicode/unistr.h>
#include <utility>

namespace ringkey {

QString foldedName(QStringView text)
{
    // Letters whose stroke or missing dot Unicode does not decompose.
    static const QHash<QChar, QChar> bases{{u'ø', u'o'}, {u'ł', u'l'}, {u'đ', u'd'}, {u'ı', u'i'}};
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += bases.value(c, c);
        else if ((c.isSpace() || c == u'-') && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

using namespace Qt::StringLiterals;
using libphone::Number;
using libphone::Util;
using libphone::util;

namespace {

QString displayName(QStringView iso, const icu::Locale &language)
{
    const icu::Locale country("", libphone::toStd(iso).c_str());
    icu::UnicodeString name;
    country.getDisplayCountry(language, name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

icu::Locale icuLocale(const QLocale &language)
{
    if (language.language() == QLocale::C) // ICU would take the system's language for it
        return icu::Locale::getEnglish();
    return icu::Locale::createFromName(language.name().toLatin1().constData());
}

struct Alias
{
    QLatin1StringView iso;
    QLatin1StringView name; ///< folded
};

/// What people type that is neither in the CLDR name nor its initials.
constexpr std::array aliases{
    Alias{"AE"_L1, "uae"_L1},        Alias{"CI"_L1, "ivory coast"_L1},
    Alias{"CV"_L1, "cape verde"_L1}, Alias{"CZ"_L1, "czech republic"_L1},
    Alias{"GB"_L1, "uk"_L1},         Alias{"GB"_L1, "great britain"_L1},
    Alias{"GB"_L1, "england"_L1},    Alias{"GB"_L1, "scotland"_L1},
    Alias{"GB"_L1, "wales"_L1},      Alias{"MM"_L1, "burma"_L1},
    Alias{"NL"_L1, "holland"_L1},    Alias{"SZ"_L1, "swaziland"_L1},
    Alias{"TL"_L1, "east timor"_L1}, Alias{"TR"_L1, "turkey"_L1},
    Alias{"US"_L1, "usa"_L1},        Alias{"US"_L1, "america"_L1},
};

/// Smaller is better. Places inside a name count on from InsideName, so an early hit beats a late
/// one.
enum Rank : int
{
    Exact,
    NamePrefix,
    EnglishPrefix,
    WordPrefix,
    Initials,
    InsideName,
    NoMatch = 1000
};

int rankOfName(const QString &name, const QString &query, int prefixRank)
{
    const qsizetype at = name.indexOf(query);
    if (at == 0)
        return prefixRank;
    if (at < 0)
        return NoMatch;
    return name.contains(u' ' + query) ? WordPrefix : InsideName + static_cast<int>(at);
}

int rankOfInitials(const QString &name, const QString &query)
{
    QString initials;
    for (const QStringView word : QStringView(name).split(u' ', Qt::SkipEmptyParts))
        initials += word.front();
    return initials.size() > 1 && initials == query ? Initials : NoMatch;
}

int rankOfAlias(const QString &iso, const QString &query)
{
    int best = NoMatch;
    for (const Alias &alias : aliases) {
        if (alias.iso == iso && alias.name.startsWith(query))
            best = std::min<int>(best, alias.name == query ? Exact : WordPrefix);
    }
    return best;
}

/// "Deutschland", "Suisse" and "Schweiz": as each country calls itself in its languages, folded.
/// Who does not read the list's language looks for that.
const QMultiHash<QString, QString> &ownNames()
{
    static const auto names = [] {
        QMultiHash<QString, QString> own;
        for (const QLocale &locale : QLocale::matchingLocales(
                 QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            const QString iso = QLocale::territoryToCode(locale.territory());
            if (const QString name = foldedName(locale.nativeTerritoryName()); !name.isEmpty())
                own.insert(iso, name);
        }
        return own;
    }();
    return names;
}

/// The first letters of a name in a language nobody may have asked for say little.
int rankOfOwnName(const QString &iso, const QString &query)
{
    constexpr qsizetype fewLetters = 2;
    const bool latin = query.front().script() == QChar::Script_Latin;
    if (latin && query.size() <= fewLetters)
        return NoMatch;
    const auto names = ownNames().values(iso);
    const bool begins = std::any_of(names.begin(), names.end(),
                                    [&](const QString &name) { return name.startsWith(query); });
    return begins ? WordPrefix : NoMatch;
}

/// CLDR writes "St. Lucia".
int rankOfSaint(const QString &english, const QString &query)
{
    const auto saint = "saint "_L1;
    const bool isSaint = english.startsWith("st "_L1);
    return isSaint && QString(saint + english.sliced(3)).startsWith(query) ? EnglishPrefix
                                                                           : NoMatch;
}

int rankByName(const Region &region, const QString &query)
{
    if (region.iso.compare(query, Qt::CaseInsensitive) == 0)
        return Exact;
    const QString local = foldedName(region.name);
    const QString english = foldedName(region.englishName);
    return std::min({rankOfName(local, query, NamePrefix),
                     rankOfName(english, query, EnglishPrefix), rankOfInitials(local, query),
                     rankOfInitials(english, query), rankOfAlias(region.iso, query),
                     rankOfOwnName(region.iso, query), rankOfSaint(english, query)});
}

/// A whole number pasted into the search finds its country too, after the codes it could be the
/// beginning of.
int rankByDialCode(const Region &region, const QString &digits)
{
    const QString code = QString::number(region.dialCode);
    const bool isMain = regionForDialCode(region.dialCode) == region.iso;
    if (code == digits)
        return isMain ? Exact : NamePrefix;
    if (code.startsWith(digits))
        return WordPrefix;
    if (digits.startsWith(code))
        return isMain ? InsideName : InsideName + 1;
    return NoMatch;
}

/// The digits of "+44", "0044" and "44"; empty where the query is a name.
QString dialDigits(QStringView query)
{
    QString digits = numbertext::plain(query);
    if (!numbertext::isDialable(digits))
        return {};
    digits = numbertext::digitsOf(digits);
    return digits.startsWith("00"_L1) ? digits.sliced(2) : digits;
}

} // namespace

RegionList::RegionList(const QLocale &language)
{
    std::set<std::string> supported;
    util().GetSupportedRegions(&supported);
    const icu::Locale local = icuLocale(language);
    const icu::Locale &english = icu::Locale::getEnglish();
    m_regions.reserve(static_cast<qsizetype>(supported.size()));
    for (const std::string &code : supported) {
        const QString iso = libphone::toQt(code);
        m_regions.append({iso, util().GetCountryCodeForRegion(code), displayName(iso, local),
                          displayName(iso, english)});
    }
    const QCollator collator(language);
    std::sort(m_regions.begin(), m_regions.end(), [&](const Region &a, const Region &b) {
        return collator.compare(a.name, b.name) < 0;
    });
}

QList<Region> RegionList::search(QStringView query) const
{
    const QString digits = dialDigits(query);
    const QString name = foldedName(query);
    if (digits.isEmpty() && name.isEmpty())
        return query.trimmed().isEmpty() || query.trimmed() == u"+"_s ? m_regions : QList<Region>();
    QList<std::pair<int, Region>> found;
    for (const Region &region : m_regions) {
        const int rank =
            digits.isEmpty() ? rankByName(region, name) : rankByDialCode(region, digits);
        if (rank < NoMatch)
            found.append({rank, region});
    }
    // Equal ranks keep the list's own order, which is alphabetical in its language.
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Region> result;
    std::transform(found.begin(), found.end(), std::back_inserter(result),
                   [](const auto &f) { return f.second; });
    return result;
}

QString regionName(QStringView iso, const QLocale &language)
{
    return displayName(iso, icuLocale(language));
}

int dialCodeForRegion(QStringView iso)
{
    return util().GetCountryCodeForRegion(libphone::toStd(iso.toString().toUpper()));
}

QString regionForDialCode(int dialCode)
{
    const std::string region = libphone::mainRegion(dialCode);
    const bool isCountry = region != "ZZ" && region != "001";
    return isCountry ? libphone::toQt(region) : QString();
}

std::optional<PhoneNumber> exampleMobile(QStringView iso)
{
    Number number;
    if (!util().GetExampleNumberForType(libphone::toStd(iso.toString().toUpper()), Util::MOBILE,
                                        &number))
        return std::nullopt;
    return PhoneNumber::fromE164(libphone::toE164(number));
}

} // namespace ringkey
