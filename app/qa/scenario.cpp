// SPDX-License-Identifier: Apache-2.0
#include "app/qa/scenario.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

// Not "/auth/phone/invalidate": a number that is to be verified again is unverified at once.
constexpr auto sendPaths = {"/auth/phone/otp",   "/auth/password/otp", "/passwordlesslogin/otp",
                            "/auth/account/otp", "/auth/phone",        "/auth/register"};
constexpr auto codePaths = {"/auth/phone/otp", "/auth/password/otp",
                            "/passwordlesslogin/otp/verify", "/auth/account/delete"};

bool isOneOf(std::initializer_list<const char *> paths, const QByteArray &path)
{
    return std::ranges::any_of(paths, [&](const char *end) { return path.endsWith(end); });
}

/// In the body, or in the address where the contract has it there.
bool hasCode(const Request &request)
{
    return request.body.contains("otp"_L1) || request.body.contains("OTP"_L1) ||
           QUrlQuery(QString::fromLatin1(request.query)).hasQueryItem(u"otp"_s);
}

/// What can be wrong with a code.
std::vector<Scenario> ofCodes()
{
    return {
        {.id = "code_wrong",
         .words = "The code is wrong",
         .which = For::CodeEntering,
         .key = "otp",
         .value = "000000"},
        {.id = "code_expired",
         .words = "The code has expired (clocks go on 11 minutes)",
         .which = For::CodeEntering,
         .wish = R"({"do":"clock"})"},
        {.id = "code_used",
         .words = "The code was used already",
         .which = For::CodeEntering,
         .fault = Fault::Repeat,
         .stopsAt = 1068},
        {.id = "code_tries",
         .words = "Too many tries with the code",
         .which = For::CodeEntering,
         .fault = Fault::Repeat,
         .stopsAt = 1070,
         .key = "otp",
         .value = "000000"},
        {.id = "texts_many",
         .words = "Too many texts",
         .which = For::CodeSending,
         .fault = Fault::Repeat,
         .stopsAt = 1123},
    };
}

/// What an account can be.
std::vector<Scenario> ofAccounts()
{
    return {
        {.id = "number_taken",
         .words = "The number has an account already",
         .which = For::NewNumber,
         .wish = R"({"do":"person","phone":"PHONE",)"
                 R"("password":"quartz-lamp-42","name":"Amara"})"},
        {.id = "number_unknown",
         .words = "No account has the number",
         .which = For::Password,
         .key = "phone",
         .value = "+447400999001"},
        {.id = "lock_suspended",
         .words = "The account is suspended",
         .which = For::Password,
         .wish = R"({"do":"lock","phone":"PHONE","how":"suspended"})"},
        {.id = "lock_blocked",
         .words = "The account is blocked",
         .which = For::Password,
         .wish = R"({"do":"lock","phone":"PHONE","how":"blocked"})"},
        {.id = "lock_captcha",
         .words = "The account is locked until a captcha",
         .which = For::Password,
         .wish = R"({"do":"lock","phone":"PHONE","how":"captcha"})"},
        {.id = "lock_question",
         .words = "The account is locked until a question is answered",
         .which = For::Password,
         .wish = R"({"do":"lock","phone":"PHONE","how":"question"})"},
        {.id = "lock_question_code",
         .words = "The lock that a question opens holds up codes, too",
         .which = For::CodeEntering,
         .wish = R"({"do":"lock","phone":"PHONE","how":"question"})",
         .setting = "lockout.code_opens"},
    };
}

/// What the operator of the service set.
std::vector<Scenario> ofRules()
{
    return {
        {.id = "policy",
         .words = "The privacy policy changed",
         .which = For::Password,
         .setting = "privacy.version"},
        {.id = "password_weak",
         .words = "The password is refused by policy",
         .which = For::NewPassword,
         .key = "password",
         .value = "abc"},
        {.id = "text_never", .words = "The text never arrives", .text = TextFate::Never},
        {.id = "text_late", .words = "The text arrives 40 seconds late", .text = TextFate::Late},
        {.id = "text_landline",
         .words = "The provider refuses the number: a landline",
         .text = TextFate::Landline},
        {.id = "text_country",
         .words = "No texts to the number's country",
         .which = For::CodeSending,
         .setting = "sms.countries"},
    };
}

/// What happens between app and service.
std::vector<Scenario> ofConnections()
{
    return {
        {.id = "slow", .words = "The answer takes 20 seconds", .fault = Fault::Slow},
        {.id = "drop_before",
         .words = "The connection drops before the request",
         .fault = Fault::DropBefore},
        {.id = "drop_after",
         .words = "The connection drops before the reply",
         .fault = Fault::DropAfter},
        {.id = "malformed", .words = "The reply is malformed JSON", .fault = Fault::Malformed},
        {.id = "portal", .words = "A captive portal answers", .fault = Fault::Portal},
        {.id = "too_many", .words = "429 with a wait of a minute", .fault = Fault::TooMany},
        {.id = "busy", .words = "503 with a wait of a minute", .fault = Fault::Busy},
        {.id = "intercepted",
         .words = "TLS is intercepted by an unknown certificate",
         .intercepted = true},
        {.id = "clock_wrong",
         .words = "This computer's clock is a day ahead",
         .clockAhead = 24 * 3600},
    };
}

