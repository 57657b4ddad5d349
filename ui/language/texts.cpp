// SPDX-License-Identifier: Apache-2.0
#include "ui/language/texts.h"

#include <QDir>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

/// In a static library nobody else asks for what is compiled in. Outside any namespace by Qt's
/// rule.
static void initialiseTexts()
{
    Q_INIT_RESOURCE(ringkey_texts);
}

namespace ringkey {

namespace {

const QString folder = QStringLiteral(":/ringkey/i18n");

struct Chosen
{
    QTranslator translator;
    QLocale locale;
    std::optional<QLocale> followed = {}; ///< the program's, where nobody chose
};

std::unique_ptr<Chosen> &chosen()
{
    static std::unique_ptr<Chosen> value;
    return value;
}

/// A field stands, or stood, where nobody chose.
bool &isFollowing()
{
    static bool value = false;
    return value;
}

/// What the texts in the sources are; without a translation they are also the host's to translate.
bool isSource(const QLocale &locale)
{
    return locale.language() == QLocale::C || locale.language() == QLocale::English;
}

/// Where nobody chose, the program may speak another language by now.
const Chosen *spoken()
{
    const QLocale program;
    const bool isSaid = chosen() && !chosen()->followed;
    const bool isOther = chosen() ? chosen()->followed != program : !isSource(program);
    if (isFollowing() && !isSaid && isOther) {
        setTextLanguage(program.bcp47Name());
        chosen()->followed = program;
    }
    return chosen().get();
}

QString withNumber(QString text, int n)
{
    return n < 0 ? text : text.replace("%n"_L1, QString::number(n));
}

} // namespace

QString translated(const char *context, const char *text, const char *comment, int n)
{
    if (const Chosen *own = spoken()) {
        const QString found = own->translator.translate(context, text, comment, n);
        // What English does not list is its own text.
        if (!found.isEmpty())
            return withNumber(found, n);
        if (own->locale.language() == QLocale::English)
            return withNumber(QString::fromUtf8(text), n);
    }
    return QCoreApplication::translate(context, text, comment, n);
}

QString setTextLanguage(const QString &bcp47)
{
    initialiseTexts();
    chosen().reset();
    if (bcp47.isEmpty())
        return {};
    auto next = std::make_unique<Chosen>();
    next->locale = QLocale(bcp47);
    if (!next->translator.load(next->locale, u"ringkey"_s, u"_"_s, folder)) {
        const QString closest = nearestText(next->locale);
        if (closest.isEmpty())
            next->locale = QLocale(QLocale::English); // else dates stay those of the country
        (void)next->translator.load(closest.isEmpty() ? next->locale : QLocale(closest),
                                    u"ringkey"_s, u"_"_s, folder);
    }
    chosen() = std::move(next);
    return chosen()->locale.bcp47Name();
}

void speakAsTheProgram()
{
    isFollowing() = true;
}

QStringList textLanguages()
{
    initialiseTexts();
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"ringkey_*.qm"_s});
    for (const QString &file : files)
        languages << QLocale(file.section(u'_', 1).section(u'.', 0, 0)).bcp47Name();
    return languages;
}

QString nearestText(const QLocale &wanted)
{
    const QStringList languages = textLanguages();
    const auto found = std::ranges::find_if(languages, [&](const QString &language) {
        const QLocale one(language);
        return one.language() == wanted.language() && one.script() == wanted.script();
    });
    return found == languages.end() ? QString() : *found;
}

QLocale textLocale()
{
    const Chosen *own = spoken();
    return own ? own->locale : QLocale();
}

} // namespace ringkey
