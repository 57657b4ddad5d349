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
    begin();
}

Network::Network(const ReadSettings &read, const RememberedLook &look, Keychain *keychain,
                 QObject *parent)
    : QObject(parent)
    , m_read(read)
    , m_look(look)
    , m_kept(keychain)
{
    begin();
}

void Network::begin()
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
                     std::function<void(NetworkKept)> kept)
{
    const QString before = wantsPassword() ? entry() : QString();
    const Secret old = m_config.password;
    const auto choice = m_look.saveNetwork(chosen) ? NetworkKept::All : NetworkKept::Nothing;
    merge();
    const bool same = before == entry();
    if (!before.isEmpty() && !same && choice == NetworkKept::All)
        m_kept.write(before, {}, [](bool) {}); // the next start would still use it else
    m_config.password = password.value_or(same ? old : Secret());
    Q_EMIT changed();
    if (!wantsPassword())
        return kept(choice);
    if (!password) { // one that was kept for this proxy earlier
        fetchAgain();
        return kept(choice);
    }
    m_kept.write(entry(), *password, [kept = std::move(kept), choice](bool has) {
        kept(has || choice == NetworkKept::Nothing ? choice : NetworkKept::NoPassword);
    });
}

void Network::forget(std::function<void()> done)
{
    m_look.saveNetwork({});
    if (!wantsPassword())
        return done();
    m_kept.write(entry(), {}, [done = std::move(done)](bool) { done(); });
}

} // namespace ringkey
