// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/pagefields.h"

#include <QWidget>

namespace ringkey {

void PageFields::add(PageField field)
{
    m_fields.append(std::move(field));
}

void PageFields::remove(PagePart part)
{
    m_fields.removeIf([part](const PageField &field) { return field.part == part; });
}

const PageField *PageFields::shown(PagePart part) const
{
    for (const PageField &field : m_fields) {
        if (field.part == part && !field.widget->isHidden())
            return &field;
    }
    return nullptr;
}

QWidget *PageFields::markProblems(const Matters &matters) const
{
    QWidget *first = nullptr;
    for (const PageField &field : m_fields) {
        const bool checked = !field.widget->isHidden() && matters(field);
        const QString problem = checked ? field.problem() : QString();
        field.setError(problem);
        if (!problem.isEmpty() && !first)
            first = field.widget;
    }
    return first;
}

void PageFields::answer(const PageModel &model) const
{
    for (const PageField &field : m_fields) {
        if (model.clear.contains(field.part) && !field.widget->isHidden())
            field.clear();
    }
    for (const PageField &field : m_fields)
        field.setError(model.errors.value(field.part));
}

void PageFields::answerLate(const PageModel &model, const QMap<PagePart, QString> &before,
                            Language language) const
{
    for (const PageField &field : m_fields) {
        const bool isNew = model.errors.contains(field.part) && !before.contains(field.part);
        const bool isOther = language == Language::Another ||
                             model.errors.value(field.part) != before.value(field.part);
        if (isNew && model.clear.contains(field.part))
            field.clear();
        if (isNew)
            field.setError(model.errors.value(field.part));
        else if (isOther && !field.error().isEmpty())
            field.setError(model.errors.value(field.part, field.problem()));
    }
}

void PageFields::setReadOnly(bool readOnly) const
{
    for (const PageField &field : m_fields)
        field.setReadOnly(readOnly);
}

void PageFields::forget() const
{
    for (const PageField &field : m_fields) {
        field.clear();
        field.setError({});
    }
}

void PageFields::forgetSecrets() const
{
    for (const PageField &field : m_fields) {
        field.setError({});
        if (field.secret)
            field.clear();
    }
}

} // namespace ringkey
