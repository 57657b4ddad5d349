// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/foreignhash.h"

#include "service/crypto/secrets.h"
#include "service/types/bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringList>
#include <array>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>
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

/// Of both alphabets of RFC 4648: Firebase exports hashes and salts in the one for URLs.
QByteArray bytesOf(const QString &base64)
{
    const auto options = QByteArray::Base64Option::AbortOnBase64DecodingErrors;
    return QByteArray::fromBase64(base64.toLatin1().replace('-', '+').replace('_', '/'), options);
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && sameBytes(a, b);
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

bool isFirebaseSize(int rounds, int memory)
{
    return rounds >= 1 && rounds <= 16 && memory >= 1 && memory <= 16;
}

/// "$firebase-scrypt$rounds$memory$separator$key$salt$hash", as in github.com/firebase/scrypt: the
/// project's key, encrypted with what scrypt makes of the password.
bool firebaseMatches(const QStringList &parts, const QByteArray &password)
{
    const int rounds = parts.size() == 8 ? parts[2].toInt() : 0;
    const int memory = parts.size() == 8 ? parts[3].toInt() : 0;
    if (!isFirebaseSize(rounds, memory))
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
    if (iterations < 1)
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

/// Keycloak's own since its version 24. Parameters are lists of texts there.
QString phcOfKeycloak(const QJsonObject &data, const QJsonObject &secret)
{
    const QJsonObject all = data["additionalParameters"_L1].toObject();
    const auto parameter = [&all](QLatin1StringView name) {
        return all[name].toArray().at(0).toString();
    };
    const auto plain = [&secret](QLatin1StringView name) {
        const auto options = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
        return QString::fromLatin1(bytesOf(secret[name].toString()).toBase64(options));
    };
    return u"$argon2%1$v=%2$m=%3,t=%4,p=%5$%6$%7"_s.arg(
        parameter("type"_L1), parameter("version"_L1) == "1.0"_L1 ? u"16"_s : u"19"_s,
        parameter("memory"_L1), QString::number(data["hashIterations"_L1].toInt()),
        parameter("parallelism"_L1), plain("salt"_L1), plain("value"_L1));
}

/// A credential as Keycloak exports it: two JSON texts inside, or what was made of them.
std::optional<QString> keptKeycloak(const QJsonObject &hash)
{
    const auto inner = [&hash](QLatin1StringView name) {
        const QJsonValue value = hash[name];
        return value.isObject() ? value.toObject()
                                : QJsonDocument::fromJson(value.toString().toUtf8()).object();
    };
    const QJsonObject secret = inner("secretData"_L1);
    const QJsonObject data = inner("credentialData"_L1);
    const QString algorithm = data["algorithm"_L1].toString();
    const QString digest = algorithm == "pbkdf2"_L1 ? u"sha1"_s : algorithm.section(u'-', 1);
    if (algorithm == "argon2"_L1)
        return phcOfKeycloak(data, secret);
    if (!algorithm.startsWith("pbkdf2"_L1))
        return std::nullopt;
    return keptPbkdf2(digest, data["hashIterations"_L1].toInt(), secret["salt"_L1].toString(),
                      secret["value"_L1].toString());
}

bool isBearablePbkdf2(const QString &kept)
{
    const QStringList parts = kept.split(u'$');
    const EVP_MD *const digest = parts.size() == 5 ? digestNamed(parts[1].mid(7)) : nullptr;
    if (!digest || (bytesOf(parts[3]).isEmpty() && !parts[3].isEmpty()))
        return false;
    const qint64 iterations = parts[2].toInt();
    const qint64 size = bytesOf(parts[4]).size();
    const qint64 blocks = (size + EVP_MD_size(digest) - 1) / EVP_MD_size(digest); // all are made
    return iterations >= 1 && size >= 1 && iterations * blocks <= mostIterations;
}

bool isBcrypt(const QString &hash)
{
    static const QRegularExpression shape(u"^\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}$"_s);
    return shape.match(hash).hasMatch();
}

/// Of "$argon2id$v=19$m=65536,t=2,p=1$salt$hash".
bool isBearableArgon2(const QString &kept)
{
    static const QRegularExpression shape(
        u"^\\$argon2id?\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,3})"
        "\\$[A-Za-z0-9+/]{11,}\\$[A-Za-z0-9+/]{16,}$"_s);
    const auto parts = shape.match(kept);
    constexpr int mostKib = 1024 * 1024;
    constexpr qint64 mostInAll = 4LL * mostKib; // each pass goes through all of it
    const int kib = parts.captured(1).toInt();
    const int passes = parts.captured(2).toInt();
    // What libsodium cannot read (-1: memory for fewer lanes than there are, more than 127 signs)
    // would be a wrong password for ever.
    return parts.hasMatch() && kib >= 8 && kib <= mostKib && passes >= 1 && passes <= 64 &&
           qint64(kib) * passes <= mostInAll &&
           crypto_pwhash_str_needs_rehash(kept.toLatin1().constData(), 1, 8192) >= 0;
}

/// 2^16 rounds take seconds, and each more twice as long.
bool isBearableBcrypt(const QString &kept)
{
    const int cost = kept.mid(4, 2).toInt();
    return RINGKEY_HAS_BCRYPT && isBcrypt(kept) && cost >= 4 && cost <= 16;
}

bool isBearableFirebase(const QString &kept)
{
    const QStringList parts = kept.split(u'$');
    return parts.size() == 8 && isFirebaseSize(parts[2].toInt(), parts[3].toInt());
}

std::optional<QString> keptAs(const QJsonObject &hash)
{
    const QString algorithm = hash["algorithm"_L1].toString().toLower();
    const QString text = hash["hash"_L1].toString();
    if (algorithm == "bcrypt"_L1 || algorithm.startsWith("argon2"_L1) || algorithm == "kept"_L1)
        return text;
    if (algorithm == "pbkdf2"_L1)
        return keptPbkdf2(hash["digest"_L1].toString().toLower(), hash["iterations"_L1].toInt(),
                          hash["salt"_L1].toString(), text);
    if (algorithm == "rfc2898derivebytes"_L1)
        return keptLoginRadius(text);
    if (algorithm == "firebase-scrypt"_L1)
        return keptFirebase(hash);
    return algorithm == "keycloak"_L1 ? keptKeycloak(hash) : std::nullopt;
}

} // namespace

std::optional<QString> keptForeignHash(const QJsonObject &hash)
{
    const auto kept = keptAs(hash);
    if (!kept)
        return std::nullopt;
    const bool isBearable = kept->startsWith("$pbkdf2-"_L1)    ? isBearablePbkdf2(*kept)
                            : kept->startsWith("$argon2"_L1)   ? isBearableArgon2(*kept)
                            : kept->startsWith("$firebase"_L1) ? isBearableFirebase(*kept)
                                                               : isBearableBcrypt(*kept);
    return isBearable ? kept : std::nullopt;
}

bool isForeignHash(const QString &kept)
{
    return isBcrypt(kept) || kept.startsWith("$pbkdf2-"_L1) ||
           kept.startsWith("$firebase-scrypt$"_L1);
}

QString costOfHash(const QString &kept)
{
    // Version and memory, or rounds and memory, stand apart in these; "$2a$14$",
    // "$pbkdf2-sha1$1000$".
    const bool hasTwo = kept.startsWith("$argon2"_L1) || kept.startsWith("$firebase"_L1);
    return kept.section(u'$', 0, hasTwo ? 3 : 2) + u'$';
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
