// SPDX-License-Identifier: Apache-2.0
#include "targets.h"

#include <cstdint>
#include <cstring>

/// RINGKEY_FUZZ_TARGET is the name of one target (CMake makes one program for each).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const FuzzTarget &target : fuzzTargets()) {
        if (std::strcmp(target.name, RINGKEY_FUZZ_TARGET) == 0)
            target.run(bytes);
    }
    return 0;
}
