// SPDX-License-Identifier: Apache-2.0
#include "service/sott/sott.h"

#include "service/types/bytes.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace ringkey::service {
namespace {

using namespace Qt::StringLiterals;
namespace chr = std::chrono;

// A SOTT made on a machine whose clock is ahead (contract section 12).
constexpr chr::minutes forgivenSkew{1};
constexpr int iterations = 10'000;
constexpr std::array<unsigned char, 8> salt{};
const auto *const iv = reinterpret_cast<const unsigned char *>("tu89geji340t89u2");

struct FreeContext
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

QByteArray checksum(const QByteArray &base64)
{
    return QCryptographicHash::hash(base64, QCryptographicHash::Md5).toHex();
}

/// yyyy/M/d H:m:s, the form of the contract's table.
QByteArray timeText(Instant instant)
{
    const auto day = chr::floor<chr::days>(instant);
    const chr::year_month_day date(day);
    const chr::hh_mm_ss time(chr::floor<chr::seconds>(instant - day));
    return QByteArray::number(int(date.year())) + '/' + QByteArray::number(unsigned(date.month())) +
           '/' + QByteArray::number(unsigned(date.day())) + ' ' +
           QByteArray::number(qlonglong(time.hours().count())) + ':' +
           QByteArray::number(qlonglong(time.minutes().count())) + ':' +
           QByteArray::number(qlonglong(time.seconds().count()));
}

std::optional<Instant> parseTime(const QByteArray &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})([/-])(\d{1,2})\2(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$)"_s);
    const auto match = form.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const chr::year_month_day date(chr::year(number(1)), chr::month(unsigned(number(3))),
                                   chr::day(unsigned(number(4))));
    if (!date.ok() || number(5) > 23 || number(6) > 59 || number(7) > 59)
        return std::nullopt;
    return Instant(chr::sys_days(date)) + chr::hours(number(5)) + chr::minutes(number(6)) +
           chr::seconds(number(7));
}

QByteArray mended(const QByteArray &token)
{
    QByteArray text = QByteArray::fromPercentEncoding(token.trimmed());
    return text.replace(' ', '+');
}

} // namespace

Sott::Sott(const QByteArray &apiKey, const QByteArray &apiSecret)
    : m_apiKey(apiKey)
    , m_apiSecret(apiSecret)
{
}

Sott::~Sott()
{
    sodium_memzero(m_key.data(), m_key.size());
}

const Sott::Key &Sott::key() const
{
    std::call_once(m_derived, [this] {
        PKCS5_PBKDF2_HMAC(m_apiSecret.constData(), int(m_apiSecret.size()), salt.data(),
                          int(salt.size()), iterations, EVP_sha1(), int(m_key.size()),
                          m_key.data());
    });
    return m_key;
}

QByteArray Sott::mint(Instant start, Instant end) const
{
    return seal(timeText(start) + '#' + m_apiKey + '#' + timeText(end));
}

QByteArray Sott::seal(const QByteArray &plainText) const
{
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray sealed(plainText.size() + 16, '\0');
    int written = 0;
    int last = 0;
    EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key().data(), iv);
    EVP_EncryptUpdate(context.get(), rawBytes(sealed), &written, rawBytes(plainText),
                      int(plainText.size()));
    EVP_EncryptFinal_ex(context.get(), rawBytes(sealed) + written, &last);
    sealed.truncate(written + last);
    const QByteArray base64 = sealed.toBase64();
    return base64 + '*' + checksum(base64);
}

std::optional<QByteArray> Sott::open(const QByteArray &token) const
{
    const QByteArrayList parts = mended(token).split('*');
    if (parts.size() != 2 || checksum(parts[0]) != parts[1].toLower())
        return std::nullopt;
    const auto sealed =
        QByteArray::fromBase64Encoding(parts[0], QByteArray::AbortOnBase64DecodingErrors);
    if (!sealed)
        return std::nullopt;
    const QByteArray &bytes = *sealed;
    const Context context(EVP_CIPHER_CTX_new());
    QByteArray plain(bytes.size() + 16, '\0');
    int written = 0;
    int last = 0;
    EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key().data(), iv);
    EVP_DecryptUpdate(context.get(), rawBytes(plain), &written, rawBytes(bytes), int(bytes.size()));
    if (EVP_DecryptFinal_ex(context.get(), rawBytes(plain) + written, &last) != 1)
        return std::nullopt;
    plain.truncate(written + last);
    return plain;
}

bool Sott::isValid(const QByteArray &token, Instant now) const
{
    const auto plain = open(token);
    if (!plain)
        return false;
    const QByteArrayList parts = plain->split('#');
    if (parts.size() != 3 || parts[1] != m_apiKey)
        return false;
    const auto start = parseTime(parts[0]);
    const auto end = parseTime(parts[2]);
    return start && end && *start <= now + forgivenSkew && now <= *end;
}

} // namespace ringkey::service
