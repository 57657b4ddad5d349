// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/pageobjects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr auto head = R"(# Made by ringkey --dump-page-objects. Do not edit.
"""The pages of Ringkey. A control has what each accessibility interface finds it by: AT-SPI by role and
name, UI Automation by AutomationId, NSAccessibility by an identifier that ends so."""
from collections import namedtuple

Control = namedtuple("Control", "page object role name automation_id identifier_end")
)";

/// JSON's strings are Python's.
QString quoted(const QJsonValue &text)
{
    const QByteArray list =
        QJsonDocument(QJsonArray{text.toString()}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1).chopped(1));
}

/// Controls of a page may have one name: in the rows of a list, a text and the links in it, or
/// where only one of them is shown at a time.
QString attribute(const QJsonObject &control, QSet<QString> &used)
{
    QString name = control["object"_L1].toString();
    while (name.endsWith(u'/'))
        name.chop(1);
    name.replace(u'/', u'_');
    QString free = name;
    for (int i = 2; used.contains(free); ++i)
        free = name + u'_' + QString::number(i);
    used.insert(free);
    return free;
}

} // namespace

QByteArray pageObjects(const QByteArray &map)
{
    QString module = QString::fromLatin1(head);
    const QJsonObject pages = QJsonDocument::fromJson(map).object();
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        module += u"\n\nclass %1:\n"_s.arg(page.key());
        QSet<QString> used;
        for (const QJsonValue one : page->toArray()) {
            const QJsonObject control = one.toObject();
            module += u"    %1 = Control(%2, %3, %4, %5, %6, %7)\n"_s.arg(
                attribute(control, used), quoted(page.key()), quoted(control["object"_L1]),
                quoted(control["role"_L1]), quoted(control["name"_L1]), quoted(control["uia"_L1]),
                quoted(control["ns"_L1]));
        }
    }
    return module.toUtf8();
}

} // namespace ringkey
