// SPDX-License-Identifier: Apache-2.0
// What the program gives back to the heap is overwritten. Our own types do so with what they know
// to be secret (auth/types/secret.h); Qt's do not: a socket's buffers, a text field's undo list and
// a message on the bus leave behind what they held, for whoever reads the memory later. In the
// program alone, not in the library: a host chooses its heap itself.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <cstring>
#include <malloc.h>

extern "C" void __libc_free(void *block);
extern "C" void *__libc_realloc(void *block, std::size_t size);

namespace {

/// What is larger are pictures; no request and no reply is.
constexpr std::size_t largest = 1 << 20;

void wipe(void *block, std::size_t from, std::size_t to)
{
    if (to > from && to <= largest)
        explicit_bzero(static_cast<char *>(block) + from, to - from);
}

} // namespace

extern "C" __attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (!block)
        return;
    wipe(block, 0, malloc_usable_size(block));
    __libc_free(block);
}

/// A block that is moved leaves its old place behind, which the heap's own would not tell to
/// free().
extern "C" __attribute__((visibility("default"))) void *realloc(void *block,
                                                                std::size_t size) noexcept
{
    const std::size_t before = block ? malloc_usable_size(block) : 0;
    if (size == 0 || before == 0 || before > largest)
        return __libc_realloc(block, size);
    if (size <= before) { // it stays where it is
        wipe(block, size, before);
        return __libc_realloc(block, size);
    }
    void *moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, block, before);
        free(block);
    }
    return moved;
}

#endif
