// SPDX-License-Identifier: Apache-2.0
#include "service/store/postgresql.h"

#include <QStringList>
#include <algorithm>
#include <chrono>
#include <functional>
#include <libpq-fe.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <vector>

// libpq asks the hosts of a URL one after the other and gives each connect_timeout: two silent ones
// before the good one hold a request up for twice as long (security S33). Here all are asked at
// once, and the first in the order of the URL that lets us in is the one that is connected to. The
// addresses of a host's name are hosts as well, and their names are looked up at once, too: libpq
// would wait for each name server as long as that is silent.
namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;
using Monotonic = std::chrono::steady_clock;

constexpr std::chrono::milliseconds longest{1800};
// For a name server, where another host is there without it; and for hosts after a slow one.
constexpr std::chrono::milliseconds half{900};
constexpr std::chrono::milliseconds look{20};
// For one that comes earlier in the URL and has not said anything yet.
constexpr std::chrono::milliseconds courtesy{200};

QString valueOf(const LibpqParameters &parameters, const QString &name)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &entry) { return entry.first == name; });
    return found == parameters.end() ? QString() : found->second;
}

/// What libpq would try in turn, each by itself.
std::vector<LibpqParameters> eachHost(const LibpqParameters &parameters)
{
    static const QStringList lists{u"host"_s, u"hostaddr"_s, u"port"_s};
    qsizetype hosts = 1;
    for (const QString &name : lists)
        hosts = std::max(hosts, valueOf(parameters, name).count(u',') + 1);
    std::vector<LibpqParameters> all(std::size_t(hosts), parameters);
    for (qsizetype i = 0; hosts > 1 && i < hosts; ++i) {
        for (auto &[name, value] : all[std::size_t(i)]) {
            if (!lists.contains(name))
                continue;
            const QStringList values = value.split(u',');
            value = values.size() == 1 ? values.first() : values.value(i); // one port is for all
        }
    }
    return all;
}

bool isNumeric(const QString &host)
{
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST; // asks nobody
    addrinfo *found = nullptr;
    if (getaddrinfo(host.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return false;
    freeaddrinfo(found);
    return true;
}

/// Whether libpq would look it up.
bool hasName(const LibpqParameters &host)
{
    const QString name = valueOf(host, u"host"_s);
    return !name.isEmpty() && !name.startsWith(u'/') && !name.startsWith(u'@') &&
           valueOf(host, u"hostaddr"_s).isEmpty() && !isNumeric(name);
}

void setValue(LibpqParameters &parameters, const QString &name, const QString &value)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const auto &entry) { return entry.first == name; });
    if (found == parameters.end())
        parameters.append({name, value});
    else
        found->second = value;
}

