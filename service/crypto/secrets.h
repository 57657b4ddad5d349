// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/codeconfig.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <optional>

namespace ringkey::service {

/// Must be called once before anything else here; false when the system has no randomness.
bool initCrypto();

/// A UUID of 122 random bits (contract 3.1 wants tokens in this shape).
QString randomUuid();
/// 32 hex digits, as account ids are (contract 3.3).
QString randomHexId();
/// Whether it is one of those, in whatever case.
bool isHexId(const QString &text);
/// Every character equally likely, leading zeros kept (security S1).
QString randomCode(int length, OtpAlphabet alphabet);
/// How tokens are kept: they have enough entropy to need no key (security S21).
QByteArray tokenHash(const QString &token);
bool sameBytes(const QByteArray &a, const QByteArray &b); ///< in constant time

/// What is derived from the pepper, one key a use. Copies are cheap; thread-safe.
class Keys
{
public:
    explicit Keys(const QByteArray &pepper);

    /// HMAC-SHA-256 over the parts, each with its length, so that no two lists collide.
    QByteArray codeMac(const QByteArrayList &parts) const;
    QByteArray answerMac(const QByteArrayList &parts) const;
    QByteArray addressMac(const QString &address) const;
    /// What a client is known by or names: {"device", …}, {"number", …}.
    QByteArray nameMac(const QByteArrayList &parts) const;
    QByteArray seal(const QString &text) const;
    std::optional<QString> unseal(const QByteArray &sealed) const;

private:
    QByteArray m_code;
    QByteArray m_answer;
    QByteArray m_address;
    QByteArray m_name;
    QByteArray m_outbox;
};

} // namespace ringkey::service
