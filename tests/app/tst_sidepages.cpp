// SPDX-License-Identifier: Apache-2.0
// The app's own pages, in every language that has a translation, in a narrow window and with texts
// of twice their size: no text is cut, nothing makes a page too wide, and no letter with Alt means
// two controls.
#include "app/pages/accountrow.h"
#include "app/pages/accountsview.h"
#include "app/pages/settingsview.h"
#include "tests/app/accountsamples.h"
#include "tests/ui/pages/cutoff.h"
#include "tests/ui/pages/shown.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTest>

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

namespace {

ShownSettings lockedSettings()
{
    ShownSettings shown;
    shown.languages = {.offered = {u"en"_s, u"pt-BR"_s}, .shown = u"pt-BR"_s};
    shown.themeLocked = shown.caFileLocked = true;
    shown.backend = u"identity.customers.example.com"_s;
    return shown;
}

class TestSidePages : public QObject
{
    Q_OBJECT

public:
    explicit TestSidePages(Theme &theme)
        : m_theme(theme)
    {
    }

private Q_SLOTS:
    void noTextIsCut_data();
    void noTextIsCut();
    void whatDoesNotFitIntoALineTakesAnother();
    void aNumberStaysInOneLine();
    void tabLeadsToTheLanguageThatIsChosen();

private:
    void look(QStackedWidget &view, const char *name);
    void lookAtSettings(QStackedWidget &view);
    void lookAtAccounts(QStackedWidget &view);

    Theme &m_theme;
    QSize m_size;
    QStringList m_found;
};

void TestSidePages::noTextIsCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const auto files = QDir(QStringLiteral(RINGKEY_QM_DIR)).entryList({u"ringkey_*.qm"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QByteArray name = file.chopped(3).mid(8).toLatin1();
        QTest::addRow("%s in the smallest window", name.constData())
            << file << 100 << QSize(360, 520);
        QTest::addRow("%s at 200", name.constData()) << file << 200 << QSize(420, 690);
    }
}

void TestSidePages::noTextIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const InLanguage in(language, QStringLiteral(RINGKEY_QM_DIR));
    m_theme.setSystemLook({.textScale = percent / 100.0});
    m_size = size;
    m_found.clear();
    SettingsView settings{Branding()};
    settings.show(lockedSettings());
    lookAtSettings(settings);
    AccountsView accounts;
    accounts.show({account(0, u"Amara"_s), account(1, {})}, 0);
    lookAtAccounts(accounts);
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

void TestSidePages::look(QStackedWidget &view, const char *name)
{
    view.setMinimumSize(0, 0);
    view.resize(m_size);
    static_cast<QWidget &>(view).show();
    settleLayouts();
    const QString problem = cutOffOn(view.currentWidget());
    if (!problem.isEmpty())
        m_found << QString::fromLatin1(name) + u": "_s + problem;
    if (const QString key = sameKeyOn(view.currentWidget()); !key.isEmpty())
        m_found << QString::fromLatin1(name) + u": "_s + key;
}

void TestSidePages::lookAtSettings(QStackedWidget &view)
{
    const auto press = [&view](const char *name) {
        view.currentWidget()->findChild<QAbstractButton *>(QLatin1StringView(name))->click();
    };
    static_cast<SettingsView &>(view).open();
    look(view, "settings");
    for (const char *row : {"languageRow", "themeRow", "aboutRow"}) {
        press(row);
        look(view, row);
        if (view.currentWidget()->findChild<QAbstractButton *>(u"licencesRow"_s)) {
            press("licencesRow");
            look(view, "licences");
            press("backButton");
        }
        press("backButton");
    }
    press("networkRow");
    look(view, "network");
    press("manualRow");
    press("saveButton"); // refused
    look(view, "a refused proxy");
    static_cast<SettingsView &>(view).tellNetworkSaved(NetworkKept::NoPassword);
    look(view, "network told");
}

void TestSidePages::lookAtAccounts(QStackedWidget &view)
{
    look(view, "accounts");
    view.currentWidget()->findChild<QAbstractButton *>(u"forgetAccount0"_s)->click();
    look(view, "forget");
}

void TestSidePages::tabLeadsToTheLanguageThatIsChosen()
{
    SettingsView view{Branding()};
    ShownSettings shown;
    shown.languages = {.offered = {u"de"_s, u"en"_s, u"fr"_s, u"ko"_s}, .shown = u"fr"_s};
    view.show(shown);
    static_cast<QWidget &>(view).show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.open();
    view.currentWidget()->findChild<QAbstractButton *>(u"languageRow"_s)->click();
    const auto after = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget()->objectName();
    };
    QCOMPARE(after(Qt::Key_Tab), u"fr"_s);
    QCOMPARE(after(Qt::Key_Down), u"ko"_s);
    QCOMPARE(after(Qt::Key_Home), u"de"_s);
    QCOMPARE(after(Qt::Key_End), u"ko"_s);
    QCOMPARE(after(Qt::Key_Tab), u"backButton"_s); // one stop
}

void TestSidePages::whatDoesNotFitIntoALineTakesAnother()
{
    const AccountRow row(u"Zoë"_s, u"+44 •••• ••3458 · مفتوح الآن"_s, nullptr);
    const int oneLine = row.heightForWidth(1000);
    QVERIFY(row.heightForWidth(190) > oneLine);
    // At the dot, which is left at no line's end.
    int whole = row.wideEnough();
    while (row.heightForWidth(whole) > oneLine)
        ++whole;
    QVERIFY(whole > row.wideEnough());
    const AccountRow longName(QString(100, u'W'), {}, nullptr);
    QVERIFY(longName.heightForWidth(190) > oneLine);
}

/// What stands beside it is broken into lines instead.
void TestSidePages::aNumberStaysInOneLine()
{
    m_theme.setSystemLook({.textScale = 1});
    AccountsView view;
    view.show({account(0, u"Amara"_s)}, 0);
    auto *forget = view.findChild<QAbstractButton *>(u"forgetAccount0"_s);
    forget->setText(u"Not the one who is meant here?"_s);
    const auto *row = view.findChild<AccountRow *>();
    for (const int wide : {420, 360, 420}) {
        view.setMinimumSize(0, 0);
        view.resize(wide, 690);
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (int level = 0; level < 8; ++level)
            QCoreApplication::sendPostedEvents();
        QVERIFY2(row->width() >= row->wideEnough(), qPrintable(QString::number(row->width())));
        QVERIFY(forget->height() >= forget->heightForWidth(forget->width()));
        // And no wider than it needs, where the other has not all its room.
        QVERIFY(forget->width() >= forget->sizeHint().width() ||
                row->width() <= row->wideEnough() + 1);
    }
    m_theme.setSystemLook({.textScale = 2});
    view.resize(420, 690);
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents();
    QVERIFY(row->width() >= row->wideEnough());
    QVERIFY(forget->geometry().top() >= row->geometry().bottom()); // below it
    QVERIFY(forget->height() >= forget->heightForWidth(forget->width()));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    TestSidePages tests(theme);
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_sidepages.moc"
