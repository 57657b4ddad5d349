// SPDX-License-Identifier: Apache-2.0
// What httpcall.cpp calls of libcurl, under the same names: handed on to the library, which the
// first call loads. Not compiled where the program is linked with it (cmake/LateLibraries.cmake).
#include "service/types/latelibrary.h"

#include <cstdarg>
#include <curl/curl.h>

namespace {

template <typename Function>
Function *ofCurl(const char *name)
{
    return ringkey::service::lateFunction<Function>(RINGKEY_LATE_LIBRARY, name);
}

} // namespace

CURLcode curl_global_init(long flags)
{
    static auto *const call = ofCurl<decltype(curl_global_init)>("curl_global_init");
    return call ? call(flags) : CURLE_FAILED_INIT;
}

CURL *curl_easy_init()
{
    static auto *const call = ofCurl<decltype(curl_easy_init)>("curl_easy_init");
    return call ? call() : nullptr;
}

// In brackets, because the headers have macros of these names. What comes last has the type that
// the option's number tells; what is asked for is a pointer always.
CURLcode(curl_easy_setopt)(CURL *handle, CURLoption option, ...)
{
    static auto *const call = ofCurl<decltype(curl_easy_setopt)>("curl_easy_setopt");
    if (!call)
        return CURLE_FAILED_INIT;
    std::va_list values;
    va_start(values, option);
    const int type = int(option) / CURLOPTTYPE_OBJECTPOINT * CURLOPTTYPE_OBJECTPOINT;
    CURLcode result = CURLE_OK;
    if (type == CURLOPTTYPE_LONG)
        result = call(handle, option, va_arg(values, long));
    else if (type == CURLOPTTYPE_OFF_T)
        result = call(handle, option, va_arg(values, curl_off_t));
    else
        result = call(handle, option, va_arg(values, void *));
    va_end(values);
    return result;
}

CURLcode(curl_easy_getinfo)(CURL *handle, CURLINFO info, ...)
{
    static auto *const call = ofCurl<decltype(curl_easy_getinfo)>("curl_easy_getinfo");
    if (!call)
        return CURLE_FAILED_INIT;
    std::va_list values;
    va_start(values, info);
    const CURLcode result = call(handle, info, va_arg(values, void *));
    va_end(values);
    return result;
}

CURLcode curl_easy_perform(CURL *handle)
{
    static auto *const call = ofCurl<decltype(curl_easy_perform)>("curl_easy_perform");
    return call ? call(handle) : CURLE_FAILED_INIT;
}

void curl_easy_cleanup(CURL *handle)
{
    static auto *const call = ofCurl<decltype(curl_easy_cleanup)>("curl_easy_cleanup");
    if (call)
        call(handle);
}

curl_slist *curl_slist_append(curl_slist *list, const char *line)
{
    static auto *const call = ofCurl<decltype(curl_slist_append)>("curl_slist_append");
    return call ? call(list, line) : nullptr;
}

void curl_slist_free_all(curl_slist *list)
{
    static auto *const call = ofCurl<decltype(curl_slist_free_all)>("curl_slist_free_all");
    if (call)
        call(list);
}
