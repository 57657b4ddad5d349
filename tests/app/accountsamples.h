// SPDX-License-Identifier: Apache-2.0
// Who signed in here as one account of several is made for the tests of their file and of their
// pages.
#pragma once

#include "app/accounts/roster.h"

#include <QTimeZone>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>

inline QDateTime second(int count)
{
    return QDateTime::fromSecsSinceEpoch(1'700'000'000 + count, QTimeZone::utc());
}

inline ringkey::KnownAccount account(int slot, const QString &name, int used = 0)
{
    using namespace Qt::StringLiterals;
    return {.slot = slot,
            .who = u"who%1"_s.arg(slot),
            .name = name,
            .number = u"+44 •••• ••345%1"_s.arg(slot),
            .used = second(used)};
}

inline ringkey::SignInOptions keepsNothing(const QString &profile)
{
    using namespace Qt::StringLiterals;
    ringkey::SignInOptions options{.profile = profile, .language = u"en"_s};
    options.makeStore = [] { return new ringkey::MemoryStore; };
    return options;
}
