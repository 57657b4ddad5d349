// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/widgets/listcard.h"

namespace ringkey {

/// One session of the account: what it runs on, where and when, and the button that ends it.
class SessionCard : public ListCard
{
    Q_OBJECT

public:
    explicit SessionCard(QWidget *parent = nullptr);

    static QString nameOf(const OpenSession &session);
    /// Its name, when it was used and where. Several may be alike.
    static QString withMoment(const OpenSession &session, const PageModel &model);
    /// `model` says when it is, and whether this one is being ended; `spoken` is no other's.
    void present(const OpenSession &session, const PageModel &model, const QString &spoken);
    QString id() const { return m_id; }
    ListRow *endButton() const { return m_end; }

private:
    QString m_id;
    ValueRow *m_what;
    ListRow *m_end;
};

} // namespace ringkey
