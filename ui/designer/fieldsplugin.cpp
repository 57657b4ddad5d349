// SPDX-License-Identifier: Apache-2.0
#include "ui/designer/fieldsplugin.h"

#include <QIcon>
#include <Ringkey/CodeField>
#include <Ringkey/PasswordField>
#include <Ringkey/PhoneField>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

template <class Field>
QWidget *make(QWidget *parent)
{
    return new Field(parent);
}

constexpr std::array fields{DesignedField{"ringkey::PhoneField", "Ringkey/PhoneField", "phoneField",
                                          "A phone number with its country", make<PhoneField>},
                            DesignedField{"ringkey::CodeField", "Ringkey/CodeField", "codeField",
                                          "A code that was texted", make<CodeField>},
                            DesignedField{"ringkey::PasswordField", "Ringkey/PasswordField",
                                          "passwordField", "A password, shown where wanted",
                                          make<PasswordField>}};

} // namespace

FieldInBox::FieldInBox(const DesignedField &field, QObject *parent)
    : QObject(parent)
    , m_field(field)
{
}

QString FieldInBox::name() const
{
    return QLatin1StringView(m_field.className);
}

QString FieldInBox::group() const
{
    return u"Ringkey"_s;
}

QString FieldInBox::toolTip() const
{
    return QLatin1StringView(m_field.purpose);
}

QString FieldInBox::whatsThis() const
{
    return toolTip();
}

QString FieldInBox::includeFile() const
{
    return QLatin1StringView(m_field.header);
}

QIcon FieldInBox::icon() const
{
    return {};
}

QWidget *FieldInBox::createWidget(QWidget *parent)
{
    return m_field.make(parent);
}

QString FieldInBox::domXml() const
{
    return u"<ui language=\"c++\"><widget class=\"%1\" name=\"%2\"/></ui>"_s.arg(
        name(), QLatin1StringView(m_field.objectName));
}

FieldsPlugin::FieldsPlugin(QObject *parent)
    : QObject(parent)
{
    for (const DesignedField &field : fields)
        m_fields.append(new FieldInBox(field, this));
}

} // namespace ringkey
