// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/backend/envelope.h"

#include <QList>
#include <utility>

namespace ringkey::backend {

/// What one operation adds to the common request.
struct Backend::RequestParts
{
    Operation operation;
    QList<std::pair<QLatin1StringView, QByteArray>> query;
    Secret bearer;
    Secret body;
    Secret sott;
    bool fromConfigHost = false;
};

template <class T>
Call *Backend::start(RequestParts parts, Result<T> (*read)(const Envelope &), Reply<T> reply)
{
    return start(std::move(parts), [read, reply = std::move(reply)](const Envelope &envelope) {
        // A refusal that is an answer in its own right is the reader's to tell (1066, 1194).
        if constexpr (std::is_same_v<T, SignInReply>)
            reply(read(envelope));
        else
            reply(envelope.error ? Result<T>(Unexpected(*envelope.error)) : read(envelope));
    });
}

} // namespace ringkey::backend
