// SPDX-License-Identifier: Apache-2.0
#include "phone/phonenumber.h"
#include "service/config/config.h"
#include "service/crypto/foreignhash.h"
#include "service/crypto/secrets.h"
#include "service/main/commands.h"
#include "service/store/profilejson.h"
#include "service/store/store.h"
#include "service/types/utctext.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

// Accounts a transaction: enough that the disk is not waited for each time.
constexpr int batchSize = 200;

/// A line of an import, or what is wrong with it.
using Line = tl::expected<AccountRow, QString>;

struct Counts
{
    int added = 0;
    int there = 0; ///< the number or uid has an account already: an import that goes on
    int bad = 0;
};

std::optional<Instant> timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QJsonObject lineOf(const AccountRow &row)
{
    QJsonObject line{
        {"Uid"_L1, row.uid},
        {"PhoneId"_L1, row.phone.value_or(QString())},
        {"PhoneIdVerified"_L1, row.phoneVerified},
        {"CreatedDate"_L1, utcText(row.createdAt)},
        {"Profile"_L1, QJsonDocument::fromJson(profileToText(row.profile).toUtf8()).object()}};
    if (row.hasPassword)
        line["PasswordHash"_L1] =
            QJsonObject{{"algorithm"_L1, "kept"_L1}, {"hash"_L1, row.passwordHash}};
    return line;
}

std::optional<QString> hashFrom(const QJsonObject &hash)
{
    const QString text = hash["hash"_L1].toString();
    if (hash["algorithm"_L1].toString() != "kept"_L1)
        return keptForeignHash(hash);
    return isForeignHash(text) || text.startsWith("$argon2"_L1) ? std::optional(text)
                                                                : std::nullopt;
}

Line rowFrom(const QByteArray &text, Instant now)
{
    QJsonParseError error{};
    const QJsonObject line = QJsonDocument::fromJson(text, &error).object();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"is no JSON (%1)"_s.arg(error.errorString()));
    const auto number = PhoneNumber::fromE164(line["PhoneId"_L1].toString());
    if (!number)
        return tl::unexpected(u"has no PhoneId that is a phone number"_s);
    AccountRow row;
    row.phone = number->e164();
    row.uid = line["Uid"_L1].toString(randomHexId()).toLower();
    row.profileId = randomHexId();
    row.phoneVerified = row.phoneProven = line["PhoneIdVerified"_L1].toBool();
    row.registrationSource = u"import"_s;
    row.createdAt = timeFrom(line["CreatedDate"_L1].toString()).value_or(now);
    row.modifiedAt = now;
    row.profile = profileFromText(QString::fromUtf8(
        QJsonDocument(line["Profile"_L1].toObject()).toJson(QJsonDocument::Compact)));
    if (!line.contains("PasswordHash"_L1))
        return row;
    const auto hash = hashFrom(line["PasswordHash"_L1].toObject());
    if (!hash)
        return tl::unexpected(u"has a PasswordHash of no kind that docs/operating.md names"_s);
    row.passwordHash = *hash;
    row.hasPassword = true;
    row.passwordChangedAt = now;
    return row;
}

/// One transaction. Whatever is there already stays as it is.
tl::expected<void, StoreFailure> add(Store &store, const std::vector<AccountRow> &rows,
                                     Counts &counts)
{
    Counts here;
    auto done = store.change([&](Records &records) {
        here = {};
        for (const AccountRow &row : rows) {
            const bool isThere =
                records.accounts().byUid(row.uid) || records.accounts().byPhone(*row.phone);
            if (!isThere && !records.accounts().insert(row))
                return false;
            ++(isThere ? here.there : here.added);
        }
        return true;
    });
    counts.added += here.added;
    counts.there += here.there;
    return done;
}

tl::expected<Counts, QString> importLines(QFile &file, Store &store)
{
    Counts counts;
    const Instant now = SystemClock().now();
    std::vector<AccountRow> batch;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine().trimmed();
        if (auto row = text.isEmpty() ? Line(tl::unexpected(QString())) : rowFrom(text, now)) {
            batch.push_back(std::move(*row));
        } else if (!row.error().isEmpty()) {
            ++counts.bad;
            complain(u"line %1 %2; skipped"_s.arg(number).arg(row.error()));
        }
        if (int(batch.size()) < batchSize && !file.atEnd())
            continue;
        if (const auto done = add(store, batch, counts); !done)
            return tl::unexpected(
                u"stopped at line %1: %2. Run it again to go on."_s.arg(number).arg(
                    done.error().text));
        batch.clear();
    }
    return counts;
}

tl::expected<std::unique_ptr<Store>, QString> storeOf(const CommandLine &line)
{
    const auto config = loadConfig(line.config);
    return config ? openStore(config->store.url) : tl::unexpected(config.error().text());
}

int refused(const QString &sentence)
{
    complain(sentence);
    return Failed;
}

} // namespace

int importCommand(const CommandLine &line)
{
    const auto store = storeOf(line);
    if (!store)
        return refused(store.error());
    QFile file(line.words[0]);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    if (!initCrypto())
        return refused(u"The system gives no random numbers."_s);
    const auto counts = importLines(file, **store);
    if (!counts)
        return refused(counts.error());
    print(u"%1 added, %2 there already, %3 lines skipped\n"_s.arg(counts->added)
              .arg(counts->there)
              .arg(counts->bad));
    return counts->bad == 0 ? Succeeded : Failed;
}

int exportCommand(const CommandLine &line)
{
    const auto store = storeOf(line);
    if (!store)
        return refused(store.error());
    QFile file(line.words[0]);
    // It holds numbers and hashes: its owner's only, from the first byte.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    qint64 written = 0;
    QString last;
    for (std::vector<AccountRow> page(1); !page.empty();) {
        const auto done = (*store)->read(
            [&](Records &records) { page = records.accounts().after(last, batchSize); });
        if (!done)
            return refused(done.error().text);
        for (const AccountRow &row : page)
            file.write(QJsonDocument(lineOf(row)).toJson(QJsonDocument::Compact) + '\n');
        written += qint64(page.size());
        last = page.empty() ? last : page.back().uid;
    }
    if (!file.flush())
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    print(u"%1 accounts\n"_s.arg(written));
    return Succeeded;
}

} // namespace ringkey::service
