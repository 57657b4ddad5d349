// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"

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

Result<QMap<QString, QByteArray>>
AuthService::Private::keptAnswers(const QString &uid, const QMap<QString, QString> &answers) const
{
    QMap<QString, QByteArray> kept;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const bool known =
            std::any_of(config.questions.begin(), config.questions.end(),
                        [&](const QuestionConfig &question) { return question.id == it.key(); });
        if (!known || plainAnswer(it.value()).isEmpty())
            return tl::unexpected(ServiceError{config.questions.empty() ? code::questionsOff
                                                                        : code::questionInvalid});
        kept.insert(it.key(), answerMac(keys, uid, it.key(), it.value()));
    }
    return kept;
}

Result<void> AuthService::Private::checkAnswers(const QString &uid,
                                                const QMap<QString, QString> &answers)
{
    using Kept = QMap<QString, QByteArray>;
    const auto kept = change([&](Records &records) -> Result<Kept> {
        const Instant moment = now();
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
    bool right = !answers.isEmpty();
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        right &= sameBytes(kept->value(it.key()), answerMac(keys, uid, it.key(), it.value()));
    if (!right)
        return tl::unexpected(ServiceError{code::answerWrong});
    return change([&](Records &records) -> Result<void> {
        records.codes().clearGuesses(uid);
        return {};
    });
}

bool AuthService::Private::asksNoQuestions() const
{
    return config.questions.empty() || config.flow.privateAnswers;
}

bool AuthService::Private::asksQuestion(const AccountRow &row) const
{
    return !row.answers.isEmpty() && !config.flow.privateAnswers;
}

std::optional<ServiceError> AuthService::Private::lockedFor(Records &records, const AccountRow &row,
                                                            Door door,
                                                            const RequestContext &context)
{
    AccountRow seen = row;
    const auto device = knownDevice(records, row.uid, context);
    if (door == Door::Code && (config.lockout.codeOpens || device))
        seen.lockedUntil.reset();
    else if (device)
        seen = seenBy(*device, row, asksQuestion(row), config.lockout);
    const auto own = lockRefusal(seen, now());
    if (own || device || !config.flow.privateAnswers ||
        (door == Door::Code && config.lockout.codeOpens) ||
        passesStrangersLock(row, config.lockout, now()))
        return own;
    return strangers.lockOf(strangers.failures(records, strangersKey(keys, row)));
}

std::optional<ServiceError> AuthService::Private::lockedFor(const AccountRow &row, Door door,
                                                            const RequestContext &context)
{
    const auto refusal = read([&](Records &records) -> Result<std::optional<ServiceError>> {
        return lockedFor(records, row, door, context);
    });
    return refusal ? *refusal : refusal.error();
}

/// What a lock asks for. Where answers are private a captcha opens none: it would tell accounts.
Result<void> AuthService::Private::passesLock(const QString &uid, const ServiceError &lock,
                                              const RequestContext &context)
{
    if (lock.code == code::lockedCaptcha && !config.flow.privateAnswers) {
        const auto refusal = budgets.unlessPerson(lock, context, now());
        return refusal ? tl::unexpected(*refusal) : Result<void>();
    }
    if (lock.code != code::lockedQuestion || context.securityAnswers.isEmpty())
        return tl::unexpected(lock);
    return checkAnswers(uid, context.securityAnswers);
}

Result<void> AuthService::Private::passLock(const QString &uid, Door door,
                                            const RequestContext &context)
{
    const auto row = knownByUid(uid);
    if (!row)
        return tl::unexpected(row.error());
    const auto refusal = lockedFor(*row, door, context);
    if (!refusal)
        return {};
    if (auto proven = passesLock(uid, *refusal, context); !proven)
        return proven;
    return change([&](Records &records) -> Result<void> {
        if (knownDevice(records, uid, context))
            records.devices().setLock(uid, deviceMac(context), now());
        else
            records.accounts().setLock(uid, LockKind::None, std::nullopt);
        return {};
    });
}

Result<std::vector<SecurityQuestion>> AuthService::Private::questionsOf(const AccountRow &row) const
{
    if (config.questions.empty())
        return tl::unexpected(ServiceError{code::questionsOff});
    std::vector<SecurityQuestion> asked;
    for (const QuestionConfig &question : config.questions) {
        if (row.answers.contains(question.id))
            asked.push_back({question.id, question.text});
    }
    if (asked.empty())
        return tl::unexpected(ServiceError{code::questionNotSaved});
    return asked;
}

Result<std::vector<SecurityQuestion>> AuthService::questionsByPhone(const QString &phone,
                                                                    const RequestContext &context)
{
    if (d->asksNoQuestions())
        return tl::unexpected(ServiceError{code::questionsOff});
    if (auto within = d->mayNameNumber(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->accountOf(phone);
    auto asked = row ? d->questionsOf(*row)
                     : Result<std::vector<SecurityQuestion>>(tl::unexpected(row.error()));
    if (!asked)
        return tl::unexpected(d->telling(asked.error(), context));
    d->budgets.count(Asking::Number, context, d->now()); // which tells it as well
    return asked;
}

Result<std::vector<SecurityQuestion>> AuthService::questionsByToken(const QString &token)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    return d->questionsOf(caller->account);
}

Result<std::optional<SignedIn>> AuthService::resetByAnswer(const PasswordResetByAnswer &request,
                                                           const RequestContext &context)
{
    // Before the number is looked at: nobody hears whether it has an account.
    if (d->asksNoQuestions())
        return tl::unexpected(ServiceError{code::questionsOff});
    if (auto within = d->mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->accountOf(request.phone);
    if (!row)
        return tl::unexpected(d->telling(row.error(), context));
    if (auto fit = d->acceptable(request.password, row->profile, *row->phone); !fit)
        return tl::unexpected(d->telling(fit.error(), context));
    if (d->mustVerify(*row))
        return tl::unexpected(d->telling({code::phoneNotVerified}, context));
    const auto refusal = d->lockedFor(*row, Door::Code, context);
    if (refusal && refusal->code != code::lockedQuestion)
        return tl::unexpected(d->telling(*refusal, context));
    if (auto right = d->checkAnswers(row->uid, request.answers); !right)
        return tl::unexpected(d->telling(right.error(), context));
    const auto hash = d->hashedAnew(*row, request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto done = d->finish([&](Records &records) -> Result<std::optional<SignedIn>> {
        const auto current = d->stillThere(records, *row);
        if (!current)
            return tl::unexpected(current.error());
        return d->setNewPassword(records, *current, *hash, d->now(), context);
    });
    d->tellQueued();
    return done;
}

Result<void> AuthService::unlock(const QString &token, const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    const AccountRow &row = caller->account;
    RequestContext asked = context;
    if (!d->lockedFor(row, Door::Password, context)) // then the account's, which holds up others
        asked.device.clear();
    if (!d->lockedFor(row, Door::Password, asked))
        return tl::unexpected(ServiceError{code::alreadyUnlocked});
    if (auto open = d->passLock(row.uid, Door::Password, asked); !open)
        return tl::unexpected(ofToken(open.error()));
    return d->finish([&](Records &records) -> Result<void> {
        if (auto again = d->caller(records, token); !again)
            return tl::unexpected(again.error());
        records.accounts().clearFailures(row.uid);
        records.devices().clearFailures(row.uid, d->deviceMac(context));
        d->audit(records, "owner", "unlocked", row.uid);
        return {};
    });
}

} // namespace ringkey::service
