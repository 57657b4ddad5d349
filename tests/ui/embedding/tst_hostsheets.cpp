// SPDX-License-Identifier: Apache-2.0
// Look::Own under the style sheets of hosts.
#include "tests/ui/embedding/hostwindow.h"
#include "ui/theme/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

class TestHostSheets : public HostWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void noSheetChangesAColour_data();
    void noSheetChangesAColour();
    void wordsAreOursWhateverItsFont();
    void whatTheHostPutThereIsTheSheets();

private:
    QImage page(); // with the ring of the focus
    QImage list();
};

QImage TestHostSheets::page()
{
    // Where the widget itself has a sheet's background, its picture has another format.
    return m_widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// A window of its own. It takes the focus with it.
QImage TestHostSheets::list()
{
    m_widget->findChild<QAbstractButton *>(u"countryButton"_s)->click();
    QWidget *const list = QApplication::activePopupWidget();
    const QImage seen = list ? list->grab().toImage() : QImage();
    if (list)
        list->close();
    return seen;
}

void TestHostSheets::noSheetChangesAColour_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("ofApplication");
    QTest::addColumn<bool>("isLate");
    const std::pair<const char *, QString> sheets[] = {
        {"of others", u"QStatusBar { color: red }"_s},
        {"a colour for all", u"* { color: red }"_s},
        {"dark", u"QWidget { background-color: #222222; color: #EEEEEE }"_s},
        {"fields", u"QLineEdit { color: white; background: black; border: 3px solid red; "
                   "selection-color: red; selection-background-color: green }"_s},
        {"labels", u"QLabel { color: #EEEEEE; background: #333333 }"_s},
        {"buttons", u"QPushButton, QAbstractButton:hover { color: #EEEEEE; background: #993333; "
                    "border: 1px solid green; border-radius: 9px }"_s},
        {"boxes", u"QCheckBox { color: pink } "
                  "QCheckBox::indicator { background: red; border: 3px solid red }"_s},
        {"lists", u"QAbstractItemView { color: red; background: black; alternate-background-color: "
                  "green } QFrame { border: 1px solid red; background: green }"_s},
        {"by name", u"#signInButton { background: red } QLineEdit#numberEdit { color: red "
                    "!important; background: green !important }"_s}};
    for (const auto &[about, sheet] : sheets) {
        for (const bool ofApplication : {true, false}) {
            for (const bool isLate : {true, false})
                QTest::addRow("%s, of the %s, set %s", about,
                              ofApplication ? "application" : "window",
                              isLate ? "while it is shown" : "before")
                    << sheet << ofApplication << isLate;
        }
    }
}

void TestHostSheets::noSheetChangesAColour()
{
    QFETCH(const QString, sheet);
    QFETCH(const bool, ofApplication);
    QFETCH(const bool, isLate);
    QApplication::setCursorFlashTime(0);
    const auto back = qScopeGuard([] { qApp->setStyleSheet({}); });
    const auto setSheet = [&](const QString &text) {
        ofApplication ? qApp->setStyleSheet(text) : m_window->setStyleSheet(text);
    };
    show(Look::Own);
    const QImage plain = page();
    const QImage plainList = list();
    QVERIFY(!plainList.isNull());
    cleanup();
    init();

    if (!isLate)
        setSheet(sheet);
    show(Look::Own);
    if (isLate)
        setSheet(sheet);
    QTRY_COMPARE(page(), plain);
    setSheet({});
    QTRY_COMPARE(page(), plain);
    setSheet(sheet);
    QTRY_COMPARE(list(), plainList);
}

/// What a sheet says of sizes and fonts holds; it can be read all the same.
void TestHostSheets::wordsAreOursWhateverItsFont()
{
    const auto back = qScopeGuard([] { qApp->setStyleSheet({}); });
    show(Look::Own);
    const QColor window = m_widget->grab().toImage().pixelColor(2, 2);
    qApp->setStyleSheet(u"* { color: yellow; background: yellow; font: 20pt 'DejaVu Serif'; "
                        "border: 2px solid yellow }"_s);
    const auto edits = m_widget->findChildren<QLineEdit *>();
    QVERIFY(!edits.isEmpty());
    for (const QLineEdit *edit : edits)
        QCOMPARE(edit->palette().color(QPalette::Text), lightTokens().text);
    QCOMPARE(m_widget->grab().toImage().pixelColor(2, 2), window);
}

/// A header belongs to the host, and looks as its other labels do.
void TestHostSheets::whatTheHostPutThereIsTheSheets()
{
    const auto back = qScopeGuard([] { qApp->setStyleSheet({}); });
    qApp->setStyleSheet(u"QLabel { background: #102030 }"_s);
    show(Look::Own);
    auto *header = new QLabel(u"Notes"_s);
    m_widget->setHeader(header);
    QTRY_VERIFY(header->isVisible());
    QCOMPARE(header->grab().toImage().pixelColor(0, 0), QColor(0x102030));
}

} // namespace

QTEST_MAIN(TestHostSheets)
#include "tst_hostsheets.moc"
