// SPDX-License-Identifier: Apache-2.0
#include "app/qa/servicesettings.h"

#include "app/settings/tomlfile.h"
#include "app/wholefile.h"

#include <QFileInfo>
#include <sstream>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

toml::table &tableIn(toml::table &parent, const char *name)
{
    if (!parent[name].is_table())
        parent.insert_or_assign(name, toml::table());
    return *parent[name].as_table();
}

tl::expected<toml::table, FileError> tableOf(const QString &configFile)
{
    return tomlfile::contents(configFile).and_then([&](const QByteArray &text) {
        return tomlfile::parse(text, configFile);
    });
}

/// One computer tests all day: what keeps strangers off is not to stop it. The limits of a number
/// and of a code stay as they are.
void liftLimitsOfAddresses(toml::table &config)
{
    constexpr int plenty = 100'000;
    toml::table &limits = tableIn(tableIn(config, "sms"), "limits");
    for (const char *key : {"address", "network", "prefix", "account"})
        limits.insert_or_assign(key, plenty);
    tableIn(tableIn(config, "sms"), "breaker").insert_or_assign("percent", 0);
    toml::table &addresses = tableIn(config, "addresses");
    for (const char *key : {"availability", "registrations", "codes", "wrong_sign_ins"})
        addresses.insert_or_assign(key, plenty);
}

} // namespace

QString deskFile(const QString &serviceFile)
{
    return QFileInfo(serviceFile).path() + u"/qa-service.toml"_s;
}

QString write(const ServiceSettings &settings, const QString &serviceFile)
{
    auto config = tableOf(serviceFile);
    if (!config)
        return config.error().text();
    liftLimitsOfAddresses(*config);
    tableIn(*config, "questions").insert_or_assign("pet", "What was your first pet called?");
    toml::table codes;
    for (auto it = settings.codes.begin(); it != settings.codes.end(); ++it)
        codes.insert_or_assign(it.key().toStdString(), it.value().toStdString());
    tableIn(*config, "test").insert_or_assign("codes", codes);
    if (!settings.policy.isEmpty())
        config->insert_or_assign(
            "privacy", toml::table{{"version", settings.policy.toStdString()}, {"mode", "strict"}});
    if (settings.codesMeetLocks)
        tableIn(*config, "lockout").insert_or_assign("code_opens", false);
    toml::array countries;
    for (const QString &country : settings.countries)
        countries.push_back(country.toStdString());
    if (!countries.empty())
        tableIn(*config, "sms").insert_or_assign("countries", countries);
    std::ostringstream text;
    text << *config << '\n';
    // The service's secrets stand in it.
    constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return writeWhole(deskFile(serviceFile), QByteArray::fromStdString(text.str()), ownerOnly)
        .value_or(QString());
}

QMap<QString, QString> codesOfBefore(const QString &serviceFile)
{
    QMap<QString, QString> codes;
    auto config = tableOf(deskFile(serviceFile));
    if (!config)
        return codes;
    const toml::table *table = (*config)["test"]["codes"].as_table();
    for (const auto &[number, code] : table ? *table : toml::table())
        codes.insert(tomlfile::text(number.str()), tomlfile::text(code.value_or(std::string())));
    return codes;
}

} // namespace ringkey::qa
