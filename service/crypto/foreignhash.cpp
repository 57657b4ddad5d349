// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/foreignhash.h"

#include "service/crypto/secrets.h"

#include <QJsonDocument>
#include <QStringList>
#include <array>
#include <memory>
#include <openssl/evp.h>
#if __has_include(<crypt.h>) // not on macOS: there is no bcrypt in the system
#include <crypt.h>
#define RINGKEY_HAS_BCRYPT 1
#else
#define RINGKEY_HAS_BCRYPT 0
#endif

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostIterations = 10'000'000; // a hash is computed while a person waits

const EVP_MD *digestNamed(const QString &name)
{
    if (name == "sha1"_L1)
        return EVP_sha1();
    if (name == "sha256"_L1)
        return EVP_sha256();
    return name == "sha512"_L1 ? EVP_sha512() : nullptr;
}

QByteArray bytesOf(const QString &base64)
{
    const auto options = QByteArray::Base64Option::AbortOnBase64DecodingErrors;
    return QByteArray::fromBase64(base64.toLatin1(), options);
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && sameBytes(a, b);
}

unsigned char *rawBytes(QByteArray &out)
{
    return reinterpret_cast<unsigned char *>(out.data());
}

const unsigned char *rawBytes(const QByteArray &in)
{
    return reinterpret_cast<const unsigned char *>(in.constData());
}

/// "$pbkdf2-sha256$iterations$salt$hash"
bool pbkdf2Matches(const QStringList &parts, const QByteArray &password)
{
    const EVP_MD *const digest = parts.size() == 5 ? digestNamed(parts[1].mid(7)) : nullptr;
    const int iterations = digest ? parts[2].toInt() : 0;
    const QByteArray salt = digest ? bytesOf(parts[3]) : QByteArray();
    const QByteArray hash = digest ? bytesOf(parts[4]) : QByteArray();
    if (iterations < 1 || iterations > mostIterations || hash.isEmpty())
        return false;
    QByteArray made(hash.size(), '\0');
    return PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()), rawBytes(salt),
                             int(salt.size()), iterations, digest, int(made.size()),
                             rawBytes(made)) == 1 &&
           same(made, hash);
}

QByteArray aesCtr(const QByteArray &key, const QByteArray &text)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    const std::array<unsigned char, 16> start{};
    QByteArray out(text.size(), '\0');
    int size = 0;
    const bool isDone = EVP_EncryptInit_ex(context.get(), EVP_aes_256_ctr(), nullptr, rawBytes(key),
                                           start.data()) == 1 &&
                        EVP_EncryptUpdate(context.get(), rawBytes(out), &size, rawBytes(text),
                                          int(text.size())) == 1;
    return isDone && size == out.size() ? out : QByteArray();
}

/// "$firebase-scrypt$rounds$memory$separator$key$salt$hash", as in github.com/firebase/scrypt: the
/// project's key, encrypted with what scrypt makes of the password.
bool firebaseMatches(const QStringList &parts, const QByteArray &password)
{
    const int rounds = parts.size() == 8 ? parts[2].toInt() : 0;
    const int memory = parts.size() == 8 ? parts[3].toInt() : 0;
    if (rounds < 1 || rounds > 16 || memory < 1 || memory > 16)
        return false;
    const QByteArray salt = bytesOf(parts[6]) + bytesOf(parts[4]);
    QByteArray derived(32, '\0');
    constexpr std::uint64_t mostMemory = 256 * 1024 * 1024;
    if (EVP_PBE_scrypt(password.constData(), std::size_t(password.size()), rawBytes(salt),
                       std::size_t(salt.size()), std::uint64_t(1) << memory, std::uint64_t(rounds),
                       1, mostMemory, rawBytes(derived), std::size_t(derived.size())) != 1)
        return false;
    return same(aesCtr(derived, bytesOf(parts[5])), bytesOf(parts[7]));
}

#if RINGKEY_HAS_BCRYPT
bool bcryptMatches(const QString &kept, const QByteArray &password)
{
    const auto data = std::make_unique<crypt_data>();
    const QByteArray setting = kept.toLatin1();
    const char *const made = crypt_r(password.constData(), setting.constData(), data.get());
    return made && same(QByteArray(made), setting);
}

