// SPDX-License-Identifier: Apache-2.0
#include "service/main/serving.h"

#include "service/crypto/secrets.h"

#include <utility>

namespace ringkey::service {

Serving::Serving(Config config, Store &store, std::unique_ptr<SmsProvider> provider,
                 const Clock &clock)
    : m_config(std::move(config))
    , m_provider(std::move(provider))
    , m_rules(m_config, store, clock)
    , m_outbox(store, Keys(m_config.pepper), *m_provider, clock)
    , m_api(m_rules, m_config, clock)
{
    m_rules.onTextQueued([this] { m_outbox.wake(); });
}

void Serving::start()
{
    m_outbox.start();
}

void Serving::finish()
{
    m_api.finish();
    m_outbox.stop();
}

} // namespace ringkey::service
