// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/passwordhasher.h"

#include "service/crypto/foreignhash.h"
#include "service/types/figures.h"

#include <algorithm>
#include <array>
#include <sodium.h>
#include <thread>

namespace ringkey::service {

namespace {

/// UTF-8 of a password, wiped when done with.
class PasswordBytes
{
public:
    explicit PasswordBytes(const QString &password)
        : m_data(normalizedPassword(password).toUtf8())
    {
    }
    PasswordBytes(const PasswordBytes &) = delete;
    PasswordBytes &operator=(const PasswordBytes &) = delete;
    ~PasswordBytes() { sodium_memzero(m_data.data(), static_cast<std::size_t>(m_data.size())); }
    const char *data() const { return m_data.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_data.size()); }

private:
    QByteArray m_data;
};

QString argon2id(const PasswordBytes &password, unsigned long long passes, std::size_t memory)
{
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (crypto_pwhash_str_alg(out.data(), password.data(), password.size(), passes, memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return QString::fromLatin1(out.data());
}

/// Other systems hashed what was typed; those that normalized first are met, too.
bool isForeignPassword(const QString &hash, const QString &password, const PasswordBytes &normal)
{
    if (foreignHashMatches(hash, QByteArray::fromRawData(normal.data(), qsizetype(normal.size()))))
        return true;
    const QByteArray typed = password.toUtf8();
    return typed != QByteArrayView(normal.data(), qsizetype(normal.size())) &&
           foreignHashMatches(hash, typed);
}

int hasherCount(int configured)
{
    if (configured > 0)
        return configured;
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

QString normalizedPassword(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC);
}

/// One of the few places to hash, given back when out of scope.
class PasswordHasher::Turn
{
public:
    explicit Turn(PasswordHasher &hasher)
        : m_hasher(hasher)
        , m_got(hasher.enter())
    {
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    ~Turn()
    {
        if (m_got)
            m_hasher.leave();
    }
    explicit operator bool() const { return m_got; }

private:
    PasswordHasher &m_hasher;
    bool m_got;
};

PasswordHasher::PasswordHasher(const PasswordConfig &config, std::shared_ptr<Figures> figures)
    : m_figures(std::move(figures))
    , m_passes(static_cast<unsigned long long>(config.passes))
    , m_memory(static_cast<std::size_t>(config.memoryKib) * 1024)
    , m_free(hasherCount(config.hashers))
    , m_queue(std::max(config.queue, committingThreads + 1)) // and who measures what others made
    , m_dummy(argon2id(PasswordBytes(QStringLiteral("nobody's")), m_passes, m_memory))
{
}

bool PasswordHasher::enter()
{
    std::unique_lock lock(m_mutex);
    if (m_free == 0 && m_waiting >= m_queue)
        return false;
    ++m_waiting;
    m_turn.wait(lock, [this] { return m_free > 0; });
    --m_waiting;
    --m_free;
    return true;
}

void PasswordHasher::leave()
{
    const std::lock_guard lock(m_mutex);
    ++m_free;
    m_turn.notify_one();
}

tl::expected<QString, HashQueueFull> PasswordHasher::hash(const QString &password)
{
    const PasswordBytes bytes(password);
    const Turn turn(*this);
    if (!turn)
        return tl::unexpected(HashQueueFull{});
    const Figures::Timed timed(m_figures->hashes);
    const QString phc = argon2id(bytes, m_passes, m_memory);
    if (phc.isEmpty()) // no memory left for it: the same as a full queue to the caller
        return tl::unexpected(HashQueueFull{});
    return phc;
}

tl::expected<bool, HashQueueFull> PasswordHasher::verify(const QString &phc,
                                                         const QString &password)
{
    const PasswordBytes bytes(password);
    const Turn turn(*this);
    if (!turn)
        return tl::unexpected(HashQueueFull{});
    if (!password.isValidUtf16()) // every lone surrogate would be one "?" in UTF-8
        return false;
    const Figures::Timed timed(m_figures->hashes);
    const auto start = std::chrono::steady_clock::now();
    const bool isRight =
        isForeignHash(phc)
            ? isForeignPassword(phc, password, bytes)
            : crypto_pwhash_str_verify(phc.toLatin1().constData(), bytes.data(), bytes.size()) == 0;
    if (needsRehash(phc))
        m_figures->noteOtherHash(
            std::chrono::ceil<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start));
    return isRight;
}

tl::expected<void, HashQueueFull> PasswordHasher::spend(const QString &password)
{
    return verify(m_dummy, password).map([](bool) {});
}

QString PasswordHasher::costOfNew() const
{
    return costOfHash(m_dummy);
}

bool PasswordHasher::needsRehash(const QString &phc) const
{
    // What is no hash of this kind at all (-1) came with an import.
    return crypto_pwhash_str_needs_rehash(phc.toLatin1().constData(), m_passes, m_memory) != 0;
}

} // namespace ringkey::service
