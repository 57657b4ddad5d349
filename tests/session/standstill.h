// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// The disk, as far as what is written in one folder goes: calls of libc that make, change or
/// remove a file pass through here.
namespace standstill {

/// The thread that calls this is the window's.
void watch(const QByteArray &folder);
void unwatch();
/// From now on such calls do not return.
void begin();
void end();

QByteArrayList byTheWindow();
QByteArrayList byOthers();

} // namespace standstill
