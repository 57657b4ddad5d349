// SPDX-License-Identifier: Apache-2.0
// The plugin for Qt Designer, met as Designer meets it: nothing of Ringkey is linked here.
#include <QLineEdit>
#include <QPluginLoader>
#include <QTest>
#include <QVBoxLayout>
#include <QtUiPlugin/QDesignerCustomWidgetCollectionInterface>
#include <QtUiPlugin/QDesignerCustomWidgetInterface>
#include <memory>

using namespace Qt::StringLiterals;

class TestDesigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFieldsAreInTheBox();
    void theyWorkInAForm();

private:
    QPluginLoader m_loader{QStringLiteral(RINGKEY_DESIGNER_PLUGIN)};
    QList<QDesignerCustomWidgetInterface *> m_box;
};

void TestDesigner::initTestCase()
{
    QVERIFY2(m_loader.load(), qPrintable(m_loader.errorString()));
    const auto *box = qobject_cast<QDesignerCustomWidgetCollectionInterface *>(m_loader.instance());
    QVERIFY(box);
    m_box = box->customWidgets();
    QCOMPARE(m_box.size(), 3);
}

void TestDesigner::theFieldsAreInTheBox()
{
    QStringList names;
    for (QDesignerCustomWidgetInterface *field : std::as_const(m_box)) {
        names += field->name();
        QCOMPARE(field->includeFile(), "Ringkey/"_L1 + field->name().mid(9));
        QVERIFY(field->domXml().contains(u"class=\"%1\""_s.arg(field->name())));
        const std::unique_ptr<QWidget> made(field->createWidget(nullptr));
        QCOMPARE(QString::fromLatin1(made->metaObject()->className()), field->name());
    }
    QCOMPARE(names, (QStringList{u"ringkey::PhoneField"_s, u"ringkey::CodeField"_s,
                                 u"ringkey::PasswordField"_s}));
}

/// Their properties alone set them up, as in Designer.
void TestDesigner::theyWorkInAForm()
{
    QWidget form;
    auto *column = new QVBoxLayout(&form);
    QList<QWidget *> fields;
    for (QDesignerCustomWidgetInterface *field : std::as_const(m_box)) {
        fields += field->createWidget(&form);
        column->addWidget(fields.last());
    }
    QVERIFY(fields[0]->setProperty("region", u"NG"_s));
    QVERIFY(fields[1]->setProperty("length", 4));
    QVERIFY(fields[2]->setProperty("showsStrength", true));
    form.show();
    QTest::keyClicks(fields[0]->findChild<QLineEdit *>(u"numberEdit"_s), u"8035550147"_s);
    QCOMPARE(fields[0]->property("text").toString().remove(u' '), u"8035550147"_s);
    QTest::keyClicks(fields[1], u"48120"_s);
    QCOMPARE(fields[1]->property("text").toString(), u"4812"_s);
    auto *password = fields[2]->findChild<QLineEdit *>(u"passwordEdit"_s);
    QTest::keyClicks(password, u"correct horse"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QVERIFY(fields[2]->setProperty("revealed", true));
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
}

QTEST_MAIN(TestDesigner)
#include "tst_designer.moc"
