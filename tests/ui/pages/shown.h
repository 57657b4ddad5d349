// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gallery/statesamples.h"
#include "ui/pages/page.h"
#include "ui/pageview.h"

#include <QLoggingCategory>
#include <QTranslator>
#include <QWidget>

/// What the tests of the pages do alike.
namespace ringkey::test {

Branding branding();

/// As the app speaks with that file of translations, until it goes: the locale and the direction
/// stay.
class InLanguage
{
public:
    InLanguage(const QString &file, const QString &folder);

private:
    QTranslator m_translator;
};

StateSample sampleNamed(const QString &name);
/// A row for each state sample, in the column "sample".
void addSampleRows();

/// A page view on the screen, and the acts it reported.
class Shown
{
public:
    explicit Shown(const QString &sample);

    void present(const QString &sample);
    PageView &view() { return m_view; }
    Page *page() { return m_view.pageWidget(*m_view.page()); }

    template <class T>
    T *find(const QString &name)
    {
        T *found = page()->findChild<T *>(name);
        if (!found)
            qFatal("no such control: %s", qPrintable(name));
        return found;
    }

    template <class T>
    const T *only() const
    {
        return acts.size() == 1 ? std::get_if<T>(&acts.first()) : nullptr;
    }

    QList<flow::Act> acts;

private:
    PageView m_view;
};

// With the keyboard, to whatever has the focus.
void type(const QString &text);
void press(Qt::Key key);
/// Tab until the control of that name, or one inside it, has the focus.
bool tabTo(const QString &objectName);

/// Everything Tab should reach, children of composite controls included.
QList<QWidget *> focusables(QWidget *page);
QString accessibleName(QWidget *widget);
QString who(const QWidget *widget);

} // namespace ringkey::test
