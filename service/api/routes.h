// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/api/operations.h"

#include <QByteArrayList>
#include <QHash>
#include <span>

namespace ringkey::service {

enum class Access : std::uint8_t
{
    Key,    ///< the API key only
    Token,  ///< an access token too
    Secret, ///< the API secret too: server side only
};

/// Which worker threads run it: a change waits for the disk, and argon2id takes some hundred times
/// as long as a look into the store.
enum class Lane : std::uint8_t
{
    Look,
    Change,
    Hash
};

struct Route
{
    const char *method;
    const char *path; ///< lower case; one segment may be {…}
    Access access;
    Lane lane;
    Operation operation;
    bool hasBody = true; ///< false: a body that cannot be read is ignored
    bool acts = false;   ///< though it is a GET, as some of the contract's: it takes a key (S29)
};

/// Every operation of the service.
std::span<const Route> allRoutes();

/// Finds routes by path whatever its case and with or without trailing slashes (contract section
/// 1).
class Router
{
public:
    struct Match
    {
        QList<const Route *> routes; ///< one, or two that differ by access (contract section 1.2)
        QString pathValue;
        QByteArrayList allowedMethods; ///< of the path; empty: no such path
    };

    explicit Router(std::span<const Route> routes);
    /// HEAD finds what GET finds.
    Match find(const QByteArray &method, const QByteArray &path) const;

private:
    using Candidates = QList<const Route *>;
    const Candidates *candidatesFor(const QByteArray &path, QString &pathValue) const;

    QHash<QByteArray, Candidates> m_byPath; ///< a {…} segment has become "{}"
    qsizetype m_mostSegments = 0;           ///< of a path
};

} // namespace ringkey::service
