// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <tl/expected.hpp>
#include <toml++/toml.h>

namespace ringkey {

/// What is wrong in a file, and where.
struct FileError
{
    QString file;
    int line = 0; ///< 0: the file as a whole
    QString key;  ///< "section.name"; empty where no key is to blame
    QString why;  ///< for the person, in their language; says what is allowed

    /// One line: "file:line: key: why".
    QString text() const;
};

/// What reading any TOML file of ours has in common.
namespace tomlfile {

/// The files "ringkey/`name`" of this person and this computer, in Qt's order: the person's own
/// first. One that cannot be looked at (its folder may not be entered, its link leads nowhere) is
/// among them and refused by who reads it: it may hold what an administrator demands.
QStringList ofThisComputer(const QString &name);
bool isAbsent(const QString &file); ///< for certain
tl::expected<QByteArray, FileError> contents(const QString &file);
tl::expected<toml::table, FileError> parse(const QByteArray &toml, const QString &name);

QString text(std::string_view utf8);
FileError refusal(const QString &file, const toml::node &node, const QString &key,
                  const QString &why);
/// Why a value without quotes is refused. It may be a secret and is not repeated.
QString wantsQuotes(const QString &name);
/// Why a name is refused, with all that may stand in its place.
QString unknown(const QStringList &known);

} // namespace tomlfile

} // namespace ringkey
