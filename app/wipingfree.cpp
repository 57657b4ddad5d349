// SPDX-License-Identifier: Apache-2.0
// What the program gives back to the heap is overwritten. Our own types do so with what they know
// to be secret (auth/types/secret.h); Qt's do not: a socket's buffers, a text field's undo list and
// a message on the bus leave behind what they held, for whoever reads the memory later. In the
// program alone, not in the library: a host chooses its heap itself.
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <atomic>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

namespace {

/// The next function of that name: a system may put another heap before the C library's
/// (ld.so.preload), whose blocks are its own to take back.
template <class Function>
Function next(std::atomic<Function> &found, const char *name)
{
    if (const auto known = found.load(std::memory_order_relaxed))
        return known;
    const auto function = reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
    found.store(function, std::memory_order_relaxed);
    return function;
}

void giveBack(void *block)
{
    static constinit std::atomic<void (*)(void *)> found{};
    next(found, "free")(block);
}

void *resize(void *block, std::size_t size)
{
    static constinit std::atomic<void *(*)(void *, std::size_t)> found{};
    return next(found, "realloc")(block, size);
}

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
    giveBack(block);
}

/// A block that is moved leaves its old place behind, which the heap's own would not tell to
/// free().
extern "C" __attribute__((visibility("default"))) void *realloc(void *block,
                                                                std::size_t size) noexcept
{
    const std::size_t before = block ? malloc_usable_size(block) : 0;
    if (size == 0 || before == 0 || before > largest)
        return resize(block, size);
    if (size <= before) { // it stays where it is
        wipe(block, size, before);
        return resize(block, size);
    }
    void *moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, block, before);
        free(block);
    }
    return moved;
}

#endif
