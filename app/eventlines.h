// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/linefile.h"

#include <QByteArray>
#include <Ringkey/Transition>
#include <memory>
#include <tl/expected.hpp>

namespace ringkey {

/// One step as a line of JSON, with its line end. The keys are a promise: docs/events.md.
QByteArray eventLine(const Transition &step);

/// Where `--events` writes to.
class EventLines
{
public:
    /// A file that is added to and that only its owner reads; "-" is standard output. The error is
    /// a sentence.
    static tl::expected<std::unique_ptr<EventLines>, QString> open(const QString &where);

    /// At once: whoever looks at the file sees the step when it was made.
    void add(const Transition &step);

private:
    EventLines() = default;

    LineFile m_lines;
};

} // namespace ringkey
