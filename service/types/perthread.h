// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ringkey::service {

/// A T of each thread's own, gone with the thread; `Name` tells two of one type apart.
///
/// MinGW's threads give their memory back before destructors run, which then work on what is
/// freed: there, it stays until the program ends.
template <class T, class Name>
T &ofThisThread()
{
#ifdef __MINGW32__
    thread_local T *mine = new T;
    return *mine;
#else
    thread_local T mine;
    return mine;
#endif
}

} // namespace ringkey::service
