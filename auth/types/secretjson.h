// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/secret.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <initializer_list>

namespace ringkey {

/// Writes one JSON object with secrets in it.
///
/// QJsonDocument would leave copies of a password in freed memory; every buffer here is overwritten
/// when it is replaced. Keys are written in the order of the calls. For use on one thread.
class SecretJson
{
public:
    SecretJson();
    ~SecretJson();
    SecretJson(const SecretJson &) = delete;
    SecretJson &operator=(const SecretJson &) = delete;

    SecretJson &text(QLatin1StringView key, const QString &value);
    SecretJson &secret(QLatin1StringView key, const Secret &value);
    SecretJson &flag(QLatin1StringView key, bool value);
    SecretJson &secrets(QLatin1StringView key, const QMap<QString, Secret> &values);
    /// `json` must be valid JSON text; it is written as it is.
    SecretJson &raw(QLatin1StringView key, const QByteArray &json);

    /// The object as UTF-8. The writer begins a new object afterwards.
    Secret take();

private:
    void begin();
    void key(QByteArrayView name);
    void quoted(QByteArrayView utf8);
    void escaped(char c);
    void put(QByteArrayView bytes);

    QByteArray m_bytes;
    bool m_isFirst = true; ///< no key was written yet in the object or the map under way
};

/// Without leaving a copy behind where the block has to grow.
void appendSecret(QByteArray &bytes, QByteArrayView more);

/// Takes the string values of `keys` (compared without case, at any depth) out of JSON text and
/// overwrites them there with '*', so that what is parsed and kept holds no secret. The first value
/// of a key counts; keys of the answer are in lower case. Text that is not JSON is left as it is.
QMap<QString, Secret> liftSecrets(QByteArray &json, std::initializer_list<QByteArrayView> keys);

} // namespace ringkey
