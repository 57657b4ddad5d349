// SPDX-License-Identifier: Apache-2.0
// The controls in a form of somebody else, promoted in Designer: no page, no theme, nothing but
// their properties.
#include "ui_alone.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestAlone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }
    void thePhoneFieldWorks();
    void theNumberHasTheFirstFocus();
    void theCodeFieldWorks();
    void thePasswordFieldWorks();
    void theRestWorks();
    void everyPropertyCanBeReadAndWritten();

private:
    template <class T>
    T *part(QWidget *of, const QString &name) const
    {
        return of->findChild<T *>(name);
    }

    std::unique_ptr<QWidget> m_form;
    Ui::Alone m_ui;
};

void TestAlone::init()
{
    m_form = std::make_unique<QWidget>();
    m_ui.setupUi(m_form.get());
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestAlone::thePhoneFieldWorks()
{
    auto *edit = part<QLineEdit>(m_ui.phoneField, u"numberEdit"_s);
    QSignalSpy submitted(m_ui.phoneField, &PhoneField::submitted);
    m_ui.phoneField->setFocus();
    QTest::keyClicks(edit, u"8035550147"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_ui.phoneField->number()->e164(), u"+2348035550147"_s);
    QCOMPARE(m_ui.phoneField->allowedRegions(), (QStringList{u"NG"_s, u"GB"_s}));
    QVERIFY(edit->accessibleDescription().startsWith(u"We'll text"_s));
    QCOMPARE(edit->accessibleName(), u"Phone number"_s);
    QCOMPARE(submitted.count(), 1);
}

/// Not the country, which Tab comes to first; and what had the focus has it when its window is in
/// front again.
void TestAlone::theNumberHasTheFirstFocus()
{
    QDialog form;
    QDialog other;
    PhoneField field(&form);
    const auto front = [](QWidget &window) {
        window.show();
        window.activateWindow();
        return QTest::qWaitForWindowActive(&window);
    };
    QVERIFY(front(form));
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(&field, u"numberEdit"_s));
    auto *country = part<QAbstractButton>(&field, u"countryButton"_s);
    country->setFocus(Qt::BacktabFocusReason);
    QVERIFY(front(other));
    QVERIFY(front(form));
    QCOMPARE(QApplication::focusWidget(), country);
}

void TestAlone::theCodeFieldWorks()
{
    QSignalSpy completed(m_ui.codeField, &CodeField::completed);
    m_ui.codeField->setFocus();
    QTest::keyClicks(m_ui.codeField, u"ab1c"_s);
    QCOMPARE(completed.value(0).value(0).toString(), u"AB1C"_s);
    QVERIFY(!m_ui.clipboardOffer->isOffered() && !m_ui.clipboardOffer->isVisible());
}

void TestAlone::thePasswordFieldWorks()
{
    auto *edit = part<QLineEdit>(m_ui.passwordField, u"passwordEdit"_s);
    m_ui.passwordField->setFocus();
    QTest::keyClicks(edit, u"Amara2024x"_s);
    QCOMPARE(edit->accessibleDescription(),
             u"Weak. Leave out your name, your number and the app's name."_s);
    QCOMPARE(m_ui.passwordField->takeSecret().view(), QByteArrayView("Amara2024x"));
    QVERIFY(m_ui.passwordField->isEmpty());
}

void TestAlone::theRestWorks()
{
    QVERIFY(m_ui.banner->isVisible());
    QCOMPARE(m_ui.banner->kind(), MessageBanner::Warning);
    QSignalSpy clicked(m_ui.button, &QPushButton::clicked);
    QTest::mouseClick(m_ui.button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QSignalSpy finished(m_ui.countdown, &CountdownLabel::finished);
    m_ui.countdown->setDeadline(QDateTime::currentDateTimeUtc().addMSecs(30));
    QVERIFY(m_ui.countdown->isRunning());
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_ui.countdown->sourceText(), u"Send again"_s);
}

void TestAlone::everyPropertyCanBeReadAndWritten()
{
    const QList<QWidget *> controls{m_ui.phoneField,    m_ui.codeField, m_ui.clipboardOffer,
                                    m_ui.passwordField, m_ui.banner,    m_ui.countdown,
                                    m_ui.button};
    for (QWidget *control : controls) {
        const QMetaObject *type = control->metaObject();
        QVERIFY(type->propertyCount() > type->propertyOffset());
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            const QVariant now = property.read(control);
            QVERIFY2(now.isValid() && property.write(control, now), property.name());
        }
    }
}

QTEST_MAIN(TestAlone)
#include "tst_alone.moc"
