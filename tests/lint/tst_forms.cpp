// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/formlint.h"
#include "tests/lint/sourcetree.h"

#include <QTest>

namespace ringkey::lint {
namespace {

using namespace Qt::StringLiterals;

/// A form named SamplePage with these elements inside.
QStringList complaintsAbout(const QString &inside, const QString &path = u"ui/samplepage.ui"_s)
{
    return formComplaints(path, u"<ui version=\"4.0\"><class>SamplePage</class>"
                                "<widget class=\"QWidget\" name=\"SamplePage\">"_s +
                                    inside + u"</widget></ui>"_s);
}

QString widget(const QString &className, const QString &name, const QString &properties = {})
{
    return u"<widget class=\"%1\" name=\"%2\">%3</widget>"_s.arg(className, name, properties);
}

QString text(const QString &words)
{
    return u"<property name=\"text\"><string>%1</string></property>"_s.arg(words);
}

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsInOrder();
    void aGoodFormPasses();
    void badNamesAreFound();
    void badTextsAreFound();
    void looksInAFormAreFound();
    void disorderIsFound();
    void aBrokenFileIsFound();
};

void TestForms::everyFormIsInOrder()
{
    QStringList complaints;
    for (const QString &path : filesBelow({u"ui"_s, u"app"_s}, {u".ui"_s}))
        complaints += formComplaints(path, contentOf(path));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestForms::aGoodFormPasses()
{
    const QString label =
        widget(u"QLabel"_s, u"nameLabel"_s,
               text(u"&amp;Name"_s) +
                   u"<property name=\"buddy\"><cstring>nameField</cstring></property>"_s);
    const QString field = widget(u"QLineEdit"_s, u"nameField"_s);
    const QString button = widget(u"QPushButton"_s, u"saveButton"_s, text(u"&amp;Save"_s));
    QCOMPARE(complaintsAbout(label + field + button), QStringList());
}

void TestForms::badNamesAreFound()
{
    QCOMPARE(complaintsAbout(widget(u"QPushButton"_s, u"pushButton_2"_s)).size(), 1);
    QCOMPARE(complaintsAbout(u"<layout class=\"QVBoxLayout\" name=\"verticalLayout\"/>"_s).size(),
             1);
    const QString field = widget(u"QLineEdit"_s, u"nameField"_s);
    QCOMPARE(complaintsAbout(field + field).size(), 1);
    QCOMPARE(complaintsAbout({}, u"ui/other.ui"_s).size(), 1);
}

void TestForms::badTextsAreFound()
{
    QCOMPARE(complaintsAbout(widget(u"QLabel"_s, u"nameLabel"_s, text(u"&amp;Name"_s))).size(), 1);
    QCOMPARE(complaintsAbout(widget(u"QPushButton"_s, u"saveButton"_s, text(u"Save"_s))).size(), 1);
    const QString buddy = u"<property name=\"buddy\"><cstring>gone</cstring></property>"_s;
    QCOMPARE(complaintsAbout(widget(u"QLabel"_s, u"nameLabel"_s, buddy)).size(), 1);
}

void TestForms::looksInAFormAreFound()
{
    const QString look = u"<property name=\"styleSheet\"><string>color: red</string></property>"_s;
    QCOMPARE(complaintsAbout(widget(u"QLabel"_s, u"nameLabel"_s, look)).size(), 1);
}

void TestForms::disorderIsFound()
{
    const QString items = u"<layout class=\"QGridLayout\" name=\"fieldsLayout\">"
                          "<item row=\"1\" column=\"0\"/><item row=\"0\" column=\"0\"/></layout>"_s;
    QCOMPARE(complaintsAbout(items).size(), 1);
}

void TestForms::aBrokenFileIsFound()
{
    QVERIFY(!formComplaints(u"ui/x.ui"_s, u"<ui><class>X</class>"_s).isEmpty());
}

} // namespace
} // namespace ringkey::lint

QTEST_GUILESS_MAIN(ringkey::lint::TestForms)
#include "tst_forms.moc"
