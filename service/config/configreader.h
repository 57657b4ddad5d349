// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"

#include <QSet>
#include <toml++/toml.h>
#include <utility>

namespace ringkey::service {

template <typename Value>
using Choices = std::initializer_list<std::pair<const char *, Value>>;

/// Of a field of HTTP (RFC 9110, 5.1).
bool isHeaderName(const QString &text);

/// Reads typed, checked values out of a parsed file and remembers the first fault and which keys
/// were asked for, so that a misspelt one is found. A missing key leaves its default.
class ConfigReader
{
public:
    ConfigReader(QString file, const toml::table &table)
        : m_file(std::move(file))
        , m_table(table)
    {
    }

    void number(const char *key, int &value, int least, int most, const char *unit = "");
    void seconds(const char *key, Seconds &value, int least, int most);
    void secondsList(const char *key, std::vector<Seconds> &values, int least, int most);
    void flag(const char *key, bool &value);
    void text(const char *key, QString &value);
    void textList(const char *key, QStringList &values);
    void textMap(const char *key, QMap<QString, QString> &values);
    /// Tables of texts; a plain text stands for a table with that text under the empty name.
    void textMaps(const char *key, QMap<QString, QMap<QString, QString>> &values);
    template <typename Value>
    void choice(const char *key, Value &value, Choices<Value> choices)
    {
        const toml::node *const found = node(key);
        if (!found)
            return;
        const auto given = found->value<std::string>();
        QStringList allowed;
        for (const auto &[name, meaning] : choices) {
            if (given && *given == name) {
                value = meaning;
                return;
            }
            allowed.append(QLatin1Char('"') + QString::fromLatin1(name) + QLatin1Char('"'));
        }
        refuse(key, QStringLiteral("one of ") + allowed.join(QStringLiteral(", ")));
    }

    /// The raw value; asking for it makes the key a known one.
    const toml::node *node(const char *key);
    void refuse(const QString &key, const QString &allowed);
    void refuse(const char *key, const QString &allowed)
    {
        refuse(QString::fromLatin1(key), allowed);
    }
    /// Refuses the first key that nobody asked for.
    void refuseUnknown();

    const std::optional<ConfigError> &fault() const { return m_fault; }

private:
    void texts(const QString &key, const toml::node &node, QMap<QString, QString> &values,
               const QString &allowed);
    void refuseUnknown(const toml::table &table, const QString &prefix);

    QString m_file;
    const toml::table &m_table;
    QSet<QString> m_known;
    std::optional<ConfigError> m_fault;
};

} // namespace ringkey::service
