// SPDX-License-Identifier: Apache-2.0
#include "app/rememberedlook.h"

#include <QLockFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// QSettings waits half a minute for a lock that a killed program left without its name in it. Who
/// lives holds the lock file open and locked, and is not robbed by this.
class Writing
{
public:
    explicit Writing(const QString &file)
        : m_settings(freed(file), QSettings::IniFormat)
    {
    }
    void set(QLatin1StringView key, const QVariant &value) { m_settings.setValue(key, value); }
    void setText(QLatin1StringView key, const std::optional<QString> &text)
    {
        if (text)
            m_settings.setValue(key, *text);
        else
            m_settings.remove(key);
    }

    /// Writes now. False: the disk did not take it.
    bool save()
    {
        m_settings.sync();
        return m_settings.status() == QSettings::NoError;
    }

private:
    static QString freed(const QString &file)
    {
        QLockFile lock(file + u".lock"_s);
        lock.setStaleLockTime(std::chrono::milliseconds(1));
        lock.tryLock(0); // and let go of again at once
        return file;
    }

    QSettings m_settings;
};

} // namespace

RememberedLook::RememberedLook(QString file)
    : m_file(std::move(file))
    , m_alive(std::make_shared<QSettings>(m_file, QSettings::IniFormat))
{
}

QVariant RememberedLook::kept(QLatin1StringView key) const
{
    return QSettings(m_file, QSettings::IniFormat).value(key);
}

bool RememberedLook::keep(QLatin1StringView key, const QVariant &value) const
{
    Writing file(m_file);
    file.set(key, value);
    return file.save();
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
    Writing kept(m_file);
    kept.set("dark"_L1, look.dark);
    kept.set("highContrast"_L1, look.highContrast);
    kept.set("reducedMotion"_L1, look.reducedMotion);
    kept.set("textScale"_L1, look.textScale);
}

std::optional<QString> RememberedLook::language() const
{
    const QString chosen = kept("language"_L1).toString();
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen);
}

bool RememberedLook::saveLanguage(const QString &bcp47) const
{
    return keep("language"_L1, bcp47);
}

QString RememberedLook::country() const
{
    return kept("country"_L1).toString();
}

void RememberedLook::saveCountry(const QString &iso) const
{
    keep("country"_L1, iso);
}

QByteArray RememberedLook::window() const
{
    return kept("window"_L1).toByteArray();
}

void RememberedLook::saveWindow(const QByteArray &geometry) const
{
    keep("window"_L1, geometry);
}

std::optional<ThemeChoice> RememberedLook::theme() const
{
    return readTheme(kept("theme"_L1).toString());
}

bool RememberedLook::saveTheme(ThemeChoice theme) const
{
    return keep("theme"_L1, themeName(theme));
}

std::optional<bool> RememberedLook::clipboardCodes() const
{
    const QVariant chosen = kept("clipboardCodes"_L1);
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

bool RememberedLook::saveClipboardCodes(bool offered) const
{
    return keep("clipboardCodes"_L1, offered);
}

std::optional<bool> RememberedLook::sharedComputer() const
{
    const QVariant chosen = kept("sharedComputer"_L1);
    return chosen.isValid() ? std::optional(chosen.toBool()) : std::nullopt;
}

bool RememberedLook::saveSharedComputer(bool shared) const
{
    return keep("sharedComputer"_L1, shared);
}

void RememberedLook::forgetPerson() const
{
    Writing(m_file).setText("country"_L1, std::nullopt);
}

Settings RememberedLook::chosen() const
{
    Settings settings;
    settings.language = language();
    settings.theme = theme();
    settings.clipboardCodes = clipboardCodes();
    settings.sharedComputer = sharedComputer();
    settings.network = network();
    return settings;
}

NetworkSettings RememberedLook::network() const
{
    const QSettings kept(m_file, QSettings::IniFormat);
    const auto text = [&kept](QLatin1StringView key) {
        const QVariant value = kept.value(key);
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    };
    return {
        .proxy = text("proxy"_L1), .proxyUser = text("proxyUser"_L1), .caFile = text("caFile"_L1)};
}

bool RememberedLook::saveNetwork(const NetworkSettings &network) const
{
    Writing kept(m_file);
    kept.setText("proxy"_L1, network.proxy);
    kept.setText("proxyUser"_L1, network.proxyUser);
    kept.setText("caFile"_L1, network.caFile);
    return kept.save();
}

} // namespace ringkey
