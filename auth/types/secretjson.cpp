// SPDX-License-Identifier: Apache-2.0
#include "auth/types/secretjson.h"

#include <QLatin1StringView>
#include <array>

namespace ringkey {

namespace {

constexpr qsizetype firstCapacity = 1024;

/// The index behind the closing quote of the string that opens at `open`, or -1.
qsizetype endOfString(const QByteArray &json, qsizetype open)
{
    for (qsizetype i = open + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return -1;
}

qsizetype skipSpace(const QByteArray &json, qsizetype i)
{
    while (i < json.size() && QByteArrayView(" \t\r\n").contains(json[i]))
        ++i;
    return i;
}

/// Tokens are ASCII (contract 3.1); of the escapes only those that can stand in one are undone.
Secret unescaped(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        plain.append(text[i]);
    }
    return Secret::take(std::move(plain));
}

bool isWanted(QByteArrayView name, std::initializer_list<QByteArrayView> keys)
{
    return std::any_of(keys.begin(), keys.end(), [name](QByteArrayView key) {
        return key.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SecretJson::SecretJson()
{
    begin();
}

SecretJson::~SecretJson()
{
    wipe(m_bytes);
}

void SecretJson::begin()
{
    m_bytes.reserve(firstCapacity);
    m_bytes.append('{');
    m_isFirst = true;
}

void SecretJson::put(QByteArrayView bytes)
{
    appendSecret(m_bytes, bytes);
}

void SecretJson::escaped(char c)
{
    static constexpr QByteArrayView hex = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        put(QByteArrayView(std::array{'\\', c}));
    } else if (static_cast<unsigned char>(c) < 0x20) {
        const auto code = static_cast<unsigned char>(c);
        put(QByteArrayView(std::array{'\\', 'u', '0', '0', hex[code >> 4], hex[code & 15]}));
    } else {
        put(QByteArrayView(&c, 1));
    }
}

void SecretJson::quoted(QByteArrayView utf8)
{
    put("\"");
    for (const char c : utf8)
        escaped(c);
    put("\"");
}

void SecretJson::key(QByteArrayView name)
{
    if (!m_isFirst)
        put(",");
    m_isFirst = false;
    quoted(name);
    put(":");
}

SecretJson &SecretJson::text(QLatin1StringView name, const QString &value)
{
    key(name);
    quoted(value.toUtf8());
    return *this;
}

SecretJson &SecretJson::secret(QLatin1StringView name, const Secret &value)
{
    key(name);
    quoted(value.view());
    return *this;
}

SecretJson &SecretJson::flag(QLatin1StringView name, bool value)
{
    return raw(name, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

SecretJson &SecretJson::raw(QLatin1StringView name, const QByteArray &json)
{
    key(name);
    put(json);
    return *this;
}

SecretJson &SecretJson::secrets(QLatin1StringView name, const QMap<QString, Secret> &values)
{
    key(name);
    put("{");
    m_isFirst = true;
    for (auto it = values.begin(); it != values.end(); ++it) {
        key(it.key().toUtf8());
        quoted(it.value().view());
    }
    m_isFirst = false;
    put("}");
    return *this;
}

Secret SecretJson::take()
{
    put("}");
    Secret object = Secret::take(std::move(m_bytes));
    begin();
    return object;
}

void appendSecret(QByteArray &bytes, QByteArrayView more)
{
    if (bytes.size() + more.size() > bytes.capacity()) {
        QByteArray larger;
        larger.reserve(2 * (bytes.size() + more.size()));
        larger.append(bytes);
        wipe(bytes);
        bytes = std::move(larger);
    }
    bytes.append(more);
}

QMap<QString, Secret> liftSecrets(QByteArray &json, std::initializer_list<QByteArrayView> keys)
{
    QMap<QString, Secret> found;
    for (qsizetype i = json.indexOf('"'); i >= 0; i = json.indexOf('"', i)) {
        const qsizetype end = endOfString(json, i);
        if (end < 0)
            break;
        const QByteArray name = json.mid(i + 1, end - i - 2);
        const qsizetype colon = skipSpace(json, end);
        const qsizetype value = colon < json.size() ? skipSpace(json, colon + 1) : colon;
        i = end;
        if (colon >= json.size() || json[colon] != ':' || value >= json.size() ||
            json[value] != '"' || !isWanted(name, keys))
            continue;
        const qsizetype behind = endOfString(json, value);
        if (behind < 0)
            break;
        const qsizetype length = behind - value - 2;
        Secret secret = unescaped(QByteArrayView(json).sliced(value + 1, length));
        if (const QString lower = QString::fromLatin1(name).toLower(); !found.contains(lower))
            found.insert(lower, secret);
        std::fill_n(json.data() + value + 1, length, '*');
        i = behind;
    }
    return found;
}

} // namespace ringkey
