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

    /// `model` says when it is, and whether this one is being ended.
    void present(const OpenSession &session, const PageModel &model);
    QString id() const { return m_id; }
    ListRow *endButton() const { return m_end; }

private:
    QString m_id;
    ValueRow *m_what;
    ListRow *m_end;
};

} // namespace ringkey
