// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/translationlint.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
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

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^& ]"_s);
    return mnemonic.match(text).hasMatch();
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

QStringList wrongIn(const Message &message, bool english)
{
    if (message.type == u"vanished"_s || message.type == u"obsolete"_s)
        return {u"no longer used"_s};
    if (english && !message.numerus)
        return {};
    if (message.type == u"unfinished"_s)
        return {u"unfinished"_s};
    return wrongForms(message);
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
    bool english = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "TS"_L1)
            english = reader.attributes().value("language"_L1).startsWith("en"_L1);
        if (reader.name() != "message"_L1)
            continue;
        const Message message = readMessage(reader);
        for (const QString &wrong : wrongIn(message, english))
            complaints += u"%1: \"%2\": %3"_s.arg(path, message.source, wrong);
    }
    if (reader.hasError())
        complaints += path + u": "_s + reader.errorString();
    return complaints;
}

} // namespace ringkey::lint
