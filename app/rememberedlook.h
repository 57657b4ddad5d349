// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/settings.h"
#include "ui/theme/systemlook.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QVariant>
#include <memory>
#include <optional>

class QSettings;

namespace ringkey {

/// How the app looked last time, kept in a small file: what the desktop asked for, because asking
/// again takes a D-Bus round trip, which must not come before the first frame; what the person
/// chose in the window; and where the window stood. Who saves a choice is told whether the disk
/// took it: false, and it counts until the end of this run.
class RememberedLook
{
public:
    explicit RememberedLook(QString file);

    SystemLook load() const;
    void save(const SystemLook &look) const;

    /// BCP 47; nothing where none was chosen.
    std::optional<QString> language() const;
    bool saveLanguage(const QString &bcp47) const;
    /// ISO 3166-1 alpha-2; empty where none was chosen.
    QString country() const;
    void saveCountry(const QString &iso) const;
    /// As QWidget::saveGeometry() gave it; empty where nothing was kept.
    QByteArray window() const;
    void saveWindow(const QByteArray &geometry) const;
    std::optional<ThemeChoice> theme() const;
    bool saveTheme(ThemeChoice theme) const;
    std::optional<bool> clipboardCodes() const;
    bool saveClipboardCodes(bool offered) const;
    std::optional<bool> sharedComputer() const;
    bool saveSharedComputer(bool shared) const;
    /// Takes away what tells of a person: the country of their number.
    void forgetPerson() const;
    NetworkSettings network() const;
    /// All that was chosen, as settings.
    Settings chosen() const;
    bool saveNetwork(const NetworkSettings &network) const;

private:
    QVariant kept(QLatin1StringView key) const;
    /// Writes now. False: the disk did not take it.
    bool keep(QLatin1StringView key, const QVariant &value) const;

    QString m_file;
    std::shared_ptr<QSettings> m_alive; ///< with it, what the disk did not take
};

} // namespace ringkey
