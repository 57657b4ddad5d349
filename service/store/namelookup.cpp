// SPDX-License-Identifier: Apache-2.0
#include "service/store/namelookup.h"

#include <QHash>
#include <array>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

namespace ringkey::service {

namespace {

struct UnderWay
{
    std::mutex mutex;
    QHash<QString, NameLookup> lookups;
};

} // namespace

QStringList systemAddresses(const QString &name)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM; // each address once
    addrinfo *found = nullptr;
    if (getaddrinfo(name.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return {};
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> kept(found, &freeaddrinfo);
    QStringList addresses;
    for (const addrinfo *one = found; one; one = one->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text.data(), text.size(), nullptr, 0,
                        NI_NUMERICHOST) == 0)
            addresses.append(QString::fromLatin1(text.data()));
    }
    return addresses;
}

NameLookup lookUp(const QString &name, const AddressesOf &addressesOf)
{
    // A thread may be asking still when the program ends.
    static const auto underWay = std::make_shared<UnderWay>();
    const std::lock_guard lock(underWay->mutex);
    NameLookup &mine = underWay->lookups[name];
    if (mine.valid())
        return mine;
    std::packaged_task<QStringList()> task([name, addressesOf] { return addressesOf(name); });
    NameLookup answer = task.get_future().share();
    std::thread([all = underWay, name, task = std::move(task)]() mutable {
        task();
        const std::lock_guard ended(all->mutex);
        all->lookups.remove(name);
    }).detach();
    mine = answer;
    return answer;
}

} // namespace ringkey::service
