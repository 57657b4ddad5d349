// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <functional>
#include <future>

namespace ringkey::service {

/// The addresses of a host's name, in the order to try them; none where it is not known. Blocks.
using AddressesOf = std::function<QStringList(const QString &name)>;
using NameLookup = std::shared_future<QStringList>;

/// As the system knows them. A silent name server takes half a minute, which nothing can cut short.
QStringList systemAddresses(const QString &name);

/// Asks on a thread of its own, which nobody has to wait for; while a name is being asked for,
/// whoever wants it gets the same answer.
NameLookup lookUp(const QString &name, const AddressesOf &addressesOf);

} // namespace ringkey::service
