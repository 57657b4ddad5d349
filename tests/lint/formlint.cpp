// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/formlint.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace ringkey::lint {

using namespace Qt::StringLiterals;

namespace {

struct Widget
{
    QString className;
    QString name;
    QString text;
    QString buddy;
};

class Form
{
public:
    explicit Form(const QString &xml)
        : m_xml(xml)
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                start();
            else if (m_xml.isEndElement())
                end();
        }
        if (m_xml.hasError())
            complaints += m_xml.errorString();
    }

    QStringList complaints;
    QString className;
    QList<Widget> widgets;
    QStringList names;
    QStringList tabStops;

private:
    void start()
    {
        const auto element = m_xml.name();
        const auto attribute = [&](QLatin1StringView key) {
            return m_xml.attributes().value(key).toString();
        };
        if (element == "class"_L1 && className.isEmpty()) {
            className = m_xml.readElementText();
        } else if (element == "widget"_L1) {
            widgets.append({attribute("class"_L1), attribute("name"_L1), {}, {}});
            m_open.append(widgets.size() - 1);
            names += widgets.last().name;
        } else if (element == "layout"_L1 || element == "spacer"_L1 || element == "action"_L1) {
            names += attribute("name"_L1);
            m_cells.append(-1);
        } else if (element == "item"_L1 && m_xml.attributes().hasAttribute("row"_L1)) {
            cell(attribute("row"_L1).toInt() * 1000 + attribute("column"_L1).toInt());
        } else if (element == "tabstop"_L1) {
            tabStops += m_xml.readElementText();
        } else if (element == "property"_L1 && !m_open.isEmpty()) {
            property(attribute("name"_L1));
        }
    }

    void end()
    {
        const auto element = m_xml.name();
        if (element == "widget"_L1)
            m_open.removeLast();
        else if (element == "layout"_L1 || element == "spacer"_L1 || element == "action"_L1)
            m_cells.removeLast();
    }

    void cell(int place)
    {
        if (!m_cells.isEmpty() && place <= m_cells.last())
            complaints += u"grid items are not in reading order"_s;
        if (!m_cells.isEmpty())
            m_cells.last() = place;
    }

    void property(const QString &name)
    {
        Widget &widget = widgets[m_open.last()];
        static const QStringList looks{u"styleSheet"_s,  u"font"_s,        u"palette"_s,
                                       u"minimumSize"_s, u"maximumSize"_s, u"iconSize"_s};
        if (looks.contains(name))
            complaints += widget.name + u": "_s + name + u" belongs in ui/theme"_s;
        if (name != u"text"_s && name != u"buddy"_s)
            return;
        m_xml.readNextStartElement();
        (name == u"text"_s ? widget.text : widget.buddy) = m_xml.readElementText();
    }

    QXmlStreamReader m_xml;
    QList<qsizetype> m_open;
    QList<int> m_cells; ///< last grid cell of each open layout
};

void checkNames(Form &form)
{
    static const QRegularExpression unnamed(
        u"^(pushButton|toolButton|label|lineEdit|widget|frame|checkBox|comboBox|"
        u"(vertical|horizontal|grid|form)(Layout|Spacer)(Widget)?)?(_\\d+)?$"_s);
    QStringList seen;
    for (const QString &name : std::as_const(form.names)) {
        if (unnamed.match(name).hasMatch())
            form.complaints += u"\"%1\" says nothing: name purpose and kind"_s.arg(name);
        if (seen.contains(name))
            form.complaints += name + u" is there twice"_s;
        seen += name;
    }
    for (const QString &stop : std::as_const(form.tabStops))
        if (!form.names.contains(stop))
            form.complaints += u"tab stop %1 does not exist"_s.arg(stop);
}

void checkTexts(Form &form)
{
    for (const Widget &widget : std::as_const(form.widgets)) {
        const bool mnemonic = widget.text.contains(u'&');
        if (widget.className == u"QLabel"_s && mnemonic && widget.buddy.isEmpty())
            form.complaints += widget.name + u": a label with a mnemonic needs a buddy"_s;
        if (!widget.buddy.isEmpty() && !form.names.contains(widget.buddy))
            form.complaints += widget.name + u": its buddy does not exist"_s;
        if (widget.className.endsWith(u"Button"_s) && !widget.text.isEmpty() && !mnemonic)
            form.complaints += widget.name + u": a button needs a mnemonic"_s;
    }
}

} // namespace

QStringList formComplaints(const QString &path, const QString &xml)
{
    Form form(xml);
    checkNames(form);
    checkTexts(form);
    if (form.className.toLower() != QFileInfo(path).completeBaseName())
        form.complaints += u"the file is not called like its class %1"_s.arg(form.className);
    if (form.names.value(0) != form.className)
        form.complaints += u"the form's name is not its class"_s;
    QStringList complaints;
    for (const QString &complaint : std::as_const(form.complaints))
        complaints += path + u": "_s + complaint;
    return complaints;
}

} // namespace ringkey::lint
