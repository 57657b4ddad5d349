// SPDX-License-Identifier: Apache-2.0
#include "service/rules/passwordcheck.h"

#include "service/crypto/passwordpolicy.h"
#include "service/rules/limits.h"
#include "service/rules/writtennumber.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

/// What a person's password must not be made of: their number, their name, the product's.
QStringList contextWords(const Config &config, const ProfileFields &profile, const QString &phone)
{
    QStringList words{config.sms.brand, config.api.appName, phone, phone.mid(1)};
    for (qsizetype tail = 6; tail < phone.size() && tail <= 11; ++tail)
        words.append(phone.right(tail));
    for (const QString &name : {u"FirstName"_s, u"LastName"_s, u"FullName"_s, u"UserName"_s})
        words.append(profile.text.value(name));
    for (const EmailEntry &email : profile.emails)
        words.append(email.value.section(u'@', 0, 0));
    return words;
}

/// Takes the time of finding an account (security S15): no account has a number for its Uid.
Result<bool> lookInVain(Records &records, const QString &phone)
{
    return !records.accounts().byUid(phone);
}

} // namespace

Result<void> PasswordCheck::acceptable(const QString &password, const ProfileFields &profile,
                                       const QString &phone) const
{
    if (password.isEmpty())
        return tl::unexpected(ServiceError{code::passwordMissing});
    const auto fault = passwordFault(password, contextWords(m_parts.config, profile, phone),
                                     m_parts.config.password);
    if (!fault)
        return {};
    if (*fault == PasswordFault::TooCommon)
        return tl::unexpected(ServiceError{code::weakPassword});
    ServiceError error{code::fieldValidation};
    const bool isShort = *fault == PasswordFault::TooShort;
    error.fields.push_back(
        {u"Password"_s, *fault == PasswordFault::NoText
                            ? u"The password is no text: it has half a character."_s
                        : isShort ? u"The password needs at least %1 characters."_s.arg(
                                        m_parts.config.password.minLength)
                                  : u"The password may have at most %1 characters."_s.arg(
                                        m_parts.config.password.maxLength)});
    return tl::unexpected(error);
}

Result<QString> PasswordCheck::hashed(const QString &password) const
{
    auto hash = m_parts.hasher.hash(password);
    if (!hash)
        return tl::unexpected(ServiceError{code::tooManyRequests, 1});
    return *hash;
}

Result<QString> PasswordCheck::hashedAnew(const AccountRow &row, const QString &password) const
{
    if (row.hasPassword) {
        const auto same = m_parts.hasher.verify(row.passwordHash, password);
        if (!same)
            return tl::unexpected(ServiceError{code::tooManyRequests, 1});
        if (*same)
            return tl::unexpected(ServiceError{code::passwordReused});
    }
    return hashed(password);
}

// One password check at a time an account, so that a person's two apps signing in at once are not
// taken for an attack. Other processes are held off by the count alone.
std::unique_lock<std::mutex> PasswordCheck::turnOf(const QString &uid)
{
    return std::unique_lock(m_turns[qHash(uid) % m_turns.size()]);
}

// The captcha's provider is asked before (the verdict is kept): it takes its time, and others share
// the turn.
std::unique_lock<std::mutex> PasswordCheck::turnOf(const QString &uid,
                                                   const RequestContext &context)
{
    if (!context.askCaptcha || m_parts.config.flow.privateAnswers ||
        !m_parts.budgets.look(Asking::WrongCaptcha, context, m_parts.now()))
        return turnOf(uid);
    if (const auto row = m_accounts.byUid(uid)) {
        const auto lock = m_locks.lockedFor(*row, Door::Password, context);
        if (lock && lock->code == code::lockedCaptcha)
            context.askCaptcha();
    }
    return turnOf(uid);
}

Result<CountedFailure> PasswordCheck::countDeviceFailure(Records &records, const AccountRow &row,
                                                         const DeviceRow &known,
                                                         const QByteArray &device) const
{
    const auto failures =
        records.devices().countFailure(row.uid, device, maxPasswordFailures, m_parts.now());
    if (!failures) {
        const auto refusal = lockRefusal(
            seenBy(known, row, m_answers.canAsk(row), m_parts.config.lockout), m_parts.now());
        return tl::unexpected(refusal.value_or(ServiceError{code::passwordLoginOff}));
    }
    const Lock lock =
        lockAfter(*failures, m_answers.canAsk(row), m_parts.config.lockout, m_parts.now());
    if (lock.until)
        records.devices().setLock(row.uid, device, *lock.until);
    return CountedFailure{*failures, row, true};
}

/// How many in a row an account has had (S20) is counted beside them, and shuts it without a word.
Result<CountedFailure> PasswordCheck::countStranger(Records &records, const AccountRow &row) const
{
    // Of who lost their number (S17) by the account: it has no other before it gives that up.
    const QByteArray key = strangersKey(m_parts.keys, row);
    records.lock(QString::fromLatin1(key.toHex()));
    const UnknownRow before = m_parts.strangers.failures(records, key);
    const auto locked = m_parts.strangers.lockOf(before);
    if (locked && !passesStrangersLock(row, m_parts.config.lockout, m_parts.now()))
        return tl::unexpected(*locked);
    const auto inRow = records.accounts().countFailure(row.uid, maxPasswordFailures, m_parts.now());
    const StrangersTry counted =
        locked ? StrangersTry{{}, before, {}} : m_parts.strangers.count(records, key, before);
    return CountedFailure{counted.counted.failures, row, false, counted, inRow.value_or(0)};
}

