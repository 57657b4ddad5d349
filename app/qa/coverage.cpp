// SPDX-License-Identifier: Apache-2.0
#include "app/qa/coverage.h"

#include "app/wholefile.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

static void initFlowTable()
{
    Q_INIT_RESOURCE(flowtable);
}

namespace ringkey::qa {

namespace {

/// "EnteringCode(Verify)" and "EnteringCode/known" are one state.
QString plain(const QString &name)
{
    const qsizetype end = name.indexOf(u'(');
    return name.left(end).section(u'/', 0, 0);
}

QList<Edge> edgesIn(const QString &file)
{
    QList<Edge> edges;
    QFile table(file);
    if (!table.open(QIODevice::ReadOnly))
        return edges;
    while (!table.atEnd()) {
        const QStringList row = QString::fromUtf8(table.readLine()).trimmed().split(u'\t');
        if (row.size() >= 3 && !row.first().startsWith(u'#') && row.at(1) != "refused"_L1)
            edges.append({plain(row.at(0)), plain(row.at(1)), plain(row.at(2))});
    }
    return edges;
}

} // namespace

Coverage::Coverage(QString file, const QString &build)
    : m_file(std::move(file))
    , m_build(build)
{
    initFlowTable();
    for (const Edge &edge : edgesIn(u":/qa/transitions.tsv"_s))
        m_edges.insert(edge, true);
    takeKept();
}

void Coverage::takeKept()
{
    QFile kept(m_file);
    if (!kept.open(QIODevice::ReadOnly) ||
        QString::fromUtf8(kept.readLine()).trimmed() != u"# "_s + m_build)
        return; // another build has all before it
    kept.close();
    for (const Edge &edge : edgesIn(m_file)) {
        if (m_edges.contains(edge))
            m_walked.insert(edge, true);
    }
}

bool Coverage::walk(const Transition &step)
{
    const Edge edge{step.from, step.cause, step.to};
    if (!m_edges.contains(edge))
        return false;
    if (!m_walked.contains(edge)) {
        m_walked.insert(edge, true);
        save();
    }
    return true;
}

QList<Edge> Coverage::outOf(const QString &state) const
{
    QList<Edge> edges;
    for (auto it = m_edges.keyBegin(); it != m_edges.keyEnd(); ++it) {
        if (it->from == state)
            edges.append(*it);
    }
    return edges;
}

void Coverage::save()
{
    takeKept(); // another window of this profile may have walked elsewhere
    QString lines = u"# "_s + m_build + u'\n';
    for (auto it = m_walked.keyBegin(); it != m_walked.keyEnd(); ++it)
        lines += QStringList{it->from, it->cause, it->to}.join(u'\t') + u'\n';
    writeWhole(m_file, lines.toUtf8());
}

} // namespace ringkey::qa
