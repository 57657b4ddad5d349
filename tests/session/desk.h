// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/signin.h"
#include "tests/session/realservice.h"

#include <QTest>

/// What the tests of SignIn do at a desk: wait for a page, read a text.
namespace desk {

using namespace ringkey;

inline constexpr int patience = 15000;

inline PhoneNumber number(const QString &digits)
{
    return std::get<PhoneNumber>(PhoneNumber::parse(digits, u""));
}

inline Secret secret(const QString &text)
{
    return Secret::take(QString(text));
}

template <class S>
bool isIn(const SignIn &signIn)
{
    return std::holds_alternative<S>(signIn.state());
}

/// Waits until the state is S; fails the test function otherwise.
template <class S>
bool arrives(const SignIn &signIn)
{
    const bool there = QTest::qWaitFor([&] { return isIn<S>(signIn); }, patience);
    if (!there)
        qWarning() << "still in state number" << signIn.state().index();
    return there;
}

/// A person who quits now finds everything as it is.
inline bool isKept(const SignIn &signIn)
{
    return QTest::qWaitFor([&] { return signIn.storage() == Storage::Keychain; }, patience);
}

inline bool textCount(const RealService &service, qsizetype count)
{
    return QTest::qWaitFor([&] { return service.texts().size() >= count; }, patience);
}

} // namespace desk
