// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/envelope.h"

#include "auth/backend/errorcodes.h"
#include "auth/backend/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

AuthError errorWithoutEnvelope(const RawReply &raw, const Clocks &clocks)
{
    AuthError error;
    error.httpStatus = raw.status;
    error.kind = AuthErrorKind::NotTheService;
    if (raw.status == 429 || (raw.status == 503 && raw.retryAfter))
        error.kind = AuthErrorKind::TooManyRequests;
    else if (raw.status >= 500)
        error.kind = AuthErrorKind::ServerTrouble;
    if (raw.retryAfter)
        error.retryAt = clocks.now.addSecs(raw.retryAfter->count());
    return error;
}

QList<FieldError> fieldErrors(const QJsonArray &errors)
{
    QList<FieldError> fields;
    for (const QJsonValue value : errors) {
        const QJsonObject one = value.toObject();
        fields.append({member(one, field::fieldName).toString(),
                       member(one, field::errorMessage).toString()});
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

void readData(AuthError &error, const QJsonObject &data, const Clocks &clocks)
{
    error.triesLeft = count(member(data, field::triesLeft));
    error.sessionEnd = sessionEnd(member(data, field::endedReason).toString());
    if (const auto wait = seconds(member(data, field::retryAfter)))
        error.retryAt = clocks.now.addSecs(wait->count());
    if (const auto until = instant(member(data, field::lockedUntil)))
        // Fractions are cut and Date has whole seconds: who is let in too early is locked out
        // again.
        error.lockedUntil = clocks.toOurs(*until).addSecs(1);
    else if (error.kind == AuthErrorKind::Suspended)
        error.lockedUntil = error.retryAt;
}

AuthError errorFrom(const QJsonObject &root, int code, const RawReply &raw, const Clocks &clocks)
{
    AuthError error = errorWithoutEnvelope(raw, clocks);
    error.code = code;
    error.kind = kindOf(code);
    if (error.kind == AuthErrorKind::Unexpected && raw.status == 429)
        error.kind = AuthErrorKind::TooManyRequests;
    error.fields = fieldErrors(member(root, field::errors).toArray());
    // 1134 is one code for every field; a rule the password broke has words of its own.
    if (code == 1134 && std::any_of(error.fields.begin(), error.fields.end(), isAboutPassword))
        error.kind = AuthErrorKind::WeakPassword;
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

std::optional<QDateTime> instant(const QJsonValue &value)
{
    QString text = value.toString();
    // Seven digits are .NET's habit; Qt keeps milliseconds and refuses what it cannot round.
    if (const qsizetype dot = text.indexOf(u'.'); dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        text.remove(dot, end - dot);
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
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
    const int code = envelope[field::errorCode].toInt();
    if (code != 0) // decides whatever the status says (contract section 13)
        envelope.error = errorFrom(document.object(), code, raw, clocks);
    else if (raw.status >= 300 || parse.error != QJsonParseError::NoError || document.isNull())
        envelope.error = errorWithoutEnvelope(raw, clocks);
    return envelope;
}

} // namespace ringkey::backend
