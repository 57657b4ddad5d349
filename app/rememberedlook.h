// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/systemlook.h"

#include <QString>

namespace ringkey {

/// What the desktop asked for last time, kept in a small file: asking again takes a D-Bus round
/// trip, which must not come before the first frame.
class RememberedLook
{
public:
    explicit RememberedLook(QString file);

    SystemLook load() const;
    void save(const SystemLook &look) const;

private:
    QString m_file;
};

} // namespace ringkey
