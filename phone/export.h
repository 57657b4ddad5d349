// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

// What the shared library of signing in shows. Elsewhere it means nothing.
#if !defined(RINGKEY_SHARED)
#define RINGKEY_AUTH_EXPORT
#elif defined(RINGKEY_BUILDS_AUTH)
#define RINGKEY_AUTH_EXPORT Q_DECL_EXPORT
#else
#define RINGKEY_AUTH_EXPORT Q_DECL_IMPORT
#endif
