// SPDX-License-Identifier: Apache-2.0
// Each way in which more than one character at a time comes into the code field.
#include "tests/ui/controls/typedinto.h"
#include "ui/widgets/codefield.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

using Way = void (*)(CodeField &, const QString &);

void pasteByKey(CodeField &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

void pasteByMenu(CodeField &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    field.paste();
}

void commitByInputMethod(CodeField &field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(&field, &typed);
}

/// Deselects first, as a middle click does.
void dropAtTheEnd(CodeField &field, const QString &text)
{
    QMimeData data;
    data.setText(text);
    const QPoint end(field.width() - 1, field.height() / 2);
    QDragEnterEvent enter(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &enter);
    QDropEvent event(end, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &event);
}

/// Where there is a clipboard of what is selected. The text comes from another program.
void clickInTheMiddle(CodeField &field, const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
    QTest::mouseClick(&field, Qt::MiddleButton, Qt::NoModifier,
                      QPoint(field.width() - 1, field.height() / 2));
}

} // namespace

class TestCodeInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void whatIsPutInReplacesWhatIsSelected_data();
    void whatIsPutInReplacesWhatIsSelected();
    void whatAnInputMethodReplacesIsGone();
    void anAssistiveProgramSetsCodesOnly();

private:
    std::unique_ptr<CodeField> m_field;
};

void TestCodeInput::init()
{
    m_field = typedInto<CodeField>();
    QVERIFY(m_field);
}

void TestCodeInput::whatIsPutInReplacesWhatIsSelected_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("selected"); // of its end
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isRefused");
    const std::pair<const char *, Way> ways[] = {
        {"key", pasteByKey}, {"menu", pasteByMenu}, {"input method", commitByInputMethod}};
    const auto row = [](const char *way, const char *what) -> QTestData & {
        return QTest::addRow("%s: %s", way, what);
    };
    for (const auto &[name, way] : ways) {
        row(name, "too long, empty") << way << u""_s << 0 << u"1234567"_s << u""_s << true;
        row(name, "too long, all") << way << u"12345"_s << 5 << u"1234567"_s << u"12345"_s << true;
        row(name, "too long, full")
            << way << u"481206"_s << 6 << u"4812067"_s << u"481206"_s << true;
        row(name, "part, all") << way << u"12345"_s << 5 << u"123"_s << u"123"_s << false;
        row(name, "part, some") << way << u"12345"_s << 2 << u"467"_s << u"123467"_s << false;
        row(name, "part, full") << way << u"481206"_s << 0 << u"48"_s << u"481206"_s << true;
        row(name, "too much of a part") << way << u"12345"_s << 0 << u"67"_s << u"12345"_s << true;
        row(name, "code, half") << way << u"123"_s << 0 << u"481206"_s << u"481206"_s << false;
        row(name, "code, some") << way << u"12345"_s << 2 << u"481-206"_s << u"481206"_s << false;
    }
    std::vector<std::pair<const char *, Way>> places{{"drop", dropAtTheEnd}};
    if (QGuiApplication::clipboard()->supportsSelection())
        places.emplace_back("middle click", clickInTheMiddle);
    for (const auto &[name, way] : places) {
        row(name, "too long") << way << u"12345"_s << 5 << u"1234567"_s << u"12345"_s << true;
        row(name, "part") << way << u"123"_s << 3 << u"45"_s << u"12345"_s << false;
        row(name, "too much") << way << u"12345"_s << 5 << u"67"_s << u"12345"_s << true;
        row(name, "code") << way << u"123"_s << 3 << u"481206"_s << u"481206"_s << false;
    }
}

void TestCodeInput::whatIsPutInReplacesWhatIsSelected()
{
    QFETCH(Way, way);
    QFETCH(QString, before);
    QFETCH(int, selected);
    QFETCH(QString, text);
    QFETCH(QString, after);
    QFETCH(bool, isRefused);
    QTest::keyClicks(m_field.get(), before);
    if (selected > 0)
        m_field->setSelection(static_cast<int>(before.size()) - selected, selected);
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    QSignalSpy refused(m_field.get(), &CodeField::refused);
    way(*m_field, text);
    QCOMPARE(m_field->code(), after);
    QCOMPARE(refused.count(), isRefused ? 1 : 0);
    QCOMPARE(completed.count(), !isRefused && after.size() == 6 ? 1 : 0);
}

void TestCodeInput::whatAnInputMethodReplacesIsGone()
{
    QTest::keyClicks(m_field.get(), u"12345"_s);
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    QInputMethodEvent tooLong;
    tooLong.setCommitString(u"1234567"_s, -5, 5);
    QCoreApplication::sendEvent(m_field.get(), &tooLong);
    QCOMPARE(m_field->code(), u"12345"_s);
    QCOMPARE(completed.count(), 0);
    QInputMethodEvent other;
    other.setCommitString(u"481206"_s, -5, 5);
    QCoreApplication::sendEvent(m_field.get(), &other);
    QCOMPARE(m_field->code(), u"481206"_s);
    QCOMPARE(completed.count(), 1);
}

void TestCodeInput::anAssistiveProgramSetsCodesOnly()
{
    auto *face = QAccessible::queryAccessibleInterface(m_field.get());
    QSignalSpy completed(m_field.get(), &CodeField::completed);
    QSignalSpy refused(m_field.get(), &CodeField::refused);
    face->setText(QAccessible::Value, u"12345"_s);
    QCOMPARE(m_field->code(), u"12345"_s);
    face->setText(QAccessible::Value, u"1234567"_s);
    QCOMPARE(m_field->code(), u"12345"_s);
    QCOMPARE(refused.count(), 1);
    face->setText(QAccessible::Value, u"Your code is 481-206"_s);
    QCOMPARE(m_field->code(), u"481206"_s);
    QCOMPARE(completed.count(), 0); // its button is pressed
    face->setText(QAccessible::Value, QString());
    QCOMPARE(m_field->code(), QString());
    QCOMPARE(refused.count(), 1);
}

QTEST_MAIN(TestCodeInput)
#include "tst_codeinput.moc"
