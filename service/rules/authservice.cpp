// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"

#include "phone/phonenumber.h"
#include "service/rules/authservice_p.h"
#include "service/rules/takeback.h"
#include "service/rules/writtennumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int retryAfterStoreFailure = 2;
constexpr int retryAfterNoVerdict = 5; // of the captcha's provider, which is asked for 3 s

QString lockTypeName(LockKind kind)
{
    switch (kind) {
    case LockKind::Captcha:
        return u"Captcha"_s;
    case LockKind::Question:
        return u"SecurityQuestion"_s;
    case LockKind::Suspend: // contract 3.3: for Suspend only IsLoginLocked flips
    case LockKind::None:
        break;
    }
    return u"None"_s;
}

} // namespace

AuthService::AuthService(const Config &config, Store &store, const Clock &clock)
    : d(std::make_unique<Private>(config, store, clock))
{
}

AuthService::~AuthService() = default;

void AuthService::onTextQueued(std::function<void()> handler)
{
    d->textQueued = std::move(handler);
}

void AuthService::checkTextsWith(std::function<std::optional<QString>()> fault)
{
    d->texts.checkWith(std::move(fault));
}

Result<void> AuthService::provePerson(const RequestContext &context) const
{
    if (!d->config.captcha.isOn())
        return tl::unexpected(ServiceError{code::captchaInvalid});
    if (auto within = d->budgets.look(Asking::WrongCaptcha, context, d->now()); !within)
        return within;
    // Nobody could say: the response may be good all the same.
    const auto refusal =
        d->budgets.unlessPerson({code::storeUnavailable, retryAfterNoVerdict}, context, d->now());
    return refusal ? tl::unexpected(*refusal) : Result<void>();
}

std::optional<ServiceError>
AuthService::refusalAfter(std::chrono::steady_clock::duration waited) const
{
    constexpr std::chrono::seconds longEnough{1};
    if (waited < longEnough || !d->store.falters())
        return std::nullopt;
    return Private::storeDown({});
}

bool AuthService::noteDelivery(const QString &id, Delivery delivery, const QString &code)
{
    const auto done = d->store.change([&](Records &records) {
        records.texts().noteCallback({id, delivery, code, {}, {}});
        return true;
    });
    return done.has_value();
}

Result<AuthService::TextFigures> AuthService::textFigures()
{
    return d->read([&](Records &records) -> Result<TextFigures> {
        const Instant today = std::chrono::floor<std::chrono::days>(d->now());
        return TextFigures{records.texts().sums(today), records.outbox().waiting()};
    });
}

bool AuthService::purgeSome()
{
    return dropSome(d->store, d->config, d->now(), d->purgePace).value_or(0) > 0;
}

void AuthService::purge()
{
    while (purgeSome()) {
    }
}

// The store has said so in the log, once.
ServiceError StoreAccess::storeDown(const StoreFailure &)
{
    ServiceError error{code::storeUnavailable};
    error.retryAfterSeconds = retryAfterStoreFailure;
    return error;
}

Result<AccountRow> StoreAccess::stillThere(Records &records, const AccountRow &found)
{
    auto current = records.accounts().byUid(found.uid);
    if (!current || current->phone != found.phone)
        return tl::unexpected(ServiceError{code::userUnknown});
    return *std::move(current);
}

ServiceError StoreAccess::missing(const QString &parameter)
{
    ServiceError error{code::badParameter};
    error.parameter = parameter;
    return error;
}

void AuthService::Private::tellQueued() const
{
    if (textQueued)
        textQueued();
}

Result<QString> AuthService::Private::number(const QString &text)
{
    if (text.trimmed().isEmpty())
        return tl::unexpected(ServiceError{code::phoneMissing});
    const auto parsed = writtenNumber(text);
    if (!parsed)
        return tl::unexpected(ServiceError{code::phoneInvalid});
    return parsed->e164();
}

Result<QString> AuthService::Private::textableNumber(const QString &text)
{
    auto e164 = number(text);
    if (e164 && !PhoneNumber::fromE164(*e164)->canReceiveTexts())
        return tl::unexpected(ServiceError{code::phoneInvalid});
    return e164;
}

