// SPDX-License-Identifier: Apache-2.0
#include "ui/words/languages.h"

#include "ui/language/texts.h"

#include <QLocale>
#include <QMap>
#include <algorithm>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// CLDR names a language within a sentence and by its country ("español de España"); a list wants
/// it alone and capitalised.
const QMap<QString, QString> &names()
{
    static const QMap<QString, QString> known{
        {u"ar"_s, u"العربية"_s},       {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},       {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},      {u"he"_s, u"עברית"_s},
        {u"hi"_s, u"हिन्दी"_s},         {u"it"_s, u"Italiano"_s},
        {u"ja"_s, u"日本語"_s},        {u"ko"_s, u"한국어"_s},
        {u"nl"_s, u"Nederlands"_s},    {u"pl"_s, u"Polski"_s},
        {u"pt"_s, u"Português"_s},     {u"pt-BR"_s, u"Português (Brasil)"_s},
        {u"ru"_s, u"Русский"_s},       {u"tr"_s, u"Türkçe"_s},
        {u"uk"_s, u"Українська"_s},    {u"zh-CN"_s, u"简体中文"_s},
        {u"zh-Hans"_s, u"简体中文"_s}, {u"zh-Hant"_s, u"繁體中文"_s},
        {u"zh-TW"_s, u"繁體中文"_s},
    };
    return known;
}

} // namespace

QString ownName(const QString &bcp47)
{
    const QString known = names().value(bcp47);
    if (!known.isEmpty())
        return known;
    const QString bare = names().value(bcp47.section(u'-', 0, 0));
    const QString cldr = QLocale(bcp47).nativeLanguageName();
    return bare.isEmpty() ? cldr : bare;
}

QStringList searchedNames(const QString &bcp47)
{
    QStringList names{ownName(bcp47), QLocale::languageToString(QLocale(bcp47).language())};
    if (bcp47 == "zh-CN"_L1 || bcp47 == "zh-Hans"_L1)
        names += u"Simplified Chinese"_s;
    if (bcp47 == "zh-TW"_L1 || bcp47 == "zh-Hant"_L1)
        names += u"Traditional Chinese"_s;
    if (bcp47 == "pt-BR"_L1)
        names += u"Brazilian Portuguese"_s;
    return names;
}

QStringList sortedByOwnName(QStringList languages)
{
    // Code points put Latin before the other scripts, which is what the list is for.
    std::ranges::sort(languages, {}, [](const QString &one) { return ownName(one); });
    return languages;
}

QString nearestLanguage(const QString &bcp47)
{
    return nearestText(QLocale(bcp47));
}

} // namespace ringkey
