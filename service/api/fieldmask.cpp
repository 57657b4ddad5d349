// SPDX-License-Identifier: Apache-2.0
#include "service/api/fieldmask.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace ringkey::service {

using namespace Qt::StringLiterals;

namespace {

// Real projections are two or three deep; more is somebody trying the stack.
constexpr int maxDepth = 8;

QString takeName(QStringView &rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar c) { return QStringView(u",()/").contains(c); });
    const qsizetype length = end - rest.begin();
    const QString name = rest.first(length).trimmed().toString().toLower();
    rest = rest.sliced(length);
    return name;
}

bool take(QStringView &rest, QChar character)
{
    if (!rest.startsWith(character))
        return false;
    rest = rest.sliced(1);
    return true;
}

} // namespace

std::optional<FieldMask> FieldMask::parse(const QString &text)
{
    FieldMask mask;
    QStringView rest(text);
    if (!parseList(rest, mask, 0) || !rest.isEmpty())
        return std::nullopt;
    return mask;
}

bool FieldMask::parseList(QStringView &rest, FieldMask &into, int depth)
{
    if (depth > maxDepth)
        return false;
    do {
        if (!parseItem(rest, into, depth))
            return false;
    } while (take(rest, u','));
    return true;
}

bool FieldMask::parseItem(QStringView &rest, FieldMask &into, int depth)
{
    const QString name = takeName(rest);
    if (name.isEmpty())
        return false;
    if (name == QStringView(u"*")) {
        into.m_all = true;
        return true;
    }
    FieldMask &child = into.m_children[name];
    if (take(rest, u'/'))
        return depth < maxDepth && parseItem(rest, child, depth + 1);
    if (take(rest, u'('))
        return parseList(rest, child, depth + 1) && take(rest, u')');
    child.m_all = true;
    return true;
}

QJsonValue FieldMask::applied(const QJsonValue &value) const
{
    if (m_all)
        return value;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (auto &&element : list)
            element = applied(element);
        return list;
    }
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto child = m_children.constFind(entry.key().toLower());
        if (child != m_children.cend())
            kept.insert(entry.key(), child->applied(entry.value()));
    }
    return kept;
}

QJsonValue FieldMask::appliedToReply(const QJsonValue &reply) const
{
    const QJsonObject whole = reply.toObject();
    if (!whole.contains("IsPosted"_L1))
        return applied(reply);
    QJsonObject kept = applied(whole).toObject();
    const QJsonObject inside = applied(whole.value("Data"_L1)).toObject();
    if (!kept.contains("Data"_L1) && !inside.isEmpty())
        kept.insert("Data"_L1, inside);
    kept.insert("IsPosted"_L1, whole.value("IsPosted"_L1));
    return kept;
}

} // namespace ringkey::service
