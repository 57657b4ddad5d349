// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/passwordpolicy.h"
#include "service/rules/authservice_p.h"
#include "service/rules/limits.h"
#include "service/rules/pretence.h"
#include "service/rules/takeback.h"

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

Result<void> AuthService::Private::acceptable(const QString &password, const ProfileFields &profile,
                                              const QString &phone)
{
    if (password.isEmpty())
        return tl::unexpected(ServiceError{code::passwordMissing});
    const auto fault =
        passwordFault(password, contextWords(config, profile, phone), config.password);
    if (!fault)
        return {};
    if (*fault == PasswordFault::TooCommon)
        return tl::unexpected(ServiceError{code::weakPassword});
    ServiceError error{code::fieldValidation};
    const bool isShort = *fault == PasswordFault::TooShort;
    error.fields.push_back(
        {u"Password"_s,
         *fault == PasswordFault::NoText ? u"The password is no text: it has half a character."_s
         : isShort
             ? u"The password needs at least %1 characters."_s.arg(config.password.minLength)
             : u"The password may have at most %1 characters."_s.arg(config.password.maxLength)});
    return tl::unexpected(error);
}

Result<QString> AuthService::Private::hashed(const QString &password)
{
    auto hash = hasher.hash(password);
    if (!hash)
        return tl::unexpected(ServiceError{code::tooManyRequests, 1});
    return *hash;
}

Result<QString> AuthService::Private::hashedAnew(const AccountRow &row, const QString &password)
{
    if (row.hasPassword) {
        const auto same = hasher.verify(row.passwordHash, password);
        if (!same)
            return tl::unexpected(ServiceError{code::tooManyRequests, 1});
        if (*same)
            return tl::unexpected(ServiceError{code::passwordReused});
    }
    return hashed(password);
}

// One password check at a time an account, so that a person's two apps signing in at once are not
// taken for an attack. Other processes are held off by the count alone.
std::unique_lock<std::mutex> AuthService::Private::turnOf(const QString &uid)
{
    return std::unique_lock(turns[qHash(uid) % turns.size()]);
}

// The captcha's provider is asked before (the verdict is kept): it takes its time, and others share
// the turn.
std::unique_lock<std::mutex> AuthService::Private::turnOf(const QString &uid,
                                                          const RequestContext &context)
{
    if (!context.askCaptcha || config.flow.privateAnswers ||
        !budgets.look(Asking::WrongCaptcha, context, now()))
        return turnOf(uid);
    if (const auto row = byUid(uid)) {
        const auto lock = lockedFor(*row, Door::Password, context);
        if (lock && lock->code == code::lockedCaptcha)
            context.askCaptcha();
    }
    return turnOf(uid);
}

Result<CountedFailure> AuthService::Private::countDeviceFailure(Records &records,
                                                                const AccountRow &row,
                                                                const DeviceRow &known,
                                                                const QByteArray &device)
{
    const auto failures =
        records.devices().countFailure(row.uid, device, maxPasswordFailures, now());
    if (!failures) {
        const auto refusal =
            lockRefusal(seenBy(known, row, asksQuestion(row), config.lockout), now());
        return tl::unexpected(refusal.value_or(ServiceError{code::passwordLoginOff}));
    }
    const Lock lock = lockAfter(*failures, asksQuestion(row), config.lockout, now());
    if (lock.until)
        records.devices().setLock(row.uid, device, *lock.until);
    return CountedFailure{*failures, row, true};
}

Result<CountedFailure> AuthService::Private::countFailure(Records &records, const QString &uid,
                                                          const RequestContext &context)
{
    const auto before = records.accounts().byUid(uid);
    if (!before)
        return tl::unexpected(ServiceError{code::userUnknown});
    if (const auto device = knownDevice(records, uid, context))
        return countDeviceFailure(records, *before, *device, deviceMac(context));
    if (config.flow.privateAnswers)
        return countStranger(records, *before);
    const bool blocks = config.lockout.type == LockoutType::Block;
    const int limit = blocks ? config.lockout.tries : maxPasswordFailures;
    const auto failures = records.accounts().countFailure(uid, limit, now());
    if (!failures) {
        const auto refusal = lockRefusal(*before, now());
        const int spent = blocks ? code::accountBlocked : code::passwordLoginOff;
        return tl::unexpected(refusal.value_or(ServiceError{spent}));
    }
    const Lock lock = lockAfter(*failures, asksQuestion(*before), config.lockout, now());
    if (lock.kind != LockKind::None)
        records.accounts().setLock(uid, lock.kind, lock.until);
    return CountedFailure{*failures, *before, false};
}

