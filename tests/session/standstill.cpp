// SPDX-License-Identifier: Apache-2.0
#include "tests/session/standstill.h"

#include <asm/fcntl.h> // the numbers alone: fcntl.h defines the functions where they are fortified
#include <condition_variable>
#include <cstdarg>
#include <dlfcn.h>
#include <mutex>
#include <sys/types.h>
#include <thread>

namespace {

struct Disk
{
    std::mutex mutex;
    std::condition_variable moves;
    QByteArray folder;
    std::thread::id window;
    bool isStill = false;
    QByteArrayList byTheWindow;
    QByteArrayList byOthers;
};

Disk &disk()
{
    static auto *const one = new Disk; // files are removed until the very end
    return *one;
}

void pass(const char *call, const char *path)
{
    Disk &it = disk();
    std::unique_lock lock(it.mutex);
    if (it.folder.isEmpty() || !path ||
        !QByteArray::fromRawData(path, qstrlen(path)).startsWith(it.folder))
        return;
    const bool isWindow = std::this_thread::get_id() == it.window;
    (isWindow ? it.byTheWindow : it.byOthers).append(QByteArray(call) + ' ' + path);
    it.moves.wait(lock, [&] { return isWindow || !it.isStill; });
}

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

#define RINGKEY_IN_PLACE extern "C" __attribute__((visibility("default"), used))

RINGKEY_IN_PLACE int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const auto mode = va_arg(more, unsigned int);
    va_end(more);
    if ((flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0)
        pass("open", path);
    static auto *const next = real<int(const char *, int, ...)>("open64");
    return next(path, flags, mode);
}

RINGKEY_IN_PLACE int unlink(const char *path) noexcept
{
    pass("unlink", path);
    static auto *const next = real<int(const char *)>("unlink");
    return next(path);
}

RINGKEY_IN_PLACE int rename(const char *from, const char *to) noexcept
{
    pass("rename", to);
    static auto *const next = real<int(const char *, const char *)>("rename");
    return next(from, to);
}

RINGKEY_IN_PLACE int mkdir(const char *path, mode_t mode) noexcept
{
    pass("mkdir", path);
    static auto *const next = real<int(const char *, mode_t)>("mkdir");
    return next(path, mode);
}

namespace standstill {

void watch(const QByteArray &folder)
{
    Disk &it = disk();
    const std::lock_guard lock(it.mutex);
    it.folder = folder;
    it.window = std::this_thread::get_id();
    it.byTheWindow.clear();
    it.byOthers.clear();
}

void unwatch()
{
    end();
    const std::lock_guard lock(disk().mutex);
    disk().folder.clear();
}

void begin()
{
    const std::lock_guard lock(disk().mutex);
    disk().isStill = true;
}

void end()
{
    const std::lock_guard lock(disk().mutex);
    disk().isStill = false;
    disk().moves.notify_all();
}

QByteArrayList byTheWindow()
{
    const std::lock_guard lock(disk().mutex);
    return disk().byTheWindow;
}

QByteArrayList byOthers()
{
    const std::lock_guard lock(disk().mutex);
    return disk().byOthers;
}

} // namespace standstill
