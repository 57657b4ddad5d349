// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/keychain.h"
#include "auth/session/storedentry.h"
#include "auth/signinflow.h"
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
bool isIn(const SignInFlow &signIn)
{
    return std::holds_alternative<S>(signIn.state());
}

/// Waits until the state is S; fails the test function otherwise.
template <class S>
bool arrives(const SignInFlow &signIn)
{
    const bool there = QTest::qWaitFor([&] { return isIn<S>(signIn); }, patience);
    if (!there)
        qWarning() << "still in state number" << signIn.state().index();
    return there;
}

/// A person who quits now finds everything as it is.
inline bool isKept(const SignInFlow &signIn)
{
    return QTest::qWaitFor([&] { return signIn.storage() == Storage::Keychain; }, patience);
}

inline bool textCount(const RealService &service, qsizetype count)
{
    return QTest::qWaitFor([&] { return service.texts().size() >= count; }, patience);
}

inline const QString product = QStringLiteral("RingkeyTest");

/// What the keychain holds for a profile now.
inline std::optional<StoredEntry> keptFor(const QString &profile)
{
    const std::unique_ptr<Keychain> keychain(systemKeychain(product, nullptr));
    std::optional<Keychain::Answer> answer;
    keychain->read(profile, [&](const Keychain::Answer &read) { answer = read; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, patience))
        return std::nullopt;
    return fromBlob(answer->value);
}

/// Where nothing is left to keep there is no entry.
inline bool keepsSession(const QString &profile)
{
    const auto kept = keptFor(profile);
    return kept && kept->session;
}

inline bool owesSignOut(const QString &profile)
{
    const auto kept = keptFor(profile);
    return kept && !kept->unrevoked.isEmpty();
}

inline std::unique_ptr<SignInFlow> open(RealService &service, const QString &profile,
                                        bool connected = true)
{
    auto signIn =
        std::make_unique<SignInFlow>(SignInOptions{profile, product, QStringLiteral("en"), {}});
    signIn->start();
    if (connected)
        signIn->connectTo(service.config());
    return signIn;
}

inline bool signUp(RealService &service, SignInFlow &signIn, const PhoneNumber &who,
                   const QString &password)
{
    const qsizetype before = service.texts().size();
    signIn.act(flow::CreateAccountChosen{});
    signIn.act(flow::RegistrationSubmitted{
        {}, QStringLiteral("Ada Lovelace"), who, secret(password), false});
    if (!arrives<flow::EnteringCode>(signIn) || !textCount(service, before + 1))
        return false;
    signIn.act(flow::CodeSubmitted{{}, secret(service.newestCode())});
    return arrives<flow::SignedIn>(signIn);
}

/// A signed-in person asks for another number; true once its code is on its way.
inline bool asksForNumber(RealService &service, SignInFlow &signIn, const PhoneNumber &next,
                          const QString &password)
{
    const qsizetype before = service.texts().size();
    signIn.act(flow::ChangeNumberChosen{});
    signIn.act(flow::NewNumberSubmitted{{}, next, secret(password)});
    return arrives<flow::EnteringCode>(signIn) && textCount(service, before + 1);
}

} // namespace desk
