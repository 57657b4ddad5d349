// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/styleline.h"

#include "tests/lint/sourcetree.h"

#include <QRegularExpression>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QRegularExpression pattern;
    QStringList where; ///< path prefixes it holds for
    QStringList except;
    QString why;
};

Rule rule(const QString &pattern, const QStringList &where, const QStringList &except,
          const QString &why)
{
    return {QRegularExpression(pattern), where, except, why};
}

const QList<Rule> &rules()
{
    static const QStringList product = productFolders();
    static const QList<Rule> all{
        rule(u"ignoreSslErrors|VerifyNone|AutoVerifyPeer|CURLOPT_SSL_VERIFY\\w+,\\s*0"_s, product,
             {}, u"a TLS error is fatal"_s),
        rule(u"[iI]nsecureFallback\\b(?!\\(false\\))"_s, product, {},
             u"no plain-text fallback for the keychain"_s),
        rule(u"processEvents|QEventLoop\\b"_s, product, {}, u"no nested event loop"_s),
        rule(u"\\bexec\\(\\)"_s, {u"ui"_s, u"auth"_s, u"app"_s}, {u"app/main.cpp"_s},
             u"exec() belongs in main"_s),
        rule(u"UNIT_TEST|friend\\s+class\\s+\\w*Test|QT_TESTLIB"_s, product, {},
             u"product code never knows tests"_s),
        rule(u"setStyleSheet"_s, product, {u"ui/theme"_s}, u"style comes from ui/theme"_s),
        rule(u"QColor\\(\\s*(0x|\"|u\"|\\d)|#[0-9A-Fa-f]{6}\\b"_s, {u"ui"_s}, {u"ui/theme"_s},
             u"colours come from ui/theme"_s),
        rule(u"static\\s+\\w+\\s*[&*]\\s*instance\\("_s, product, {}, u"no singletons"_s),
        rule(u"current(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)"_s, {u"auth/flow"_s},
             {}, u"time is data in auth/flow"_s),
        rule(u"setTimeSpec\\(|[,(]\\s*Qt::(UTC|LocalTime|OffsetFromUTC)\\b"_s, product, {},
             u"newer Qt deprecates it: QTimeZone::utc()"_s),
        rule(u"QTest::q(Wait|Sleep)\\(|sleep_for\\(|\\busleep\\("_s, {u"tests"_s},
             {u"tests/lint"_s, u"tests/ui/controls/gallery.cpp"_s},
             u"a test waits for something, not for a time"_s),
    };
    return all;
}

bool holds(const Rule &rule, const QString &path)
{
    const auto startsPath = [&](const QString &prefix) {
        return path == prefix || path.startsWith(prefix + u'/');
    };
    return std::any_of(rule.where.begin(), rule.where.end(), startsPath) &&
           std::none_of(rule.except.begin(), rule.except.end(), startsPath);
}

} // namespace

QStringList refusedLines(const QString &path, const QString &source)
{
    QStringList complaints;
    const QStringList lines = withoutComments(source).split(u'\n');
    for (const Rule &rule : rules()) {
        if (!holds(rule, path))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (const auto match = rule.pattern.match(lines.at(i)); match.hasMatch())
                complaints +=
                    u"%1:%2: %3: %4"_s.arg(path).arg(i + 1).arg(match.captured(), rule.why);
    }
    return complaints;
}

QStringList refusedShape(const QString &path, const QString &source)
{
    QStringList complaints;
    const bool header = path.endsWith(u".h"_s);
    const auto lines = source.count(u'\n');
    if (!source.startsWith(u"// SPDX-License-"
                           "Identifier: Apache-2.0\n"_s))
        complaints += path + u":1: the licence line comes first"_s;
    if (header && !source.contains(u"\n#pragma once\n"_s))
        complaints += path + u": #pragma once is missing"_s;
    if (header ? lines >= 150 : lines >= 400)
        complaints +=
            u"%1: %2 lines; a header stays under 150, a source under 400"_s.arg(path).arg(lines);
    const QString code = withoutComments(source);
    if (!path.startsWith(u"tests/"_s) && code.contains(u"QSaveFile "_s) &&
        code.count(u".commit()"_s) > code.count(u".flush()"_s))
        complaints += path + u": a QSaveFile's commit() alone does not see a full disk: flush()"_s;
    return complaints;
}

} // namespace ringkey::lint
