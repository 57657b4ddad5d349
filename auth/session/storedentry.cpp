// SPDX-License-Identifier: Apache-2.0
#include "auth/session/storedentry.h"

#include "auth/flow/enumname.h"
#include "auth/types/secretjson.h"
#include "auth/types/utctext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int version = 1;
constexpr int mostUnrevoked = 4;

std::optional<QDateTime> time(const QJsonValue &value)
{
    const QDateTime read = fromUtcText(value.toString());
    return read.isValid() ? std::optional(read) : std::nullopt;
}

QByteArray json(const Account &account)
{
    QJsonObject object{{u"uid"_s, account.uid}, {u"name"_s, account.name}};
    if (account.number)
        object[u"number"_s] = account.number->e164();
    if (!account.numberAsGiven.isEmpty())
        object[u"numberAsGiven"_s] = account.numberAsGiven;
    if (account.hasLastName)
        object[u"hasLastName"_s] = true;
    if (account.verified)
        object[u"verified"_s] = true;
    if (account.otherWayIn)
        object[u"otherWayIn"_s] = true;
    if (account.lastSignIn)
        object[u"lastSignIn"_s] = utcText(*account.lastSignIn);
    if (account.provenAt)
        object[u"provenAt"_s] = utcText(*account.provenAt);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Account account(const QJsonObject &object)
{
    return {.uid = object[u"uid"_s].toString(),
            .name = object[u"name"_s].toString(),
            .hasLastName = object[u"hasLastName"_s].toBool(),
            .number = PhoneNumber::fromE164(object[u"number"_s].toString()),
            .numberAsGiven = object[u"numberAsGiven"_s].toString(),
            .verified = object[u"verified"_s].toBool(),
            .lastSignIn = time(object[u"lastSignIn"_s]),
            .provenAt = time(object[u"provenAt"_s]),
            .otherWayIn = object[u"otherWayIn"_s].toBool()};
}

/// What builds before 0.1.0 wrote: the place in the list of that time. Their entries are still
/// read, for an update must sign nobody out.
constexpr std::array<std::pair<int, flow::Notice>, 9> formerNumbers{
    {{1, flow::Notice::SignedOut},
     {2, flow::Notice::SignedOutEverywhere},
     {3, flow::Notice::SessionExpired},
     {4, flow::Notice::PasswordChangedElsewhere},
     {5, flow::Notice::SignedOutElsewhere},
     {6, flow::Notice::NumberRemoved},
     {7, flow::Notice::AccountDeleted},
     {24, flow::Notice::SignedOutEverywhereLater},
     {25, flow::Notice::OnlyNumberRemoved}}};

flow::Notice notice(const QJsonValue &value)
{
    for (const auto &[number, notice] : formerNumbers)
        if (value.toInt() == number)
            return notice;
    return enumFrom<flow::Notice>(value.toString()).value_or(flow::Notice::None);
}

QLatin1StringView unrevokedKey(qsizetype index, bool everywhere)
{
    static constexpr std::array here{"end0"_L1, "end1"_L1, "end2"_L1, "end3"_L1};
    static constexpr std::array all{"all0"_L1, "all1"_L1, "all2"_L1, "all3"_L1};
    return (everywhere ? all : here).at(static_cast<size_t>(index));
}

Secret written(const StoredEntry &entry)
{
    SecretJson blob;
    blob.raw("v"_L1, QByteArray::number(version)).text("key"_L1, entry.apiKey);
    if (entry.session) {
        blob.secret("token"_L1, entry.session->accessToken);
        blob.text("expiresAt"_L1, utcText(entry.session->expiresAt));
        blob.raw("account"_L1, json(entry.session->account));
    }
    if (entry.known)
        blob.raw("known"_L1, json(*entry.known)).text("why"_L1, QString(enumName(entry.why)));
    if (!entry.snapshot.isEmpty())
        blob.raw("snapshot"_L1, entry.snapshot);
    for (qsizetype i = 0; i < entry.unrevoked.size(); ++i)
        blob.secret(unrevokedKey(i, entry.unrevoked[i].everywhere), entry.unrevoked[i].token);
    return blob.take();
}

QList<Unrevoked> unrevoked(const QMap<QString, Secret> &secrets)
{
    QList<Unrevoked> list;
    for (qsizetype i = 0; i < mostUnrevoked; ++i) {
        for (const bool everywhere : {false, true}) {
            const Secret token = secrets.value(QString(unrevokedKey(i, everywhere)));
            if (!token.isEmpty())
                list.append({token, everywhere});
        }
    }
    return list;
}

} // namespace

bool StoredEntry::isEmpty() const
{
    return !session && !known && snapshot.isEmpty() && unrevoked.isEmpty();
}

Secret toBlob(const StoredEntry &entry)
{
    StoredEntry fitting = entry;
    while (fitting.unrevoked.size() > mostUnrevoked)
        fitting.unrevoked.removeFirst();
    Secret blob = written(fitting);
    while (blob.view().size() > largestBlob) {
        if (fitting.unrevoked.size() > 1)
            fitting.unrevoked.removeFirst();
        else if (!fitting.snapshot.isEmpty())
            fitting.snapshot.clear();
        else if (fitting.known)
            fitting.known.reset();
        else
            break;
        blob = written(fitting);
    }
    return blob;
}

std::optional<StoredEntry> fromBlob(const Secret &blob)
{
    QByteArray bytes = blob.view().toByteArray();
    const auto secrets = liftSecrets(
        bytes, {"token", "end0", "end1", "end2", "end3", "all0", "all1", "all2", "all3"});
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root[u"v"_s].toInt() != version)
        return std::nullopt;
    StoredEntry entry;
    entry.apiKey = root[u"key"_s].toString();
    const auto expiresAt = time(root[u"expiresAt"_s]);
    if (const Secret token = secrets.value(u"token"_s); !token.isEmpty() && expiresAt)
        entry.session = Session{.accessToken = token,
                                .expiresAt = *expiresAt,
                                .account = account(root[u"account"_s].toObject())};
    else if (root.contains("account"_L1) || root.contains("expiresAt"_L1))
        return std::nullopt; // somebody's, and spoilt: that is said, and not that nobody was here
    if (root.contains("known"_L1))
        entry.known = account(root[u"known"_s].toObject());
    entry.why = notice(root[u"why"_s]);
    if (root[u"snapshot"_s].isObject())
        entry.snapshot =
            QJsonDocument(root[u"snapshot"_s].toObject()).toJson(QJsonDocument::Compact);
    entry.unrevoked = unrevoked(secrets);
    return entry;
}

} // namespace ringkey
