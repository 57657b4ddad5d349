// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <Ringkey/Transition>
#include <tuple>

namespace ringkey::qa {

/// A way out of a state: what happens, and where that leads.
struct Edge
{
    QString from;
    QString cause;
    QString to;
    friend bool operator<(const Edge &a, const Edge &b)
    {
        return std::tie(a.from, a.cause, a.to) < std::tie(b.from, b.cause, b.to);
    }
};

/// Which edges of the flow's own table were walked, kept in a file for one build.
class Coverage
{
public:
    Coverage(QString file, const QString &build);

    /// Whether the edge is one of the table.
    bool walk(const Transition &step);
    QList<Edge> outOf(const QString &state) const;
    bool isWalked(const Edge &edge) const { return m_walked.contains(edge); }
    int walked() const { return int(m_walked.size()); }
    int all() const { return int(m_edges.size()); }

private:
    void takeKept();
    void save();

    QString m_file;
    QString m_build;
    QMap<Edge, bool> m_edges;
    QMap<Edge, bool> m_walked;
};

} // namespace ringkey::qa
