// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace ringkey {

/// One step of signing in, for logs and for whoever looks for a fault: names and numbers only, and
/// never what somebody typed or a token. Names of states, causes and effects are those of
/// docs/sign-in-flow.md. Any thread.
struct Transition
{
    QDateTime at = {};        ///< UTC
    QString from = {};        ///< name of the state before; empty at the start
    QString to = {};          ///< name of the state after
    QString cause = {};       ///< "CodeSubmitted", "CodeVerified"
    QStringList effects = {}; ///< "VerifyCode"
    bool waitsForPerson = true;
    QDateTime deadline = {};   ///< UTC: the next moment at which it goes on by itself
    QString operation = {};    ///< "PUT /identity/v2/auth/phone/otp", of the answer that caused it
    QString requestId = {};    ///< of that request
    int httpStatus = 0;        ///< 0: no answer was the cause, or none came
    int errorCode = 0;         ///< of LoginRadius; 0 if none came
    QString error = {};        ///< an AuthErrorKind's name, "WrongCode"; or why a session ended by
                               ///< itself, "PasswordChangedElsewhere"; empty: nothing went wrong
    QString maskedNumber = {}; ///< of the page, "+44 •••• ••3456"
    friend bool operator==(const Transition &, const Transition &) = default;
};

} // namespace ringkey