Result<CountedFailure> PasswordCheck::countFailure(Records &records, const QString &uid,
                                                   const RequestContext &context) const
{
    const auto before = records.accounts().byUid(uid);
    if (!before)
        return tl::unexpected(ServiceError{code::userUnknown});
    if (const auto device = m_devices.find(records, uid, context))
        return countDeviceFailure(records, *before, *device, m_devices.macOf(context));
    if (m_parts.config.flow.privateAnswers)
        return countStranger(records, *before);
    const bool blocks = m_parts.config.lockout.type == LockoutType::Block;
    const int limit = blocks ? m_parts.config.lockout.tries : maxPasswordFailures;
    const auto failures = records.accounts().countFailure(uid, limit, m_parts.now());
    if (!failures) {
        const auto refusal = lockRefusal(*before, m_parts.now());
        const int spent = blocks ? code::accountBlocked : code::passwordLoginOff;
        return tl::unexpected(refusal.value_or(ServiceError{spent}));
    }
    const Lock lock =
        lockAfter(*failures, m_answers.canAsk(*before), m_parts.config.lockout, m_parts.now());
    if (lock.kind != LockKind::None)
        records.accounts().setLock(uid, lock.kind, lock.until);
    return CountedFailure{*failures, *before, false};
}

Result<RightPassword> PasswordCheck::check(const QString &uid, const QString &password,
                                           int wrongCode, const RequestContext &context) const
{
    if (auto open = m_locks.passLock(uid, Door::Password, context); !open)
        return tl::unexpected(open.error());
    // The failure is counted, and its lock set, before the comparison; success takes both back
    // (security S5, S20). A crash or a parallel guess in between stays counted.
    const auto counted =
        m_parts.change([&](Records &records) { return countFailure(records, uid, context); });
    if (!counted)
        return tl::unexpected(counted.error());
    const bool isCompared = counted->row.hasPassword && (!counted->stranger || counted->inRow > 0);
    const auto right = isCompared ? m_parts.hasher.verify(counted->row.passwordHash, password)
                                  : m_parts.hasher.spend(password).map([] { return false; });
    if (!right)
        return tl::unexpected(ServiceError{code::tooManyRequests, 1});
    if (*right)
        return RightPassword{counted->row.passwordHash, counted->stranger, counted->failures};
    return tl::unexpected(wrongPassword(*counted, wrongCode, context));
}

ServiceError PasswordCheck::wrongPassword(const CountedFailure &counted, int wrongCode,
                                          const RequestContext &context) const
{
    const QString uid = counted.row.uid;
    const int inRow = counted.stranger ? counted.inRow : counted.failures;
    const auto locked =
        m_parts.change([&](Records &records) -> Result<std::optional<ServiceError>> {
            auto current = records.accounts().byUid(uid);
            if (!current)
                return tl::unexpected(ServiceError{code::userUnknown});
            if (lockAfter(inRow, m_answers.canAsk(*current), m_parts.config.lockout, m_parts.now())
                    .block) {
                current->blocked = true;
                records.accounts().update(*current);
            }
            if (counted.stranger)
                return m_parts.strangers.lockOf(counted.stranger->counted);
            return m_locks.lockedFor(records, *current, Door::Password, context);
        });
    if (!locked)
        return locked.error();
    if (*locked)
        return **locked;
    ServiceError error{wrongCode};
    error.triesLeft = std::max(0, m_parts.config.lockout.tries - counted.failures);
    return error;
}

ServiceError PasswordCheck::wrongNumber(const QString &phone, const QString &password)
{
    const auto e164 = e164Of(phone);
    const QByteArray mac = strangersKey(m_parts.keys, e164.value_or(QString()));
    const auto turn = turnOf(QString::fromLatin1(mac.toHex()));
    // As many reads and as many writing commits as a wrong password costs: one, and a change that
    // only reads.
    const auto before = m_parts.read([&](Records &records) { return lookInVain(records, phone); });
    bool isLocked = false; // then no password of an account is compared either
    const auto counted = m_parts.change([&](Records &records) -> Result<UnknownRow> {
        lookInVain(records, phone);
        records.lock(QString::fromLatin1(mac.toHex())); // it has no row yet that could be held
        const UnknownRow last = m_parts.strangers.failures(records, mac);
        isLocked = m_parts.strangers.lockOf(last).has_value();
        return isLocked ? last : m_parts.strangers.count(records, mac, last).counted;
    });
    if (!before || !counted)
        return before ? counted.error() : before.error();
    if (!isLocked && !m_parts.hasher.spend(password))
        return {code::tooManyRequests, 1};
    const auto noted =
        isLocked ? Result<bool>(true)
                 : m_parts.change([&](Records &records) { return lookInVain(records, phone); });
    if (!noted)
        return noted.error();
    return m_parts.config.flow.privateAnswers
               ? wrongAfter(counted->failures, counted->at, m_parts.config.lockout, m_parts.now())
               : ServiceError{code::userUnknown};
}

void PasswordCheck::clearFailures(Records &records, const QString &uid,
                                  const RequestContext &context) const
{
    // What strangers did wrong stays counted while the owner comes from a device of theirs: the two
    // budgets know nothing of each other (security S13).
    if (m_devices.find(records, uid, context))
        records.devices().clearFailures(uid, m_devices.macOf(context));
    else
        records.accounts().clearFailures(uid);
}

} // namespace ringkey::service