bool isIn(const NameLookup &lookup)
{
    return lookup.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

/// Until all are in; where something is known already, only for a while.
void waitForNames(const std::vector<NameLookup> &lookups, bool anyKnown)
{
    auto until = Monotonic::now() + (anyKnown ? half : longest);
    for (;;) {
        const auto late = std::find_if(lookups.begin(), lookups.end(), std::not_fn(isIn));
        const auto now = Monotonic::now();
        if (late == lookups.end() || now >= until)
            return;
        late->wait_until(std::min(until, now + look));
        const bool isKnown =
            std::any_of(lookups.begin(), lookups.end(), [](const NameLookup &lookup) {
                return isIn(lookup) && !lookup.get().isEmpty();
            });
        if (isKnown && !std::exchange(anyKnown, true))
            until = std::min(until, Monotonic::now() + half);
    }
}

/// The hosts with their addresses, in order; what is not known in time is said in `words`.
std::vector<LibpqParameters> eachAddress(const std::vector<LibpqParameters> &hosts,
                                         const AddressesOf &addressesOf, QStringList &words)
{
    std::vector<NameLookup> lookups;
    for (const LibpqParameters &host : hosts) {
        if (hasName(host))
            lookups.push_back(lookUp(valueOf(host, u"host"_s), addressesOf));
    }
    waitForNames(lookups, lookups.size() < hosts.size());
    std::vector<LibpqParameters> all;
    auto lookup = lookups.begin();
    for (const LibpqParameters &host : hosts) {
        if (!hasName(host)) {
            all.push_back(host);
            continue;
        }
        const NameLookup &mine = *lookup++;
        const QStringList addresses = isIn(mine) ? mine.get() : QStringList();
        if (addresses.isEmpty())
            words.append(
                (isIn(mine) ? u"the name %1 is not known"_s : u"timeout expired for the name %1"_s)
                    .arg(valueOf(host, u"host"_s)));
        for (const QString &address : addresses)
            setValue(all.emplace_back(host), u"hostaddr"_s, address);
    }
    return all;
}

/// Being asked.
class Candidate
{
public:
    explicit Candidate(LibpqParameters parameters)
        : m_parameters(std::move(parameters))
    {
        std::vector<QByteArray> kept;
        for (const auto &[name, value] : m_parameters) {
            kept.push_back(name.toUtf8());
            kept.push_back(value.toUtf8());
        }
        std::vector<const char *> names;
        std::vector<const char *> values;
        for (std::size_t i = 0; i < kept.size(); i += 2) {
            names.push_back(kept[i].constData());
            values.push_back(kept[i + 1].constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        m_connection.reset(PQconnectStartParams(names.data(), values.data(), 0));
        if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD)
            m_state = PGRES_POLLING_FAILED;
    }

    const LibpqParameters &parameters() const { return m_parameters; }
    bool isIn() const { return m_state == PGRES_POLLING_OK; }
    bool isOut() const { return m_state == PGRES_POLLING_FAILED; }
    pollfd waitsFor() const
    {
        const short events = m_state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        return {isIn() || isOut() ? -1 : PQsocket(m_connection.get()), events, 0};
    }
    void goOn() { m_state = PQconnectPoll(m_connection.get()); }
    QString words() const
    {
        if (!isOut())
            return u"timeout expired"_s;
        return m_connection ? QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed()
                            : u"out of memory"_s;
    }

private:
    LibpqParameters m_parameters;
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection{nullptr, &PQfinish};
    PostgresPollingStatusType m_state = PGRES_POLLING_WRITING;
};

void waitForAny(std::vector<Candidate> &candidates, Monotonic::time_point until)
{
    std::vector<pollfd> waits;
    for (const Candidate &candidate : candidates)
        waits.push_back(candidate.waitsFor());
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Monotonic::now());
    poll(waits.data(), nfds_t(waits.size()), int(std::max<std::int64_t>(0, left.count())));
    for (std::size_t i = 0; i < waits.size(); ++i) {
        if (waits[i].revents != 0)
            candidates[i].goOn();
    }
}

/// Nothing: none has let us in by then.
const Candidate *firstIn(std::vector<Candidate> &candidates, Monotonic::time_point until)
{
    bool anyIn = false;
    for (;;) {
        const auto first = std::find_if(candidates.begin(), candidates.end(),
                                        [](const Candidate &one) { return !one.isOut(); });
        if (first == candidates.end() || first->isIn())
            return first == candidates.end() ? nullptr : &*first;
        const auto in = std::find_if(candidates.begin(), candidates.end(),
                                     [](const Candidate &one) { return one.isIn(); });
        if (in != candidates.end() && !std::exchange(anyIn, true))
            until = std::min(until, Monotonic::now() + courtesy);
        if (Monotonic::now() >= until)
            return in == candidates.end() ? nullptr : &*in;
        waitForAny(candidates, until);
    }
}

} // namespace

tl::expected<LibpqParameters, QString> reachableHost(const LibpqParameters &parameters,
                                                     const AddressesOf &addressesOf)
{
    const auto start = Monotonic::now();
    QStringList words;
    const auto hosts = eachAddress(eachHost(parameters), addressesOf, words);
    if (hosts.size() == 1)
        return hosts.front();
    std::vector<Candidate> candidates;
    for (const LibpqParameters &host : hosts)
        candidates.emplace_back(host);
    const auto until = std::max(start + longest, Monotonic::now() + half);
    if (const Candidate *const good = firstIn(candidates, until))
        return good->parameters();
    for (const Candidate &candidate : candidates)
        words.append(candidate.words().section(u'\n', 0, 0));
    return tl::unexpected(words.join(u"; "_s));
}

} // namespace ringkey::service
