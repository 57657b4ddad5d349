// SPDX-License-Identifier: Apache-2.0
#include "service/config/configreader.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::service {

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool within(std::int64_t value, int least, int most)
{
    return value >= least && value <= most;
}

/// A key may have dots of its own, in quotes.
const toml::node *valueAt(const toml::table &table, const std::string &key)
{
    if (const toml::node *const whole = table.get(key))
        return whole;
    for (auto dot = key.find('.'); dot != std::string::npos; dot = key.find('.', dot + 1)) {
        const toml::node *const start = table.get(key.substr(0, dot));
        const toml::table *const inner = start ? start->as_table() : nullptr;
        if (const toml::node *const found = inner ? valueAt(*inner, key.substr(dot + 1)) : nullptr)
            return found;
    }
    return nullptr;
}

} // namespace

bool isHeaderName(const QString &text)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]+\\z"_s);
    return token.match(text).hasMatch();
}

QString ConfigError::text() const
{
    const QString place = line > 0         ? u"%1:%2: "_s.arg(file).arg(line)
                          : file.isEmpty() ? QString() // what the command line wants
                                           : file + u": "_s;
    if (key.isEmpty())
        return place + allowed;
    return u"%1%2: must be %3"_s.arg(place, key, allowed);
}

const toml::node *ConfigReader::node(const char *key)
{
    m_known.insert(QString::fromLatin1(key));
    return m_table.at_path(key).node();
}

void ConfigReader::refuse(const QString &key, const QString &allowed)
{
    if (m_fault)
        return;
    const toml::node *const found = valueAt(m_table, key.toStdString());
    m_fault =
        ConfigError{m_file, found ? static_cast<int>(found->source().begin.line) : 0, key, allowed};
}

void ConfigReader::number(const char *key, int &value, int least, int most, const char *unit)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    const auto given = found->value_exact<std::int64_t>();
    if (!given || !within(*given, least, most))
        return refuse(key, u"a whole number from %1 to %2%3"_s.arg(least).arg(most).arg(
                               QString::fromLatin1(unit)));
    value = static_cast<int>(*given);
}

void ConfigReader::seconds(const char *key, Seconds &value, int least, int most)
{
    int count = static_cast<int>(value.count());
    number(key, count, least, most, " (seconds)");
    value = Seconds{count};
}

void ConfigReader::secondsList(const char *key, std::vector<Seconds> &values, int least, int most)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    std::vector<Seconds> read;
    const toml::array *const list = found->as_array();
    bool good = list && !list->empty();
    for (std::size_t i = 0; good && i < list->size(); ++i) {
        const auto entry = list->get(i)->value_exact<std::int64_t>();
        good = entry && within(*entry, least, most);
        if (good)
            read.emplace_back(*entry);
    }
    if (!good)
        return refuse(key,
                      u"a list of whole numbers from %1 to %2 (seconds)"_s.arg(least).arg(most));
    values = std::move(read);
}

void ConfigReader::flag(const char *key, bool &value)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    const auto given = found->value_exact<bool>();
    if (!given)
        return refuse(key, u"true or false"_s);
    value = *given;
}

void ConfigReader::text(const char *key, QString &value)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    const auto given = found->value_exact<std::string>();
    if (!given)
        return refuse(key, u"a text in quotes"_s);
    value = fromStd(*given);
}

void ConfigReader::textList(const char *key, QStringList &values)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    const toml::array *const list = found->as_array();
    if (!list || !(list->empty() || list->is_homogeneous(toml::node_type::string)))
        return refuse(key, u"a list of texts in quotes"_s);
    values.clear();
    for (const toml::node &entry : *list)
        values.append(fromStd(*entry.value<std::string>()));
}

void ConfigReader::texts(const QString &key, const toml::node &node, QMap<QString, QString> &values,
                         const QString &allowed)
{
    const toml::table *const table = node.as_table();
    if (!table)
        return refuse(key, allowed);
    for (const auto &[name, entry] : *table) {
        const auto text = entry.value_exact<std::string>();
        if (!text)
            return refuse(key + u'.' + fromStd(name.str()), u"a text in quotes"_s);
        values.insert(fromStd(name.str()), fromStd(*text));
    }
}

void ConfigReader::textMap(const char *key, QMap<QString, QString> &values)
{
    if (const toml::node *const found = node(key))
        texts(QString::fromLatin1(key), *found, values, u"a table of texts in quotes"_s);
}

void ConfigReader::textMaps(const char *key, QMap<QString, QMap<QString, QString>> &values)
{
    const toml::node *const found = node(key);
    if (!found)
        return;
    const toml::table *const table = found->as_table();
    if (!table)
        return refuse(key, u"a table"_s);
    for (const auto &[name, entry] : *table) {
        const QString id = fromStd(name.str());
        if (const auto plain = entry.value_exact<std::string>())
            values[id].insert({}, fromStd(*plain));
        else
            texts(QString::fromLatin1(key) + u'.' + id, entry, values[id],
                  u"a text in quotes, or a table of them"_s);
    }
}

void ConfigReader::refuseUnknown()
{
    refuseUnknown(m_table, {});
}

void ConfigReader::refuseUnknown(const toml::table &table, const QString &prefix)
{
    for (const auto &[name, entry] : table) {
        const QString key = prefix + fromStd(name.str());
        if (m_known.contains(key))
            continue;
        const toml::table *const inner = entry.as_table();
        const bool isTable = std::any_of(m_known.begin(), m_known.end(), [&](const QString &known) {
            return known.startsWith(key + u'.');
        });
        if (inner && (isTable || !inner->empty()))
            refuseUnknown(*inner, key + u'.');
        else
            refuse(key, u"a key of docs/service.md; this one is unknown"_s);
    }
}

} // namespace ringkey::service
