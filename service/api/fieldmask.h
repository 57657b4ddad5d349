// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <optional>

namespace ringkey::service {

/// The `fields` parameter of contract section 1: "a,b" list, "*" all, "a(b,c)" group, "a/b" path.
/// Names are compared without case.
class FieldMask
{
public:
    /// Nothing when the brackets or names do not add up.
    static std::optional<FieldMask> parse(const QString &text);

    /// What is left of `value`; a list keeps its length, its elements are cut one by one.
    QJsonValue applied(const QJsonValue &value) const;

    /// The same for a whole reply: that the request was done (`IsPosted`, contract 3.2) is never
    /// cut off, and a path may begin inside its `Data`, too.
    QJsonValue appliedToReply(const QJsonValue &reply) const;

private:
    static bool parseList(QStringView &rest, FieldMask &into, int depth);
    static bool parseItem(QStringView &rest, FieldMask &into, int depth);

    bool m_all = false;
    QHash<QString, FieldMask> m_children;
};

} // namespace ringkey::service
