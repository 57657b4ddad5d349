// SPDX-License-Identifier: Apache-2.0
#include "service/rules/codes.h"

#include "service/rules/limits.h"
#include "service/types/errorcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

SmsEvent eventOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::ResetPassword:
        return SmsEvent::ResetPassword;
    case Purpose::ChangePhone:
        return SmsEvent::ChangePhone;
    case Purpose::Passwordless:
        return SmsEvent::Passwordless;
    case Purpose::DeleteAccount:
        return SmsEvent::DeleteAccount;
    case Purpose::VerifyPhone:
    case Purpose::SecurityAnswer:
        break;
    }
    return SmsEvent::VerifyPhone;
}

} // namespace

ServiceError withoutTries(int code, Instant again, Instant now)
{
    ServiceError error{code};
    error.triesLeft = 0;
    if (again > now) {
        error.retryAfterSeconds = secondsUntil(again, now);
        error.lockedUntil = again;
    }
    return error;
}

ServiceError wrongCode(int triesLeft, Instant again, Instant now)
{
    if (triesLeft <= 0)
        return withoutTries(code::otpWrong, again, now);
    ServiceError error{code::otpWrong};
    error.triesLeft = triesLeft;
    return error;
}

namespace {

bool isLive(const CodeRow &row, Instant now)
{
    return !row.voided && !row.usedAt && row.expiresAt > now;
}

/// Why a code cannot be tried, where its number may be guessed for again at `again`; the order is
/// what a person wants to know first.
ServiceError untriable(const std::optional<CodeRow> &row, Instant again, Instant now)
{
    if (!row || (row->voided && !row->usedAt))
        return {code::otpNotAccessible};
    if (row->usedAt)
        return {code::otpUsed};
    if (row->expiresAt <= now)
        return {code::otpExpired};
    return withoutTries(code::otpNotAccessible, again, now);
}

ServiceError refusalOf(const std::optional<CodeRow> &row, Instant again, Instant now,
                       std::optional<Delivery> delivery = std::nullopt)
{
    ServiceError error = untriable(row, again, now);
    error.delivery = delivery;
    return error;
}

constexpr int retryAfterTextFault = 5;

/// 1072: never, 1149: not before the operator's money is there again, 1123: later.
ServiceError keptBack(const SendRefusal &refusal, Instant now)
{
    ServiceError error{code::smsLimit};
    if (refusal.by == SendStop::Country)
        error.code = code::smsFailed;
    else if (refusal.by == SendStop::Budget)
        error.code = code::smsQuota;
    error.sendStop = sendStopName(refusal.by);
    if (refusal.again)
        error.retryAfterSeconds = secondsUntil(*refusal.again, now);
    return error;
}

// People type what they see: groups, dashes, capitals (WCAG 3.3.8).
QString typedCode(const QString &code, OtpAlphabet alphabet)
{
    QString plain;
    for (const QChar c : code.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    if (alphabet == OtpAlphabet::Numeric)
        return plain;
    return alphabet == OtpAlphabet::UpperLettersAndDigits ? plain.toUpper() : plain.toLower();
}

} // namespace

Codes::Codes(const Config &config, const Keys &keys, const Texts &texts)
    : m_config(config)
    , m_keys(keys)
    , m_texts(texts)
{
}

QByteArray Codes::macOf(const CodeScope &scope, const QString &id, const QString &code) const
{
    return m_keys.codeMac({id.toUtf8(), scope.uid.toUtf8(), scope.phone.toUtf8(),
                           QByteArray::number(int(scope.purpose)), code.toUtf8()});
}

QString Codes::newCode(const QString &phone) const
{
    const QString fixed = m_config.fixedCodes.value(phone);
    return fixed.isEmpty() ? randomCode(m_config.otp.length, m_config.otp.alphabet) : fixed;
}

/// As whoever names the number sees them.
std::vector<SendRow> Codes::publicSends(Records &records, const QString &phone, Instant now) const
{
    auto sends = records.codes().sendsSince(phone, now - sendMemory);
    return m_config.flow.privateAnswers ? seenByStrangers(std::move(sends)) : sends;
}

Codes::SendSlot Codes::sendSlot(Records &records, const CodeScope &scope, Instant now) const
{
    const auto sends = publicSends(records, scope.phone, now);
    const auto guesses = records.codes().guessesSince(scope.phone, now - guessMemory);
    // A code nobody may try any more is not worth a text.
    const Instant allowed = std::max(sendAllowedAt(sends, scope.purpose, m_config.sms, now),
                                     tryAllowedAt(guesses, m_config.otp, now, scope.purpose));
    if (!scope.ownDevice)
        return {allowed};
    if (allowed <= now || reserveTriesLeft(guesses, now) == 0)
        return {allowed, Asker::Owner};
    const auto all = records.codes().sendsSince(scope.phone, now - sendMemory);
    const Instant own = reserveSendAllowedAt(all, scope.purpose, m_config.sms, now);
    return {std::min(allowed, own), own < allowed ? Asker::Reserve : Asker::Owner};
}

Result<Codes::SendSlot> Codes::openSlot(Records &records, const CodeScope &scope, Instant now) const
{
    const SendSlot slot = sendSlot(records, scope, now);
    if (slot.allowedAt <= now)
        return slot;
    ServiceError error{code::smsLimit};
    error.retryAfterSeconds = secondsUntil(slot.allowedAt, now);
    return tl::unexpected(error);
}

CodeRow Codes::made(const CodeScope &scope, const QString &code, Instant now) const
{
    CodeRow row;
    row.id = randomHexId();
    row.phone = scope.phone;
    row.purpose = scope.purpose;
    row.uid = scope.uid;
    row.mac = macOf(scope, row.id, code);
    row.createdAt = now;
    row.expiresAt = now + m_config.otp.life;
    return row;
}

void Codes::keep(Records &records, const CodeRow &row, Asker asker, Instant now)
{
    records.codes().recordSend(row.phone, row.purpose, now, asker);
    records.codes().voidPurpose(row.uid, row.purpose);
    records.codes().insert(row);
}

Result<CodeTold> Codes::tell(Records &records, const CodeScope &scope, Instant now) const
{
    auto slot = openSlot(records, scope, now);
    if (!slot) {
        slot.error().code = code::otpLimit;
        return tl::unexpected(slot.error());
    }
    const QString code = newCode(scope.phone);
    const CodeRow row = made(scope, code, now);
    keep(records, row, slot->asker, now);
    return CodeTold{code, row.expiresAt};
}

CodeSent Codes::limitsOf(Records &records, const CodeScope &scope, Instant now) const
{
    CodeSent sent;
    sent.expiresAt = now + m_config.otp.life;
    sent.resendAllowedAt = sendSlot(records, scope, now).allowedAt;
    sent.resendAfterSeconds = secondsUntil(sent.resendAllowedAt, now);
    const auto guesses = records.codes().guessesSince(scope.phone, now - guessMemory);
    sent.triesLeft = triesLeft(guesses, m_config.otp, now, scope.purpose);
    if (sent.triesLeft == 0 && scope.ownDevice)
        sent.triesLeft = reserveTriesLeft(guesses, now);
    return sent;
}

std::optional<Delivery> Codes::earlier(Records &records, const CodeScope &scope) const
{
    if (m_config.flow.privateAnswers && !scope.ownDevice)
        return std::nullopt;
    return records.texts().latest(scope.uid, scope.purpose, scope.phone);
}

Result<Codes::SendSlot> Codes::textSlot(Records &records, const CodeScope &scope, Instant now,
                                        const RequestContext &context) const
{
    if (context.voice && !m_config.sms.voice)
        return tl::unexpected(ServiceError{code::voiceNotConfigured});
    if (const auto fault = m_texts.fault()) { // better no code than one that nobody gets
        ServiceError refused{code::storeUnavailable, retryAfterTextFault};
        refused.cause.text = *fault;
        return tl::unexpected(refused);
    }
    return openSlot(records, scope, now);
}

Result<CodeSent> Codes::issue(Records &records, const CodeScope &scope, const Account &account,
                              Instant now, const RequestContext &context) const
{
    const auto before = earlier(records, scope);
    auto slot = textSlot(records, scope, now, context);
    if (!slot) {
        slot.error().delivery = before;
        return tl::unexpected(slot.error());
    }
    const QString code = newCode(scope.phone);
    const CodeRow row = made(scope, code, now);
    const auto life = m_config.otp.life;
    const bool isOwners = account.phoneProven && account.phone == scope.phone;
    const Texts::Request text{eventOf(scope.purpose),
                              scope.phone,
                              scope.uid,
                              row.id,
                              {account.profile, code, life, !isOwners},
                              life,
                              scope.ownDevice};
    const Texts::Queued queued =
        scope.untold ? Texts::Queued{randomHexId(), m_texts.pretend(records, text, now, context)}
                     : m_texts.queue(records, text, now, context);
    if (queued.refusal)
        return tl::unexpected(keptBack(*queued.refusal, now));
    keep(records, row, slot->asker, now);
    CodeSent sent = limitsOf(records, scope, now);
    sent.messageId = queued.id;
    sent.earlier = before;
    return sent;
}

Result<CodeSent> Codes::pretend(Records &records, const CodeScope &scope, Instant now,
                                const RequestContext &context) const
{
    const auto slot = textSlot(records, scope, now, context);
    if (!slot)
        return tl::unexpected(slot.error());
    const auto life = m_config.otp.life;
    const Texts::Request text{
        eventOf(scope.purpose),           scope.phone, scope.uid, randomHexId(),
        {{}, newCode(scope.phone), life}, life,        false};
    if (const auto refusal = m_texts.pretend(records, text, now, context))
        return tl::unexpected(keptBack(*refusal, now));
    records.codes().recordSend(scope.phone, scope.purpose, now, slot->asker);
    CodeSent sent = limitsOf(records, scope, now);
    sent.messageId = randomHexId();
    return sent;
}

/// Where answers are private, nobody who names a number hears whether a code for it is out (S14).
bool Codes::isSecret(const CodeScope &scope) const
{
    const bool namesNumber =
        scope.purpose != Purpose::ChangePhone && scope.purpose != Purpose::DeleteAccount;
    return m_config.flow.privateAnswers && namesNumber && !scope.ownDevice;
}

/// Of the last code that was sent, if there could be one: as many as a code of an account has had.
int Codes::triesOfLast(Records &records, const CodeScope &scope,
                       const std::vector<GuessRow> &guesses, Instant now) const
{
    const auto sends = publicSends(records, scope.phone, now);
    const auto last = std::find_if(sends.rbegin(), sends.rend(), [&](const SendRow &send) {
        return send.purpose == scope.purpose && send.at + m_config.otp.life > now;
    });
    return int(std::count_if(guesses.begin(), guesses.end(), [&](const GuessRow &guess) {
        return last != sends.rend() && !guess.reserve && guess.purpose == scope.purpose &&
               guess.at >= last->at;
    }));
}

/// A try where there is nothing to try, counted like any other, or refused like any other.
Result<ServiceError> Codes::countInVain(Records &records, const CodeScope &scope,
                                        std::vector<GuessRow> guesses, Instant now) const
{
    const OtpConfig &otp = m_config.otp;
    const Instant allowed = tryAllowedAt(guesses, otp, now, scope.purpose);
    const int used = triesOfLast(records, scope, guesses, now);
    if (used >= otp.tries || allowed > now)
        return tl::unexpected(withoutTries(code::otpNotAccessible, allowed, now));
    guesses.push_back({scope.uid, now, scope.purpose});
    records.codes().recordGuess(scope.phone, scope.purpose, guesses.back());
    const int left = std::min(otp.tries - used - 1, triesLeft(guesses, otp, now, scope.purpose));
    return wrongCode(left, sendSlot(records, scope, now).allowedAt, now);
}

Result<CountedTry> Codes::count(Records &records, const CodeScope &scope, Instant now) const
{
    const OtpConfig &otp = m_config.otp;
    const auto row = records.codes().latest(scope.uid, scope.purpose, scope.phone);
    const auto delivery = earlier(records, scope);
    auto guesses = records.codes().guessesSince(scope.phone, now - guessMemory);
    const Instant allowed = tryAllowedAt(guesses, otp, now, scope.purpose);
    if (isSecret(scope) && !(row && isLive(*row, now)))
        return countInVain(records, scope, guesses, now).map([&](const ServiceError &wrong) {
            return CountedTry{row.value_or(CodeRow()), wrong, {}, untriable(row, now, now)};
        });
    const auto tries =
        row && allowed <= now ? records.codes().countTry(*row, otp.tries, now) : std::nullopt;
    if (row && !tries && scope.ownDevice && reserveTriesLeft(guesses, now) > 0)
        return countReserve(records, scope, *row, guesses, now);
    if (!tries)
        return tl::unexpected(isSecret(scope) ? withoutTries(code::otpNotAccessible, allowed, now)
                                              : refusalOf(row, allowed, now, delivery));
    guesses.push_back({scope.uid, now, scope.purpose});
    const int left = std::min(otp.tries - *tries, triesLeft(guesses, otp, now, scope.purpose));
    const ServiceError wrong = wrongCode(left, sendSlot(records, scope, now).allowedAt, now);
    return CountedTry{*row, wrong, delivery, {}, guesses.back()};
}

/// Strangers have burnt the tries of this code or number; the owner's device has some of its own.
Result<CountedTry> Codes::countReserve(Records &records, const CodeScope &scope, const CodeRow &row,
                                       const std::vector<GuessRow> &guesses, Instant now) const
{
    if (!records.codes().countReserveTry(row, now))
        return tl::unexpected(
            refusalOf(row, tryAllowedAt(guesses, m_config.otp, now, scope.purpose), now));
    const int left = reserveTriesLeft(guesses, now) - 1;
    const ServiceError wrong = wrongCode(left, sendSlot(records, scope, now).allowedAt, now);
    return CountedTry{row, wrong, {}, {}, {scope.uid, now, scope.purpose, true}};
}

Result<CodeTicket> Codes::compare(const CountedTry &counted, const QString &code) const
{
    const CodeRow &row = counted.code;
    const CodeScope scope{row.purpose, row.phone, row.uid};
    const QByteArray mac = macOf(scope, row.id, typedCode(code, m_config.otp.alphabet));
    if (sameBytes(mac, row.mac))
        return counted.late ? tl::unexpected(*counted.late)
                            : Result<CodeTicket>(CodeTicket{scope, row.id, counted.guess});
    ServiceError error = counted.wrong;
    error.delivery = counted.delivery;
    return tl::unexpected(error);
}

/// The owner has shown that the number is theirs: strangers' guesses no longer count (S4), and a
/// new streak of waits starts. Where answers are private, whoever counted must not see that (S14):
/// the right guess was none, and the owner's devices have their reserve again.
void Codes::forgive(Records &records, const CodeTicket &ticket) const
{
    const QString &phone = ticket.scope.phone;
    records.codes().closeSends(phone, ticket.scope.purpose);
    if (!m_config.flow.privateAnswers)
        return records.codes().clearGuesses(phone);
    records.codes().takeBackGuess(phone, ticket.guess);
    records.codes().clearReserve(phone);
}

bool Codes::redeem(Records &records, const CodeTicket &ticket, Instant now) const
{
    // The number before its code, as where a try is counted: two that hold one each would wait for
    // each other.
    records.lock(ticket.scope.phone);
    if (!records.codes().consume(ticket.id, now))
        return false;
    forgive(records, ticket);
    records.codes().voidAll(ticket.scope.uid); // nothing else that was sent for it works (S8)
    if (const auto text = records.texts().enter(ticket.id))
        countEntered(records.sendCounters(), *text);
    return true;
}

} // namespace ringkey::service
