// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/systemlook.h"

#include <QString>
#include <optional>

namespace ringkey {

/// How the app looked last time, kept in a small file: what the desktop asked for, because asking
/// again takes a D-Bus round trip, which must not come before the first frame; and the language
/// and the country that the person chose in the window.
class RememberedLook
{
public:
    explicit RememberedLook(QString file);

    SystemLook load() const;
    void save(const SystemLook &look) const;

    /// BCP 47; nothing where none was chosen.
    std::optional<QString> language() const;
    void saveLanguage(const QString &bcp47) const;
    /// ISO 3166-1 alpha-2; empty where none was chosen.
    QString country() const;
    void saveCountry(const QString &iso) const;

private:
    QString m_file;
};

} // namespace ringkey
