// SPDX-License-Identifier: Apache-2.0
// What this folder calls of libpq, under the same names: handed on to the library, which the first
// call loads. Not compiled where the program is linked with it (cmake/LateLibraries.cmake).
#include "service/types/latelibrary.h"

#include <cstdlib>
#include <cstring>
#include <libpq-fe.h>

namespace {

template <typename Function>
Function *ofLibpq(const char *name)
{
    return ringkey::service::lateFunction<Function>(RINGKEY_LATE_LIBRARY, name);
}

} // namespace

// Asked before every other, so this is the one that says that there is no library.
PQconninfoOption *PQconninfoParse(const char *url, char **fault)
{
    static auto *const call = ofLibpq<decltype(PQconninfoParse)>("PQconninfoParse");
    if (call)
        return call(url, fault);
    *fault = strdup("PostgreSQL's library " RINGKEY_LATE_LIBRARY " is not on this machine");
    return nullptr;
}

void PQconninfoFree(PQconninfoOption *options)
{
    static auto *const call = ofLibpq<decltype(PQconninfoFree)>("PQconninfoFree");
    if (call)
        call(options);
}

void PQfreemem(void *memory)
{
    static auto *const call = ofLibpq<decltype(PQfreemem)>("PQfreemem");
    call ? call(memory) : std::free(memory);
}

PGconn *PQconnectStartParams(const char *const *names, const char *const *values, int expand)
{
    static auto *const call = ofLibpq<decltype(PQconnectStartParams)>("PQconnectStartParams");
    return call ? call(names, values, expand) : nullptr;
}

PostgresPollingStatusType PQconnectPoll(PGconn *connection)
{
    static auto *const call = ofLibpq<decltype(PQconnectPoll)>("PQconnectPoll");
    return call ? call(connection) : PGRES_POLLING_FAILED;
}

ConnStatusType PQstatus(const PGconn *connection)
{
    static auto *const call = ofLibpq<decltype(PQstatus)>("PQstatus");
    return call ? call(connection) : CONNECTION_BAD;
}

char *PQerrorMessage(const PGconn *connection)
{
    static auto *const call = ofLibpq<decltype(PQerrorMessage)>("PQerrorMessage");
    return call ? call(connection) : nullptr;
}

int PQsocket(const PGconn *connection)
{
    static auto *const call = ofLibpq<decltype(PQsocket)>("PQsocket");
    return call ? call(connection) : -1;
}

PQnoticeReceiver PQsetNoticeReceiver(PGconn *connection, PQnoticeReceiver receiver, void *data)
{
    static auto *const call = ofLibpq<decltype(PQsetNoticeReceiver)>("PQsetNoticeReceiver");
    return call ? call(connection, receiver, data) : nullptr;
}

void PQfinish(PGconn *connection)
{
    static auto *const call = ofLibpq<decltype(PQfinish)>("PQfinish");
    if (call)
        call(connection);
}
