// SPDX-License-Identifier: Apache-2.0
// Every language that has a translation, every text size, both themes, every state: no text is cut.
#include "tests/ui/pages/shown.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagecolumn.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

/// What is cut off, or nothing.
QString cutOff(const QSize &needed, const QWidget &widget)
{
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return u"%1 needs %2 x %3 and has %4 x %5"_s.arg(who(&widget))
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget.width())
        .arg(widget.height());
}

QString problemOf(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return cutOff(label.sizeHint(), label);
    return cutOff({label.minimumSizeHint().width(), label.heightForWidth(label.width())}, label);
}

QString problemOf(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    if (!button.hasHeightForWidth())
        return cutOff(button.sizeHint(), button);
    return cutOff({button.minimumSizeHint().width(), button.heightForWidth(button.width())},
                  button);
}

/// A text that is longer than its field may scroll; a phone number is what the person has to check.
QString problemOf(const QLineEdit &edit)
{
    if (edit.objectName() != "numberEdit"_L1)
        return {};
    const QString longest = edit.text().isEmpty() ? u"(202) 555-0147"_s : edit.text();
    const int cursor = 4;
    const int needed = edit.fontMetrics().horizontalAdvance(longest) + cursor +
                       edit.textMargins().left() + edit.textMargins().right();
    return cutOff({needed, edit.fontMetrics().height()}, edit);
}

QString problemOf(QWidget *widget)
{
    if (const auto *edit = qobject_cast<QLineEdit *>(widget))
        return problemOf(*edit);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return problemOf(*label);
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return problemOf(*button);
    return {};
}

/// Scroll areas and heights that depend on widths follow in posted events, one level each.
void settle()
{
    for (int level = 0; level < 8; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Who makes the page wider than its window.
QString tooWide(const PageColumn &column)
{
    const QMargins margins = column.widget()->layout()->contentsMargins();
    const int room = column.viewport()->width() - margins.left() - margins.right();
    QStringList names;
    const auto widgets = column.widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const int needed = widget->minimumSizeHint().width();
        if (widget->isVisibleTo(&column) && needed > room)
            names << u"%1 needs %2 of %3"_s.arg(who(widget)).arg(needed).arg(room);
    }
    return u"too wide: "_s + names.join(u", "_s);
}

QString problemOf(Page *page)
{
    const auto *column = page->findChild<PageColumn *>();
    if (column->widget()->width() > column->viewport()->width())
        return tooWide(*column);
    const auto widgets = column->widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString problem = widget->isVisibleTo(page) ? problemOf(widget) : QString();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

class TestClipping : public QObject
{
    Q_OBJECT

public:
    explicit TestClipping(Theme &theme)
        : m_theme(theme)
    {
    }

private Q_SLOTS:
    void everyLanguageIsCompiled()
    {
        QVERIFY(languages().contains(u"ringkey_en.qm"_s));
        QCOMPARE(languages().size(), RINGKEY_LANGUAGES);
    }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        const QSize usual(420, 690);
        const QSize smallest(360, 520);
        for (const QString &file : languages()) {
            for (const int percent : {100, 150, 200}) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s at %d %s", qPrintable(file.chopped(3).mid(8)), percent,
                                  dark ? "dark" : "light")
                        << file << percent << dark << usual;
            }
            QTest::addRow("%s in the smallest window", qPrintable(file.chopped(3).mid(8)))
                << file << 100 << false << smallest;
        }
    }

    void noTextIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QTranslator translator;
        QVERIFY(translator.load(language, QStringLiteral(RINGKEY_QM_DIR)));
        QCoreApplication::installTranslator(&translator);
        const QLocale locale(translator.language());
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(locale.textDirection());
        m_theme.setSystemLook({.textScale = percent / 100.0});
        m_theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QStringList found = problems(size);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

private:
    static QStringList languages()
    {
        return QDir(QStringLiteral(RINGKEY_QM_DIR)).entryList({u"ringkey_*.qm"_s});
    }

    static QStringList problems(const QSize &size)
    {
        QStringList found;
        PageView view(branding());
        view.setSettings({.languages = {.offered = {u"en"_s, u"pt-BR"_s}, .shown = u"pt-BR"_s},
                          .clock = &sampleMoment});
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.resize(size);
        for (const StateSample &sample : stateSamples(sampleMoment())) {
            const PageModel model = pageModel(sample.state, sample.around);
            view.present(model);
            view.show();
            settle();
            const QString problem = problemOf(view.pageWidget(model.page));
            if (!problem.isEmpty())
                found << sample.name + u": "_s + problem;
        }
        return found;
    }

    Theme &m_theme;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ringkey::Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    TestClipping tests(theme);
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_clipping.moc"
