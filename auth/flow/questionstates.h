// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/codestates.h"

/// States of an account that is locked until a security question is answered (contract 1148). The
/// answers go with what met the lock: a password, which is typed anew, or a code.
namespace ringkey::flow {

/// A page whose code met the lock. It is as good as before, and goes once more with the answers.
using CodePage = std::variant<EnteringCode, ResettingPassword>;
using QuestionedForm =
    std::variant<EnteringCredentials, WelcomingBack, EnteringCode, ResettingPassword>;

struct FetchingQuestions
{
    AttemptId attempt = {};
    QuestionedForm form = {};
    PhoneNumber number;
    bool keep = true;
    friend bool operator==(const FetchingQuestions &, const FetchingQuestions &) = default;
};
struct AnsweringQuestion
{
    PhoneNumber number;
    QList<SecurityQuestion> questions = {};
    bool keep = true;
    MaybeError error = {};
    MaybeAccount known = {};
    CodesInHand codes = {};
    /// Set where a code met the lock. Not kept for the next start, as what was typed there is not.
    std::optional<CodePage> codePage = {};
    friend bool operator==(const AnsweringQuestion &, const AnsweringQuestion &) = default;
};
struct CheckingAnswer
{
    AttemptId attempt = {};
    AnsweringQuestion form;
    friend bool operator==(const CheckingAnswer &, const CheckingAnswer &) = default;
};

} // namespace ringkey::flow
