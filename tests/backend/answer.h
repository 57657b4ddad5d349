// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/backend.h"
#include "tests/backend/fakeserver.h"

#include <QTest>

/// What one call answered, and how often.
template <class T>
struct Answered
{
    std::optional<ringkey::Result<T>> result;
    int times = 0;

    ringkey::backend::Reply<T> taker()
    {
        return [this](ringkey::Result<T> given) {
            result = std::move(given);
            ++times;
        };
    }
    bool wait(int ms = 20000)
    {
        return QTest::qWaitFor([this] { return times > 0; }, ms);
    }
    ringkey::AuthErrorKind kind() const { return result->error().kind; }
    bool hasFailed() const { return result && !*result; }
};

inline ringkey::PhoneNumber someNumber()
{
    return *ringkey::PhoneNumber::fromE164(u"+12025550123");
}

inline ringkey::Secret secret(const char *text)
{
    return ringkey::Secret::take(QByteArray(text));
}

inline std::unique_ptr<ringkey::backend::Backend> backendFor(const QUrl &url)
{
    ringkey::BackendConfig config;
    config.url = url;
    config.apiKey = QStringLiteral("the-key");
    config.sott = secret("the+sott/=");
    return std::make_unique<ringkey::backend::Backend>(
        config, "de", [] { return QDateTime::currentDateTimeUtc(); });
}
