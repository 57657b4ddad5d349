// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/effects.h"

#include <QList>
#include <QString>

/// One value of every state and event, and more where a rule looks at what is inside.
/// Every secret among them contains `canary`.
namespace ringkey::flow::samples {

inline constexpr auto canary = "CANARY";

/// The clock of the samples; codes live until 5 minutes later, locks end 15 minutes later.
QDateTime now();
QDateTime codeExpiry();
QDateTime lockEnd();

PhoneNumber number();
PhoneNumber otherNumber();
Account account();
Session session();
CodeTicket ticket(const PhoneNumber &number);
QList<OpenSession> sessions(); ///< this one and "s2"

struct NamedState
{
    QString name = {}; ///< "EnteringCode/ChangeNumber"
    State state = {};
};
/// Waiting states hold awaited().
QList<NamedState> states();
AttemptId awaited();
/// The pages that tell what was wrong, telling that nobody was reached: they hear when somebody is.
QList<NamedState> unreached();

struct NamedEvent
{
    QString name; ///< "CodeVerified/WrongCode"
    Event event;
};
/// Replies carry `reply`, acts are stamped with `fresh`.
QList<NamedEvent> events(AttemptId reply, AttemptId fresh);

/// Every kind of error that a rule treats in its own way, and one that none does.
QList<AuthError> errors();

} // namespace ringkey::flow::samples
