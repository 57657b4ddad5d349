// SPDX-License-Identifier: Apache-2.0
#include "app/network.h"

#include "app/settings/proxytext.h"

using namespace Qt::StringLiterals;

namespace ringkey {

Network::Network(const ReadSettings &read, const RememberedLook &look,
                 const QString &keychainService, QObject *parent)
    : QObject(parent)
    , m_read(read)
    , m_look(look)
    , m_kept(keychainService)
{
    merge();
    connect(&m_kept, &KeptPassword::changed, this, &Network::fetchAgain);
}

void Network::merge()
{
    NetworkSettings chosen = m_look.network();
    if (!m_read.isOpen(u"network.proxy"_s))
        chosen.proxy = m_read.settings.network.proxy;
    if (!m_read.isOpen(u"network.proxy_user"_s))
        chosen.proxyUser = m_read.settings.network.proxyUser;
    if (!m_read.isOpen(u"network.ca_file"_s))
        chosen.caFile = m_read.settings.network.caFile;
    m_settings = merged(m_read.settings.network, chosen);
    m_config = configFrom(m_settings);
}

bool Network::wantsPassword() const
{
    return m_config.proxy == NetworkConfig::Proxy::Manual && !m_config.user.isEmpty();
}

/// For this name at this proxy only: another one must not be sent it.
QString Network::entry() const
{
    return u"proxy:"_s + m_config.user + u'@' + proxyText(m_config.host, m_config.port);
}

void Network::setPassword(const Secret &password)
{
    if (password == m_config.password)
        return;
    m_config.password = password;
    Q_EMIT changed();
}

void Network::start(std::function<void()> ready)
{
    if (!wantsPassword())
        return ready();
    m_kept.read(entry(), [this, ready = std::move(ready), asked = entry()](const Secret &found) {
        if (asked == entry() && !hasPassword())
            setPassword(found);
        ready();
    });
}

/// The keychain was locked before, maybe.
void Network::fetchAgain()
{
    if (!hasPassword())
        start([] {});
}

void Network::choose(const NetworkSettings &chosen, const std::optional<Secret> &password,
                     std::function<void(bool)> kept)
{
    const QString before = entry();
    const Secret old = m_config.password;
    m_look.saveNetwork(chosen);
    merge();
    const bool same = before == entry();
    m_config.password = password.value_or(same ? old : Secret());
    Q_EMIT changed();
    if (!wantsPassword())
        return kept(true);
    if (!password) { // one that was kept for this proxy earlier
        fetchAgain();
        return kept(true);
    }
    m_kept.write(entry(), *password, std::move(kept));
}

void Network::forget(std::function<void()> done)
{
    m_look.saveNetwork({});
    if (!wantsPassword())
        return done();
    m_kept.write(entry(), {}, [done = std::move(done)](bool) { done(); });
}

} // namespace ringkey
