// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <functional>

/// Gives `take` each spoilt form of a JSON reply, with what was done to it: cut after each byte,
/// written in other character sets, each member without, doubled, renamed, and with each wrong
/// value (other types, null, huge, deep).
void forEachSpoilt(const QByteArray &reply,
                   const std::function<void(const QByteArray &how, const QByteArray &body)> &take);
