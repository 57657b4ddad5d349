// SPDX-License-Identifier: Apache-2.0
#include "service/sms/languages.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

// A header of many kilobytes is not worth sorting.
constexpr qsizetype mostTags = 32;
constexpr qsizetype longestTag = 35; // BCP 47 4.4.1

struct Wish
{
    QString tag;
    double quality = 1;
};

bool isTag(const QString &text)
{
    const auto fits = [](QChar c) {
        return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber());
    };
    return !text.isEmpty() && text.size() <= longestTag &&
           std::all_of(text.begin(), text.end(), fits);
}

/// The quality is 0, which means "not this one", where it cannot be read.
Wish wishOf(const QString &part)
{
    const QStringList pieces = part.split(u';');
    Wish wish{pieces.first().trimmed(), 1};
    for (const QString &piece : pieces.mid(1)) {
        const QString parameter = piece.trimmed();
        if (parameter.startsWith("q="_L1, Qt::CaseInsensitive))
            wish.quality = parameter.mid(2).toDouble();
    }
    return wish;
}

QString baseOf(const QString &key)
{
    return key.section(u'-', 0, 0);
}

QString offeredWith(const QString &key, const QStringList &offered)
{
    const auto find = [&offered](const auto &fits) {
        const auto found = std::find_if(offered.begin(), offered.end(),
                                        [&](const QString &tag) { return fits(languageKey(tag)); });
        return found == offered.end() ? QString() : *found;
    };
    QString match = find([&](const QString &own) { return own == key; });
    if (!match.isEmpty() || baseOf(key) == "zh"_L1)
        return match;
    match = find([&](const QString &own) { return own == baseOf(key); });
    return match.isEmpty() ? find([&](const QString &own) { return baseOf(own) == baseOf(key); })
                           : match;
}

} // namespace

QStringList acceptedLanguages(const QString &header)
{
    std::vector<Wish> wishes;
    for (const QString &part : header.split(u',').mid(0, mostTags)) {
        const Wish wish = wishOf(part);
        if (wish.quality > 0 && isTag(wish.tag))
            wishes.push_back(wish);
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.quality > b.quality; });
    QStringList tags;
    for (const Wish &wish : wishes)
        tags.append(wish.tag);
    return tags;
}

QString languageKey(const QString &tag)
{
    const QString key = QString(tag).replace(u'_', u'-').toLower();
    if (baseOf(key) == "iw"_L1) // the old code of Hebrew, which Java and Android still send
        return u"he"_s + key.mid(2);
    if (baseOf(key) != "zh"_L1)
        return key;
    const QStringList parts = key.split(u'-');
    if (parts.contains("hans"_L1))
        return u"zh-hans"_s;
    const bool traditional = parts.contains("hant"_L1) || parts.contains("tw"_L1) ||
                             parts.contains("hk"_L1) || parts.contains("mo"_L1);
    return traditional ? u"zh-hant"_s : u"zh-hans"_s;
}

QString matchLanguage(const QStringList &wanted, const QStringList &offered)
{
    for (const QString &tag : wanted) {
        const QString match = offeredWith(languageKey(tag), offered);
        if (!match.isEmpty())
            return match;
    }
    return {};
}

} // namespace ringkey::service
