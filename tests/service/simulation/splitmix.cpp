// SPDX-License-Identifier: Apache-2.0
#include "splitmix.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace ringkey::service::simulation {

namespace {

SplitMix generator(0);

void fill(void *const buffer, const std::size_t size)
{
    auto *to = static_cast<unsigned char *>(buffer);
    for (std::size_t done = 0; done < size; done += sizeof(quint64)) {
        const quint64 part = generator.next();
        std::memcpy(to + done, &part, std::min(sizeof part, size - done));
    }
}

const char *name()
{
    return "simulation";
}

std::uint32_t number()
{
    return std::uint32_t(generator.next());
}

} // namespace

void takeRandomFrom(quint64 seed)
{
    static randombytes_implementation ours{name, number, nullptr, nullptr, fill, nullptr};
    static const bool isSet = randombytes_set_implementation(&ours) == 0;
    Q_UNUSED(isSet)
    generator = SplitMix(seed);
}

} // namespace ringkey::service::simulation
