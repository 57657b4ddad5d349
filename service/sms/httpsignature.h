// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/types/clock.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace ringkey::service {

/// Seconds since 1970.
QByteArray httpTimestamp(Instant now);
/// Lower-case hex of HMAC-SHA-256 over timestamp, "." and body.
QByteArray httpSignature(const QByteArray &secret, const QByteArray &timestamp,
                         const QByteArray &body);
/// In constant time, and not older or newer than five minutes.
bool isSignedByWebhook(const QByteArray &secret, const QByteArray &timestamp,
                       const QByteArray &body, const QByteArray &signature, Instant now);

/// X-Twilio-Signature: Base64 of HMAC-SHA-1, with the token as key, over the address as Twilio
/// called it followed by each form field and its value, in the order of the names.
bool isSignedByTwilio(const QString &token, const QString &url,
                      const QMap<QString, QString> &fields, const QByteArray &signature);

} // namespace ringkey::service