#else
bool bcryptMatches(const QString &, const QByteArray &)
{
    return false;
}
#endif

std::optional<QString> keptPbkdf2(const QString &digest, int iterations, const QString &salt,
                                  const QString &hash)
{
    if (!digestNamed(digest) || iterations < 1 || iterations > mostIterations ||
        bytesOf(hash).isEmpty())
        return std::nullopt;
    return u"$pbkdf2-%1$%2$%3$%4"_s.arg(digest).arg(iterations).arg(salt, hash);
}

/// LoginRadius: "Rfc2898DeriveBytes$1000$salt$hash", .NET's PBKDF2 with SHA-1.
std::optional<QString> keptLoginRadius(const QString &hash)
{
    const QStringList parts = hash.split(u'$');
    if (parts.size() != 4)
        return std::nullopt;
    return keptPbkdf2(u"sha1"_s, parts[1].toInt(), parts[2], parts[3]);
}

std::optional<QString> keptFirebase(const QJsonObject &hash)
{
    QStringList parts{QString(), u"firebase-scrypt"_s, QString::number(hash["rounds"_L1].toInt()),
                      QString::number(hash["memory"_L1].toInt())};
    for (const QLatin1StringView name : {"separator"_L1, "key"_L1, "salt"_L1, "hash"_L1}) {
        const QString text = hash[name].toString();
        if (bytesOf(text).isEmpty())
            return std::nullopt;
        parts.append(text);
    }
    return parts.join(u'$');
}

/// A credential as Keycloak exports it: two JSON texts inside.
std::optional<QString> keptKeycloak(const QJsonObject &hash)
{
    const auto inner = [&hash](QLatin1StringView name) {
        return QJsonDocument::fromJson(hash[name].toString().toUtf8()).object();
    };
    const QJsonObject secret = inner("secretData"_L1);
    const QJsonObject data = inner("credentialData"_L1);
    const QString algorithm = data["algorithm"_L1].toString();
    const QString digest = algorithm == "pbkdf2"_L1 ? u"sha1"_s : algorithm.section(u'-', 1);
    if (!algorithm.startsWith("pbkdf2"_L1))
        return std::nullopt;
    return keptPbkdf2(digest, data["hashIterations"_L1].toInt(), secret["salt"_L1].toString(),
                      secret["value"_L1].toString());
}

bool isBcrypt(const QString &hash)
{
    const bool isKind =
        hash.startsWith("$2a$"_L1) || hash.startsWith("$2b$"_L1) || hash.startsWith("$2y$"_L1);
    return isKind && hash.size() == 60;
}

} // namespace

std::optional<QString> keptForeignHash(const QJsonObject &hash)
{
    const QString algorithm = hash["algorithm"_L1].toString().toLower();
    const QString text = hash["hash"_L1].toString();
    if (algorithm == "bcrypt"_L1)
        return RINGKEY_HAS_BCRYPT && isBcrypt(text) ? std::optional(text) : std::nullopt;
    if (algorithm.startsWith("argon2"_L1))
        return text.startsWith("$argon2"_L1) ? std::optional(text) : std::nullopt;
    if (algorithm == "pbkdf2"_L1)
        return keptPbkdf2(hash["digest"_L1].toString().toLower(), hash["iterations"_L1].toInt(),
                          hash["salt"_L1].toString(), text);
    if (algorithm == "rfc2898derivebytes"_L1)
        return keptLoginRadius(text);
    if (algorithm == "firebase-scrypt"_L1)
        return keptFirebase(hash);
    return algorithm == "keycloak"_L1 ? keptKeycloak(hash) : std::nullopt;
}

bool isForeignHash(const QString &kept)
{
    return isBcrypt(kept) || kept.startsWith("$pbkdf2-"_L1) ||
           kept.startsWith("$firebase-scrypt$"_L1);
}

bool foreignHashMatches(const QString &kept, const QByteArray &password)
{
    if (isBcrypt(kept))
        return bcryptMatches(kept, password);
    const QStringList parts = kept.split(u'$');
    return kept.startsWith("$pbkdf2-"_L1) ? pbkdf2Matches(parts, password)
                                          : firebaseMatches(parts, password);
}

} // namespace ringkey::service
