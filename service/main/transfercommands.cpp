// SPDX-License-Identifier: Apache-2.0
#include "phone/phonenumber.h"
#include "service/config/config.h"
#include "service/crypto/foreignhash.h"
#include "service/crypto/secrets.h"
#include "service/main/commands.h"
#include "service/rules/limits.h"
#include "service/store/profilejson.h"
#include "service/store/store.h"
#include "service/types/utctext.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
    // Who was shut out stays out.
    if (row.blocked)
        line["IsActive"_L1] = false;
    if (row.loginDisabled)
        line["DisableLogin"_L1] = true;
    if (row.hasPassword)
        line["PasswordHash"_L1] =
            QJsonObject{{"algorithm"_L1, "kept"_L1}, {"hash"_L1, row.passwordHash}};
    return line;
}

/// What is wrong with the plain values of a line; nothing: they can be kept.
QString faultOf(const QJsonObject &line)
{
    static const QRegularExpression uid(u"^[0-9A-Fa-f]{32}$"_s);
    if (line.contains("Uid"_L1) && !uid.match(line["Uid"_L1].toString()).hasMatch())
        return u"has a Uid that is not 32 hex characters"_s;
    if (line.contains("CreatedDate"_L1) && !timeFrom(line["CreatedDate"_L1].toString()))
        return u"has a CreatedDate that is no time"_s;
    return {};
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
    if (const QString fault = faultOf(line); !fault.isEmpty())
        return tl::unexpected(fault);
    AccountRow row;
    row.phone = number->e164();
    row.uid = line["Uid"_L1].toString(randomHexId()).toLower();
    row.profileId = randomHexId();
    row.phoneVerified = row.phoneProven = line["PhoneIdVerified"_L1].toBool();
    row.blocked = !line["IsActive"_L1].toBool(true);
    row.loginDisabled = line["DisableLogin"_L1].toBool(false);
    row.registrationSource = u"import"_s;
    row.createdAt = timeFrom(line["CreatedDate"_L1].toString()).value_or(now);
    row.modifiedAt = now;
    row.profile = profileFromText(QString::fromUtf8(
        QJsonDocument(line["Profile"_L1].toObject()).toJson(QJsonDocument::Compact)));
    if (!profileFits(row.profile))
        return tl::unexpected(u"has a profile of more than 64 KB"_s);
    if (!line.contains("PasswordHash"_L1))
        return row;
    const auto hash = keptForeignHash(line["PasswordHash"_L1].toObject());
    if (!hash)
        return tl::unexpected(
            u"has a PasswordHash of no kind or size that docs/operating.md names"_s);
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
    bool isWhole = true; // else somebody took a number or uid meanwhile: once more
    auto done = store.change([&](Records &records) {
        here = {};
        isWhole = false;
        for (const AccountRow &row : rows) {
            const bool isThere =
                records.accounts().byUid(row.uid) || records.accounts().byPhone(*row.phone);
            if (!isThere && !records.accounts().insert(row))
                return false;
            ++(isThere ? here.there : here.added);
        }
        isWhole = true;
        return true;
    });
    if (done && !isWhole)
        return add(store, rows, counts);
    if (!done)
        return done;
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

int refused(const QString &sentence, int exitCode = Failed)
{
    complain(sentence);
    return exitCode;
}

} // namespace

int importCommand(const CommandLine &line)
{
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const auto store = openStore(config->store.url);
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
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const auto store = openKeptStore(config->store.url);
    if (!store)
        return refused(store.error());
    QFile file(line.words[0]);
    // It holds numbers and hashes: its owner's only, from the first byte.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    qint64 written = 0;
    qint64 numberless = 0; // nobody can sign in to them, and an import takes none
    QString last;
    for (std::vector<AccountRow> page(1); !page.empty();) {
        const auto done = (*store)->read(
            [&](Records &records) { page = records.accounts().after(last, batchSize); });
        if (!done)
            return refused(done.error().text);
        for (const AccountRow &row : page) {
            ++(row.phone ? written : numberless);
            if (row.phone)
                file.write(QJsonDocument(lineOf(row)).toJson(QJsonDocument::Compact) + '\n');
        }
        last = page.empty() ? last : page.back().uid;
    }
    if (!file.flush())
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    print(u"%1 accounts, %2 without a number left out\n"_s.arg(written).arg(numberless));
    return Succeeded;
}

} // namespace ringkey::service
