// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/uimap.h"

#include "app/gallery/renderstates.h"
#include "app/gallery/statesamples.h"
#include "app/pages/accountsview.h"
#include "app/pages/plainpage.h"
#include "app/pages/settingsview.h"
#ifdef RINGKEY_QA
#include "app/qa/deskpanel.h"
#endif
#include "ui/pages/page.h"
#include "ui/pageview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QMetaEnum>
#include <QStackedWidget>
#include <QTabWidget>
#include <Ringkey/Branding>
#include <map>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// By name, and which of those that are called so it is.
using Controls = std::map<std::pair<QString, int>, QJsonObject>;
using Pages = std::map<QString, Controls>;

/// Of several choices Tab leads to the chosen one, and arrows to the others.
bool isChoice(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && button->autoExclusive() &&
           button->focusPolicy() != Qt::NoFocus;
}

bool isTabStop(const QWidget *widget)
{
    const bool byTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    return (byTab || isChoice(widget)) && widget->focusProxy() == nullptr;
}

/// All of them, hidden ones too, so that a control keeps its place in every state.
QList<QWidget *> tabStops(QWidget *page)
{
    QList<QWidget *> stops;
    for (QWidget *widget = page->nextInFocusChain(); widget != page;
         widget = widget->nextInFocusChain()) {
        if (page->isAncestorOf(widget) && isTabStop(widget))
            stops.append(widget);
    }
    return stops;
}

/// The named widgets from the page down: parts of a composite control are called the same in each
/// of them. Names that Qt itself gives ("qt_scrollarea_viewport") are none of ours, and the frame
/// that a field has is no part to be named.
QString path(const QWidget *page, const QWidget *control)
{
    QString whole = control->objectName();
    for (const QWidget *at = control->parentWidget(); at != page; at = at->parentWidget()) {
        const QString name = at->objectName();
        // A composite control passes the focus on to one of its parts. Tabs are no control.
        const bool composite =
            (at->focusProxy() != nullptr || at->focusPolicy() == Qt::ClickFocus) &&
            !qobject_cast<const QTabWidget *>(at);
        if (composite && !name.isEmpty() && name != "frame"_L1 && !name.startsWith("qt_"_L1))
            whole.prepend(name + u'/');
    }
    return whole;
}

/// What Qt tells Windows' UI Automation as the AutomationId: object names from the control up to
/// the first ancestor that has none.
QString automationId(const QObject *control)
{
    QStringList names;
    for (const QObject *at = control; at && !at->objectName().isEmpty(); at = at->parent())
        names.prepend(at->objectName());
    return names.join(u'.');
}

/// The end of what Qt tells macOS as the NSAccessibility identifier, from the page down: object
/// names, and class names where there is none.
QString identifierEnd(const QWidget *page, QWidget *control)
{
    QStringList names;
    for (const QAccessibleInterface *at = QAccessible::queryAccessibleInterface(control); at;
         at = at->parent()) {
        const QObject *object = at->object();
        const QString name = object->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                     : name);
        if (object == page)
            break;
    }
    return names.join(u'.');
}

/// Of a desk all tabs.
bool isShown(const QWidget *page, const QWidget *control)
{
    const QWidget *tab = control;
    while (tab->parentWidget() != page && !qobject_cast<QStackedWidget *>(tab->parentWidget()))
        tab = tab->parentWidget();
    return control->isVisibleTo(tab);
}

Languages languages()
{
    return {.offered = {u"en"_s, u"de"_s}, .shown = u"en"_s};
}

QJsonObject describe(const QWidget *page, QWidget *control, int place)
{
    const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(control);
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return {{u"object"_s, path(page, control)},
            {u"role"_s, QLatin1StringView(roles.valueToKey(seen->role()))},
            {u"name"_s, seen->text(QAccessible::Name)},
            {u"tab"_s, place},
            {u"uia"_s, automationId(control)},
            {u"ns"_s, identifierEnd(page, control)}};
}

/// `page` is called as its class.
void add(Pages &pages, QWidget *page)
{
    QString pageName = page->objectName();
    pageName.replace(0, 1, pageName.at(0).toUpper());
    Controls &controls = pages[pageName];
    const QList<QWidget *> stops = tabStops(page);
    QHash<QString, int> called;
    for (int place = 0; place < stops.size(); ++place) {
        const QString name = path(page, stops.at(place));
        const std::pair key(name, called[name]++);
        // The first state that shows it decides: place and caption can change from state to state.
        if (isShown(page, stops.at(place)) && !controls.contains(key))
            controls.emplace(key, describe(page, stops.at(place), place));
    }
}

void addState(Pages &pages, const StateSample &sample, const Branding &branding)
{
    const auto view = stateView(sample, {}, branding);
    PageSettings settings; // as the app has them
    settings.languages = languages();
    settings.switchAccount = true;
    view->setSettings(settings);
    add(pages, view->pageWidget(view->page().value()));
}

/// Shown on no screen: what is shown is named.
void addPlainPages(Pages &pages, QStackedWidget &view)
{
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setVisible(true);
    for (PlainPage *page : view.findChildren<PlainPage *>(Qt::FindDirectChildrenOnly)) {
        view.setCurrentWidget(page);
        add(pages, page);
    }
}

/// Those that stand in place of the pages of signing in.
void addOwnPages(Pages &pages, const Branding &branding)
{
    SettingsView settings(branding);
    ShownSettings shown;
    shown.languages = languages();
    shown.network.proxy = u"proxy.example:8080"_s;
    settings.show(shown);
    addPlainPages(pages, settings);
    AccountsView accounts;
    accounts.show({{.slot = 1, .name = u"Amara Okafor"_s}, {.slot = 2, .name = u"Jo Lee"_s}}, 1);
    addPlainPages(pages, accounts);
}

void addDesk([[maybe_unused]] Pages &pages)
{
#ifdef RINGKEY_QA
    QMainWindow window;
    add(pages, new qa::DeskPanel(&window));
#endif
}

QJsonArray inTabOrder(const Controls &controls)
{
    std::multimap<int, QJsonObject> order;
    for (const auto &control : controls)
        order.emplace(control.second["tab"_L1].toInt(), control.second);
    QJsonArray list;
    for (const auto &control : order)
        list.append(control.second);
    return list;
}

} // namespace

QByteArray uiMap(QApplication &app, const Branding &branding)
{
    Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    Pages pages;
    for (const StateSample &sample : stateSamples(sampleMoment()))
        addState(pages, sample, branding);
    addOwnPages(pages, branding);
    addDesk(pages);
    QJsonObject map;
    for (const auto &[name, controls] : pages) {
        map.insert(name, inTabOrder(controls));
    }
    return QJsonDocument(map).toJson();
}

} // namespace ringkey
