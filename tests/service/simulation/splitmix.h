// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace ringkey::service::simulation {

/// Numbers that are the same for the same seed on every machine (splitmix64).
class SplitMix
{
public:
    explicit SplitMix(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    int below(int bound) { return int(next() % quint64(bound)); }

private:
    quint64 m_state;
};

/// From here on libsodium's random numbers follow from the seed.
void takeRandomFrom(quint64 seed);

} // namespace ringkey::service::simulation
