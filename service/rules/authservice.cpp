// SPDX-License-Identifier: Apache-2.0
#include "service/rules/authservice.h"

#include "service/rules/rules.h"

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

constexpr int retryAfterNoVerdict = 5; // of the captcha's provider, which is asked for 3 s

} // namespace

AuthService::AuthService(const Config &config, Store &store, const Clock &clock,
                         std::shared_ptr<Figures> figures)
    : d(std::make_unique<Rules>(config, store, clock, std::move(figures)))
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
    ServiceError unchecked{code::storeUnavailable, retryAfterNoVerdict};
    unchecked.cause.text = u"the captcha's provider gives no verdict"_s;
    const auto refusal = d->budgets.unlessPerson(unchecked, context, d->now());
    return refusal ? tl::unexpected(*refusal) : Result<void>();
}

std::optional<ServiceError>
AuthService::refusalAfter(std::chrono::steady_clock::duration waited) const
{
    constexpr std::chrono::seconds longEnough{1};
    if (waited < longEnough || !d->store.falters())
        return std::nullopt;
    return StoreAccess::storeDown({u"it waited behind what somebody holds in the store"_s});
}

bool AuthService::noteDelivery(const QString &id, Delivery delivery, const QString &code)
{
    const auto done = d->store.change([&](Records &records) {
        records.texts().noteCallback({id, delivery, code, {}, {}});
        return true;
    });
    return done.has_value();
}

Result<TextFigures> AuthService::textFigures()
{
    return d->read([&](Records &records) -> Result<TextFigures> {
        const Instant today = std::chrono::floor<std::chrono::days>(d->now());
        return TextFigures{records.texts().sums(today), records.outbox().waiting()};
    });
}

const Figures &AuthService::figures() const
{
    return *d->figures;
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

} // namespace ringkey::service
