// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/logorow.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>
#include <utility>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestPageControls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theColumnIsCentredAndAtMost420Wide();
    void aLowWindowScrolls();
    void captionsHaveTypedApostrophes();
    void nobodyHearsAMnemonic();
    void enterPressesTheDefaultButtonAndEscapeGoesBack();
    void aCheckLineIsToggledByItsTextAndTellsItsLinks();
    void aListRowIsPressedByKeyboard();
    void theRingIsAroundTheWholeField();
    void whatTabReachesIsSeenAndHasItsRing();
    void aWordThatFitsALineIsNotBroken();
    void whatALabelMeasuredIsForgottenWithItsCause();
    void aNoteOfAMnemonicIsNotReadAloud();
    void aChoiceIsFoundByAnyOfItsNames_data();
    void aChoiceIsFoundByAnyOfItsNames();
    void aListIsNeverTallerThanTheRoomForIt();
    void aNameThatHasItsRoomIsWhole();
    void aNameIsCutWhereItEnds();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestPageControls::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply();
}

namespace {

struct Page
{
    Page()
    {
        auto *content = new QWidget;
        layout = new QVBoxLayout(content);
        column.setWidget(content);
        field = new TextField;
        layout->addWidget(field);
        button = new BusyButton;
        button->setText(u"Save"_s);
        button->setDefault(true);
        layout->addWidget(button);
        layout->addStretch();
    }

    PageColumn column;
    QVBoxLayout *layout;
    TextField *field;
    BusyButton *button;
};

} // namespace

void TestPageControls::theColumnIsCentredAndAtMost420Wide()
{
    Page page;
    page.column.resize(1000, 600);
    page.column.show();
    QCOMPARE(page.button->width(), 420 - 2 * 36);
    const int left = page.button->mapTo(&page.column, QPoint()).x();
    QVERIFY(qAbs(left - (1000 - page.button->width()) / 2) <= 1);
    page.column.resize(360, 600);
    QTRY_COMPARE(page.button->width(), 360 - 2 * 20);
}

void TestPageControls::aLowWindowScrolls()
{
    Page page;
    for (int i = 0; i < 20; ++i)
        page.layout->insertWidget(0, new TextField);
    page.column.resize(420, 300);
    page.column.show();
    QTRY_VERIFY(page.column.verticalScrollBar()->maximum() > 0);
    QCOMPARE(page.column.horizontalScrollBar()->maximum(), 0);
}

