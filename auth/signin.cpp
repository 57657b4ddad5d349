// SPDX-License-Identifier: Apache-2.0
#include "auth/signin.h"

namespace ringkey {

class SignIn::Private
{
public:
    SignInOptions options;
    flow::State state;
    BackendInfo info;
    Connection connection = Connection::Starting;
};

SignIn::SignIn(SignInOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    Q_EMIT stateChanged();
}

void SignIn::connectTo(const BackendConfig &) {}

const flow::State &SignIn::state() const
{
    return d->state;
}

const BackendInfo &SignIn::backend() const
{
    return d->info;
}

Connection SignIn::connection() const
{
    return d->connection;
}

std::optional<Session> SignIn::session() const
{
    return std::nullopt;
}

void SignIn::act(flow::Act) {}

} // namespace ringkey
