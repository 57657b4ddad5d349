// SPDX-License-Identifier: Apache-2.0
#include "service/main/serving.h"

#include "service/crypto/secrets.h"

#include <QLoggingCategory>
#include <exception>
#include <utility>

Q_LOGGING_CATEGORY(lcServing, "ringkey.service.main")

namespace ringkey::service {

namespace {

std::vector<SmsProvider *> borrowed(const SmsProviders &providers)
{
    std::vector<SmsProvider *> all;
    for (const auto &provider : providers)
        all.push_back(provider.get());
    return all;
}

} // namespace

Serving::Serving(Config config, Store &store, SmsProviders providers, const Clock &clock,
                 std::shared_ptr<Figures> figures)
    : m_config(std::move(config))
    , m_providers(std::move(providers))
    , m_rules(m_config, store, clock, std::move(figures))
    , m_outbox(store, Keys(m_config.pepper), borrowed(m_providers), clock)
    , m_captcha(m_config.captcha)
    , m_api(m_rules, m_config, clock, askCaptcha())
{
    m_rules.onTextQueued([this] { m_outbox.wake(); });
    m_rules.checkTextsWith([this] { return m_outbox.fault(); });
}

/// Nothing where nobody can be asked.
Api::AskCaptcha Serving::askCaptcha()
{
    if (!m_config.captcha.isOn())
        return {};
    return [this](const QString &response, const QString &peer) {
        return m_captcha.ask(response, peer);
    };
}

Serving::~Serving()
{
    if (m_measuring.joinable())
        m_measuring.join();
}

void Serving::start()
{
    m_outbox.start(m_config.sms.workers);
    if (m_config.flow.privateAnswers)
        m_measuring = std::thread([this] { measure(); });
}

void Serving::measure()
try {
    m_rules.measureHashes([this] { return m_isEnding.load(); });
} catch (const std::exception &fault) {
    qCWarning(lcServing, "hashes were not measured: %s", fault.what());
}

void Serving::finish()
{
    m_captcha.abort();
    m_isEnding = true;
    m_api.finish();
    m_outbox.stop();
    if (m_measuring.joinable())
        m_measuring.join();
}

} // namespace ringkey::service
