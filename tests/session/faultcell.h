// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/session/faultoperations.h"
#include "tests/support/faultproxy.h"

#include <QElapsedTimer>

/// One operation of a client, and between it and the service a proxy of its own with one fault at a
/// time.
class FaultCell
{
public:
    /// How the client gets to the service.
    enum class Way : std::uint8_t
    {
        Plain,
        Tls,
        HttpProxy, ///< TLS through an HTTP proxy
        Nameless,  ///< to a name that has no address
    };
    static Way wayOf(const Fault &fault);

    /// `certificates` may be null for the way Plain.
    FaultCell(Way way, const FaultOperation &operation, const TestCertificates *certificates,
              const ringkey::BackendConfig &service, const QByteArray &elsewhere);

    /// `fault` must live as long as what is asked about it.
    void startWith(const Fault &fault);
    /// The fault is over. A name that is not found stays so.
    void startWithout();
    bool isOver() const { return m_ends > 0; }
    bool isAnswered() const { return isOver() && !m_failure; }

    const std::optional<ringkey::AuthError> &failure() const { return m_failure; }
    const FaultProxy &proxy() const { return m_proxy; }

    /// What must not be, in words; empty if all is well.
    QString complaint() const;
    QString name() const { return QString::fromLatin1(m_operation.name); }
    QString where() const
    {
        return name() + QStringLiteral(" with ") + QString::fromLatin1(m_fault->name);
    }
    /// The state that the page comes to, "EnteringCredentials".
    QString state() const;
    /// Kind, words and time, as in a row of docs/faults.md.
    QString outcome() const;

private:
    void start(const Fault *shown);
    ringkey::NetworkConfig network(const TestCertificates *certificates) const;
    QUrl url() const;
    QString words() const;
    QString time() const;

    const Way m_way;
    const Fault *m_fault = nullptr;
    const FaultOperation &m_operation;
    FaultProxy m_proxy;
    std::unique_ptr<ringkey::backend::Backend> m_backend;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took{0};
    std::optional<ringkey::AuthError> m_failure;
    int m_ends = 0;
};
