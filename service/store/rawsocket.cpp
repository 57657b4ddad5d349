// SPDX-License-Identifier: Apache-2.0
#include "service/store/rawsocket.h"

#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ringkey::service {

void shutDownSocket(int socket)
{
#ifdef _WIN32
    ::shutdown(SOCKET(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

void closeSocket(int socket)
{
#ifdef _WIN32
    ::closesocket(SOCKET(socket));
#else
    ::close(socket);
#endif
}

} // namespace ringkey::service
