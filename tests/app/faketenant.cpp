// SPDX-License-Identifier: Apache-2.0
#include "tests/app/faketenant.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr auto rightCode = "314159";

FakeTenant::Reply json(const QJsonObject &object)
{
    return {.body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QJsonObject bodyOf(const SeenRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray passwordIn(const SeenRequest &request, const char *name)
{
    const QJsonObject body = bodyOf(request);
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return it.value().toString().toUtf8();
    }
    return {};
}

const FakeTenant::Reply &posted()
{
    static const auto reply = json({{u"IsPosted"_s, true}});
    return reply;
}

} // namespace

FakeTenant::FakeTenant()
{
    m_server.setAnswer(
        [this](QTcpSocket &socket, const SeenRequest &request) { answer(socket, request); });
    m_offers = {{u"AppName"_s, u"fake"_s},
                {u"IsPhoneLogin"_s, true},
                {u"IsInstantSignin"_s, QJsonObject{{u"SmsOtp"_s, true}}}};
}

void FakeTenant::bend(const QByteArray &where, const QString &member, const QJsonValue &value,
                      const QString &newName)
{
    m_bends[where] = {member, value, newName};
}

FakeTenant::Reply FakeTenant::refusal(int status, int code)
{
    Reply reply = json({{u"Description"_s, u"long"_s},
                        {u"ErrorCode"_s, code},
                        {u"Message"_s, u"short"_s},
                        {u"IsProviderError"_s, false},
                        {u"ProviderErrorResponse"_s, QJsonValue()}});
    reply.status = status;
    return reply;
}

void FakeTenant::answer(QTcpSocket &socket, const SeenRequest &request)
{
    const QByteArray what = request.verb + ' ' + request.target.left(request.target.indexOf('?'));
    Reply reply = m_faults.contains("*")    ? m_faults["*"]
                  : m_faults.contains(what) ? m_faults[what]
                                            : good(what, request);
    if (m_bends.contains(what) && reply.status == 200) {
        const Bend &bend = m_bends[what];
        QJsonObject object = QJsonDocument::fromJson(reply.body).object();
        object.remove(bend.member);
        if (!bend.value.isUndefined())
            object.insert(bend.newName.isEmpty() ? bend.member : bend.newName, bend.value);
        reply.body = json(object).body;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_ahead);
    socket.write(
        "HTTP/1.1 " + QByteArray::number(reply.status) +
        " X\r\nContent-Type: " + reply.contentType +
        "\r\nDate: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1() +
        "\r\n" + reply.headers + "Content-Length: " + QByteArray::number(reply.body.size()) +
        "\r\n\r\n" + reply.body);
}

QJsonObject FakeTenant::life() const
{
    const QDateTime end = QDateTime::currentDateTimeUtc().addSecs(900);
    return {{u"access_token"_s, QString::fromLatin1(m_token)},
            {u"refresh_token"_s, u"99999999-aaaa-4bbb-8ccc-000000000009"_s},
            {u"expires_in"_s, end.toString(u"yyyy-MM-ddTHH:mm:ss.zzz'4567Z'"_s)}};
}

QJsonObject FakeTenant::profile() const
{
    return {{u"Uid"_s, u"0123456789abcdef0123456789abcdef"_s},
            {u"PhoneId"_s, u"+4915123456789"_s},
            {u"PhoneIdVerified"_s, true},
            {u"FirstName"_s, u"Amara"_s}};
}

FakeTenant::Reply FakeTenant::opened()
{
    m_verified = true;
    m_token = u"11111111-aaaa-4bbb-8ccc-%1"_s.arg(++m_tokens, 12, 10, '0'_L1).toLatin1();
    QJsonObject reply = life();
    reply.insert(u"Profile"_s, profile());
    return json(reply);
}

FakeTenant::Reply FakeTenant::sent()
{
    ++m_texts;
    return json({{u"IsPosted"_s, true},
                 {u"Data"_s, QJsonObject{{u"AccountSid"_s, u"AC1"_s}, {u"Sid"_s, u"SM1"_s}}}});
}

FakeTenant::Reply FakeTenant::ifCode(const SeenRequest &request, const Reply &then)
{
    const bool inTarget = request.target.contains(QByteArray("otp=") + rightCode);
    const bool isRight = inTarget || passwordIn(request, "otp") == rightCode;
    return isRight || m_anyCode ? then : refusal(403, 1067);
}

FakeTenant::Reply FakeTenant::signIn(const SeenRequest &request)
{
    if (m_anyPassword)
        return opened();
    if (m_password.isEmpty())
        return refusal(403, 938);
    return passwordIn(request, "password") == m_password ? opened() : refusal(401, 966);
}

FakeTenant::Reply FakeTenant::byToken(const QByteArray &what, const SeenRequest &request)
{
    const QByteArray token = request.header("Authorization").mid(7);
    if (token.isEmpty())
        return refusal(400, 1060);
    if (token != m_token && !m_oldTokensLive)
        return refusal(403, 905);
    if (what == "GET /identity/v2/auth/account")
        return json(profile());
    if (what == "PUT /identity/v2/auth/account")
        return json({{u"IsPosted"_s, true}, {u"Data"_s, profile()}});
    if (what == "GET /identity/v2/auth/access_token")
        return json({{u"provider"_s, u"Email"_s}, {u"access_token"_s, QString::fromLatin1(token)}});
    if (what.endsWith("/validate") || what.endsWith("/sliding_token"))
        return json(life());
    if (what.endsWith("/account/otp"))
        return sent();
    if (what.endsWith("/account/delete"))
        return ifCode(request, json({{u"IsDeleted"_s, true}}));
    if (what.endsWith("/invalidate"))
        m_token = "none";
    if (what.endsWith("/password/change"))
        m_password = passwordIn(request, "newpassword");
    return posted();
}

FakeTenant::Reply FakeTenant::good(const QByteArray &what, const SeenRequest &request)
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_ahead);
    if (what.endsWith("/serverinfo"))
        return json({{u"CurrentTime"_s, now.toString(u"yyyy-MM-dd HH:mm:ss"_s)}});
    if (what.endsWith("/appinfo"))
        return json(m_offers);
    if (what == "GET /identity/v2/auth/phone")
        return json({{u"IsExist"_s, !m_password.isEmpty()}});
    if (what.endsWith("/register")) {
        if (request.header("X-LoginRadius-Sott").isEmpty())
            return refusal(400, 1048);
        m_password = passwordIn(request, "password");
        return sent();
    }
    if (what == "PUT /identity/v2/auth/phone/otp")
        return ifCode(request, opened());
    if (what.endsWith("/login"))
        return signIn(request);
    if (what.endsWith("/passwordlesslogin/otp") || what == "POST /identity/v2/auth/password/otp")
        return sent();
    if (what.endsWith("/otp/verify"))
        return ifCode(request, opened());
    if (what == "PUT /identity/v2/auth/password/otp") {
        m_password = passwordIn(request, "password");
        return ifCode(request, posted());
    }
    return byToken(what, request);
}
