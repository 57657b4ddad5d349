// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/passwordpolicy.h"

#include "service/crypto/passwordhasher.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

// Outside of every namespace, as its macro wants it: the resource of a static library is not found
// by itself.
static void initCommonPasswords()
{
    Q_INIT_RESOURCE(commonpasswords);
}

namespace ringkey::service {

namespace {

// zxcvbn ranks the 30,000 most common passwords by frequency; below 10^4 guesses lie the 3,000 that
// must be refused (security S18) and their simple variants.
const double leastBits = std::log2(1e4);
// zxcvbn is cubic in the length; nobody's 65th character makes a password guessable.
constexpr qsizetype measuredLength = 64;

/// 41,000 that attackers try first (tools/update-common-passwords).
const QSet<QByteArray> &commonPasswords()
{
    static const QSet<QByteArray> all = [] {
        initCommonPasswords();
        QFile file(QStringLiteral(":/ringkey-service/commonpasswords.txt"));
        QSet<QByteArray> words;
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray &word : file.readAll().split('\n'))
                words.insert(word);
        }
        return words;
    }();
    return all;
}

QByteArray measured(const QString &text)
{
    QByteArray bytes = text.left(measuredLength).toUtf8();
    bytes.replace('\0', '\1'); // the C interface ends at NUL
    return bytes;
}

/// Without signs and case: "(212) 555-0123" is the number, too.
QString lettersAndDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain.append(c);
    }
    return plain;
}

/// Words of the context with next to nothing around them.
bool isContextAlone(const QString &password, const QStringList &context)
{
    constexpr qsizetype leastWord = 4;
    constexpr qsizetype leastRest = 5;
    QStringList words;
    for (const QString &word : context)
        words.append(lettersAndDigits(word));
    std::sort(words.begin(), words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString rest = lettersAndDigits(password);
    const qsizetype all = rest.size();
    for (const QString &word : words) {
        if (word.size() >= leastWord)
            rest.remove(word);
    }
    return rest.size() < all && rest.size() < leastRest;
}

} // namespace

std::optional<PasswordFault> passwordFault(const QString &password, const QStringList &context,
                                           const PasswordConfig &config)
{
    if (!password.isValidUtf16())
        return PasswordFault::NoText;
    const QString normalized = normalizedPassword(password);
    if (commonPasswords().contains(normalized.toCaseFolded().toUtf8()) &&
        normalized.size() >= config.minLength)
        return PasswordFault::TooCommon;
    const auto length = normalized.toUcs4().size();
    if (length < config.minLength)
        return PasswordFault::TooShort;
    if (length > config.maxLength)
        return PasswordFault::TooLong;
    if (isContextAlone(normalized, context))
        return PasswordFault::TooCommon;
    std::vector<QByteArray> words;
    for (const QString &word : context) {
        if (word.size() >= 3)
            words.push_back(word.toLower().toUtf8());
    }
    std::vector<const char *> list;
    list.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    if (ZxcvbnMatch(measured(normalized).constData(), list.data(), nullptr) < leastBits)
        return PasswordFault::TooCommon;
    return std::nullopt;
}

} // namespace ringkey::service
