// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "auth/backend/envelope.h"

#include <QList>
#include <utility>

namespace ringkey::backend {

/// What one operation asks for beside what every request says.
struct Backend::OperationCall
{
    Operation operation;
    QList<std::pair<QLatin1StringView, QByteArray>> query = {};
    Secret bearer = {};
    Secret body = {};
    Secret sott = {};
    bool fromConfigHost = false; ///< serves /ciam/appinfo
};

template <class T>
Call *Backend::start(OperationCall asked, Result<T> (*read)(const Envelope &), Reply<T> reply)
{
    // What becomes of the vendor's configuration host says nothing about the backend.
    const bool counts = urlOf(asked).host() == m_config.url.host();
    return start(std::move(asked), [this, read, counts,
                                    reply = std::move(reply)](const Envelope &envelope) {
        // A refusal that is an answer in its own right is the reader's to tell (1066, 1194).
        constexpr bool readsRefusals = std::is_same_v<T, SignInReply> ||
                                       std::is_same_v<T, CodeReply> ||
                                       std::is_same_v<T, RegistrationReply>;
        Result<T> result = envelope.error && !readsRefusals ? Result<T>(Unexpected(*envelope.error))
                                                            : read(envelope);
        if (!result && !envelope.error) { // the reader found it wanting
            complete(result.error(), envelope);
            result.error().host = m_config.url.host();
        }
        if (counts)
            tell(result ? std::nullopt : std::optional(result.error()));
        reply(std::move(result));
    });
}

} // namespace ringkey::backend
