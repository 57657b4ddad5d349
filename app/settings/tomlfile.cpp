// SPDX-License-Identifier: Apache-2.0
#include "app/settings/tomlfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ringkey::tomlfile {

tl::expected<QByteArray, QString> contents(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(u"%1: %2"_s.arg(file, source.errorString()));
    return source.readAll();
}

tl::expected<toml::table, QString> parse(const QByteArray &toml, const QString &name)
{
    try {
        return toml::parse(std::string_view(toml.constData(), std::size_t(toml.size())));
    } catch (const toml::parse_error &error) {
        return tl::unexpected(
            u"%1:%2: %3"_s.arg(name).arg(error.source().begin.line).arg(text(error.description())));
    }
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString refusal(const QString &file, const toml::node &node, const QString &key, const QString &why)
{
    return u"%1:%2: %3: %4"_s.arg(file).arg(node.source().begin.line).arg(key, why);
}

} // namespace ringkey::tomlfile
