// SPDX-License-Identifier: Apache-2.0
#include "app/check/redact.h"

#include "auth/backend/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

/// Texts that a vendor or an administrator wrote.
bool tellsOfTheTenant(const QString &key)
{
    static const QStringList keys{
        u"message"_s, u"fieldname"_s, u"loginlockedtype"_s, u"emailverificationflow"_s,
        u"otptype"_s, u"rules"_s,     u"provider"_s,        u"delivery"_s,
        u"channel"_s, u"mode"_s,      u"errorcode"_s,       u"endedreason"_s};
    return keys.contains(key.toLower());
}

/// Moments of the account, not of the person.
bool tellsWhen(const QString &key)
{
    static const QStringList keys{u"lastlogindate"_s, u"createddate"_s,  u"modifieddate"_s,
                                  u"expires_in"_s,    u"lastuseddate"_s, u"currenttime"_s,
                                  u"starttime"_s,     u"endtime"_s,      u"loginlockedtimeout"_s};
    return keys.contains(key.toLower());
}

/// Without what can be a person's: addresses, tokens and identifiers, numbers.
QString withoutPersons(QString text)
{
    static const QRegularExpression address(u"[^\\s<>()]+@[^\\s<>()]+"_s);
    static const QRegularExpression token(u"[A-Za-z0-9+/_.-]*[0-9][A-Za-z0-9+/_.-]*"_s);
    static const QRegularExpression number(u"[0-9][0-9 ().-]{4,}"_s);
    text = text.left(200).replace(address, u"#"_s);
    constexpr int longestWord = 12;
    // Before the numbers: without its digits what is left of a token is a short word.
    for (auto all = token.globalMatch(QString(text)); all.hasNext();) {
        const QString found = all.next().captured();
        if (found.size() > longestWord)
            text.replace(found, u"#"_s);
    }
    return text.replace(number, u"#"_s);
}

/// A member's name is the vendor's; what has a number or an address in its place is a person's.
QString memberOf(const QString &key, const QJsonObject &others)
{
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]{0,63}$"_s);
    static const QRegularExpression number(u"[0-9]{3}"_s);
    if (name.match(key).hasMatch() && !number.match(key).hasMatch())
        return key;
    QString other = u"x"_s;
    while (others.contains(other))
        other += u'x';
    return other;
}

/// Nobody's number, in the way in which this one is written.
QString numberAsWritten(const QString &text)
{
    static const QRegularExpression international(u"^\\+[0-9]+$"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    if (international.match(text).hasMatch())
        return u"+12025550123"_s;
    return text.left(40).replace(digit, u"5"_s).replace(letter, u"x"_s);
}

QString of(const QString &key, const QString &text)
{
    static const QRegularExpression identifier(
        u"^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression moment(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.Z+-]+$"_s);
    static const QRegularExpression hexadecimal(u"[0-9A-Fa-f]"_s);
    static const QRegularExpression digit(u"[0-9]"_s);
    const bool ends = key.compare("expires_in"_L1, Qt::CaseInsensitive) == 0;
    if (text.isEmpty() || (tellsWhen(key) && moment.match(text).hasMatch()) ||
        (ends && (backend::instant(text) || backend::seconds(text))))
        return text;
    if (identifier.match(text).hasMatch())
        return QString(text).replace(hexadecimal, u"0"_s);
    if (ends)
        return QString(text).replace(digit, u"1"_s);
    if (key.compare("PhoneId"_L1, Qt::CaseInsensitive) == 0)
        return numberAsWritten(text);
    return tellsOfTheTenant(key) ? withoutPersons(text) : u"x"_s;
}

/// Numbers can be somebody's, as an identifier or a year of birth; those that count are a code or a
/// time.
double of(const QString &key, double number)
{
    constexpr double mostOfACount = 999;
    const bool counts = tellsOfTheTenant(key) || tellsWhen(key);
    return counts || qAbs(number) <= mostOfACount ? number : 0;
}

QJsonValue of(const QString &key, const QJsonValue &value);

QJsonArray of(const QString &key, const QJsonArray &array)
{
    QJsonArray copy;
    for (const QJsonValue one : array)
        copy.append(of(key, one));
    return copy;
}

QJsonObject of(const QJsonObject &object)
{
    QJsonObject copy;
    for (auto it = object.begin(); it != object.end(); ++it)
        copy.insert(memberOf(it.key(), copy), of(it.key(), it.value()));
    return copy;
}

QJsonValue of(const QString &key, const QJsonValue &value)
{
    if (value.isObject())
        return of(value.toObject());
    if (value.isArray())
        return of(key, value.toArray());
    if (value.isDouble())
        return of(key, value.toDouble());
    return value.isString() ? QJsonValue(of(key, value.toString())) : value;
}

} // namespace

QByteArray redacted(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return QJsonDocument(of(document.object())).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(of({}, document.array())).toJson(QJsonDocument::Compact);
    return body.trimmed().startsWith('<') ? "<html></html>" : "";
}

} // namespace ringkey::check
