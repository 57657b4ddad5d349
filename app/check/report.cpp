// SPDX-License-Identifier: Apache-2.0
#include "app/check/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ringkey::check {

namespace {

QString outcomeName(Outcome outcome)
{
    if (outcome == Outcome::NotTried)
        return u"not tried"_s;
    return outcome == Outcome::Works ? u"works"_s : u"fails"_s;
}

QJsonArray json(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &one : findings)
        array.append(QJsonObject{
            {u"id"_s, one.id}, {u"whose"_s, whoseName(one.whose)}, {u"text"_s, one.text}});
    return array;
}

QJsonObject json(const Step &step)
{
    QJsonObject object{{u"step"_s, step.name}, {u"outcome"_s, outcomeName(step.outcome)}};
    if (!step.findings.isEmpty())
        object.insert(u"findings"_s, json(step.findings));
    if (step.path.isEmpty())
        return object;
    object.insert(u"verb"_s, QString::fromLatin1(step.verb));
    object.insert(u"path"_s, QString::fromLatin1(step.path));
    object.insert(u"status"_s, step.status);
    object.insert(u"contentType"_s, QString::fromLatin1(step.contentType));
    object.insert(u"body"_s, QString::fromUtf8(step.body));
    object.insert(u"clockAhead"_s, step.clockAhead);
    return object;
}

} // namespace

QList<Finding> Report::findings() const
{
    QList<Finding> all;
    for (const Step &step : steps) {
        for (const Finding &one : step.findings) {
            if (!all.contains(one))
                all += one;
        }
    }
    return all;
}

QByteArray toJson(const Report &report)
{
    QJsonArray steps;
    for (const Step &step : report.steps)
        steps.append(json(step));
    return QJsonDocument(QJsonObject{{u"ok"_s, report.findings().isEmpty()},
                                     {u"texts"_s, report.texts},
                                     {u"accountLeft"_s, report.accountLeft},
                                     {u"findings"_s, json(report.findings())},
                                     {u"steps"_s, steps}})
        .toJson();
}

QString toText(const Step &step)
{
    QString line = u"%1  %2"_s.arg(outcomeName(step.outcome), -9).arg(step.name);
    if (step.errorCode != 0)
        line += u" (%1)"_s.arg(step.errorCode);
    for (const Finding &one : step.findings)
        line += u"\n           %1: %2"_s.arg(one.id, one.text);
    return line + u'\n';
}

QString summary(const Report &report)
{
    QString text = u"\nTexts that were sent: %1\n"_s.arg(report.texts);
    if (report.accountLeft)
        text += u"The account that was made is still there, with a password that nobody knows: "
                "reset the password, or delete the account in the console.\n"_s;
    const QList<Finding> findings = report.findings();
    if (findings.isEmpty())
        return text + u"Nothing keeps people from signing in with what was tried.\n"_s;
    for (const Finding &one : findings)
        text += u"%1  %2: %3\n"_s.arg(whoseName(one.whose), -8).arg(one.id, one.text);
    return text;
}

} // namespace ringkey::check
