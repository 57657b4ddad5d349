// SPDX-License-Identifier: Apache-2.0
// What one service does in a second on SQLite or PostgreSQL, or two on one PostgreSQL: --help. Each
// figure is printed beside its goal. Build it as Release, on a quiet machine.
#include "tests/bench/service/deployment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <sodium.h>
#include <thread>

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int signInClients = 8;
// Short and many: a machine's speed drifts, and both sides of a share must have the same part in
// it.
constexpr auto phase = 2s;

/// Verifications a second with the service's parameters (19 MiB, two passes) on all cores.
double rawRate()
{
    const QByteArray password = ServiceProcess::password().toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> stored{};
    if (crypto_pwhash_str_alg(stored.data(), password.constData(), std::size_t(password.size()), 2,
                              19 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return 0;
    const auto rateOfOne = [&] {
        int done = 0;
        const auto start = std::chrono::steady_clock::now();
        std::chrono::duration<double> passed{};
        while ((passed = std::chrono::steady_clock::now() - start) < phase)
            done += crypto_pwhash_str_verify(stored.data(), password.constData(),
                                             std::size_t(password.size())) == 0;
        return done / passed.count();
    };
    std::vector<double> rates(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::thread> workers;
    for (double &rate : rates)
        workers.emplace_back([&] { rate = rateOfOne(); });
    for (std::thread &worker : workers)
        worker.join();
    return std::accumulate(rates.begin(), rates.end(), 0.0);
}

/// Sums over the rounds, not the best of them: another program's burst must not look like our
/// merit.
struct Figure
{
    const char *name;
    const char *goal;
    LoadResult all{};

    void add(const LoadResult &one)
    {
        all.times.insert(all.times.end(), one.times.begin(), one.times.end());
        all.refused += one.refused;
        all.seconds += one.seconds;
    }
    void print()
    {
        std::sort(all.times.begin(), all.times.end());
        std::printf("%-26s %8.1f /s  p50 %7.1f ms  p99 %7.1f ms  refused %d  (goal %s)\n", name,
                    all.perSecond(), all.milliseconds(0.5), all.milliseconds(0.99), all.refused,
                    goal);
    }
};

struct Load
{
    std::vector<LoadRound> clients;
    Figure figure;
};

void measure(const Deployment &deployment, int clients, int rounds)
{
    std::array loads{
        Load{deployment.codeRounds(clients), {"code request + verify", "800 /s, p99 500 ms"}},
        Load{deployment.tokenChecks(clients), {"token checks", "10000 /s, p99 50 ms"}},
        Load{deployment.refreshes(clients), {"refreshes", "none"}},
        Load{deployment.signIns(signInClients), {"sign-ins", "95 % of raw, none refused"}},
    };
    double raw = 0;
    for (int round = 0; round < rounds; ++round) {
        raw += rawRate() / rounds;
        for (Load &load : loads)
            load.figure.add(runLoad(load.clients, phase));
    }
    for (Load &load : loads)
        load.figure.print();
    std::printf("%-26s %8.1f /s\n", "raw argon2id", raw);
    std::printf("%-26s %8.3f  (goal 0.95)\n", "sign-ins / raw",
                loads.back().figure.all.perSecond() / raw);
}

/// A number that was given, or what is usual.
int numberOf(const QCommandLineParser &parser, const QString &name)
{
    return std::max(1, parser.value(name).toInt());
}

} // namespace

int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"people"_s, u"accounts in the store"_s, u"number"_s, u"1000"_s},
                       {u"clients"_s, u"at once; sign-ins: 8"_s, u"number"_s, u"600"_s},
                       {u"services"_s, u"on one database"_s, u"number"_s, u"1"_s},
                       {u"rounds"_s, u"of two seconds for each figure"_s, u"number"_s, u"10"_s},
                       {u"database"_s, u"an empty PostgreSQL; otherwise SQLite"_s, u"URL"_s}});
    parser.process(application);
    Deployment::Wish wish;
    wish.people = numberOf(parser, u"people"_s);
    wish.clients = numberOf(parser, u"clients"_s);
    wish.services = numberOf(parser, u"services"_s);
    wish.database = parser.value(u"database"_s).toUtf8();
    if (sodium_init() < 0 || (wish.services > 1 && wish.database.isEmpty()))
        parser.showHelp(1);
    const Deployment deployment(wish);
    std::printf("%d on %s, %d accounts, %d clients\n", wish.services,
                wish.database.isEmpty() ? "SQLite" : "PostgreSQL", wish.people, wish.clients);
    const auto idle = deployment.memory();
    std::printf("%-26s %8.3f s\n", "start to first answer", deployment.secondsToFirstAnswer());
    std::printf("%-26s PSS %.1f MB  RSS %.1f MB  (goal PSS 20)\n", "idle", idle.pss, idle.rss);
    measure(deployment, wish.clients, numberOf(parser, u"rounds"_s));
    const auto after = deployment.memory();
    std::printf("%-26s PSS %.1f MB  RSS %.1f MB\n", "after the load", after.pss, after.rss);
    return 0;
}
