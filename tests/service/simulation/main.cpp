// SPDX-License-Identifier: Apache-2.0
// Runs histories of three services on one store, of which each is a number ("simulation --help").

#include "service/store/sqlconnection.h"
#include "service/store/store.h"
#include "splitmix.h"
#include "world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QTemporaryDir>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ringkey::service;
using namespace ringkey::service::simulation;

namespace {

constexpr int most = 100'000; ///< histories within which a planted bug has to be found

/// Where every history begins with nothing.
class EmptyStore
{
public:
    EmptyStore()
        : m_folder(m_hasMemory ? u"/dev/shm/ringkey-simulation"_s
                               : QDir::tempPath() + u"/ringkey-simulation"_s)
        , m_path(m_folder.filePath(u"store.sqlite"_s))
        , m_store(std::move(*openStore(m_path)))
        , m_connection(*SqlAddress::parse(m_path))
    {
        auto rows = m_connection.run("SELECT name FROM sqlite_master WHERE type = 'table'"
                                     " AND name NOT IN ('ringkey_schema', 'accounts')");
        while (rows.next())
            m_removals.append("DELETE FROM " + rows.text(0).toUtf8());
        m_removals.append("DELETE FROM accounts"); // last: others refer to it
    }

    Store &emptied()
    {
        m_connection.begin();
        for (const QByteArray &removal : m_removals)
            m_connection.run(removal.constData());
        m_connection.commit();
        return *m_store;
    }

private:
    bool m_hasMemory = QDir(u"/dev/shm"_s).exists();
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    SqlConnection m_connection;
    QByteArrayList m_removals;
};

class Simulation
{
public:
    std::optional<QString> violation(quint64 seed, const History &history, Bug bug)
    {
        takeRandomFrom(seed);
        World world(m_config, m_empty.emptied(), bug);
        try {
            world.live(history);
        } catch (const Violation &violation) {
            return violation.text;
        }
        return std::nullopt;
    }

    /// The first of `count` seeds whose history breaks a property.
    std::optional<quint64> firstBad(quint64 from, int count, Bug bug)
    {
        for (quint64 seed = from; seed < from + quint64(count); ++seed) {
            if (violation(seed, historyOf(seed), bug))
                return seed;
        }
        return std::nullopt;
    }

    void tell(quint64 seed, Bug bug)
    {
        History history = historyOf(seed);
        auto what = violation(seed, history, bug);
        if (!what) {
            std::printf("seed %llu: every property holds\n", static_cast<unsigned long long>(seed));
            return;
        }
        const auto steps = history.size();
        history = shrunk(
            history, [&](const History &smaller) { return violation(seed, smaller, bug) == what; });
        std::printf("seed %llu: %s\n%d steps, of which these matter:\n",
                    static_cast<unsigned long long>(seed), qUtf8Printable(*what), int(steps));
        for (const Step &step : history)
            std::printf("  %s\n", qUtf8Printable(textOf(step)));
    }

private:
    const Config m_config = simulatedConfig();
    EmptyStore m_empty;
};

int run(Simulation &simulation, quint64 from, int count)
{
    std::printf("histories from seed %llu on\n", static_cast<unsigned long long>(from));
    const auto start = std::chrono::steady_clock::now();
    if (const auto bad = simulation.firstBad(from, count, Bug::None)) {
        simulation.tell(*bad, Bug::None);
        return 1;
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("%d histories, every property holds; %.1f s\n", count, took.count());
    return 0;
}

int findPlanted(Simulation &simulation, int first, int last, bool shrinks)
{
    int missed = 0;
    for (int i = first; i <= last; ++i) {
        const auto bad = simulation.firstBad(1, most, Bug(i));
        missed += !bad;
        std::printf("%-18s %s", nameOf(Bug(i)), bad ? "found after histories: " : "NOT FOUND\n");
        if (bad)
            std::printf("%llu\n", static_cast<unsigned long long>(*bad));
        if (bad && shrinks)
            simulation.tell(*bad, Bug(i));
    }
    return missed == 0 ? 0 : 1;
}

void silence(QtMsgType, const QMessageLogContext &, const QString &) {}

} // namespace

int main(int count, char **words)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(count, words);
    qInstallMessageHandler(silence); // texts that do not arrive are no news here
    takeRandomFrom(0);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"histories"_s, u"how many"_s, u"number"_s, u"10000"_s},
                       {u"from"_s, u"the first seed"_s, u"number"_s, u"1"_s},
                       {u"seed"_s, u"only this one, shrunk where it fails"_s, u"number"_s},
                       {u"planted"_s, u"whether that planted bug is found; 0: all"_s, u"number"_s},
                       {u"shrink"_s, u"with how"_s}});
    parser.process(application);
    Simulation simulation;
    if (parser.isSet(u"planted"_s)) {
        const int one = parser.value(u"planted"_s).toInt();
        return findPlanted(simulation, one ? one : 1, one ? one : bugs, parser.isSet(u"shrink"_s));
    }
    if (parser.isSet(u"seed"_s)) {
        simulation.tell(parser.value(u"seed"_s).toULongLong(), Bug::None);
        return 0;
    }
    return run(simulation, parser.value(u"from"_s).toULongLong(),
               parser.value(u"histories"_s).toInt());
}
