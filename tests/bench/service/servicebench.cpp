// SPDX-License-Identifier: Apache-2.0
// Prints password sign-ins a second as a share of the raw argon2id rate of the same run (goal 0.9),
// and token validations a second while sign-ins run (goal 10,000). Build it as Release, on a quiet
// machine.
#include "tests/bench/service/loadclient.h"
#include "tests/service/api/serviceprocess.h"

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
constexpr int validationClients = 24;
// Short and many: a machine's speed drifts, and both sides of a share must have the same part in
// it.
constexpr auto phase = 1s;
constexpr int rounds = 12;

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

QByteArrayList signInRequests(const ServiceProcess &service)
{
    QByteArrayList requests;
    for (int i = 0; i < signInClients; ++i) {
        const QString number = u"+120255501%1"_s.arg(i, 2, 10, QChar(u'0'));
        service.createAccount(number);
        const QByteArray body = "{\"phone\":\"" + number.toLatin1() + "\",\"password\":\"" +
                                ServiceProcess::password().toLatin1() + "\"}";
        requests.append(
            "POST /identity/v2/auth/login?apikey=" + service.key() +
            " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
            QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

QByteArrayList validationRequests(const ServiceProcess &service)
{
    const QString number = u"+12025550199"_s;
    service.createAccount(number);
    const QByteArray request =
        "GET /identity/v2/auth/access_token/validate?apikey=" + service.key() +
        " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + service.signIn(number).toLatin1() +
        "\r\n\r\n";
    return QByteArrayList(validationClients, request);
}

void print(const char *name, const LoadResult &result)
{
    std::printf("%-34s %9.1f /s  p50 %.2f ms  p99 %.2f ms  refused %d\n", name, result.perSecond(),
                result.milliseconds(0.5), result.milliseconds(0.99), result.refused);
}

} // namespace

int main()
{
    ServiceProcess service;
    if (sodium_init() < 0 || !service.isServing())
        return 1;
    const QByteArrayList signIns = signInRequests(service);
    const QByteArrayList validations = validationRequests(service);
    double rawSum = 0;
    double signInSum = 0;
    double validationSum = 0;
    for (int round = 1; round <= rounds; ++round) {
        const double raw = rawRate();
        const LoadResult alone = runLoad(service.port(), signIns, phase);
        LoadResult beside;
        std::thread other([&] { beside = runLoad(service.port(), signIns, phase); });
        const LoadResult validated = runLoad(service.port(), validations, phase);
        other.join();
        std::printf("round %d\n%-34s %9.1f /s\n", round, "raw argon2id", raw);
        print("password sign-ins", alone);
        std::printf("%-34s %9.3f\n", "  share of raw", alone.perSecond() / raw);
        print("token validations beside sign-ins", validated);
        print("sign-ins beside validations", beside);
        // Sums, not the best round: another program's burst must not look like our merit.
        rawSum += raw;
        signInSum += alone.perSecond();
        validationSum += validated.perSecond();
    }
    std::printf("mean of %d: sign-in share %.3f (goal 0.9), validations %.0f /s (goal 10000)\n",
                rounds, signInSum / rawSum, validationSum / rounds);
    return 0;
}
