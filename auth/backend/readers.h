// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/envelope.h"
#include "auth/backend/replies.h"

/// From replies to values. Each takes an envelope without an error, except where the value itself
/// stands for a refusal; a reply without what it must have is NotTheService, never a success.
namespace ringkey::backend {

Result<Done> readDone(const Envelope &reply);       ///< IsPosted or IsDeleted
Result<bool> readExists(const Envelope &reply);     ///< op 1
Result<Sent> readSent(const Envelope &reply);       ///< contract 3.2
Result<Sent> readSentOrNot(const Envelope &reply);  ///< op 11 by token, our own
Result<Session> readSession(const Envelope &reply); ///< contract 3.1
Result<SignInReply> readSignIn(const Envelope &reply);
Result<CodeReply> readCode(const Envelope &reply);
Result<RegistrationReply> readRegistration(const Envelope &reply);
Result<std::optional<Session>> readReset(const Envelope &reply);
Result<Account> readAccount(const Envelope &reply); ///< Identity at the root
/// Identity in Data; nothing where the backend says no more than that it is saved.
Result<std::optional<Account>> readSavedAccount(const Envelope &reply);
Result<TokenLife> readTokenLife(const Envelope &reply);
Result<TokenInfo> readTokenInfo(const Envelope &reply);
Result<QList<Question>> readQuestions(const Envelope &reply);
Result<QList<OpenSession>> readOpenSessions(const Envelope &reply);
Result<QDateTime> readServerTime(const Envelope &reply);
Result<BackendInfo> readBackendInfo(const Envelope &reply); ///< appinfo.cpp

/// Of a code; nothing where no page could ask for one so long.
std::optional<int> codeLength(const QJsonValue &value);
/// No code works and no wait lasts longer than a day, whatever a server says.
std::optional<std::chrono::seconds> codeLife(const QJsonValue &value);
std::optional<CodeAlphabet> alphabet(const QJsonValue &otpType);
/// Of a policy, in appinfo or accepted; a number counts, too.
QString policyVersion(const QJsonObject &policy);
AuthError notTheService();

} // namespace ringkey::backend
