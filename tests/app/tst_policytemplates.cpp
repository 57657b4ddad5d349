// SPDX-License-Identifier: Apache-2.0
// What administrators load into their tools, and the table in docs/settings.md, say what the
// settings table says. RINGKEY_RECORD=1 writes them anew.
#include "app/settings/settingstable.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamWriter>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(SOURCE_FOLDER);

QString id(const Setting &setting)
{
    return setting.key().replace(u'.', u'_');
}

void writeElement(QXmlStreamWriter &xml, const Setting &setting)
{
    if (setting.choices.empty()) {
        xml.writeEmptyElement(u"text"_s);
        xml.writeAttribute(u"id"_s, id(setting));
        xml.writeAttribute(u"valueName"_s, QLatin1StringView(setting.name));
        xml.writeAttribute(u"required"_s, u"true"_s);
        return;
    }
    xml.writeStartElement(u"enum"_s);
    xml.writeAttribute(u"id"_s, id(setting));
    xml.writeAttribute(u"valueName"_s, QLatin1StringView(setting.name));
    xml.writeAttribute(u"required"_s, u"true"_s);
    for (const char *choice : setting.choices) {
        xml.writeStartElement(u"item"_s);
        xml.writeAttribute(u"displayName"_s,
                           u"$(string.%1_%2)"_s.arg(id(setting), QLatin1StringView(choice)));
        xml.writeStartElement(u"value"_s);
        xml.writeTextElement(u"string"_s, QLatin1StringView(choice));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writePolicy(QXmlStreamWriter &xml, const Setting &setting)
{
    xml.writeStartElement(u"policy"_s);
    xml.writeAttribute(u"name"_s, id(setting));
    xml.writeAttribute(u"class"_s, u"Machine"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.%1)"_s.arg(id(setting)));
    xml.writeAttribute(u"explainText"_s, u"$(string.%1_help)"_s.arg(id(setting)));
    xml.writeAttribute(u"presentation"_s, u"$(presentation.%1)"_s.arg(id(setting)));
    xml.writeAttribute(u"key"_s,
                       u"SOFTWARE\\Policies\\Ringkey\\"_s + QLatin1StringView(setting.section));
    xml.writeEmptyElement(u"parentCategory"_s);
    xml.writeAttribute(u"ref"_s, u"ringkey"_s);
    xml.writeEmptyElement(u"supportedOn"_s);
    xml.writeAttribute(u"ref"_s, u"supported"_s);
    xml.writeStartElement(u"elements"_s);
    writeElement(xml, setting);
    xml.writeEndElement();
    xml.writeEndElement();
}

void beginTemplate(QXmlStreamWriter &xml, const QString &root)
{
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeComment(u" SPDX-License-"
                     "Identifier: Apache-2.0\nWritten by tst_policytemplates. "_s);
    xml.writeStartElement(root);
    xml.writeAttribute(u"xmlns"_s,
                       u"http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"_s);
    xml.writeAttribute(u"revision"_s, u"1.0"_s);
    xml.writeAttribute(u"schemaVersion"_s, u"1.0"_s);
}

QByteArray admx()
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    beginTemplate(xml, u"policyDefinitions"_s);
    xml.writeStartElement(u"policyNamespaces"_s);
    xml.writeEmptyElement(u"target"_s);
    xml.writeAttribute(u"prefix"_s, u"ringkey"_s);
    xml.writeAttribute(u"namespace"_s, u"Ringkey.Policies"_s);
    xml.writeEndElement();
    xml.writeEmptyElement(u"resources"_s);
    xml.writeAttribute(u"minRequiredRevision"_s, u"1.0"_s);
    xml.writeStartElement(u"supportedOn"_s);
    xml.writeStartElement(u"definitions"_s);
    xml.writeEmptyElement(u"definition"_s);
    xml.writeAttribute(u"name"_s, u"supported"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.supported)"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(u"categories"_s);
    xml.writeEmptyElement(u"category"_s);
    xml.writeAttribute(u"name"_s, u"ringkey"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.ringkey)"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"policies"_s);
    for (const Setting &setting : settingsTable())
        writePolicy(xml, setting);
    xml.writeEndDocument();
    return text;
}

void writeString(QXmlStreamWriter &xml, const QString &name, const QString &text)
{
    xml.writeStartElement(u"string"_s);
    xml.writeAttribute(u"id"_s, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writeWords(QXmlStreamWriter &xml, const Setting &setting)
{
    writeString(xml, id(setting), setting.key());
    writeString(xml, id(setting) + u"_help"_s,
                u"%1 Allowed is %2."_s.arg(QLatin1StringView(setting.meaning),
                                           QLatin1StringView(setting.allowed)));
    for (const char *choice : setting.choices)
        writeString(xml, id(setting) + u'_' + QLatin1StringView(choice), QLatin1StringView(choice));
}

void writePresentation(QXmlStreamWriter &xml, const Setting &setting)
{
    xml.writeStartElement(u"presentation"_s);
    xml.writeAttribute(u"id"_s, id(setting));
    if (setting.choices.empty()) {
        xml.writeStartElement(u"textBox"_s);
        xml.writeAttribute(u"refId"_s, id(setting));
        xml.writeTextElement(u"label"_s, setting.key());
    } else {
        xml.writeStartElement(u"dropdownList"_s);
        xml.writeAttribute(u"refId"_s, id(setting));
        xml.writeCharacters(setting.key());
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray adml()
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    beginTemplate(xml, u"policyDefinitionResources"_s);
    xml.writeTextElement(u"displayName"_s, u"Ringkey"_s);
    xml.writeTextElement(u"description"_s, u"Settings of Ringkey that people cannot change."_s);
    xml.writeStartElement(u"resources"_s);
    xml.writeStartElement(u"stringTable"_s);
    writeString(xml, u"supported"_s, u"Ringkey"_s);
    writeString(xml, u"ringkey"_s, u"Ringkey"_s);
    for (const Setting &setting : settingsTable())
        writeWords(xml, setting);
    xml.writeEndElement();
    xml.writeStartElement(u"presentationTable"_s);
    for (const Setting &setting : settingsTable())
        writePresentation(xml, setting);
    xml.writeEndDocument();
    return text;
}

/// An example of a profile with every setting at a value an administrator puts in its place.
QByteArray mobileConfig()
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeComment(u" SPDX-License-"
                     "Identifier: Apache-2.0\nWritten by tst_policytemplates. Leave "
                     "out what people may choose. "_s);
    const auto entry = [&](const QString &key, const QString &value) {
        xml.writeTextElement(u"key"_s, key);
        xml.writeTextElement(u"string"_s, value);
    };
    const auto payload = [&](const QString &type, const QString &name, const QString &uuid) {
        entry(u"PayloadType"_s, type);
        entry(u"PayloadIdentifier"_s, name);
        entry(u"PayloadUUID"_s, uuid);
        xml.writeTextElement(u"key"_s, u"PayloadVersion"_s);
        xml.writeTextElement(u"integer"_s, u"1"_s);
    };
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    payload(u"Configuration"_s, u"ringkey.profile"_s, u"6f2d8a10-5b1e-4d0c-9a52-0c7a3e1f4b01"_s);
    entry(u"PayloadDisplayName"_s, u"Ringkey"_s);
    xml.writeTextElement(u"key"_s, u"PayloadContent"_s);
    xml.writeStartElement(u"array"_s);
    xml.writeStartElement(u"dict"_s);
    payload(u"ringkey"_s, u"ringkey.settings"_s, u"6f2d8a10-5b1e-4d0c-9a52-0c7a3e1f4b02"_s);
    for (const Setting &setting : settingsTable()) {
        xml.writeComment(u" %1 Allowed is %2. "_s.arg(QLatin1StringView(setting.meaning),
                                                      QLatin1StringView(setting.allowed)));
        entry(setting.key(),
              setting.choices.empty() ? u"…"_s : QString::fromLatin1(setting.choices.front()));
    }
    xml.writeEndDocument();
    return text;
}

QByteArray markdownTable()
{
    QByteArray text = "| key | meaning | allowed | without it |\n|---|---|---|---|\n";
    for (const Setting &setting : settingsTable())
        text += u"| `%1` | %2 | %3 | %4 |\n"_s
                    .arg(setting.key(), QLatin1StringView(setting.meaning),
                         QLatin1StringView(setting.allowed), QLatin1StringView(setting.standard))
                    .toUtf8();
    return text;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// docs/settings.md with the table between its marks.
QByteArray document()
{
    const QByteArray now = contents(source + u"/docs/settings.md"_s);
    const QByteArray begin = "<!-- table -->\n";
    const QByteArray end = "<!-- end of table -->\n";
    return now.first(now.indexOf(begin) + begin.size()) + markdownTable() +
           now.mid(now.indexOf(end));
}

} // namespace

class TestPolicyTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordedIsWhatTheTableSays_data();
    void recordedIsWhatTheTableSays();
};

void TestPolicyTemplates::recordedIsWhatTheTableSays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("admx") << u"packaging/policy/ringkey.admx"_s << admx();
    QTest::newRow("adml") << u"packaging/policy/en-US/ringkey.adml"_s << adml();
    QTest::newRow("mobileconfig") << u"packaging/policy/ringkey.mobileconfig"_s << mobileConfig();
    QTest::newRow("document") << u"docs/settings.md"_s << document();
}

void TestPolicyTemplates::recordedIsWhatTheTableSays()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    const QString path = source + u'/' + file;
    if (qEnvironmentVariableIsSet("RINGKEY_RECORD")) {
        QFile recorded(path);
        QVERIFY2(recorded.open(QIODevice::WriteOnly), qPrintable(recorded.errorString()));
        recorded.write(text);
        return;
    }
    QVERIFY2(
        contents(path) == text,
        qPrintable(file + u" is not what the settings table says; RINGKEY_RECORD=1 writes it"_s));
}

QTEST_GUILESS_MAIN(TestPolicyTemplates)
#include "tst_policytemplates.moc"
