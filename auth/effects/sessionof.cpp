// SPDX-License-Identifier: Apache-2.0
#include "auth/effects/sessionof.h"

#include <algorithm>

namespace ringkey {

namespace {

/// Letters and stars stand for digits somebody hid (contract 12.1).
bool isHidden(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() || c == u'*' || c == u'\u2022'; });
}

bool mayBe(const Account &account, const PhoneNumber &number)
{
    const QString written = writtenNumber(account);
    return written.isEmpty() || isHidden(written) || isWrittenLike(account, number);
}

} // namespace

Result<Session> sessionOf(const PhoneNumber &number, Result<Session> session)
{
    if (session && !mayBe(session->account, number))
        return Unexpected(AuthError{.kind = AuthErrorKind::NotTheService, .reached = true});
    return session;
}

} // namespace ringkey