Result<RightPassword> AuthService::Private::checkPassword(const QString &uid,
                                                          const QString &password, int wrongCode,
                                                          const RequestContext &context)
{
    if (auto open = passLock(uid, Door::Password, context); !open)
        return tl::unexpected(open.error());
    // The failure is counted, and its lock set, before the comparison; success takes both back
    // (security S5, S20). A crash or a parallel guess in between stays counted.
    const auto counted =
        change([&](Records &records) { return countFailure(records, uid, context); });
    if (!counted)
        return tl::unexpected(counted.error());
    const bool isCompared = counted->row.hasPassword && (!counted->stranger || counted->inRow > 0);
    const auto right = isCompared ? hasher.verify(counted->row.passwordHash, password)
                                  : hasher.spend(password).map([] { return false; });
    if (!right)
        return tl::unexpected(ServiceError{code::tooManyRequests, 1});
    if (*right)
        return RightPassword{counted->row.passwordHash, counted->stranger, counted->failures};
    return tl::unexpected(wrongPassword(*counted, wrongCode, context));
}

ServiceError AuthService::Private::wrongPassword(const CountedFailure &counted, int wrongCode,
                                                 const RequestContext &context)
{
    const QString uid = counted.row.uid;
    const int inRow = counted.stranger ? counted.inRow : counted.failures;
    const auto locked = change([&](Records &records) -> Result<std::optional<ServiceError>> {
        auto current = records.accounts().byUid(uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (lockAfter(inRow, asksQuestion(*current), config.lockout, now()).block) {
            current->blocked = true;
            records.accounts().update(*current);
        }
        if (counted.stranger)
            return strangers.lockOf(counted.stranger->counted);
        return lockedFor(records, *current, Door::Password, context);
    });
    if (!locked)
        return locked.error();
    if (*locked)
        return **locked;
    ServiceError error{wrongCode};
    error.triesLeft = std::max(0, config.lockout.tries - counted.failures);
    return error;
}

ServiceError AuthService::Private::wrongNumber(const QString &phone, const QString &password)
{
    const auto e164 = number(phone);
    const QByteArray mac = strangersKey(keys, e164.value_or(QString()));
    const auto turn = turnOf(QString::fromLatin1(mac.toHex()));
    // As many reads and as many writing commits as a wrong password costs: one, and a change that
    // only reads.
    const auto before = read([&](Records &records) { return lookInVain(records, phone); });
    bool isLocked = false; // then no password of an account is compared either
    const auto counted = change([&](Records &records) -> Result<UnknownRow> {
        lookInVain(records, phone);
        records.lock(QString::fromLatin1(mac.toHex())); // it has no row yet that could be held
        const UnknownRow last = strangers.failures(records, mac);
        isLocked = strangers.lockOf(last).has_value();
        return isLocked ? last : strangers.count(records, mac, last).counted;
    });
    if (!before || !counted)
        return before ? counted.error() : before.error();
    if (!isLocked && !hasher.spend(password))
        return {code::tooManyRequests, 1};
    const auto noted = isLocked
                           ? Result<bool>(true)
                           : change([&](Records &records) { return lookInVain(records, phone); });
    if (!noted)
        return noted.error();
    return config.flow.privateAnswers
               ? wrongAfter(counted->failures, counted->at, config.lockout, now())
               : ServiceError{code::userUnknown};
}

void AuthService::Private::clearFailures(Records &records, const QString &uid,
                                         const RequestContext &context)
{
    // What strangers did wrong stays counted while the owner comes from a device of theirs: the two
    // budgets know nothing of each other (security S13).
    if (knownDevice(records, uid, context))
        records.devices().clearFailures(uid, deviceMac(context));
    else
        records.accounts().clearFailures(uid);
}

Result<AccountRow> AuthService::Private::resettable(const QString &phone,
                                                    const RequestContext &context)
{
    auto row = openByCode(phone, context);
    if (!row)
        return row;
    if (mustVerify(*row) && !opensByAnyCode(*row, config.flow))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    if (auto locked = lockedFor(*row, Door::Code, context))
        return tl::unexpected(*locked);
    return row;
}

Result<CodeSent> AuthService::forgotPassword(const QString &phone, const RequestContext &context)
{
    if (auto within = d->mayAskForCode(phone, context); !within)
        return tl::unexpected(within.error());
    const auto row = d->resettable(phone, context);
    if (!row)
        return d->sentOr(row.error(), phone, Purpose::ResetPassword, context);
    return d->sendAsked(*row, phone, Purpose::ResetPassword, context);
}

Result<std::optional<SignedIn>>
AuthService::Private::setNewPassword(Records &records, AccountRow row, const QString &hash,
                                     Instant moment, const RequestContext &context)
{
    if (auto refused = signInRefusal(row)) // blocked meanwhile
        return tl::unexpected(*refused);
    takeBack(records, row, deviceMac(context));
    records.accounts().setPassword(row.uid, hash, moment);
    records.accounts().clearFailures(row.uid);
    // Wrong tries at the old password say nothing about the new one.
    records.devices().clearFailures(row.uid, deviceMac(context));
    notifyOwner(records, row, context);
    records.sessions().endAll(row.uid, {}, SessionEnd::PasswordChanged, moment);
    if (!config.flow.loginOnReset)
        return std::optional<SignedIn>();
    // A policy that has to be accepted first is met at the next sign-in instead.
    const NewSession in = openSession(records, row.uid, moment, context);
    return in.policyPending ? std::optional<SignedIn>() : std::optional(in.signedIn);
}

Result<std::optional<SignedIn>> AuthService::resetPassword(const PasswordReset &request,
                                                           const RequestContext &context)
{
    const bool isPrivate = d->config.flow.privateAnswers;
    const auto e164 = Private::number(request.phone);
    // Where answers are private, only what anybody may hear is said before the code.
    if (auto fit = isPrivate && e164 ? d->acceptable(request.password, {}, *e164) : Result<void>();
        !fit)
        return tl::unexpected(fit.error());
    if (auto within = d->mayNameNumber(request.phone, context); !within)
        return tl::unexpected(within.error());
    auto row = d->openByCode(request.phone, context);
    if (row && isPrivate && d->mustVerify(*row) && !opensByAnyCode(*row, d->config.flow))
        row = tl::unexpected(ServiceError{code::phoneNotVerified});
    const PhoneAndCode typed{request.phone, request.code};
    if (!row)
        return tl::unexpected(d->wrongOr(row.error(), typed, Purpose::ResetPassword, context));
    // Before the code is tried: a password that has to be chosen again must not cost a try.
    const auto fit = d->acceptable(request.password, row->profile, *row->phone);
    if (!fit && !isPrivate)
        return tl::unexpected(d->telling(fit.error(), context));
    if (auto open = d->passLock(row->uid, Door::Code, context); !open)
        return tl::unexpected(d->wrongOr(open.error(), typed, Purpose::ResetPassword, context));
    const auto ticket =
        d->checkCode({Purpose::ResetPassword, *row->phone, row->uid}, request.code, context);
    if (!ticket)
        return tl::unexpected(d->wrongOr(ticket.error(), typed, Purpose::ResetPassword, context));
    if (!fit) // made of the person's name
        return tl::unexpected(fit.error());
    // Made so while the code was on its way.
    if (d->mustVerify(*row) && !opensByAnyCode(*row, d->config.flow))
        return tl::unexpected(ServiceError{code::phoneNotVerified});
    // After the code: it costs two hashes, and tells something about the password.
    const auto hash = d->hashedAnew(*row, request.password);
    if (!hash)
        return tl::unexpected(hash.error());
    auto done = d->finish([&](Records &records) -> Result<std::optional<SignedIn>> {
        const Instant now = d->now();
        auto current = records.accounts().byUid(row->uid);
        if (!current)
            return tl::unexpected(ServiceError{code::userUnknown});
        if (auto once = d->redeem(records, *ticket, now); !once)
            return tl::unexpected(once.error());
        // The code came to this number.
        d->proveFor(records, *current, now, context);
        records.accounts().update(*current);
        // No success shortens strangers' locks there (S14): the device that has the number is
        // known from now on, and passes them.
        if (isPrivate && !context.device.isEmpty())
            records.devices().keep(row->uid, d->deviceMac(context), now, knownDevices);
        return d->setNewPassword(records, *current, *hash, now, context);
    });
    d->tellQueued();
    return done;
}

Result<void> AuthService::changePassword(const QString &token, const PasswordChange &request,
                                         const RequestContext &context)
{
    const auto caller = d->caller(token);
    if (!caller)
        return tl::unexpected(caller.error());
    if (request.oldPassword.isEmpty())
        return tl::unexpected(Private::missing(u"oldpassword"_s));
    const AccountRow &row = caller->account;
    const auto turn = d->turnOf(row.uid, context);
    const auto right =
        d->checkPassword(row.uid, request.oldPassword, code::currentPasswordWrong, context);
    if (!right)
        return tl::unexpected(ofToken(right.error()));
    auto wanted = d->acceptable(request.newPassword, row.profile, row.phone.value_or(QString()));
    if (wanted && request.newPassword == request.oldPassword)
        wanted = tl::unexpected(ServiceError{code::passwordReused});
    const auto hash =
        wanted ? d->hashed(request.newPassword) : Result<QString>(tl::unexpected(wanted.error()));
    const auto changed =
        d->finish([&](Records &records) -> Result<std::optional<ServiceError>> {
             // The old password was right: that is kept whatever is wrong with the new one, which
             // is therefore no error of this change.
             d->clearFailures(records, row.uid, context);
             right->takeBack(records);
             if (!hash)
                 return hash.error();
             const auto again = d->caller(records, token);
             if (!again)
                 return tl::unexpected(again.error());
             // A reset that came between wins: the password just checked is the old one.
             if (again->account.passwordHash != right->hash)
                 return tl::unexpected(ServiceError{code::currentPasswordWrong});
             const Instant now = d->now();
             takeBack(records, again->account, d->deviceOf(records, *again, context));
             records.accounts().setPassword(row.uid, *hash, now);
             records.sessions().endAll(row.uid, caller->session.id, SessionEnd::PasswordChanged,
                                       now);
             d->notifyOwner(records, again->account, context);
             return std::nullopt;
         }).and_then([](const std::optional<ServiceError> &refused) -> Result<void> {
            if (refused)
                return tl::unexpected(*refused);
            return {};
        });
    d->tellQueued();
    return changed;
}

} // namespace ringkey::service
