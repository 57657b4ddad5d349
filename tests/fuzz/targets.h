// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <span>

/// What reads bytes that strangers chose. Each ends, whatever it is given, or aborts where what it
/// says of them cannot be.
struct FuzzTarget
{
    const char *name;
    void (*run)(const QByteArray &bytes);
};

std::span<const FuzzTarget> fuzzTargets();

void readTarget(const QByteArray &bytes); ///< of a request: path and query
void readHead(const QByteArray &bytes);   ///< a whole request as it comes from a connection
