// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>
#include <toml++/toml.h>

/// What reading any TOML file of ours has in common. Errors are one line: "file:line: key: why".
namespace ringkey::tomlfile {

tl::expected<QByteArray, QString> contents(const QString &file);
tl::expected<toml::table, QString> parse(const QByteArray &toml, const QString &name);

QString text(std::string_view utf8);
QString refusal(const QString &file, const toml::node &node, const QString &key,
                const QString &why);

} // namespace ringkey::tomlfile
