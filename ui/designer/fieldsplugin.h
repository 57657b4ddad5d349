// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtUiPlugin/QDesignerCustomWidgetCollectionInterface>
#include <QtUiPlugin/QDesignerCustomWidgetInterface>

namespace ringkey {

/// What Designer has to know of a field.
struct DesignedField
{
    const char *className;
    const char *header; ///< as a host includes it
    const char *objectName;
    const char *purpose;
    QWidget *(*make)(QWidget *parent);
};

/// One field in Designer's box.
class FieldInBox : public QObject, public QDesignerCustomWidgetInterface
{
    Q_OBJECT
    Q_INTERFACES(QDesignerCustomWidgetInterface)

public:
    FieldInBox(const DesignedField &field, QObject *parent);

    QString name() const override;
    QString group() const override;
    QString toolTip() const override;
    QString whatsThis() const override;
    QString includeFile() const override;
    QIcon icon() const override;
    bool isContainer() const override { return false; }
    QWidget *createWidget(QWidget *parent) override;
    QString domXml() const override;

private:
    DesignedField m_field;
};

/// The fields of Ringkey for Qt Designer and QUiLoader.
class FieldsPlugin : public QObject, public QDesignerCustomWidgetCollectionInterface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.qt-project.Qt.QDesignerCustomWidgetCollectionInterface")
    Q_INTERFACES(QDesignerCustomWidgetCollectionInterface)

public:
    explicit FieldsPlugin(QObject *parent = nullptr);

    QList<QDesignerCustomWidgetInterface *> customWidgets() const override { return m_fields; }

private:
    QList<QDesignerCustomWidgetInterface *> m_fields;
};

} // namespace ringkey
