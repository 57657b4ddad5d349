// SPDX-License-Identifier: Apache-2.0
#include "service/main/configwriter.h"

#include "service/crypto/secrets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QByteArray newConfigText()
{
    const QByteArray pepper = (QByteArray::fromHex(randomHexId().toLatin1()) +
                               QByteArray::fromHex(randomHexId().toLatin1()))
                                  .toBase64();
    return u"# Ringkey service. Every key and its default: docs/service.md\n"
           "[api]\n"
           "key = \"%1\"\n"
           "secret = \"%2\"\n"
           "\n"
           "# Keys the stored codes. Losing it voids codes on their way; keep it out of the "
           "database.\n"
           "[security]\n"
           "pepper = \"%3\"\n"
           "\n"
           "[listen]\n"
           "address = \"127.0.0.1:8470\"\n"
           "\n"
           "[store]\n"
           "url = \"ringkey.sqlite\"\n"
           "\n"
           "[sms]\n"
           "provider = \"outbox\"\n"
           "outbox = \"outbox.jsonl\"\n"
           "brand = \"Ringkey\"\n"
           "# Codes can be called, too; the outbox shows calls as it shows texts.\n"
           "voice = true\n"
           "# Before you name a real provider (\"twilio\", \"vonage\", \"http\"), fill in:\n"
           "# 1. whom you text, as two capital letters: [\"GB\", \"NG\"]. Nobody until you say "
           "so;\n"
           "#    [\"*\"] is every country. The outbox texts everybody: that costs nothing.\n"
           "countries = []\n"
           "# 2. what a text costs you and how much you will spend, below (your currency):\n"
           "# [sms.spend]\n"
           "# currency = \"EUR\"\n"
           "# day = 50.0      # texts stop at this sum until midnight UTC\n"
           "# month = 500.0\n"
           "# price = 0.10    # a text to a country that [sms.prices] does not name\n"
           "# [sms.prices]\n"
           "# GB = 0.04\n"
           "\n"
           "# A desktop app cannot refresh: that takes the secret, which it does not have. With a\n"
           "# short life, people would be signed out whenever the app was closed. 30 days:\n"
           "[session]\n"
           "access = 2592000\n"_s.arg(randomUuid(), randomUuid(), QString::fromLatin1(pepper))
               .toUtf8();
}

} // namespace

std::optional<QString> writeNewConfig(const QString &path)
{
    if (!initCrypto())
        return u"this system offers no random numbers"_s;
    // An existing file is never replaced, and nobody else may read what holds the API secret: the
    // mode on Unix, an access list on Windows, both from the moment it is made.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return u"%1: %2"_s.arg(path, file.errorString());
    const QByteArray text = newConfigText();
    if (file.write(text) != text.size() || !file.flush())
        return u"%1: %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

} // namespace ringkey::service
