// SPDX-License-Identifier: Apache-2.0
#include "service/main/qadesk.h"

#include "service/api/errors.h"
#include "service/config/loopback.h"
#include "service/rules/authservice.h"
#include "service/types/valuenamed.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// Empty: done. Else why not.
using Outcome = QString;

Outcome outcomeOf(const tl::expected<void, StoreFailure> &done)
{
    return done ? QString() : done.error().text;
}

Outcome makePerson(const QJsonObject &wish, const QaParts &parts)
{
    ManagedAccount person;
    person.phone = wish["phone"_L1].toString();
    person.password = wish["password"_L1].toString();
    person.phoneVerified = wish["verified"_L1].toBool(true);
    person.profile.text = {{u"FirstName"_s, wish["name"_L1].toString()}};
    person.acceptPrivacyPolicy = true;
    for (const QJsonObject answers = wish["answers"_L1].toObject();
         const QString &question : answers.keys())
        person.securityAnswers.insert(question, answers[question].toString());
    const auto made = parts.rules.createAccount(person, {});
    return made ? QString() : u"error %1"_s.arg(made.error().code);
}

constexpr auto nobody = "There is no such account."_L1;

/// On the account of a number, in one transaction.
template <class Act>
Outcome change(const QJsonObject &wish, const QaParts &parts, Act act)
{
    bool isThere = false;
    const auto done = parts.store.change([&](Records &records) {
        auto row = records.accounts().byPhone(wish["phone"_L1].toString());
        isThere = row.has_value();
        if (isThere)
            act(records, *row);
        return isThere;
    });
    return done && !isThere ? QString(nobody) : outcomeOf(done);
}

/// Whether nobody has the number.
Outcome isFree(const QJsonObject &wish, const QaParts &parts)
{
    const Outcome there = change(wish, parts, [](Records &, AccountRow &) {});
    if (there == nobody)
        return {};
    return there.isEmpty() ? u"Somebody has it."_s : there;
}

Outcome lock(const QJsonObject &wish, const QaParts &parts)
{
    const QString how = wish["how"_L1].toString();
    return change(wish, parts, [&](Records &records, AccountRow &row) {
        row.blocked = how == "blocked"_L1;
        records.accounts().update(row);
        const LockKind kind = how == "suspended"_L1  ? LockKind::Suspend
                              : how == "captcha"_L1  ? LockKind::Captcha
                              : how == "question"_L1 ? LockKind::Question
                                                     : LockKind::None;
        if (kind == LockKind::None) {
            records.devices().clearAllFailures(row.uid);
            return records.accounts().clearFailures(row.uid);
        }
        records.devices().forgetAll(row.uid, {}); // they would be let through
        const Instant end = parts.clock.now() + Seconds(900);
        records.accounts().setLock(row.uid, kind, end);
    });
}

Outcome dropNumber(const QJsonObject &wish, const QaParts &parts)
{
    return change(wish, parts, [&](Records &records, AccountRow &row) {
        row.phone.reset();
        row.phoneVerified = false;
        records.accounts().update(row);
    });
}

/// Of everybody: a desk has one person at a time before it.
Outcome endSessions(const QJsonObject &wish, const QaParts &parts)
{
    const auto reason = valueNamed(wish["why"_L1].toString(), sessionEndName);
    if (!reason)
        return u"unknown"_s;
    return outcomeOf(parts.store.change([&](Records &records) {
        constexpr int most = 1000;
        for (const AccountRow &row : records.accounts().after({}, most))
            records.sessions().endAll(row.uid, {}, *reason, parts.clock.now());
        return true;
    }));
}

/// The last text, as a provider's call-back would tell it.
Outcome landline(const QaParts &parts)
{
    bool known = false;
    const auto done = parts.store.change([&](Records &records) {
        const Instant now = parts.clock.now();
        const auto texts = records.texts().between(now - Seconds(3600), now + Seconds(1));
        known = !texts.empty() && records.texts().noteCallback(
                                      {texts.back().id, Delivery::Landline, u"30006"_s, {}, {}});
        return true;
    });
    return done && !known ? u"There is no such text."_s : outcomeOf(done);
}

Outcome perform(const QString &what, const QJsonObject &wish, const QaParts &parts)
{
    if (what == "person"_L1)
        return makePerson(wish, parts);
    if (what == "free"_L1)
        return isFree(wish, parts);
    if (what == "lock"_L1)
        return lock(wish, parts);
    if (what == "drop-number"_L1)
        return dropNumber(wish, parts);
    if (what == "end-sessions"_L1)
        return endSessions(wish, parts);
    if (what == "landline"_L1)
        return landline(parts);
    if (what == "reload"_L1)
        parts.reload();
    else if (what == "clock"_L1)
        parts.clock.shift(Seconds(wish["seconds"_L1].toInt()));
    else
        return u"unknown"_s;
    return {};
}

} // namespace

std::optional<QString> qaFault(const RunOptions &run, const Config &config, const QString &host)
{
    if (!run.qa)
        return std::nullopt;
    if (!run.exitWithStandardInput)
        return u"--qa goes only with --exit-with-stdin."_s;
    if (!isLoopbackHost(host) || config.sms.providers != std::vector{SmsProviderKind::Outbox})
        return u"--qa goes only with the outbox provider and a loopback address."_s;
    return std::nullopt;
}

QByteArray obeyQaDesk(const QByteArray &line, const QaParts &parts)
{
    const QJsonObject wish = QJsonDocument::fromJson(line).object();
    const QString what = wish["do"_L1].toString();
    const Outcome fault = perform(what, wish, parts);
    const QJsonObject answer{{"did"_L1, what}, {"id"_L1, wish["id"_L1]}, {"fault"_L1, fault}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace ringkey::service
