// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QObject>
#include <QStringList>

/// The words of the library in its own language, without a translator in the host's application:
/// installing one would send every widget of the host a change of language. Where no language was
/// chosen, or it lacks a text, the application's translators are asked as everywhere.
///
/// Every source of the theme, the controls and the pages is compiled with this header included
/// first (see CMakeLists.txt), so that tr() and the forms ask here.
namespace ringkey {

/// As QCoreApplication::translate().
QString translated(const char *context, const char *text, const char *comment = nullptr,
                   int n = -1);

/// BCP 47; empty: the application's translators from now on. Returns what is spoken: English where
/// there is no such language. For the whole program; widgets follow with the next
/// QEvent::LanguageChange. GUI thread.
QString setTextLanguage(const QString &bcp47);

/// For a field that may stand alone: where nobody chose a language it is that of QLocale(), from
/// then on. GUI thread.
void speakAsTheProgram();

/// The languages there are, BCP 47.
QStringList textLanguages();

/// The one of them that is read where there is none of just this country: Portugal reads Brazil's,
/// Hong Kong that of Taiwan, whose script is its own. Empty where none is understood.
QString nearestText(const QLocale &wanted);

/// How numbers, dates and names of countries are written: as the chosen language does, else as
/// QLocale() says.
QLocale textLocale();

} // namespace ringkey

#undef QT_TR_FUNCTIONS
#define QT_TR_FUNCTIONS                                                                            \
    static inline QString tr(const char *text, const char *comment = nullptr, int n = -1)          \
    {                                                                                              \
        return ringkey::translated(staticMetaObject.className(), text, comment, n);                \
    }

#undef Q_DECLARE_TR_FUNCTIONS
#define Q_DECLARE_TR_FUNCTIONS(context)                                                            \
public:                                                                                            \
    static inline QString tr(const char *text, const char *comment = nullptr, int n = -1)          \
    {                                                                                              \
        return ringkey::translated(#context, text, comment, n);                                    \
    }                                                                                              \
                                                                                                   \
private:
