// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/rules/limits.h"
#include "service/rules/ruleparts.h"

namespace ringkey::service {

/// Security questions and their answers, which are kept as keyed hashes. Thread-safe.
class SecurityAnswers
{
public:
    explicit SecurityAnswers(RuleParts &parts)
        : m_parts(parts)
    {
    }

    /// As an account keeps them.
    Result<QMap<QString, QByteArray>> kept(const QString &uid,
                                           const QMap<QString, QString> &answers) const;
    Result<void> check(const QString &uid, const QMap<QString, QString> &answers) const;
    Result<std::vector<SecurityQuestion>> questionsOf(const AccountRow &row) const;
    CanBeAsked canAsk(const AccountRow &row) const; ///< a lock, which tells of an account (S14)
    bool asksNoQuestions() const;                   ///< of nobody who names a number

private:
    RuleParts &m_parts;
};

} // namespace ringkey::service
