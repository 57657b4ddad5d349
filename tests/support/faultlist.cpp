// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultlist.h"

namespace {

using Door = Fault::Door;
using After = Fault::After;
using Shown = TestCertificates::Shown;

Fault door(const char *name, Door which)
{
    Fault fault;
    fault.name = name;
    fault.door = which;
    return fault;
}

Fault shown(const char *name, Shown which)
{
    Fault fault;
    fault.name = name;
    fault.shown = which;
    return fault;
}

/// Somebody answers in the service's place.
Fault stranger(const char *name, Fault::Change change, After after = After::Close)
{
    Fault fault;
    fault.name = name;
    fault.forwards = false;
    fault.change = change;
    fault.after = after;
    return fault;
}

/// The service did what was asked; its reply does not come as it was.
Fault spoilt(const char *name, Fault::Change change, After after = After::Close)
{
    Fault fault = stranger(name, change, after);
    fault.forwards = true;
    return fault;
}

Fault cut(const char *name, qsizetype at, After after)
{
    Fault fault;
    fault.name = name;
    fault.readsAtMost = at;
    fault.after = after;
    return fault;
}

QByteArray reply(const char *first, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray(first) + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray json(const QByteArray &body)
{
    return reply("200 OK", "Content-Type: application/json\r\n", body);
}

QByteArray html(const char *first)
{
    return reply(first, "Content-Type: text/html\r\n", "<html>Hello</html>");
}

QByteArray bodyOf(const QByteArray &reply)
{
    return reply.mid(reply.indexOf("\r\n\r\n") + 4);
}

QByteArray withLength(const QByteArray &whole, qsizetype more)
{
    const QByteArray body = bodyOf(whole);
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size() + more) +
           "\r\n\r\n" + body;
}

/// The certificate is good at the time that the server tells: this computer's clock is wrong.
Fault clockOff()
{
    Fault fault = shown("this computer's clock is years ahead", Shown::Expired);
    fault.forwards = false;
    fault.change = [](const QByteArray &, const QByteArray &) {
        return reply("200 OK", "Date: Wed, 01 Jul 2020 00:00:00 GMT\r\n", {});
    };
    return fault;
}

template <int status>
Fault redirect(const char *name)
{
    return stranger(name, [](const QByteArray &, const QByteArray &elsewhere) {
        return reply((QByteArray::number(status) + " Elsewhere").constData(),
                     "Location: " + elsewhere + "/x\r\n", {});
    });
}

void addDoors(std::vector<Fault> &faults)
{
    faults.push_back(door("nobody listens", Door::Refused));
    faults.push_back(door("reset before the request", Door::Reset));
    faults.push_back(door("plain text on the TLS port", Door::PlainText));
    faults.push_back(door("TLS 1.1", Door::OldTls));
    faults.push_back(door("the name has no address", Door::NoName));
    faults.push_back(door("a proxy wants a password (407)", Door::ProxyPassword));
    faults.push_back(door("a proxy lets nobody through (403)", Door::ProxyRefuses));
    faults.push_back(door("a proxy does not get through (502)", Door::ProxyLost));
    faults.push_back(door("nobody listens where the proxy should be", Door::ProxyGone));
    faults.push_back(shown("certificate expired", Shown::Expired));
    faults.push_back(clockOff());
    faults.push_back(shown("certificate not valid yet", Shown::NotYet));
    faults.push_back(shown("certificate of another host", Shown::OtherName));
    faults.push_back(shown("certificate self-signed", Shown::SelfSigned));
    faults.push_back(shown("certificate of an unknown authority", Shown::OtherAuthority));
}

void addCuts(std::vector<Fault> &faults)
{
    faults.push_back(cut("reset in the request", 1, After::Reset));
    faults.push_back(spoilt("closed before the reply", nullptr));
    faults.push_back(spoilt("reset before the reply", nullptr, After::Reset));
    faults.push_back(
        spoilt("reply cut off in its head", [](const QByteArray &whole, const QByteArray &) {
            return whole.first(std::min<qsizetype>(whole.size(), 30));
        }));
    faults.push_back(
        spoilt("reply cut off in its body", [](const QByteArray &whole, const QByteArray &) {
            return withLength(whole, 0).chopped(1);
        }));
    faults.push_back(spoilt("length too long", [](const QByteArray &whole, const QByteArray &) {
        return withLength(whole, 100);
    }));
    faults.push_back(spoilt("length too short", [](const QByteArray &whole, const QByteArray &) {
        return withLength(whole, -1);
    }));
    faults.push_back(spoilt("length negative", [](const QByteArray &whole, const QByteArray &) {
        return "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" + bodyOf(whole);
    }));
    faults.push_back(spoilt("two lengths", [](const QByteArray &whole, const QByteArray &) {
        return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + withLength(whole, 0).mid(17);
    }));
    faults.push_back(spoilt("broken chunks", [](const QByteArray &whole, const QByteArray &) {
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + bodyOf(whole);
    }));
}

void addEndless(std::vector<Fault> &faults)
{
    faults.push_back(stranger(
        "endless body",
        [](const QByteArray &, const QByteArray &) {
            return "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(60'000, 'x');
        },
        After::Pour));
    faults.push_back(stranger(
        "endless head",
        [](const QByteArray &, const QByteArray &) {
            return "HTTP/1.1 200 OK\r\n" + QByteArray("X-Filler: 0123456789\r\n").repeated(500);
        },
        After::Pour));
    faults.push_back(stranger(
        "endless 100 Continue",
        [](const QByteArray &, const QByteArray &) {
            return QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
        },
        After::Pour));
    faults.push_back(stranger("packed with gzip", [](const QByteArray &, const QByteArray &) {
        return reply("200 OK", "Content-Encoding: gzip\r\n", "\x1f\x8b");
    }));
}

void addRedirects(std::vector<Fault> &faults)
{
    faults.push_back(redirect<301>("301 to another host, port and scheme"));
    faults.push_back(redirect<302>("302 to another host, port and scheme"));
    faults.push_back(redirect<303>("303 to another host, port and scheme"));
    faults.push_back(redirect<307>("307 to another host, port and scheme"));
    faults.push_back(redirect<308>("308 to another host, port and scheme"));
    faults.push_back(stranger("307 to itself", [](const QByteArray &, const QByteArray &) {
        return reply("307 Elsewhere", "Location: /x\r\n", {});
    }));
}

void addStatuses(std::vector<Fault> &faults)
{
    const auto add = [&](const char *name, Fault::Change change) {
        faults.push_back(stranger(name, change));
    };
    using B = const QByteArray &;
    add("200 with a page", [](B, B) { return html("200 OK"); });
    add("401 from nowhere", [](B, B) { return html("401 Unauthorized"); });
    add("403 with a page", [](B, B) { return html("403 Forbidden"); });
    add("404 with a page", [](B, B) { return html("404 Not Found"); });
    add("405", [](B, B) { return html("405 Method Not Allowed"); });
    add("407 from the host", [](B, B) { return html("407 Proxy Authentication Required"); });
    add("429", [](B, B) { return reply("429 Too Many Requests", {}, {}); });
    add("429 with Retry-After",
        [](B, B) { return reply("429 Too Many Requests", "Retry-After: 60\r\n", {}); });
    add("500", [](B, B) { return reply("500 Internal Server Error", {}, {}); });
    add("502 with a page", [](B, B) { return html("502 Bad Gateway"); });
    add("503", [](B, B) { return reply("503 Service Unavailable", {}, {}); });
    add("503 with Retry-After",
        [](B, B) { return reply("503 Service Unavailable", "Retry-After: 5\r\n", {}); });
    add("511", [](B, B) { return html("511 Network Authentication Required"); });
}

void addBodies(std::vector<Fault> &faults)
{
    const auto add = [&](const char *name, Fault::Change change) {
        faults.push_back(stranger(name, change));
    };
    using B = const QByteArray &;
    add("204", [](B, B) { return QByteArray("HTTP/1.1 204 No Content\r\n\r\n"); });
    add("200, empty", [](B, B) { return json({}); });
    add("200, null", [](B, B) { return json("null"); });
    add("200, an empty object", [](B, B) { return json("{}"); });
    add("200, cut off", [](B, B) { return json(R"({"access_token":"abc)"); });
    add("200, too deep", [](B, B) { return json(QByteArray(200'000, '[')); });
    const auto addReply = [&](const char *name, Fault::Change change) {
        add(name, change);
        faults.back().isReply = true;
    };
    addReply("200, wrong types", [](B, B) {
        return json(R"({"access_token":7,"IsPosted":"yes","IsExist":3,"Uid":[]})");
    });
    addReply("reply of another request", [](B, B) {
        return json(R"({"access_token":"other-persons","expires_in":3600,)"
                    R"("Profile":{"Uid":"u9","PhoneId":"+442079460000"}})");
    });
}

void addHarmless(std::vector<Fault> &faults)
{
    faults.push_back(spoilt("reply doubled", [](const QByteArray &whole, const QByteArray &) {
        return whole + whole;
    }));
    faults.push_back(spoilt("the server's clock ten years ahead",
                            [](const QByteArray &whole, const QByteArray &) {
                                return QByteArray(whole).replace(
                                    "\r\n\r\n", "\r\nDate: Mon, 01 Jan 2046 00:00:00 GMT\r\n\r\n");
                            }));
}

} // namespace

const std::vector<Fault> &quickFaults()
{
    static const std::vector<Fault> faults = [] {
        std::vector<Fault> all;
        addDoors(all);
        addCuts(all);
        addEndless(all);
        addRedirects(all);
        addStatuses(all);
        addBodies(all);
        addHarmless(all);
        return all;
    }();
    return faults;
}

const std::vector<Fault> &slowFaults()
{
    static const std::vector<Fault> faults{
        door("silent before TLS", Door::Silent),
        cut("silent in the request", 1, After::Keep),
        spoilt("silent after the request", nullptr, After::Keep),
        spoilt(
            "silent in the reply's head",
            [](const QByteArray &whole, const QByteArray &) { return whole.first(20); },
            After::Keep),
        spoilt(
            "silent in the reply's body",
            [](const QByteArray &whole, const QByteArray &) { return withLength(whole, 9); },
            After::Keep),
        spoilt(
            "a byte a second", [](const QByteArray &whole, const QByteArray &) { return whole; },
            After::Drip),
    };
    return faults;
}

const Fault &faultNamed(const char *name)
{
    for (const auto *faults : {&quickFaults(), &slowFaults()}) {
        for (const Fault &fault : *faults) {
            if (fault.name == name)
                return fault;
        }
    }
    qFatal("there is no fault \"%s\"", name);
}
