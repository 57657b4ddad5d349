// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/shown.h"

#include <QAccessible>
#include <QApplication>
#include <QLocale>
#include <QTest>

namespace ringkey::test {

using namespace Qt::StringLiterals;

InLanguage::InLanguage(const QString &file, const QString &folder)
{
    if (!m_translator.load(file, folder))
        qFatal("no such language: %s", qPrintable(file));
    QCoreApplication::installTranslator(&m_translator);
    const QLocale locale(m_translator.language());
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
}

Branding branding()
{
    Branding brand;
    brand.termsUrl = QUrl(u"https://example.com/terms"_s);
    brand.privacyUrl = QUrl(u"https://example.com/privacy"_s);
    brand.supportUrl = QUrl(u"https://example.com/help"_s);
    brand.defaultCountry = u"GB"_s;
    return brand;
}

StateSample sampleNamed(const QString &name)
{
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        if (sample.name == name)
            return sample;
    }
    qFatal("no such sample: %s", qPrintable(name));
}

void addSampleRows()
{
    QTest::addColumn<QString>("sample");
    for (const StateSample &sample : stateSamples(sampleMoment()))
        QTest::addRow("%s", qPrintable(sample.name)) << sample.name;
}

Shown::Shown(const QString &sample)
    : m_view(branding())
{
    m_view.setSettings({.languages = {.offered = {u"en"_s, u"de"_s, u"ar"_s}, .shown = u"en"_s},
                        .clock = &sampleMoment});
    QObject::connect(&m_view, &PageView::acted, &m_view,
                     [this](const flow::Act &act) { acts.append(act); });
    m_view.resize(420, 690);
    present(sample);
    m_view.show();
    m_view.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_view))
        qFatal("the window did not become active");
}

void Shown::present(const QString &sample)
{
    const StateSample one = sampleNamed(sample);
    m_view.present(pageModel(one.state, one.around));
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

bool tabTo(const QString &objectName)
{
    constexpr int enough = 40;
    for (int i = 0; i < enough; ++i) {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (at->objectName() == objectName)
                return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

QList<QWidget *> focusables(QWidget *page)
{
    QList<QWidget *> found;
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool tabbed = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (widget->isVisibleTo(page) && widget->isEnabled() && tabbed && !widget->focusProxy())
            found << widget;
    }
    return found;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString who(const QWidget *widget)
{
    QString path;
    for (; widget && !qobject_cast<const Page *>(widget); widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1))
            path.prepend(u'/' + widget->objectName());
    }
    return path;
}

} // namespace ringkey::test
