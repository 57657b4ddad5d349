// SPDX-License-Identifier: Apache-2.0
#include "app/rememberedlook.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace ringkey {

RememberedLook::RememberedLook(QString file)
    : m_file(std::move(file))
{
}

SystemLook RememberedLook::load() const
{
    const QSettings kept(m_file, QSettings::IniFormat);
    return {.dark = kept.value("dark"_L1).toBool(),
            .highContrast = kept.value("highContrast"_L1).toBool(),
            .reducedMotion = kept.value("reducedMotion"_L1).toBool(),
            .textScale = kept.value("textScale"_L1, 1.0).toDouble()};
}

void RememberedLook::save(const SystemLook &look) const
{
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue("dark"_L1, look.dark);
    kept.setValue("highContrast"_L1, look.highContrast);
    kept.setValue("reducedMotion"_L1, look.reducedMotion);
    kept.setValue("textScale"_L1, look.textScale);
}

std::optional<QString> RememberedLook::language() const
{
    const QString kept = QSettings(m_file, QSettings::IniFormat).value("language"_L1).toString();
    return kept.isEmpty() ? std::nullopt : std::optional(kept);
}

void RememberedLook::saveLanguage(const QString &bcp47) const
{
    QSettings(m_file, QSettings::IniFormat).setValue("language"_L1, bcp47);
}

QString RememberedLook::country() const
{
    return QSettings(m_file, QSettings::IniFormat).value("country"_L1).toString();
}

void RememberedLook::saveCountry(const QString &iso) const
{
    QSettings(m_file, QSettings::IniFormat).setValue("country"_L1, iso);
}

} // namespace ringkey
