// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/secrets.h"

#include "service/types/bytes.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUuid>
#include <QtEndian>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QByteArray randomBytes(qsizetype size)
{
    QByteArray data(size, Qt::Uninitialized);
    randombytes_buf(data.data(), static_cast<std::size_t>(size));
    return data;
}

QByteArray mac(const QByteArray &key, const QByteArrayList &parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, rawBytes(key), static_cast<std::size_t>(key.size()));
    for (const QByteArray &part : parts) {
        const quint32 size = qToBigEndian(static_cast<quint32>(part.size()));
        crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(&size),
                                      sizeof size);
        crypto_auth_hmacsha256_update(&state, rawBytes(part),
                                      static_cast<unsigned long long>(part.size()));
    }
    QByteArray out(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, rawBytes(out));
    return out;
}

// Letters and digits that look alike on a phone (0 O, 1 I L) are left out of the mixed alphabets.
QLatin1StringView letters(OtpAlphabet alphabet)
{
    switch (alphabet) {
    case OtpAlphabet::UpperLettersAndDigits:
        return "ABCDEFGHJKMNPQRSTUVWXYZ23456789"_L1;
    case OtpAlphabet::LowerLettersAndDigits:
        return "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    case OtpAlphabet::Numeric:
        break;
    }
    return "0123456789"_L1;
}

} // namespace

bool initCrypto()
{
    return sodium_init() >= 0;
}

QString randomUuid()
{
    QByteArray data = randomBytes(16);
    data[6] = static_cast<char>((data[6] & 0x0f) | 0x40); // RFC 9562: version 4
    data[8] = static_cast<char>((data[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(data).toString(QUuid::WithoutBraces);
}

QString randomHexId()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

bool isHexId(const QString &text)
{
    static const QRegularExpression id(u"\\A[0-9A-Fa-f]{32}\\z"_s);
    return id.match(text).hasMatch();
}

QString randomCode(int length, OtpAlphabet alphabet)
{
    const QLatin1StringView from = letters(alphabet);
    QString code;
    for (int i = 0; i < length; ++i)
        code += QChar(from.at(randombytes_uniform(static_cast<std::uint32_t>(from.size()))));
    return code;
}

QByteArray tokenHash(const QString &token)
{
    return QCryptographicHash::hash(token.toLower().toUtf8(), QCryptographicHash::Sha256);
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

Keys::Keys(const QByteArray &pepper)
    : m_code(mac(pepper, {"ringkey code"}))
    , m_answer(mac(pepper, {"ringkey answer"}))
    , m_address(mac(pepper, {"ringkey address"}))
    , m_name(mac(pepper, {"ringkey name"}))
    , m_outbox(mac(pepper, {"ringkey outbox"}))
{
}

QByteArray Keys::codeMac(const QByteArrayList &parts) const
{
    return mac(m_code, parts);
}

QByteArray Keys::answerMac(const QByteArrayList &parts) const
{
    return mac(m_answer, parts);
}

QByteArray Keys::addressMac(const QString &address) const
{
    return mac(m_address, {address.toUtf8()});
}

QByteArray Keys::nameMac(const QByteArrayList &parts) const
{
    return mac(m_name, parts);
}

QByteArray Keys::seal(const QString &text) const
{
    const QByteArray plain = text.toUtf8();
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES),
                   Qt::Uninitialized);
    crypto_secretbox_easy(rawBytes(box), rawBytes(plain),
                          static_cast<unsigned long long>(plain.size()), rawBytes(nonce),
                          rawBytes(m_outbox));
    return nonce + box;
}

std::optional<QString> Keys::unseal(const QByteArray &sealed) const
{
    const qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
    const qsizetype plainSize =
        sealed.size() - nonceSize - static_cast<qsizetype>(crypto_secretbox_MACBYTES);
    if (plainSize < 0)
        return std::nullopt;
    const QByteArray box = sealed.mid(nonceSize);
    QByteArray plain(plainSize, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(rawBytes(plain), rawBytes(box),
                                   static_cast<unsigned long long>(box.size()), rawBytes(sealed),
                                   rawBytes(m_outbox)) != 0)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

} // namespace ringkey::service
