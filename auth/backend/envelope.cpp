// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/envelope.h"

#include "auth/backend/errorcodes.h"
#include "auth/backend/fields.h"
#include "auth/types/utctext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

std::optional<QUrl> portalOf(const RawReply &raw)
{
    if (raw.status != 302 && raw.status != 303 && raw.status != 307)
        return std::nullopt;
    const QUrl to = raw.url.resolved(QUrl::fromEncoded(raw.location));
    const bool web = to.scheme() == "http"_L1 || to.scheme() == "https"_L1;
    const bool away = to.host() != raw.url.host() || to.port() != raw.url.port();
    return web && away && to.userInfo().isEmpty() ? std::optional(to) : std::nullopt;
}

namespace {

bool isPage(const RawReply &raw)
{
    return raw.contentType.contains("html") || raw.body.trimmed().startsWith('<');
}

/// A reply that is not the backend's: whose is it?
AuthErrorKind kindOfStranger(const RawReply &raw)
{
    using enum AuthErrorKind;
    if (raw.status == 511 || portalOf(raw))
        return Portal;
    if (raw.status == 407)
        return ProxyPassword;
    if (raw.status == 429 || (raw.status == 503 && raw.retryAfter))
        return TooManyRequests;
    if (raw.status >= 500)
        return ServerTrouble;
    if (raw.status < 300 && isPage(raw))
        return Portal;
    if ((raw.status == 403 || raw.status == 406) && isPage(raw))
        return Firewall;
    return NotTheService;
}

/// Who says no more than that it is busy may be anybody: after this long a person may try, whatever
/// peace was asked for. A limit that the contract knows may last for days.
void boundPeace(AuthError &error, const QDateTime &now)
{
    constexpr std::chrono::hours longest{1};
    if (error.retryAt && isOfTheWay(error.kind))
        error.retryAt = std::min(*error.retryAt, now.addDuration(longest));
}

AuthError errorWithoutEnvelope(const RawReply &raw, const Clocks &clocks)
{
    AuthError error;
    error.httpStatus = raw.status;
    error.kind = kindOfStranger(raw);
    if (error.kind == AuthErrorKind::Portal)
        error.portal = portalOf(raw).value_or(QUrl());
    if (raw.retryAfter)
        error.retryAt = clocks.now.addSecs(raw.retryAfter->count());
    return error;
}

QList<FieldError> fieldErrors(const QJsonArray &errors)
{
    constexpr qsizetype most = 20; // more than any form has
    QList<FieldError> fields;
    for (const QJsonValue value : errors) {
        const QJsonObject one = value.toObject();
        if (fields.size() == most)
            break;
        fields.append({shortText(member(one, field::fieldName)),
                       shortText(member(one, field::errorMessage))});
    }
    return fields;
}

bool isAboutPassword(const FieldError &error)
{
    return error.field.contains(field::password, Qt::CaseInsensitive);
}

/// Signed out here, elsewhere or by an operator are one thing to the person: it was not this app.
SessionEnd sessionEnd(const QString &reason)
{
    if (reason == "PasswordChanged"_L1)
        return SessionEnd::PasswordChanged;
    if (reason == "NumberRemoved"_L1)
        return SessionEnd::NumberRemoved;
    return SessionEnd::Unsaid;
}

} // namespace

TextTrouble textTrouble(const QJsonObject &data)
{
    const QString delivery = member(data, field::delivery).toString();
    if (delivery == "Landline"_L1)
        return TextTrouble::NoTexts;
    if (delivery == "Blocked"_L1)
        return TextTrouble::Blocked;
    const bool lost = delivery == "NotSent"_L1 || delivery == "Refused"_L1 ||
                      delivery == "CarrierRefused"_L1 || delivery == "Quota"_L1;
    return lost ? TextTrouble::NotSent : TextTrouble::None;
}