// A number that was never proven belongs to nobody yet (S16), whatever it can be used for
// meanwhile; but where nothing is verified it is at once that of who registers it, or whom an
// import brought.
bool AuthService::Private::isClaimed(const AccountRow &row) const
{
    return row.phoneProven ||
           (config.flow.verification == Verification::Disabled && isImported(row));
}

Result<AccountRow> AuthService::Private::accountOf(const QString &phone)
{
    const auto e164 = number(phone);
    if (!e164)
        return tl::unexpected(e164.error());
    return read([&](Records &records) -> Result<AccountRow> {
        if (auto row = records.accounts().byPhone(*e164))
            return *row;
        return tl::unexpected(ServiceError{code::userUnknown});
    });
}

Result<AccountRow> AuthService::Private::byUid(const QString &uid)
{
    return read([&](Records &records) -> Result<AccountRow> {
        if (auto row = records.accounts().byUid(uid.toLower()))
            return *row;
        return tl::unexpected(ServiceError{code::uidInvalid});
    });
}

Result<AccountRow> AuthService::Private::knownByUid(const QString &uid)
{
    auto row = byUid(uid);
    if (!row && row.error().code == code::uidInvalid)
        return tl::unexpected(ServiceError{code::userUnknown});
    return row;
}

Result<CodeSent> AuthService::Private::sendAsked(const AccountRow &row, const QString &phone,
                                                 Purpose purpose, const RequestContext &context)
{
    auto sent = finish([&](Records &records) -> Result<CodeSent> {
        const auto current = stillThere(records, row);
        if (!current)
            return tl::unexpected(current.error());
        return sendCode(records, *current, purpose, *row.phone, context);
    });
    tellQueued();
    return sent ? sent : sentOr(sent.error(), phone, purpose, context);
}

Result<CodeSent> AuthService::Private::sendCode(Records &records, const AccountRow &row,
                                                Purpose purpose, const QString &phone,
                                                const RequestContext &context)
{
    // Contract op 4 and 10: a blocked account cannot ask for codes.
    if (row.blocked)
        return tl::unexpected(ServiceError{code::accountBlocked});
    const bool ownDevice = asksOwner(records, row, phone, context);
    const bool untold =
        config.flow.privateAnswers && purpose == Purpose::ChangePhone && isOthers(records, phone);
    return codes.issue(records, {purpose, phone, row.uid, ownDevice, untold}, row, now(), context);
}

/// What a number has in reserve (S13) is for devices of its owner, not of whoever wants it next.
bool AuthService::Private::asksOwner(Records &records, const AccountRow &row, const QString &phone,
                                     const RequestContext &context)
{
    return row.phoneProven && row.phone == phone && knownDevice(records, row.uid, context);
}

bool hasCharacters(const QString &typed)
{
    return std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Result<CodeTicket> AuthService::Private::checkCode(CodeScope scope, const QString &typed,
                                                   const RequestContext &context)
{
    // Nothing was typed, so nothing was guessed: it costs no try.
    if (!hasCharacters(typed))
        return tl::unexpected(missing(u"otp"_s));
    const auto counted = change([&](Records &records) -> Result<CountedTry> {
        const auto row = records.accounts().byUid(scope.uid);
        if (!row)
            return tl::unexpected(ServiceError{code::userUnknown});
        scope.ownDevice = asksOwner(records, *row, scope.phone, context);
        return codes.count(records, scope, now());
    });
    if (!counted)
        return tl::unexpected(counted.error());
    return codes.compare(*counted, typed);
}

Result<void> AuthService::Private::redeem(Records &records, const CodeTicket &ticket,
                                          Instant moment)
{
    if (!codes.redeem(records, ticket, moment))
        return tl::unexpected(ServiceError{code::otpUsed});
    return {};
}

Account AuthService::Private::shown(const AccountRow &row) const
{
    Account account = row;
    account.locked = row.blocked || (row.lockedUntil && *row.lockedUntil > now());
    if (row.blocked)
        account.lockType = u"Block"_s;
    else if (account.locked)
        account.lockType = lockTypeName(row.lockKind);
    return account;
}

} // namespace ringkey::service
