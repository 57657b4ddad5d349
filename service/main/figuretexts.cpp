// SPDX-License-Identifier: Apache-2.0
#include "service/main/metrics.h"
#include "service/rules/authservice.h"
#include "service/store/textrecords.h"
#include "service/types/figures.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

using prometheus::head;
using prometheus::line;

QByteArray work(const QByteArray &name, const char *help, const Figures::Work &done)
{
    return head(name, "summary", help) + line(name + "_sum", double(done.micros) / 1e6) +
           line(name + "_count", qulonglong(done.count));
}

} // namespace

QByteArray processFigures(const Figures &figures)
{
    QByteArray text =
        work("ringkey_hash_seconds", "Time to hash passwords.", figures.hashes) +
        work("ringkey_store_seconds", "Time of acts of the store.", figures.storeActs) +
        head("ringkey_store_connections", "gauge", "Open connections to the store.") +
        line("ringkey_store_connections", figures.storeConnections.load()) +
        head("ringkey_store_waiting", "gauge", "Changes that wait for their turn.") +
        line("ringkey_store_waiting", figures.storeWaiting.load()) +
        head("ringkey_limits_hit_total", "counter", "Texts and requests that a limit kept back.");
    const auto limits = figures.limitsHit();
    for (auto it = limits.cbegin(); it != limits.cend(); ++it)
        text += line("ringkey_limits_hit_total{limit=\"" + it.key().toLatin1() + "\"}",
                     qulonglong(it.value()));
    return text;
}

QByteArray textFigures(AuthService &rules)
{
    const auto figures = rules.textFigures();
    if (!figures)
        return {};
    QByteArray sent = head("ringkey_texts_today", "gauge", "Texts since midnight UTC.");
    QByteArray cost =
        head("ringkey_texts_cost_today", "gauge", "What they cost, in the operator's currency.");
    for (const TextSum &sum : figures->sums) {
        const QByteArray labels = "{country=\"" + sum.country.toLatin1() + "\",outcome=\"" +
                                  deliveryName(sum.delivery).toLatin1() + "\"}";
        sent += line("ringkey_texts_today" + labels, qlonglong(sum.texts));
        cost += line("ringkey_texts_cost_today" + labels, double(sum.price) / 1e6);
    }
    return sent + cost + head("ringkey_texts_waiting", "gauge", "Texts that are to be sent.") +
           line("ringkey_texts_waiting", qlonglong(figures->waiting));
}

QJsonObject limitsHit(const Figures &figures)
{
    QJsonObject json;
    const auto limits = figures.limitsHit();
    for (auto it = limits.cbegin(); it != limits.cend(); ++it)
        json[it.key()] = double(it.value());
    return json;
}

QJsonArray textsToday(AuthService &rules)
{
    QJsonArray json;
    const auto figures = rules.textFigures();
    if (!figures)
        return json;
    for (const TextSum &sum : figures->sums)
        json.append(QJsonObject{{"country"_L1, sum.country},
                                {"outcome"_L1, deliveryName(sum.delivery)},
                                {"texts"_L1, double(sum.texts)},
                                {"cost"_L1, double(sum.price) / 1e6}});
    return json;
}

} // namespace ringkey::service
