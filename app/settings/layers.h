// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"
#include "app/settings/settingsfile.h"

#include <QHash>
#include <vector>

class QSettings;

namespace ringkey {

/// Who said a setting, the weakest first.
enum class Origin : std::uint8_t
{
    Standard, ///< nobody: the app's own
    Package,  ///< a file of the computer (/etc/xdg/ringkey/ringkey.toml)
    Person,
    Chosen, ///< in the window
    CommandLine,
    Policy ///< nobody may say otherwise
};

/// English, as --print-config shows it.
QString originName(Origin origin);

/// Of a file that need not be there.
Origin originOf(const QString &file);

/// What one place says, with where it stands there.
struct Layer
{
    Origin origin = Origin::Standard;
    QString name; ///< the file; empty for the command line itself
    Settings settings;
    QHash<QString, int> lines; ///< by Setting::key()
};

/// Where a value that counts was said.
struct Source
{
    Origin origin = Origin::Standard;
    QString name;
    int line = 0;
    bool isLocked() const { return origin == Origin::Policy; }
};

/// All layers as one.
struct ReadSettings
{
    Settings settings;
    QHash<QString, Source> sources; ///< by Setting::key(); only what somebody said

    bool isLocked(const QString &key) const { return sources.value(key).isLocked(); }
    /// What a person chooses in the window counts: neither the command line nor a policy speaks.
    bool isOpen(const QString &key) const
    {
        const Origin origin = sources.value(key).origin;
        return origin != Origin::Policy && origin != Origin::CommandLine;
    }
};

/// `layers`, the weakest first. Refused where an address has no key beside it.
tl::expected<ReadSettings, FileError> combined(const std::vector<Layer> &layers);

/// With what the person chose in the window, which is kept in `file`, for the keys that are open.
ReadSettings withChosen(ReadSettings read, const Settings &chosen, const QString &file);

/// What an administrator's own store says (the Windows registry, managed preferences): each value
/// under "section/name".
tl::expected<Layer, FileError> policyFrom(const QSettings &store);

/// Everything this computer, this person and the command line say. `configFile` may be empty.
tl::expected<std::vector<Layer>, FileError> readLayers(const QString &configFile,
                                                       const Settings &commandLine);

} // namespace ringkey
