// SPDX-License-Identifier: Apache-2.0
// renderpages DIR [light|dark] [rtl] [long] [lang=de] [text=2.0] [width=360] [height=690]
#include "app/gallery/renderstates.h"
#include "ui/language/texts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTextStream>
#include <QTranslator>

namespace {

using namespace Qt::StringLiterals;

/// Every text half as long again, as German is.
class Stretcher : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int n) const override
    {
        const QString plain = QString::fromUtf8(text).replace("%n"_L1, QString::number(n));
        if (plain.size() < 3 || plain.contains(u'<'))
            return plain;
        QString more = plain + u' ';
        for (qsizetype i = 0; i < plain.size() / 3 + 2; ++i)
            more += i % 7 == 6 ? u' ' : u'ü';
        return more.trimmed();
    }
};

qreal valueOf(const QStringList &arguments, QLatin1StringView name, qreal otherwise)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(name))
            return argument.mid(name.size()).toDouble();
    }
    return otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    ringkey::Theme theme(app);
    theme.setChoice(arguments.contains("dark"_L1) ? ringkey::ThemeChoice::Dark
                                                  : ringkey::ThemeChoice::Light);
    theme.setSystemLook({.textScale = valueOf(arguments, "text="_L1, 1)});
    theme.setReducedMotion(true);
    theme.apply();
    Stretcher stretcher;
    if (arguments.contains("long"_L1))
        QCoreApplication::installTranslator(&stretcher);
    const QStringList languages = arguments.filter(u"lang="_s);
    if (!languages.isEmpty()) {
        ringkey::setTextLanguage(languages.first().section(u'=', 1));
        QApplication::setLayoutDirection(ringkey::textLocale().textDirection());
    }
    if (arguments.contains("rtl"_L1))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    ringkey::Branding branding;
    branding.termsUrl = QUrl(u"https://example.com/terms"_s);
    branding.privacyUrl = QUrl(u"https://example.com/privacy"_s);
    branding.supportUrl = QUrl(u"https://example.com/help"_s);
    branding.defaultCountry = u"GB"_s;
    ringkey::RenderOptions options;
    options.directory = arguments.value(1);
    options.size = QSize(qRound(valueOf(arguments, "width="_L1, 420)),
                         qRound(valueOf(arguments, "height="_L1, 690)));
    QString problem = ringkey::renderStates(options, branding);
    if (problem.isEmpty())
        problem = ringkey::writeContactSheet(options.directory, {QString()}, options.size.width());
    if (!problem.isEmpty())
        QTextStream(stderr) << problem << '\n';
    return problem.isEmpty() ? 0 : 1;
}
