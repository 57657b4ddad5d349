// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <dlfcn.h>

namespace ringkey::service {

/// A function of a shared library that is loaded when one of its functions is called first, and
/// stays. Null where it is missing. cmake/LateLibraries.cmake says what for.
template <typename Function>
Function *lateFunction(const char *library, const char *name)
{
    void *const handle = dlopen(library, RTLD_NOW);
    return handle ? reinterpret_cast<Function *>(dlsym(handle, name)) : nullptr;
}

} // namespace ringkey::service
