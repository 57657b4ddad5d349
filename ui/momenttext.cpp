// SPDX-License-Identifier: Apache-2.0
#include "ui/momenttext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

/// The C locale writes as machines do.
QLocale shownLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(u"en_GB"_s) : locale;
}

} // namespace

QString clockText(const QDateTime &time)
{
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    const QLocale locale = shownLocale();
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    return locale.toString(time.toLocalTime().time(), format);
}

QString momentText(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    if (day == now.toLocalTime().date())
        return clockText(time);
    return shownLocale().toString(day, QLocale::ShortFormat) + QChar(QChar::Nbsp) + clockText(time);
}

} // namespace ringkey
