// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

// What the shared library of the widgets shows. Elsewhere it means nothing.
#if !defined(RINGKEY_SHARED)
#define RINGKEY_UI_EXPORT
#elif defined(RINGKEY_BUILDS_UI)
#define RINGKEY_UI_EXPORT Q_DECL_EXPORT
#else
#define RINGKEY_UI_EXPORT Q_DECL_IMPORT
#endif
