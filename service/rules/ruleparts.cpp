// SPDX-License-Identifier: Apache-2.0
#include "service/rules/ruleparts.h"

#include "service/rules/limits.h"

namespace ringkey::service {

namespace {

Longest longestOf(const Config &config)
{
    Longest longest;
    longest.lock = std::max(config.lockout.period, longestDelay);
    longest.code = config.otp.life;
    longest.access = config.session.access;
    longest.session = config.session.refresh;
    return longest;
}

} // namespace

RuleParts::RuleParts(const Config &configuration, Store &records, const Clock &time,
                     std::shared_ptr<Figures> counted)
    : StoreAccess(records, time, longestOf(configuration))
    , config(configuration)
    , figures(std::move(counted))
    , keys((initCrypto(), configuration.pepper))
    , hasher(configuration.password, figures)
    , texts(config, keys, *figures)
    , codes(config, keys, texts)
    , sessions(config.session)
    , budgets(config.addresses, config.captcha, *figures)
    , strangers(config.lockout, time)
{
}

} // namespace ringkey::service