/// What ends a session: each reason the service has.
std::vector<Scenario> ofEnds()
{
    const auto end = [](const char *id, const char *words, const QByteArray &why) {
        return Scenario{.id = id,
                        .words = words,
                        .which = For::Session,
                        .wish = R"({"do":"end-sessions","why":")" + why + R"("})"};
    };
    return {
        end("end_everywhere", "The session was ended on another device", "SignedOutEverywhere"),
        end("end_password", "The session ended: the password was changed", "PasswordChanged"),
        end("end_number", "The session ended: the number was removed", "NumberRemoved"),
        end("end_here", "The session ended: it was signed out", "SignedOut"),
        end("end_changed", "The session ended: the number was changed", "NumberChanged"),
        end("end_verified", "The session ended: somebody else proved the number", "NumberVerified"),
        end("end_replayed", "The session ended: its token was used twice", "TokenReplayed"),
        end("end_revoked", "The session ended: an operator revoked it", "Revoked"),
    };
}

/// What cannot keep a session.
std::vector<Scenario> ofKeychains()
{
    return {
        {.id = "keychain_locked", .words = "The keychain is locked", .keychain = Storage::Locked},
        {.id = "keychain_frozen",
         .words = "The keychain does not answer",
         .keychain = Storage::Frozen},
        {.id = "keychain_denied", .words = "The keychain refuses", .keychain = Storage::Refused},
        {.id = "keychain_missing", .words = "There is no keychain", .keychain = Storage::Missing},
    };
}

} // namespace

QString Request::phone() const
{
    for (const auto key : {"phone"_L1, "PhoneId"_L1}) {
        if (body.contains(key))
            return body[key].toString();
    }
    return QUrlQuery(QString::fromLatin1(query)).queryItemValue(u"phone"_s, QUrl::FullyDecoded);
}

void Request::put(const QString &key, const QString &value)
{
    for (const QString &name : body.keys()) {
        const bool is = name.compare(key, Qt::CaseInsensitive) == 0 ||
                        (key == "password"_L1 && name == "newpassword"_L1) ||
                        (key == "phone"_L1 && name == "PhoneId"_L1);
        if (is)
            body[name] = value;
    }
    QUrlQuery address(QString::fromLatin1(query));
    if (!address.hasQueryItem(key))
        return;
    address.removeQueryItem(key);
    address.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    query = address.toString(QUrl::FullyEncoded).toLatin1();
}

QByteArray Request::bytes() const
{
    const QByteArray content =
        body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QByteArray target = query.isEmpty() ? path : path + '?' + query;
    QByteArray all = verb + ' ' + target + " HTTP/1.1\r\n" + head;
    if (verb != "GET" || !content.isEmpty())
        all += "Content-Length: " + QByteArray::number(content.size()) + "\r\n";
    return all + "\r\n" + content;
}

bool matches(For which, const Request &request)
{
    const QByteArray &path = request.path;
    if (path.endsWith("/serverinfo") || path.endsWith("/appinfo"))
        return false;
    switch (which) {
    case For::Any:
        return true;
    case For::Password:
        return request.verb == "POST" && path.endsWith("/auth/login");
    case For::CodeSending:
        return !hasCode(request) && isOneOf(sendPaths, path) && request.verb != "DELETE" &&
               (request.verb != "GET" || path.endsWith("/otp"));
    case For::CodeEntering:
        return hasCode(request) && isOneOf(codePaths, path);
    case For::NewNumber:
        return path.endsWith("/auth/register") ||
               (request.verb == "PUT" && path.endsWith("/auth/phone"));
    case For::NewPassword:
        return path.endsWith("/auth/register") || path.endsWith("/auth/password/change") ||
               (request.verb == "PUT" && path.endsWith("/auth/password/otp"));
    case For::Session:
        return request.head.toLower().contains("\r\nauthorization: bearer ");
    }
    return false;
}

const std::vector<ScenarioGroup> &scenarioGroups()
{
    static const std::vector<ScenarioGroup> all{
        {"Codes", ofCodes()},           {"Accounts", ofAccounts()},
        {"Rules and texts", ofRules()}, {"Connection and clock", ofConnections()},
        {"Sessions", ofEnds()},         {"Keychain", ofKeychains()}};
    return all;
}

/// Of several the one that was armed last.
Storage armedKeychain(const QList<const Scenario *> &armed)
{
    const auto last = std::find_if(armed.crbegin(), armed.crend(), [](const Scenario *one) {
        return one->keychain != Storage::Keychain;
    });
    return last == armed.crend() ? Storage::Keychain : (*last)->keychain;
}

} // namespace ringkey::qa
