// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"
#include "auth/types/autherror.h"
#include "auth/types/backendinfo.h"
#include "auth/types/opensession.h"

#include <QList>
#include <variant>

namespace ringkey::backend {

/// A code is on its way. What the backend did not say is empty: the contract has no fields for it.
struct Sent
{
    std::optional<int> length;
    std::optional<CodeAlphabet> alphabet;
    std::optional<std::chrono::seconds> life;
    std::optional<std::chrono::seconds> resendIn;
    TextTrouble earlier = TextTrouble::None; ///< of the text before this one
};

/// 1066 at sign-in: the number has to be verified first, a code was texted with the refusal.
struct Unverified
{
    Sent sent;
};

/// 1194 at sign-in, by password or code: the token opens nothing but accepting the policy (contract
/// section 7).
struct PolicyToken
{
    Secret token;
};

using SignInReply = std::variant<Session, Unverified, PolicyToken>;
using CodeReply = std::variant<Session, PolicyToken>;
using RegistrationReply = std::variant<Sent, Session>;

/// A token's life, and the token itself where the reply carries it.
struct TokenLife
{
    Secret token;
    QDateTime expiresAt;  ///< UTC, server's clock
    bool guessed = false; ///< the reply did not say
};

struct TokenInfo
{
    QString provider;
};

struct Question
{
    QString id;
    QString text;
};

} // namespace ringkey::backend
