// SPDX-License-Identifier: Apache-2.0
#include "service/http/responsewriter.h"

#include "service/types/perthread.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/status.hpp>
#include <ctime>
#include <string_view>
#include <tuple>
#include <utility>

namespace ringkey::service {
namespace {

namespace http = boost::beast::http;

/// IMF-fixdate of RFC 9110 section 5.6.7, in English whatever the locale. Clients correct their
/// clock by it, so every reply has one.
std::string httpDate(std::time_t now)
{
    static constexpr std::array<const char *, 7> weekdays{"Sun", "Mon", "Tue", "Wed",
                                                          "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::tm utc{};
#ifdef _WIN32
    gmtime_s(&utc, &now);
#else
    gmtime_r(&now, &utc);
#endif
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
        weekdays.at(std::size_t(utc.tm_wday)), utc.tm_mday, months.at(std::size_t(utc.tm_mon)),
        utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return {text.data(), std::size_t(length)};
}

const std::string &currentHttpDate()
{
    auto &[second, text] = ofThisThread<std::pair<std::time_t, std::string>, struct Date>();
    const std::time_t now = std::time(nullptr);
    if (now != second)
        std::tie(second, text) = std::pair(now, httpDate(now));
    return text;
}

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

std::string serializeResponse(const HttpResponse &response, AfterReply after, BodyPart body)
{
    std::string out;
    out.reserve(std::size_t(response.body.size()) + 320);
    out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(response.status)));
    out.append(reason.data(), reason.size()).append("\r\n");
    appendField(out, "Date", currentHttpDate());
    appendField(out, "Content-Length", std::to_string(response.body.size()));
    const bool hasType =
        std::any_of(response.headers.begin(), response.headers.end(),
                    [](const auto &field) { return field.first == "Content-Type"; });
    if (!response.body.isEmpty() && !hasType)
        appendField(out, "Content-Type", "application/json; charset=utf-8");
    appendField(out, "Cache-Control", "no-store");
    appendField(out, "X-Content-Type-Options", "nosniff");
    for (const auto &[name, value] : response.headers)
        appendField(out, viewOf(name), viewOf(value));
    appendField(out, "Connection", after == AfterReply::GoesOn ? "keep-alive" : "close");
    out.append("\r\n");
    if (body == BodyPart::Sent)
        out.append(viewOf(response.body));
    return out;
}

HttpResponse refusal(int status)
{
    static const QByteArray invalid =
        R"({"Description":"Invalid request.","ErrorCode":971,"IsProviderError":false,)"
        R"("Message":"Invalid request","ProviderErrorResponse":null})";
    static const QByteArray busy =
        R"({"Description":"Too many requests.","ErrorCode":429,"IsProviderError":false,)"
        R"("Message":"Too many requests","ProviderErrorResponse":null})";
    static const QByteArray failed =
        R"({"Description":"Operation failed due to an unknown error.","ErrorCode":950,)"
        R"("IsProviderError":false,"Message":"Operation failed due to an unknown error",)"
        R"("ProviderErrorResponse":null})";
    if (status == 500)
        return {status, failed, {}, true};
    if (status == 503)
        return {status, busy, {{"Retry-After", "1"}}, true};
    return {status, invalid, {}, true};
}

} // namespace ringkey::service
