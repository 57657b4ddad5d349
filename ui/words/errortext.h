// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/autherror.h"
#include "phone/phonenumber.h"
#include "ui/model/pageid.h"
#include "ui/words/advice.h"

#include <QDateTime>
#include <QString>

namespace ringkey {

/// What a sentence about an error may depend on besides the error.
struct ErrorContext
{
    PageId page = PageId::SignIn;
    QDateTime now; ///< UTC; times of the same local day are said without the date
    int minPasswordLength = 8;
    int maxPasswordLength = 128;
    Offered offered = {};
    std::chrono::seconds clockSet{0}; ///< see PageContext
    bool codeWaits = false;           ///< no new code can be sent yet, and the page says when
    bool signedIn = false;            ///< the page is of somebody who is signed in
};

/// What happened and what to do next, in the interface language: with the tries left and the time
/// of the next try where the error knows them.
QString errorText(const AuthError &error, const ErrorContext &context);

/// The field the error belongs to on that page; Banner where it concerns no field there.
PagePart errorPart(AuthErrorKind kind, PageId page);

/// What is wrong with a typed number.
QString phoneErrorText(PhoneError error);

} // namespace ringkey
