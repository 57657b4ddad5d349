// SPDX-License-Identifier: Apache-2.0
#include "auth/backend/request.h"

#include "auth/backend/fields.h"

using namespace Qt::StringLiterals;

namespace ringkey::backend {

namespace {

/// The host as a header names it: with its port where that is not the scheme's own.
QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() > 0 ? host + ':' + QByteArray::number(url.port()) : host;
}

/// With a line end in it, it would be a line of its own.
void appendValue(QByteArray &bytes, QByteArrayView value)
{
    for (const char c : value) {
        if (static_cast<unsigned char>(c) >= ' ')
            bytes.append(c);
    }
}

/// Lines without a secret in them.
QByteArray openLines(const Request &request, bool hasBody)
{
    QByteArray lines = "Host: " + hostHeader(request.url) +
                       "\r\nUser-Agent: Ringkey/" RINGKEY_VERSION "\r\nAccept: application/json"
                       // A small reply cannot become a large one.
                       "\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    if (!request.id.isEmpty())
        lines += "X-Request-Id: " + request.id + "\r\n";
    // What a network sends twice has one effect (security S29).
    if (!request.id.isEmpty() && request.operation.repeat == Repeat::Never)
        lines += "Idempotency-Key: " + request.id + "\r\n";
    if (!request.language.isEmpty()) {
        appendValue(lines += "Accept-Language: ", request.language);
        lines += "\r\n";
    }
    if (!request.computer.isEmpty())
        lines += "X-Ringkey-Computer: " + request.computer + "\r\n";
    if (hasBody)
        lines += "Content-Type: application/json\r\n";
    if (hasBody || qstrcmp(request.operation.verb, "GET") != 0)
        lines += "Content-Length: " + QByteArray::number(hasBody ? request.body.view().size() : 0) +
                 "\r\n";
    return lines;
}

void appendLine(QByteArray &bytes, QByteArrayView name, const Secret &value)
{
    if (value.isEmpty())
        return;
    bytes.append(name);
    appendValue(bytes, value.view());
    bytes.append("\r\n");
}

} // namespace

Secret toBytes(const Request &request)
{
    const bool hasBody = !request.body.isEmpty() && qstrcmp(request.operation.verb, "GET") != 0;
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1() + '?' +
                        request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray open = openLines(request, hasBody);
    QByteArray bytes;
    // Growing would free a block with secrets in it.
    bytes.reserve(target.size() + open.size() + request.bearer.view().size() +
                  request.sott.view().size() + request.body.view().size() +
                  request.device.view().size() + 256);
    bytes.append(request.operation.verb).append(' ').append(target).append(" HTTP/1.1\r\n");
    wipe(target);
    bytes.append(open);
    appendLine(bytes, "Authorization: Bearer ", request.bearer);
    appendLine(bytes, "X-Ringkey-Device: ", request.device);
    appendLine(bytes, QByteArray(field::sottHeader.data()) + ": ", request.sott);
    bytes.append("\r\n");
    if (hasBody)
        bytes.append(request.body.view());
    return Secret::take(std::move(bytes));
}

} // namespace ringkey::backend
