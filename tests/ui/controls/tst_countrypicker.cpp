// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/dressed.h"
#include "tests/ui/heard.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/phonefield.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

class TestCountryPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theChosenCountryIsCurrentWhenItOpens();
    void searchFindsByNameCodeAndInitials_data();
    void searchFindsByNameCodeAndInitials();
    void arrowsAndEnterPick();
    void escapeClosesWithoutAChoice();
    void nothingFoundIsSaid();
    void itIsAsHighAsWhatIsFound();
    void itsOutlineGoesRoundTheCorners();
    void theNumberOfMatchesIsSaid();
    void theRowIsSaidWhileTheSearchKeepsTheFocus();
    void onlyAllowedCountriesAreOffered();
    void theButtonOpensItByKeyboardAndTheFieldFollows();

private:
    QLineEdit *search() const { return m_picker->findChild<QLineEdit *>(u"countrySearch"_s); }
    QListView *list() const { return m_picker->findChild<QListView *>(u"countryList"_s); }
    QString current() const { return list()->currentIndex().data().toString(); }

    std::unique_ptr<QWidget> m_anchor;
    std::unique_ptr<CountryPicker> m_picker;
};

void TestCountryPicker::init()
{
    m_anchor = std::make_unique<QWidget>();
    m_anchor->resize(348, 44);
    m_anchor->show();
    m_picker = std::make_unique<CountryPicker>(QLocale(u"de"_s), QStringList(), nullptr);
    m_picker->popUp(m_anchor.get(), u"GB"_s);
}

void TestCountryPicker::cleanup()
{
    m_picker.reset();
    m_anchor.reset();
}

void TestCountryPicker::theChosenCountryIsCurrentWhenItOpens()
{
    QCOMPARE(current(), u"Vereinigtes Königreich"_s);
    QVERIFY(m_picker->matches() > 200);
}

void TestCountryPicker::searchFindsByNameCodeAndInitials_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    QTest::newRow("local name") << u"deutsch"_s << u"Deutschland"_s;
    QTest::newRow("english name") << u"germany"_s << u"Deutschland"_s;
    QTest::newRow("iso") << u"ng"_s << u"Nigeria"_s;
    QTest::newRow("dial code") << u"+49"_s << u"Deutschland"_s;
    QTest::newRow("initials") << u"usa"_s << u"Vereinigte Staaten"_s;
    QTest::newRow("without accents") << u"osterr"_s << u"Österreich"_s;
}

void TestCountryPicker::searchFindsByNameCodeAndInitials()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    QTest::keyClicks(search(), query);
    QCOMPARE(current(), name);
}

void TestCountryPicker::arrowsAndEnterPick()
{
    QSignalSpy picked(m_picker.get(), &CountryPicker::picked);
    m_picker->setQuery(u"+1"_s);
    const QString first = current();
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(current() != first);
    QTest::keyClick(search(), Qt::Key_Up);
    QTest::keyClick(search(), Qt::Key_Up);
    QCOMPARE(current(), first);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QVERIFY(!m_picker->isVisible());
}

void TestCountryPicker::escapeClosesWithoutAChoice()
{
    QSignalSpy picked(m_picker.get(), &CountryPicker::picked);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_picker->isVisible());
    QCOMPARE(picked.count(), 0);
}

void TestCountryPicker::itIsAsHighAsWhatIsFound()
{
    search()->setText(u"germany"_s);
    QCOMPARE(m_picker->matches(), 1);
    // A layout's least size may come later than the size that was asked for.
    QVERIFY(m_picker->minimumSizeHint().height() <= m_picker->height());
    QCOMPARE(list()->height(), list()->sizeHintForRow(0));
}

/// What the mask cuts away is outside of it: nothing but the outline is at its edge.
void TestCountryPicker::itsOutlineGoesRoundTheCorners()
{
    const QImage drawn = m_picker->grab().toImage();
    const QColor edge = drawn.pixelColor(0, drawn.height() / 2);
    QVERIFY(edge != drawn.pixelColor(2, drawn.height() / 2));
    const QRegion mask = m_picker->mask();
    QCOMPARE(mask.boundingRect().size(), drawn.size());
    const auto isCut = [&](int x, int y) { return !mask.contains(QPoint(x, y)); };
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            const bool last =
                isCut(x - 1, y) || isCut(x + 1, y) || isCut(x, y - 1) || isCut(x, y + 1);
            if (last && !isCut(x, y))
                QCOMPARE(drawn.pixelColor(x, y), edge);
        }
    }
}

void TestCountryPicker::nothingFoundIsSaid()
{
    QSignalSpy picked(m_picker.get(), &CountryPicker::picked);
    m_picker->setQuery(u"atlantis"_s);
    QCOMPARE(m_picker->matches(), 0);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(picked.count(), 0);
    QVERIFY(m_picker->isVisible());
}

void TestCountryPicker::theNumberOfMatchesIsSaid()
{
    const test::Heard heard;
    QTest::keyClicks(search(), u"+49"_s);
    QCOMPARE(heard.last(), u"1 country"_s);
    m_picker->setQuery(u"+44"_s);
    QCOMPARE(heard.last(), u"4 countries"_s);
    m_picker->setQuery(u"atlantis"_s);
    QVERIFY2(heard.last().startsWith(u"No country fits."_s), qPrintable(heard.last()));
}

void TestCountryPicker::theRowIsSaidWhileTheSearchKeepsTheFocus()
{
    m_picker->setQuery(u"+44"_s);
    const test::Heard heard;
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(heard.all(), QStringList{u"Guernsey, +44"_s});
    QVERIFY(search()->hasFocus());
}

void TestCountryPicker::onlyAllowedCountriesAreOffered()
{
    CountryPicker picker(QLocale(u"en"_s), {u"GB"_s, u"NG"_s}, nullptr);
    QCOMPARE(picker.matches(), 2);
    picker.setQuery(u"united"_s);
    QCOMPARE(picker.matches(), 1);
}

void TestCountryPicker::theButtonOpensItByKeyboardAndTheFieldFollows()
{
    PhoneField field;
    field.setLocale(QLocale(u"en"_s));
    field.setRegion(u"GB"_s);
    field.show();
    QSignalSpy chosen(&field, &PhoneField::regionChosen);
    QTest::keyClick(field.findChild<CountryButton *>(), Qt::Key_Down);
    auto *picker = field.findChild<CountryPicker *>();
    QVERIFY(picker != nullptr && picker->isVisible());
    auto *box = picker->findChild<QLineEdit *>(u"countrySearch"_s);
    QTest::keyClicks(box, u"nigeria"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(field.region(), u"NG"_s);
    QCOMPARE(chosen.count(), 1);
}

int main(int argc, char *argv[])
{
    return ringkey::test::runDressed<TestCountryPicker>(argc, argv);
}

#include "tst_countrypicker.moc"
