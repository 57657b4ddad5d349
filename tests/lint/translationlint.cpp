// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/translationlint.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString page; ///< the context
    QString source;
    QString comment; ///< what the programmer tells translators
    QString type;
    QStringList forms; ///< one, or one for each plural form
    bool numerus = false;
};

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)|\\{\\w+\\}"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    found.sort();
    return found;
}

/// A plural form for "one" may say the number in words.
QStringList withoutCount(QStringList found)
{
    found.removeAll(u"%n"_s);
    found.removeAll(u"%Ln"_s);
    return found;
}

/// Empty where no letter is marked.
QString mnemonicOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&([^& ])"_s);
    return mnemonic.match(text).captured(1).toLower();
}

bool hasMnemonic(const QString &text)
{
    return !mnemonicOf(text).isEmpty();
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(
        u"\\(&.\\)"_s); // as Chinese, Japanese and Korean have it
    return text.remove(behind).remove(u'&');
}

/// An ordinary space lets a line begin with the mark.
bool breaksBeforeAMark(const QString &form)
{
    static const QRegularExpression loose(u" [?!:;»]|« "_s);
    return loose.match(form).hasMatch();
}

/// As on a typewriter.
bool hasStraightApostrophe(const QString &form)
{
    static const QRegularExpression straight(u"\\p{L}'"_s);
    return straight.match(form).hasMatch();
}

/// "aus %1" is wrong with half of the world's countries: their articles and cases differ.
bool bendsACountry(const Message &message, const QString &form)
{
    static const QRegularExpression inBrackets(u"[(（]%1[)）]"_s);
    return message.comment.contains("%1 is a country"_L1) && !inBrackets.match(form).hasMatch();
}

QStringList wrongForms(const Message &message)
{
    QStringList wrong;
    for (const QString &form : message.forms) {
        auto wanted = placeholders(message.source);
        auto found = placeholders(form);
        if (message.numerus) {
            wanted = withoutCount(wanted);
            found = withoutCount(found);
        }
        if (form.trimmed().isEmpty())
            wrong += u"untranslated"_s;
        else if (wanted != found)
            wrong += u"placeholders differ in \"%1\""_s.arg(form);
        else if (hasMnemonic(message.source) && !hasMnemonic(form))
            wrong += u"the mnemonic is lost in \"%1\""_s.arg(form);
        else if (bendsACountry(message, form))
            wrong += u"the country does not stand in brackets in \"%1\""_s.arg(form);
    }
    return wrong;
}

QStringList wrongIn(const Message &message, const QString &language)
{
    const bool english = language.startsWith("en"_L1);
    if (message.type == u"vanished"_s || message.type == u"obsolete"_s)
        return {u"no longer used"_s};
    if (english && !message.numerus)
        return {};
    if (message.type == u"unfinished"_s)
        return {u"unfinished"_s};
    if (message.source.contains(QChar(0x2019)))
        return {u"English has the other apostrophe everywhere"_s};
    QStringList wrong = wrongForms(message);
    if (!english && std::ranges::any_of(message.forms, hasStraightApostrophe))
        wrong += u"a straight apostrophe"_s;
    if (language.startsWith("fr"_L1) && std::ranges::any_of(message.forms, breaksBeforeAMark))
        wrong += u"an ordinary space stands beside a mark"_s;
    return wrong;
}

/// One button is called the same on every page, or people look for what they pressed before.
QStringList wordsThatDiffer(const QList<Message> &messages)
{
    QStringList wrong;
    QHash<QString, QString> words;
    for (const Message &message : messages) {
        if (!hasMnemonic(message.source) || message.numerus)
            continue;
        const QString said = withoutMnemonic(message.forms.value(0));
        const QString before = words.value(withoutMnemonic(message.source), said);
        words.insert(withoutMnemonic(message.source), said);
        if (said != before)
            wrong += u"\"%1\" is \"%2\" here and \"%3\" there"_s.arg(message.source, said, before);
    }
    return wrong;
}

/// The two can be on one page at once, unless English gives them one letter, too.
bool meanOneKey(const Message &one, const Message &other)
{
    const QString key = mnemonicOf(one.forms.value(0));
    return one.page == other.page && !key.isEmpty() && key == mnemonicOf(other.forms.value(0)) &&
           mnemonicOf(one.source) != mnemonicOf(other.source);
}

QStringList keysThatMeanTwo(const QList<Message> &messages)
{
    QStringList wrong;
    for (auto one = messages.cbegin(); one != messages.cend(); ++one) {
        if (one->page == "Pages"_L1) // the words of many pages
            continue;
        for (auto other = messages.cbegin(); other != one; ++other) {
            if (meanOneKey(*one, *other))
                wrong += u"%1: one key means \"%2\" and \"%3\""_s.arg(
                    one->page, one->forms.value(0), other->forms.value(0));
        }
    }
    return wrong;
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "extracomment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() != "translation"_L1) {
            xml.skipCurrentElement();
        } else {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus)
                message.forms += xml.readElementText();
            while (message.numerus && xml.readNextStartElement())
                message.forms += xml.readElementText();
        }
    }
    return message;
}

} // namespace

QStringList translationComplaints(const QString &path, const QString &xml)
{
    QStringList complaints;
    QXmlStreamReader reader(xml);
    QString language;
    QString page;
    QList<Message> messages;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "TS"_L1)
            language = reader.attributes().value("language"_L1).toString();
        if (reader.name() == "name"_L1)
            page = reader.readElementText();
        if (reader.name() != "message"_L1)
            continue;
        messages += readMessage(reader);
        messages.last().page = page;
        for (const QString &wrong : wrongIn(messages.constLast(), language))
            complaints += u"%1: \"%2\": %3"_s.arg(path, messages.constLast().source, wrong);
    }
    for (const QString &wrong : wordsThatDiffer(messages) + keysThatMeanTwo(messages))
        complaints += path + u": "_s + wrong;
    if (reader.hasError())
        complaints += path + u": "_s + reader.errorString();
    return complaints;
}

} // namespace ringkey::lint
