// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gallery/statesamples.h"
#include "ui/pagemodel.h"
#include "ui/words/errortext.h"

/// What the tests of page models ask alike.
namespace ringkey::test {

using namespace Qt::StringLiterals;

inline PhoneNumber number()
{
    return PhoneNumber::fromE164(u"+447400123456").value();
}

inline PageContext around()
{
    return {.backend = {}, .connection = Connection::Online, .now = sampleMoment()};
}

inline AuthError error(AuthErrorKind kind)
{
    return {.kind = kind};
}

inline QString wordsFor(const AuthError &e, PageId page, const Offered &offered = {})
{
    return errorText(e, {.page = page, .now = sampleMoment(), .offered = offered});
}

inline PageModel modelOf(const QString &sample)
{
    for (const StateSample &one : stateSamples(sampleMoment())) {
        if (one.name == sample)
            return pageModel(one.state, one.around);
    }
    qFatal("no such sample: %s", qPrintable(sample));
}

} // namespace ringkey::test
