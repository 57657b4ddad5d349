// SPDX-License-Identifier: Apache-2.0
#include "service/api/answers.h"

#include "service/api/errors.h"

namespace ringkey::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withData(const QJsonObject &data)
{
    QJsonObject json = yes("IsPosted"_L1);
    json["Data"_L1] = data;
    return json;
}

} // namespace

Answer posted(const Result<void> &result)
{
    return result.map([] { return QJsonValue(yes("IsPosted"_L1)); });
}

Answer deleted(const Result<void> &result)
{
    return result.map([] { return QJsonValue(yes("IsDeleted"_L1)); });
}

Answer codeSent(const Call &call, const Result<CodeSent> &result)
{
    return result.map([&call](const CodeSent &sent) {
        return QJsonValue(withData(codeSentJson(sent, call.config, call.clock.now())));
    });
}

Answer codeSent(const Call &call, const Result<std::optional<CodeSent>> &result)
{
    return result.and_then([&call](const std::optional<CodeSent> &sent) {
        return sent ? codeSent(call, Result<CodeSent>(*sent)) : posted(Result<void>());
    });
}

Answer signedIn(const Result<SignedIn> &result)
{
    return result.map([](const SignedIn &reply) { return QJsonValue(signedInJson(reply)); });
}

Answer resetDone(const Result<std::optional<SignedIn>> &result)
{
    return result.map([](const std::optional<SignedIn> &reply) {
        return QJsonValue(reply ? withData(signedInJson(*reply)) : yes("IsPosted"_L1));
    });
}

Answer tokens(const Result<TokenSet> &result)
{
    return result.map([](const TokenSet &set) { return QJsonValue(tokensJson(set)); });
}

Answer identity(const Result<Account> &result)
{
    return result.map([](const Account &account) { return QJsonValue(identityJson(account)); });
}

Answer failure(int code, const QString &parameter)
{
    return tl::unexpected(plainError(code, parameter));
}

} // namespace ringkey::service
