// SPDX-License-Identifier: Apache-2.0
// Pages in the look of a host, which dresses itself by a style sheet or by its window's font; and
// lists in a host's scene.
#include "tests/ui/embedding/traceless.h"
#include "ui/signinwidget.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QGraphicsProxyWidget>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMainWindow>
#include <QRegularExpression>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

const QString dark = u"QWidget { background-color: #222222; color: #EEEEEE }"_s;

class TestHostDress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsAreReadUnderADarkSheet_data();
    void wordsAreReadUnderADarkSheet();
    void labelsHaveItsFont_data();
    void labelsHaveItsFont();
    void anUnderlinedLetterCutsNothing();
    void aListInASceneIsAsLargeAsAnywhere();

private:
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QMainWindow> m_window;
    SignInWidget *m_widget = nullptr;
};

/// With a banner, as pages have one.
void TestHostDress::init()
{
    SignInOptions options = traceless();
    options.language = u"en"_s;
    m_signIn = std::make_unique<SignIn>(options);
    m_window = std::make_unique<QMainWindow>();
    m_widget = new SignInWidget(*m_signIn, Branding(), Look::OfHost);
    m_window->setCentralWidget(m_widget);
    m_window->resize(420, 690);
    auto *banner = new MessageBanner;
    banner->setMessage(MessageBanner::Warning, u"Nobody answers. Try again."_s);
    m_widget->setHeader(banner);
}

void TestHostDress::cleanup()
{
    m_window.reset();
    m_signIn.reset();
    qApp->setStyleSheet({});
}

void TestHostDress::wordsAreReadUnderADarkSheet_data()
{
    QTest::addColumn<bool>("isLate");
    QTest::newRow("before") << false;
    QTest::newRow("while it is shown, after one about others") << true;
}

/// WCAG 2.2 SC 1.4.3. The sheet draws the words; what it leaves to the label is measured.
void TestHostDress::wordsAreReadUnderADarkSheet()
{
    QFETCH(const bool, isLate);
    static const QRegularExpression bold(u"<b style=\"color:(#\\w{6})\""_s);
    const auto unread = [&] {
        QStringList found;
        for (const TextLabel *label : m_widget->findChildren<TextLabel *>()) {
            const QColor behind = label->parentWidget()->palette().color(QPalette::Window);
            QList<QColor> words{label->palette().color(label->foregroundRole())};
            if (const auto match = bold.match(label->text()); match.hasMatch())
                words << QColor(match.captured(1));
            for (const QColor &color : std::as_const(words))
                if (label->isVisible() && contrastRatio(color, behind) < 4.5)
                    found << label->sourceText() + u' ' + color.name();
        }
        return found;
    };
    qApp->setStyleSheet(isLate ? u"QStatusBar { color: red }"_s : dark);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(unread(), QStringList());
    if (isLate) {
        qApp->setStyleSheet(dark);
        QTRY_COMPARE(unread(), QStringList());
    }
}

void TestHostDress::labelsHaveItsFont_data()
{
    QTest::addColumn<bool>("bySheet");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("a sheet's, before") << true << false;
    QTest::newRow("a sheet's, while it is shown") << true << true;
    QTest::newRow("the window's, while it is shown") << false << true;
}

/// Not only buttons and fields.
void TestHostDress::labelsHaveItsFont()
{
    QFETCH(const bool, bySheet);
    QFETCH(const bool, isLate);
    const auto dress = [&] {
        if (bySheet)
            qApp->setStyleSheet(u"QWidget { font: 20pt 'DejaVu Serif' }"_s);
        else
            m_window->setFont(QFont(u"DejaVu Serif"_s, 20));
    };
    if (!isLate)
        dress();
    m_window->show();
    if (isLate) {
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        dress();
    }
    const auto others = [&] {
        QStringList found;
        for (const TextLabel *label : m_widget->findChildren<TextLabel *>()) {
            const bool isTheHosts = label->font().family() == u"DejaVu Serif"_s &&
                                    label->font().pointSizeF() > 20 * 13 / 15.0 - 0.01;
            if (label->isVisible() && !isTheHosts)
                found << label->sourceText();
        }
        for (const LinkButton *link : m_widget->findChildren<LinkButton *>())
            if (link->isVisible() && link->height() < link->heightForWidth(link->width()))
                found << u"cut: "_s + link->text();
        return found;
    };
    QTRY_COMPARE(others(), QStringList());
}

/// A host's style underlines the letters of mnemonics, and a line gets wider by it.
void TestHostDress::anUnderlinedLetterCutsNothing()
{
    QWidget window;
    window.setFont(QFont(u"DejaVu Serif"_s, 11));
    auto *plain = new LinkButton(&window);
    auto *underlined = new LinkButton(&window);
    plain->setText(u"Fo. Fo."_s);
    underlined->setText(u"&Fo. Fo."_s);
    for (LinkButton *link : {plain, underlined})
        link->resize(link->sizeHint());
    window.show();
    const auto words = [](LinkButton *link) { // columns with ink
        const QImage image = link->grab().toImage();
        int found = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 0)) {
                    ++found;
                    break;
                }
        return found;
    };
    QVERIFY(words(plain) > plain->width() / 2);
    QVERIFY2(words(underlined) >= words(plain), "its second word is on a second line");
}

void TestHostDress::aListInASceneIsAsLargeAsAnywhere()
{
    auto *field = new PhoneField;
    field->resize(380, 80);
    QGraphicsScene scene;
    scene.addWidget(field);
    QGraphicsView view(&scene);
    view.resize(600, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    field->openPicker();
    auto *list = field->findChild<QWidget *>(u"countryPicker"_s);
    QVERIFY(list->isVisible() && list->graphicsProxyWidget() != nullptr);
    const QSize first = list->size();
    QCOMPARE(first.width(), 380);
    QCOMPARE(list->graphicsProxyWidget()->size().toSize(), first);
    list->close();
    field->openPicker();
    QCOMPARE(list->size(), first);
}

} // namespace

QTEST_MAIN(TestHostDress)
#include "tst_hostdress.moc"
