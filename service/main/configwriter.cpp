// SPDX-License-Identifier: Apache-2.0
#include "service/main/configwriter.h"

#include "service/crypto/secrets.h"
#include "service/types/ondisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

// A key of no table stands before all tables.
constexpr QByteArrayView demoMark =
    "# For trying out on one machine: answers there only, and texts nobody. The limits at the end\n"
    "# are those of one person. An operator's configuration: \"ringkey-service init\".\n"
    "demo = true\n"
    "\n";

constexpr QByteArrayView demoLimits = "\n"
                                      "# Every request comes from one address.\n"
                                      "[sms.limits]\n"
                                      "address = 1000000\n"
                                      "network = 1000000\n"
                                      "prefix = 1000000\n"
                                      "account = 1000000\n"
                                      "country = 1000000\n"
                                      "total = 1000000\n"
                                      "[sms.breaker]\n"
                                      "percent = 0\n"
                                      "[addresses]\n"
                                      "availability = 1000000\n"
                                      "registrations = 1000000\n"
                                      "codes = 1000000\n"
                                      "wrong_sign_ins = 1000000\n"
                                      "acts = 1000000\n";

} // namespace

std::optional<QString> writeNewConfig(const QString &path, ConfigFor whom)
{
    if (!initCrypto())
        return u"this system offers no random numbers"_s;
    if (QFile::exists(path))
        return u"%1: the file exists already"_s.arg(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return u"there is no folder %1: make it first"_s.arg(folder);
    // Under another name first: a full disk or a kill leaves no half file that the next start would
    // read. Nobody else may read what holds the API secret: the mode on Unix, an access list on
    // Windows, both from the moment it is made.
    QFile file(u"%1.%2.new"_s.arg(path).arg(QCoreApplication::applicationPid()));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return u"%1: %2"_s.arg(path, file.errorString());
    QByteArray text = newConfigText();
    if (whom == ConfigFor::Demo)
        text.prepend(demoMark).append(demoLimits);
    const bool isWhole = file.write(text) == text.size() && file.flush() && isOnDisk(file);
    QString why = file.errorString();
    file.close();
    if (isWhole && file.rename(path)) // which never replaces a file
        return std::nullopt;
    if (isWhole)
        why = file.errorString();
    file.remove();
    return u"%1: %2"_s.arg(path, why);
}

} // namespace ringkey::service
