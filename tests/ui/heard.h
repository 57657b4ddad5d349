// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/announce.h"

#include <QApplication>
#include <QStringList>

namespace ringkey::test {

/// What is announced while this lives.
class Heard : public QObject
{
public:
    Heard() { qApp->installEventFilter(this); }

    QStringList all() const { return m_all; }
    bool has(const QString &text) const { return m_all.contains(text); }
    QString last() const { return m_all.isEmpty() ? QString() : m_all.last(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == Announcement::type())
            m_all.append(static_cast<Announcement *>(event)->text());
        return false;
    }

private:
    QStringList m_all;
};

} // namespace ringkey::test
