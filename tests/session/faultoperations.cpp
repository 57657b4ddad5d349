// SPDX-License-Identifier: Apache-2.0
#include "tests/session/faultoperations.h"

#include "tests/flow/samples.h"

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::backend;

namespace {

using B = backend::Backend;

template <class T>
backend::Reply<T> nobody()
{
    return [](const Result<T> &) {};
}

template <class R>
flow::Event failed(const AuthError &error)
{
    return R{flow::samples::awaited(), Unexpected(error)};
}

Secret secretOf(const char *text)
{
    return Secret::take(QByteArray(text));
}

const Secret code = secretOf(canaryCode);
const Secret word = secretOf("canary-pass word");
const Secret token = secretOf("canary-token-5d1f");

QList<FaultOperation> signingIn()
{
    const PhoneNumber who = flow::samples::number();
    return {
        {"registerAccount", 1,
         [=](B &b) {
             b.registerAccount({u"Ada"_s, who, word}, nobody<RegistrationReply>());
         },
         "Registering", failed<flow::Registered>},
        {"verifyNumber", 1, [=](B &b) { b.verifyNumber(who, code, nobody<CodeReply>()); },
         "VerifyingCode/Registration", failed<flow::CodeVerified>},
        {"resendCode", 1, [=](B &b) { b.resendCode(who, Channel::Text, nobody<Sent>()); },
         "ResendingCode/Registration", failed<flow::CodeSent>},
        {"signIn", 1, [=](B &b) { b.signIn(who, word, {}, nobody<SignInReply>()); },
         "CheckingPassword", failed<flow::PasswordChecked>},
        {"sendSignInCode", 2, [=](B &b) { b.sendSignInCode(who, Channel::Text, nobody<Sent>()); },
         "RequestingSignInCode", failed<flow::CodeSent>},
        {"verifySignInCode", 1, [=](B &b) { b.verifySignInCode(who, code, nobody<CodeReply>()); },
         "VerifyingCode/SignIn", failed<flow::CodeVerified>},
        {"sendPasswordCode", 1,
         [=](B &b) { b.sendPasswordCode(who, Channel::Text, nobody<Sent>()); }, "SendingResetCode",
         failed<flow::CodeSent>},
        {"resetPassword", 1,
         [=](B &b) { b.resetPassword(who, code, word, nobody<std::optional<Session>>()); },
         "SavingNewPassword", failed<flow::PasswordWasReset>},
        {"questions", 3, [=](B &b) { b.questions(who, nobody<QList<Question>>()); },
         "FetchingQuestions", failed<flow::QuestionsFetched>},
        {"acceptPolicy", 1, [=](B &b) { b.acceptPolicy(token, nobody<Account>()); },
         "SavingConsent", failed<flow::ConsentSaved>},
    };
}

QList<FaultOperation> ofTheAccount()
{
    const PhoneNumber who = flow::samples::otherNumber();
    return {
        {"resendCodeByToken", 1,
         [=](B &b) { b.resendCodeByToken(token, who, Channel::Text, nobody<Sent>()); },
         "RequestingVerifyCode", failed<flow::CodeSent>},
        {"verifyCodeByToken", 1, [=](B &b) { b.verifyCodeByToken(token, code, nobody<Done>()); },
         "VerifyingCode/ChangeNumber", failed<flow::CodeVerified>},
        {"changeNumber", 1, [=](B &b) { b.changeNumber(token, who, {}, nobody<Sent>()); },
         "SendingChangeCode", failed<flow::CodeSent>},
        {"resetVerification", 1, [=](B &b) { b.resetVerification(token, nobody<Sent>()); },
         "ResettingVerification", failed<flow::CodeSent>},
        {"removeNumber", 1, [=](B &b) { b.removeNumber(token, {}, nobody<Done>()); },
         "RemovingNumber", failed<flow::NumberWasRemoved>},
        {"signOutEverywhere", 1, [=](B &b) { b.signOutEverywhere(token, nobody<Done>()); },
         "SigningOutEverywhere", failed<flow::EverywhereSignedOut>},
        {"listSessions", 3, [=](B &b) { b.listSessions(token, nobody<QList<OpenSession>>()); },
         "ListingSessions", failed<flow::SessionsListed>},
        {"endSessions", 1, [=](B &b) { b.endSessions(token, {}, nobody<Done>()); },
         "EndingSessions", failed<flow::SessionsWereEnded>},
        {"changeName", 1,
         [=](B &b) {
             b.changeName(token, u"Ada"_s, backend::LastName::AsItIs,
                          nobody<std::optional<Account>>());
         },
         "SavingName", failed<flow::NameWasChanged>},
        {"changePassword", 1, [=](B &b) { b.changePassword(token, word, word, nobody<Done>()); },
         "SavingPassword", failed<flow::PasswordWasChanged>},
        {"sendDeletionCode", 1, [=](B &b) { b.sendDeletionCode(token, nobody<Sent>()); },
         "SendingDeletionCode", failed<flow::CodeSent>},
        {"deleteAccount", 1, [=](B &b) { b.deleteAccount(token, code, nobody<Done>()); },
         "VerifyingCode/DeleteAccount", failed<flow::CodeVerified>},
    };
}

QList<FaultOperation> thatNobodyWaitsFor()
{
    const PhoneNumber who = flow::samples::number();
    return {
        {"serverInfo", 1, [](B &b) { b.serverInfo(nobody<QDateTime>()); }},
        {"appInfo", 3, [](B &b) { b.appInfo(nobody<BackendInfo>()); }},
        {"isTaken", 3, [=](B &b) { b.isTaken(who, nobody<bool>()); }},
        {"validateToken", 3, [=](B &b) { b.validateToken(token, nobody<TokenLife>()); }},
        {"invalidateToken", 3, [=](B &b) { b.invalidateToken(token, nobody<Done>()); }},
        {"tokenInfo", 3, [=](B &b) { b.tokenInfo(token, nobody<TokenInfo>()); }},
        {"slideToken", 1, [=](B &b) { b.slideToken(token, nobody<TokenLife>()); }},
        {"readAccount", 3, [=](B &b) { b.readAccount(token, nobody<Account>()); }},
        {"unlock", 1,
         [=](B &b) {
             b.unlock(token, {{u"q"_s, word}}, nobody<Done>());
         }},
    };
}

flow::State stateNamed(QLatin1StringView name)
{
    for (const auto &[known, state] : flow::samples::states()) {
        if (known == name)
            return state;
    }
    qFatal("there is no state \"%s\"", name.data());
}

} // namespace

const QList<FaultOperation> &operations()
{
    static const QList<FaultOperation> all = signingIn() + ofTheAccount() + thatNobodyWaitsFor();
    return all;
}

flow::State stateAfter(const FaultOperation &operation, const AuthError &error)
{
    if (!operation.told)
        return stateNamed("SignedIn"_L1);
    const auto step =
        flow::transition(stateNamed(QLatin1StringView(operation.state)), operation.told(error));
    if (!step)
        qFatal("%s expects no such answer", operation.state);
    return step->state;
}