void TestPageControls::enterPressesTheDefaultButtonAndEscapeGoesBack()
{
    Page page;
    page.column.show();
    QSignalSpy clicked(page.button, &QPushButton::clicked);
    QSignalSpy back(&page.column, &PageColumn::backRequested);
    QTest::keyClick(page.field, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
    QTest::keyClick(page.field, Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    page.button->setEnabled(false);
    QTest::keyClick(page.field, Qt::Key_Return);
    QCOMPARE(clicked.count(), 1);
}

void TestPageControls::aCheckLineIsToggledByItsTextAndTellsItsLinks()
{
    CheckLine line;
    line.setText(u"I agree to the <a href=\"terms\">Terms</a>"_s);
    line.resize(300, 60);
    line.show();
    QCOMPARE(line.findChild<QCheckBox *>()->accessibleName(), u"I agree to the Terms"_s);
    QSignalSpy toggled(&line, &CheckLine::toggled);
    auto *label = line.findChild<QLabel *>();
    QTest::mouseClick(label, Qt::LeftButton, {}, QPoint(5, 8));
    QVERIFY(line.isChecked());
    line.setError(u"Please agree first."_s);
    QTest::keyClick(line.findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(!line.isChecked());
    QCOMPARE(toggled.count(), 2);
    QCOMPARE(line.error(), QString());
}

void TestPageControls::aListRowIsPressedByKeyboard()
{
    ListCard card;
    auto *row = new ListRow;
    row->setText(u"Change number"_s);
    card.addRow(row);
    card.show();
    QSignalSpy clicked(row, &QPushButton::clicked);
    QTest::keyClick(row, Qt::Key_Return);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(clicked.count(), 2);
}

void TestPageControls::theRingIsAroundTheWholeField()
{
    Page page;
    auto *password = new PasswordField;
    page.layout->insertWidget(0, password);
    page.column.resize(420, 600);
    page.column.show();
    page.column.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page.column));
    password->setFocus();
    auto *ring = page.column.findChild<QFocusFrame *>();
    QVERIFY(ring != nullptr);
    QTRY_VERIFY(ring->isVisible());
    QCOMPARE(ring->width(), password->width() + 4);
    QTest::keyClick(password->focusProxy(), Qt::Key_Tab);
    QTRY_VERIFY(ring->width() < password->width());
}

void TestPageControls::whatTabReachesIsSeenAndHasItsRing()
{
    QWidget window;
    QVBoxLayout all(&window);
    Page page;
    all.addWidget(&page.column);
    QPushButton outside(u"Outside"_s);
    all.addWidget(&outside);
    page.layout->insertSpacing(1, 600);
    page.layout->insertSpacing(3, 600);
    QPushButton last(u"Last"_s);
    page.layout->addWidget(&last);
    QWidget::setTabOrder(page.button, &last);
    window.resize(420, 300);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside.setFocus();
    for (QWidget *next : QWidgetList{page.field, page.button, &last, &outside, page.field}) {
        page.column.verticalScrollBar()->setValue(next == page.field ? 600 : 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
        QCOMPARE(next->visibleRegion().boundingRect().size(), next->size());
        const auto *ring = window.findChild<QFocusFrame *>();
        QVERIFY(ring && ring->isVisible());
        const QPoint middle = next->mapTo(&window, next->rect().center());
        QVERIFY(QRect(ring->mapTo(&window, QPoint()), ring->size()).contains(middle));
    }
}

void TestPageControls::aWordThatFitsALineIsNotBroken()
{
    const QString word = u"Nutzungsbedingungen"_s;
    for (const QString &text : {u"Ich stimme den <a href=\"a\">%1</a> zu"_s, u"Alle %1"_s}) {
        QWidget page;
        TextLabel label(&page);
        label.setText(text.arg(word));
        page.show();
        const int wide = label.fontMetrics().horizontalAdvance(word);
        label.resize(wide + 10, 100);
        QVERIFY2(label.text().contains(word), qPrintable(label.text()));
        // A window may get narrow again.
        QVERIFY(label.minimumSizeHint().width() < wide);
        label.resize(wide - 10, 100);
        QVERIFY(!label.text().contains(word));
        label.resize(wide + 10, 100);
        QVERIFY(label.text().contains(word));
    }
}

/// The translations of Chinese, Japanese and Korean have one in every caption.
void TestPageControls::whatALabelMeasuredIsForgottenWithItsCause()
{
    TextLabel label;
    const QString text = u"A text of a few words"_s;
    int before = label.heightForWidth(120);
    const QList<std::function<void()>> changes{
        [&] { label.setText(text + text); }, [&] { label.setRole(TextLabel::Title); },
        [&] { label.setContentsMargins(0, 9, 0, 0); }, [&] { label.setWordWrap(false); },
        [&] { label.setRoomFor(text + text + text + text); }};
    for (const auto &change : changes) {
        change();
        QVERIFY(std::exchange(before, label.heightForWidth(120)) != label.heightForWidth(120));
    }
}

void TestPageControls::aNoteOfAMnemonicIsNotReadAloud()
{
    BusyButton busy;
    LinkButton link;
    ListRow row;
    CheckBox box;
    for (QAbstractButton *button : QList<QAbstractButton *>{&busy, &link, &row, &box}) {
        button->setText(u"番号 && 名前(&K)"_s);
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(face->text(QAccessible::Name), u"番号 & 名前"_s);
        QCOMPARE(face->text(QAccessible::Accelerator), u"Alt+K"_s);
    }
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&box);
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QVERIFY(face->state().checkable && !face->state().checked);
    QSignalSpy clicked(&box, &QAbstractButton::clicked);
    auto *actions = QAccessible::queryAccessibleInterface(&box)->actionInterface();
    QCOMPARE(actions->actionNames().value(0), QAccessibleActionInterface::toggleAction());
    actions->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(box.isChecked());
    QCOMPARE(clicked.count(), 1);
}

void TestPageControls::aChoiceIsFoundByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("English name") << u"jap"_s << u"日本語"_s;
    QTest::newRow("own name") << u"日"_s << u"日本語"_s;
    QTest::newRow("own name of Latin letters") << u"deu"_s << u"Deutsch"_s;
    QTest::newRow("English name of one in Latin letters") << u"ger"_s << u"Deutsch"_s;
    QTest::newRow("without its accents") << u"espan"_s << u"Español"_s;
    QTest::newRow("capitals") << u"SPA"_s << u"Español"_s;
    QTest::newRow("one of two") << u"trad"_s << u"繁體中文"_s;
    QTest::newRow("unknown") << u"x"_s << u"English"_s;
}

