// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"

#include <span>

namespace ringkey {

/// One setting: how it is written in a file, and everything that is made from that. Files,
/// policies, --print-config, docs/settings.md and the templates for administrators all come from
/// this table.
struct Setting
{
    const char *section;
    const char *name;
    const char *meaning;                      ///< English, for documents and administrators
    const char *allowed;                      ///< what may stand there; translated
    const char *standard;                     ///< where nobody says anything; English
    std::span<const char *const> choices;     ///< empty: a text
    bool isSecret;                            ///< never shown
    bool (*put)(Settings &, const QString &); ///< false: not allowed
    std::optional<QString> (*get)(const Settings &);

    QString key() const; ///< "section.name"
    /// `allowed` in the interface language, with what comes nearest to `given`.
    QString allowedText(const QString &given) const;
};

std::span<const Setting> settingsTable();
/// Null where there is none of that name.
const Setting *findSetting(const QString &section, const QString &name);

} // namespace ringkey