namespace {

void readData(AuthError &error, const QJsonObject &data, const Clocks &clocks)
{
    error.triesLeft = count(member(data, field::triesLeft));
    error.textTrouble = textTrouble(data);
    error.sessionEnd = sessionEnd(member(data, field::endedReason).toString());
    if (const auto wait = seconds(member(data, field::retryAfter)))
        error.retryAt =
            clocks.now.addSecs(std::min<std::chrono::seconds>(*wait, longestLock).count());
    const auto until = instant(member(data, field::lockedUntil));
    // One that is over says nothing: the service has just refused.
    if (until && clocks.toOurs(*until) > clocks.now)
        // A second later: fractions are cut and Date has whole seconds, and a try that comes too
        // early would lock the person out again.
        error.lockedUntil =
            std::min(clocks.toOurs(*until).addSecs(1), clocks.now.addDays(longestLock.count()));
    else if (error.kind == AuthErrorKind::Suspended)
        error.lockedUntil = error.retryAt;
}

/// Whoever shows a token has an account: "no such user" is not about a number that was typed.
AuthErrorKind kindOfSignedIn(int code)
{
    if (code == 1043) // ops 8, 12 and the deletion: none on the profile
        return AuthErrorKind::NoNumber;
    const AuthErrorKind kind = kindOf(code);
    // In the backend's own words.
    return kind == AuthErrorKind::UnknownNumber ? AuthErrorKind::ProfileRefused : kind;
}

AuthError errorFrom(const QJsonObject &root, int code, const RawReply &raw, const Clocks &clocks)
{
    AuthError error = errorWithoutEnvelope(raw, clocks);
    error.code = code;
    error.kind = raw.hadToken ? kindOfSignedIn(code) : kindOf(code);
    error.portal.clear();
    if (error.kind == AuthErrorKind::Unexpected && raw.status == 429)
        error.kind = AuthErrorKind::TooManyRequests;
    error.fields = fieldErrors(member(root, field::errors).toArray());
    // 1134 is one code for every field; a rule the password broke has words of its own.
    if (code == 1134 && std::any_of(error.fields.begin(), error.fields.end(), isAboutPassword))
        error.kind = AuthErrorKind::WeakPassword;
    // No list tells what these say; the backend's own words do (contract 12.1).
    if (error.kind == AuthErrorKind::ProfileRefused && error.fields.isEmpty())
        error.fields.append({{}, shortText(member(root, field::message))});
    const auto retryAt = error.retryAt;
    readData(error, member(root, field::data).toObject(), clocks);
    if (!error.retryAt)
        error.retryAt = retryAt;
    return error;
}

QByteArrayView bytesOf(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

} // namespace

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    if (const auto exact = object.find(name); exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString beginning(const QString &text, qsizetype longest)
{
    const QString cut = text.left(longest);
    const bool isHalved =
        !cut.isEmpty() && cut.size() < text.size() && cut.back().isHighSurrogate();
    return isHalved ? cut.chopped(1) : cut;
}

QString shortText(const QJsonValue &value)
{
    constexpr qsizetype longest = 200;
    return beginning(value.toString(), longest).simplified();
}

std::optional<bool> yesOrNo(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toVariant().toString();
    for (const auto &[yes, no] : {std::pair("true"_L1, "false"_L1), std::pair("1"_L1, "0"_L1)}) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

bool isYes(const QJsonValue &value)
{
    return yesOrNo(value).value_or(false);
}

std::optional<int> count(const QJsonValue &value)
{
    if (value.isDouble() && value.toInt(-1) >= 0)
        return value.toInt();
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::seconds> seconds(const QJsonValue &value)
{
    if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() < 1e10)
        return std::chrono::seconds(static_cast<qint64>(value.toDouble()));
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber && number >= 0 && number < 10'000'000'000
               ? std::optional(std::chrono::seconds(number))
               : std::nullopt;
}

namespace {

/// A moment in one of the shapes that vendors' samples show besides ISO 8601 (contract 12.1).
QDateTime otherMoment(const QString &text)
{
    for (const auto &[date, time] :
         {std::pair(u"M/d/yyyy"_s, u"h:mm:ss AP"_s), std::pair(u"yyyy-MM-dd"_s, u"HH:mm:ss"_s),
          std::pair(u"ddd, dd MMM yyyy"_s, u"HH:mm:ss 'GMT'"_s)}) {
        const QDateTime moment = utcMoment(text, date, time);
        if (moment.isValid())
            return moment;
    }
    return QDateTime::fromString(text, Qt::RFC2822Date);
}

} // namespace

std::optional<QDateTime> instant(const QJsonValue &value)
{
    QString text = value.toString().trimmed();
    // Seven digits are .NET's habit; Qt keeps milliseconds and refuses what it cannot round.
    if (const qsizetype dot = text.indexOf(u'.'); dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        text.remove(dot, end - dot);
    }
    QDateTime time = QDateTime::fromString(text + u'Z', Qt::ISODate);
    if (!time.isValid()) // it names a zone
        time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        time = otherMoment(text);
    if (!time.isValid() || time.date().year() < 1970) // 0001-01-01 is "never" (contract 3.3)
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::utc());
    return time.toUTC();
}

QJsonValue Envelope::operator[](QLatin1StringView name) const
{
    return member(root.toObject(), name);
}

QJsonObject Envelope::data() const
{
    return (*this)[field::data].toObject();
}

Secret Envelope::accessToken() const
{
    return secrets.value(QString(field::accessToken));
}

Envelope open(RawReply &&raw, const Clocks &clocks)
{
    Envelope envelope;
    envelope.clocks = clocks;
    envelope.secrets =
        liftSecrets(raw.body, {bytesOf(field::accessToken), bytesOf(field::refreshToken),
                               bytesOf(field::sessionToken)});
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(raw.body, &parse);
    if (document.isArray())
        envelope.root = document.array();
    else
        envelope.root = document.object();
    const int code = count(envelope[field::errorCode]).value_or(0);
    if (code != 0) // decides whatever the status says (contract section 13)
        envelope.error = errorFrom(document.object(), code, raw, clocks);
    else if (raw.status >= 300 || parse.error != QJsonParseError::NoError || document.isNull())
        envelope.error = errorWithoutEnvelope(raw, clocks);
    envelope.status = raw.status;
    envelope.requestId = QString::fromLatin1(raw.requestId);
    if (envelope.error) {
        boundPeace(*envelope.error, clocks.now);
        complete(*envelope.error, envelope);
    }
    return envelope;
}

void complete(AuthError &error, const Envelope &envelope)
{
    error.reached = true;
    error.at = envelope.clocks.now;
    error.httpStatus = envelope.status;
    error.requestId = envelope.requestId;
}

} // namespace ringkey::backend