void TestPageControls::aChoiceIsFoundByAnyOfItsNames()
{
    QWidget page;
    page.show();
    auto *popup = new ChoicePopup(
        {u"Deutsch"_s, u"English"_s, u"Español"_s, u"日本語"_s, u"简体中文"_s, u"繁體中文"_s}, 1,
        &page);
    popup->setOtherNames({{u"German"_s},
                          {},
                          {u"Spanish"_s},
                          {u"Japanese"_s},
                          {u"Simplified Chinese"_s},
                          {u"Traditional Chinese"_s}});
    popup->popUp(&page);
    auto *list = page.findChild<QListView *>(u"choiceList"_s);
    QVERIFY(list);
    QFETCH(const QString, typed);
    for (const QChar c : typed) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(list, &press);
    }
    QTEST(list->currentIndex().data().toString(), "found");
}

void TestPageControls::aListIsNeverTallerThanTheRoomForIt()
{
    QWidget page;
    page.setFont(QFont(page.font().family(), 32));
    const QRect screen = page.screen()->availableGeometry();
    for (const int top : {0, screen.height() / 2, screen.height() - 60}) {
        page.setGeometry(screen.left() + 100, screen.top() + top, 200, 40);
        page.show();
        QStringList languages;
        for (int i = 0; i < 18; ++i)
            languages += u"Language %1"_s.arg(i);
        ChoicePopup popup(languages, 17, &page);
        popup.popUp(&page);
        QVERIFY2(screen.contains(popup.geometry()), qPrintable(u"at %1"_s.arg(top)));
        auto *list = popup.findChild<QListView *>(u"choiceList"_s);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    }
}

template <class Control>
QImage captioned(const QString &caption)
{
    Control control;
    control.setText(caption);
    control.resize(240, 60);
    return control.grab().toImage();
}

/// As the labels beside them.
void TestPageControls::captionsHaveTypedApostrophes()
{
    const QString keyboards = u"Use the &system's settings"_s;
    const QString typed = u"Use the &system’s settings"_s;
    QCOMPARE(captioned<LinkButton>(keyboards), captioned<LinkButton>(typed));
    QCOMPARE(captioned<ListRow>(keyboards), captioned<ListRow>(typed));
    QCOMPARE(captioned<BusyButton>(keyboards), captioned<BusyButton>(typed));
    QCOMPARE(captioned<CheckBox>(keyboards), captioned<CheckBox>(typed));
    QVERIFY(captioned<ListRow>(keyboards) != captioned<ListRow>(u"Use the systems settings"_s));
}

/// Also where the words are so long that they may be broken.
void TestPageControls::nobodyHearsAMnemonic()
{
    for (const QString &words : {u"File"_s, u"Zertifikatsdatei (optional)"_s}) {
        QLineEdit field;
        TextLabel label;
        label.setBuddy(&field);
        label.setText(u'&' + words);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), words);
    }
}

/// Widths of texts are rounded: half of all sizes lost the last letter.
void TestPageControls::aNameThatHasItsRoomIsWhole()
{
    for (int tenths = 90; tenths < 110; ++tenths) {
        LogoRow row;
        QFont font = row.font();
        font.setPointSizeF(tenths / 10.0);
        row.setFont(font);
        row.setProductName(u"תעודת זהות, Harbour Identity"_s);
        const QSize room = row.sizeHint();
        row.resize(room);
        const QImage exact = row.grab().toImage();
        row.resize(room + QSize(100, 0));
        QCOMPARE(exact, row.grab(QRect({}, room)).toImage());
    }
}

/// The dots of a name from right to left stand at its left.
void TestPageControls::aNameIsCutWhereItEnds()
{
    LogoRow row;
    row.setProductName(u"תעודת זהות נמל"_s);
    row.resize(row.sizeHint() - QSize(30, 0));
    const QImage drawn = row.grab().toImage();
    const QColor ground = drawn.pixelColor(drawn.width() - 1, 0);
    const auto isInk = [&](int x, int y) { return drawn.pixelColor(x, y) != ground; };
    const auto highest = [&](int x) {
        for (int y = 0; y < drawn.height(); ++y) {
            if (isInk(x, y))
                return y;
        }
        return drawn.height();
    };
    int last = drawn.width() - 1;
    while (last > 0 && highest(last) == drawn.height())
        --last;
    QVERIFY(std::min({highest(last), highest(last - 1), highest(last - 2)}) < drawn.height() / 2);
}

QTEST_MAIN(TestPageControls)
#include "tst_pagecontrols.moc"
