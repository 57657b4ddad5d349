// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <Ringkey/Languages>
#include <Ringkey/SignInWidget>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// The menu of a field is Qt's. Qt speaks no Hindi, and its other languages may not be installed.
[[maybe_unused]] constexpr std::array fieldMenu{
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),     QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),      QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All")};

bool install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QString speak(const std::optional<QString> &language, QCoreApplication &app)
{
    qDeleteAll(app.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QLocale wanted = language ? QLocale(*language) : QLocale();
    const QString closest = nearestLanguage(wanted.bcp47Name());
    const QString folder = u":/ringkey/i18n"_s;
    const bool isSpoken = install(app, wanted, u"ringkey"_s, folder) ||
                          (QLocale(closest).language() == wanted.language() &&
                           install(app, QLocale(closest), u"ringkey"_s, folder));
    const QLocale shown = isSpoken ? wanted : QLocale(QLocale::English);
    if (language)
        QLocale::setDefault(wanted);
    if (shown.language() != QLocale::English)
        install(app, shown, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (qobject_cast<QGuiApplication *>(&app))
        QGuiApplication::setLayoutDirection(shown.textDirection());
    return shown.bcp47Name();
}

QStringList spokenLanguages()
{
    return SignInWidget::languages();
}

} // namespace ringkey
