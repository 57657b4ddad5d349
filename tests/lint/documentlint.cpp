// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/documentlint.h"

#include "tests/lint/sourcetree.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ringkey::lint {

namespace {

using namespace Qt::StringLiterals;

/// What `pattern` finds in the text, each once.
QStringList found(const QString &text, const QRegularExpression &pattern)
{
    QStringList all;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        all += matches.next().captured(pattern.captureCount());
    all.removeDuplicates();
    return all;
}

template <class IsLost>
QStringList complaints(const QString &path, const QStringList &names, const IsLost &isLost)
{
    QStringList lost;
    for (const QString &name : names) {
        if (isLost(name))
            lost += path + u": "_s + name;
    }
    return lost;
}

/// As GitHub makes them of headings.
QSet<QString> anchorsOf(const QString &document)
{
    static const QRegularExpression heading(u"^#+ +(.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression notKept(u"[^\\w\\- ]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QSet<QString> anchors;
    for (QString &title : found(contentOf(document), heading))
        anchors.insert(title.toLower().remove(notKept).trimmed().replace(u' ', u'-'));
    return anchors;
}

/// Every word of the tests.
QSet<QString> wordsOfTests()
{
    static const QRegularExpression word(u"\\w+"_s);
    QString all;
    for (const QString &path : filesBelow({u"tests"_s}, {u".cpp"_s, u".h"_s, u".py"_s}))
        all += contentOf(path);
    const QStringList words = found(all, word);
    return {words.begin(), words.end()};
}

/// "codelife" of tests/service/rules/tst_codelife.cpp, which is built as tst_service_codelife.
QStringList testFiles()
{
    static const QRegularExpression file(u"/tst_(\\w+)\\.cpp"_s);
    return found(filesBelow({u"tests"_s}, {u".cpp"_s}).join(u' '), file);
}

bool isProgram(const QString &name)
{
    static const QStringList files = testFiles();
    const QString plain = QString(name).remove(u'_');
    return std::ranges::any_of(files, [&](const QString &file) { return plain.endsWith(file); });
}

/// "FILE.feature": one that a reader has.
bool isReadersOwn(const QString &place)
{
    const QString stem = place.section(u'/', -1).section(u'.', 0, 0);
    return stem == stem.toUpper();
}

} // namespace

QStringList lostDocuments(const QString &path, const QString &source)
{
    static const QRegularExpression document(u"\\b[\\w./-]*[\\w-]\\.md\\b"_s);
    return complaints(path, found(source, document), [](const QString &name) {
        return !isThere(name) && !isThere(u"docs/"_s + name);
    });
}

QStringList lostLinks(const QString &path, const QString &text)
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    const QString folder = path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString();
    return complaints(path, found(text, link), [&](const QString &target) {
        if (target.startsWith("http"_L1) || target.startsWith("mailto:"_L1))
            return false;
        const QString file = target.section(u'#', 0, 0);
        const QString anchor = target.section(u'#', 1);
        const QString place = file.isEmpty() ? path : QDir::cleanPath(folder + file);
        return !isThere(place) || (!anchor.isEmpty() && !anchorsOf(place).contains(anchor));
    });
}

QStringList lostPlaces(const QString &path, const QString &text)
{
    static const QRegularExpression place(
        u"(?<![\\w/.<>*-])(?:app|auth|cmake|deploy|docs|examples|packaging|phone|resources|service|"
        "tests|tools|translations|ui)/[\\w./-]*\\w"_s);
    return complaints(path, found(text, place), [](const QString &name) {
        return !isReadersOwn(name) && !isThere(name) && !isThere(name + u".h"_s) &&
               !isThere(name + u".py"_s) && !isBeginningOfSome(name);
    });
}

QStringList lostTests(const QString &path, const QString &text)
{
    static const QSet<QString> names = wordsOfTests();
    static const QRegularExpression program(u"\\btst_[a-z_]+[a-z]\\b"_s);
    static const QRegularExpression name(u"\\bcase_\\w+|\\b[a-z]+(?:[A-Z][a-z0-9]*){3,}\\b"_s);
    return complaints(path, found(text, program),
                      [](const QString &one) { return !isProgram(one); }) +
           complaints(path, found(text, name),
                      [](const QString &one) { return !names.contains(one); });
}

} // namespace ringkey::lint
