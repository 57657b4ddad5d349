// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/rules/commonsteps.h"

/// The security question of a locked account (contract 1148).
namespace ringkey::flow {

/// Which question is to be answered is asked first. The answer goes with what was refused; with a
/// password where that takes none, as the sending of a code, for some who came by a code have one.
Step askQuestion(const QuestionedForm &form, const PhoneNumber &number, bool keep,
                 AttemptId refused);
Step askQuestion(const SignInForm &form, const PhoneNumber &number, bool keep, AttemptId refused);

/// A refused code, typed with what else its page asks for, is held as long as the step's state
/// comes back to it.
Step forgettingRefused(const State &before, Step step);

MaybeStep on(const FetchingQuestions &, const QuestionsFetched &);
MaybeStep on(const AnsweringQuestion &, const AnswerSubmitted &);
MaybeStep on(const AnsweringQuestion &, const SignInChosen &);
MaybeStep on(const AnsweringQuestion &, const ForgotPasswordChosen &);
MaybeStep on(const AnsweringQuestion &, const BackChosen &);
MaybeStep on(const AnsweringQuestion &, const DeadlineReached &);
MaybeStep on(const CheckingAnswer &, const PasswordChecked &);
MaybeStep on(const CheckingAnswer &, const CodeVerified &);
MaybeStep on(const CheckingAnswer &, const PasswordWasReset &);

} // namespace ringkey::flow
