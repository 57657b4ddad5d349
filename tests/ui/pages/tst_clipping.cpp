// SPDX-License-Identifier: Apache-2.0
// Every language that has a translation, every text size, both themes, every state: no text is cut,
// and no letter with Alt means two controls.
#include "tests/ui/pages/cutoff.h"
#include "tests/ui/pages/shown.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

namespace {

using namespace ringkey;
using namespace ringkey::test;
using namespace Qt::StringLiterals;

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
        const InLanguage in(language, QStringLiteral(RINGKEY_QM_DIR));
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
                          .networkSettings = true,
                          .switchAccount = true,
                          .clock = &sampleMoment});
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.resize(size);
        for (const StateSample &sample : stateSamples(sampleMoment())) {
            const PageModel model = pageModel(sample.state, sample.around);
            view.present(model);
            view.show();
            settleLayouts();
            const QString problem = cutOffOn(view.pageWidget(model.page));
            if (!problem.isEmpty())
                found << sample.name + u": "_s + problem;
            if (const QString key = sameKeyOn(view.pageWidget(model.page)); !key.isEmpty())
                found << sample.name + u": "_s + key;
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
