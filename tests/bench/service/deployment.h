// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/service/loadclient.h"
#include "tests/service/api/serviceprocess.h"

#include <memory>

/// What is measured: one service, or two on one database, with people in it.
class Deployment
{
public:
    struct Wish
    {
        int services = 1;
        int people = 1000;
        int clients = 600;
        QByteArray database; ///< a URL of PostgreSQL; empty: SQLite
    };
    /// Ends the program where it cannot be had.
    explicit Deployment(const Wish &wish);
    ~Deployment();

    /// By turns to the services, each with somebody of their own.
    std::vector<LoadRound> codeRounds(int clients) const;
    std::vector<LoadRound> signIns(int clients) const;
    std::vector<LoadRound> tokenChecks(int clients) const;
    std::vector<LoadRound> refreshes(int clients) const;

    struct Memory
    {
        double rss = 0; ///< MB, of the first service
        double pss = 0;
    };
    Memory memory() const;
    double secondsToFirstAnswer() const { return m_firstAnswer; }

private:
    void importPeople(int people) const;
    quint16 begin();
    QByteArray get(const QByteArray &target, const QByteArray &headers = {}) const;
    QByteArray withBody(const QByteArray &method, const QByteArray &target,
                        const QByteArray &json) const;
    quint16 portOf(int client) const { return m_ports[std::size_t(client) % m_ports.size()]; }

    ServiceProcess m_first;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    std::vector<quint16> m_ports;
    double m_firstAnswer = 0;
};
