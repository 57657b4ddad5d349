// SPDX-License-Identifier: Apache-2.0
#include "service/rules/securityanswers.h"

#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <algorithm>

namespace ringkey::service {

namespace {

// Contract 9.2: the limit of answers is one of its own, 3 by default.
constexpr std::size_t answersPerDay = 3;

/// People do not remember how they capitalised or spaced an answer.
QString plainAnswer(const QString &answer)
{
    return answer.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QByteArray answerMac(const Keys &keys, const QString &uid, const QString &id, const QString &answer)
{
    return keys.answerMac({uid.toUtf8(), id.toUtf8(), plainAnswer(answer).toUtf8()});
}

} // namespace

Result<QMap<QString, QByteArray>> SecurityAnswers::kept(const QString &uid,
                                                        const QMap<QString, QString> &answers) const
{
    QMap<QString, QByteArray> kept;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const bool known =
            std::any_of(m_parts.config.questions.begin(), m_parts.config.questions.end(),
                        [&](const QuestionConfig &question) { return question.id == it.key(); });
        if (!known || plainAnswer(it.value()).isEmpty())
            return tl::unexpected(ServiceError{
                m_parts.config.questions.empty() ? code::questionsOff : code::questionInvalid});
        kept.insert(it.key(), answerMac(m_parts.keys, uid, it.key(), it.value()));
    }
    return kept;
}

Result<void> SecurityAnswers::check(const QString &uid, const QMap<QString, QString> &answers) const
{
    using Kept = QMap<QString, QByteArray>;
    const auto kept = m_parts.change([&](Records &records) -> Result<Kept> {
        const Instant moment = m_parts.now();
        const auto guesses = records.codes().guessesSince(uid, moment - std::chrono::hours(24));
        if (guesses.size() >= answersPerDay) {
            ServiceError error{code::lockedQuestion};
            error.triesLeft = 0;
            error.lockedUntil = guesses.front().at + std::chrono::hours(24);
            error.retryAfterSeconds = secondsUntil(*error.lockedUntil, moment);
            return tl::unexpected(error);
        }
        const auto row = records.accounts().byUid(uid);
        if (!row)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (row->answers.isEmpty())
            return tl::unexpected(ServiceError{code::questionNotSaved});
        records.codes().recordGuess(uid, Purpose::SecurityAnswer, {uid, moment});
        return row->answers;
    });
    if (!kept)
        return tl::unexpected(kept.error());
    const auto isAsked = [&](const QString &id) { return kept->contains(id); };
    if (const auto ids = answers.keys(); !std::all_of(ids.begin(), ids.end(), isAsked))
        return tl::unexpected(ServiceError{code::questionInvalid});
    bool right = !answers.isEmpty();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        right &=
            sameBytes(kept->value(it.key()), answerMac(m_parts.keys, uid, it.key(), it.value()));
    if (!right)
        return tl::unexpected(ServiceError{code::answerWrong});
    return m_parts.change([&](Records &records) -> Result<void> {
        records.codes().clearGuesses(uid);
        return {};
    });
}

bool SecurityAnswers::asksNoQuestions() const
{
    return m_parts.config.questions.empty() || m_parts.config.flow.privateAnswers;
}

CanBeAsked SecurityAnswers::canAsk(const AccountRow &row) const
{
    const bool may = !row.answers.isEmpty() && !m_parts.config.flow.privateAnswers;
    return may ? CanBeAsked::Yes : CanBeAsked::No;
}

Result<std::vector<SecurityQuestion>> SecurityAnswers::questionsOf(const AccountRow &row) const
{
    if (m_parts.config.questions.empty())
        return tl::unexpected(ServiceError{code::questionsOff});
    std::vector<SecurityQuestion> asked;
    for (const QuestionConfig &question : m_parts.config.questions) {
        if (row.answers.contains(question.id))
            asked.push_back({question.id, question.text});
    }
    if (asked.empty())
        return tl::unexpected(ServiceError{code::questionNotSaved});
    return asked;
}

} // namespace ringkey::service
