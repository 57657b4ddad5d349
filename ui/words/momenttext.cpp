// SPDX-License-Identifier: Apache-2.0
#include "ui/words/momenttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// Gives lupdate the context.
struct DayWords
{
    Q_DECLARE_TR_FUNCTIONS(PageTexts)
};

bool hasHalfDays(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).contains("ap"_L1, Qt::CaseInsensitive);
}

/// The C locale writes as machines do. English without a country is that of those, too, whose
/// language the texts do not speak.
QLocale shownLocale()
{
    const QLocale locale = textLocale();
    if (locale.language() == QLocale::C)
        return QLocale(u"en_GB"_s);
    return locale == QLocale(QLocale::English) ? englishLike(QLocale::system()) : locale;
}

/// Phone numbers, codes and countdowns have these digits in every language; others beside them
/// would read as two kinds of number.
QString withLatinDigits(QString text)
{
    for (QChar &letter : text) {
        if (letter.digitValue() >= 0)
            letter = QChar(u'0' + letter.digitValue());
    }
    return text;
}

/// What keeps a date and a time on one line. Where lines begin on the right it would make one
/// number of year and hour (UAX #9, W4), but for the mark.
QString together()
{
    const bool rtl = shownLocale().textDirection() == Qt::RightToLeft;
    return rtl ? u"\u200f\u00a0"_s : u"\u00a0"_s;
}

} // namespace

QLocale englishLike(const QLocale &system)
{
    const QLocale unitedStates(QLocale::English);
    if (system.language() == QLocale::C)
        return unitedStates;
    const QLocale own(QLocale::English, system.territory());
    if (own.territory() == system.territory() && hasHalfDays(own) == hasHalfDays(system))
        return own;
    return {QLocale::English, hasHalfDays(system) ? QLocale::World : QLocale::Europe};
}

QString clockText(const QDateTime &time)
{
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    const QLocale locale = shownLocale();
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    return withLatinDigits(locale.toString(time.toLocalTime().time(), format));
}

QString momentText(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    if (day == now.toLocalTime().date())
        return clockText(time);
    return withLatinDigits(shownLocale().toString(day, QLocale::ShortFormat)) + together() +
           clockText(time);
}

QString ownMomentText(const QDateTime &time, const QDateTime &now, std::chrono::seconds clockSet)
{
    return momentText(time.addDuration(clockSet), now.addDuration(clockSet));
}

QString dayText(const QDateTime &time, const QDateTime &now)
{
    const QString moment = momentText(time, now);
    if (time.toLocalTime().date() == now.toLocalTime().date())
        return DayWords::tr("Today, %1").arg(moment);
    return moment;
}

} // namespace ringkey
