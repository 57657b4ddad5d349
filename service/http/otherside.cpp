// SPDX-License-Identifier: Apache-2.0
#include "service/http/otherside.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#endif

namespace ringkey::service {

#ifdef POLLRDHUP

OtherSide otherSideOf(std::uintptr_t socket)
{
    pollfd looked{int(socket), POLLRDHUP, 0};
    if (::poll(&looked, 1, 0) <= 0)
        return OtherSide::MaySend;
    if (looked.revents & (POLLERR | POLLHUP | POLLNVAL))
        return OtherSide::Gone;
    return looked.revents & POLLRDHUP ? OtherSide::SendsNoMore : OtherSide::MaySend;
}

#else

/// The end shows once all before it was taken: behind bytes that wait it is not seen.
OtherSide otherSideOf(std::uintptr_t socket)
{
    char byte = 0;
#ifdef _WIN32
    WSAPOLLFD looked{SOCKET(socket), POLLRDNORM, 0};
    if (::WSAPoll(&looked, 1, 0) <= 0)
        return OtherSide::MaySend;
    const auto came = ::recv(SOCKET(socket), &byte, 1, MSG_PEEK);
    const bool isQuiet = came < 0 && ::WSAGetLastError() == WSAEWOULDBLOCK;
#else
    const auto came = ::recv(int(socket), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool isQuiet = came < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR);
#endif
    if (came > 0 || isQuiet)
        return OtherSide::MaySend;
    return came == 0 ? OtherSide::SendsNoMore : OtherSide::Gone;
}

#endif

} // namespace ringkey::service
