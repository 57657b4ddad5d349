// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pagecontent.h"
#include "ui/pages/pagefield.h"

#include <QList>

namespace ringkey {

/// The inputs of a page, in reading order: what is wrong with them, and what stays in them.
class PageFields
{
public:
    using Matters = std::function<bool(const PageField &)>;
    enum class Language : std::uint8_t
    {
        Same,
        Another
    };

    void add(PageField field);
    void remove(PagePart part);
    const PageField *shown(PagePart part) const; ///< null: there is none, or it is hidden

    /// Marks those that matter and are shown; the first that is wrong.
    QWidget *markProblems(const Matters &matters) const;
    /// What the model says of them, which is the answer to an act.
    void answer(const PageModel &model) const;
    /// Nobody asked for an answer: a code expired, a wait is over, or there is another language.
    /// What a person has begun to mend stays as it is.
    void answerLate(const PageModel &model, const QMap<PagePart, QString> &before,
                    Language language) const;
    void setReadOnly(bool readOnly) const;

    void forget() const; ///< all that was typed
    void forgetSecrets() const;

private:
    QList<PageField> m_fields;
};

} // namespace ringkey
