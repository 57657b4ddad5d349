// SPDX-License-Identifier: Apache-2.0
#include "app/settings/tomlfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

using namespace Qt::StringLiterals;

namespace ringkey {

QString FileError::text() const
{
    QString where = file;
    if (line > 0)
        where += u':' + QString::number(line);
    return key.isEmpty() ? u"%1: %2"_s.arg(where, why) : u"%1: %2: %3"_s.arg(where, key, why);
}

namespace {

/// As the system says it, like all other reasons why a file cannot be read.
QString tooLarge()
{
    const auto error = std::make_error_code(std::errc::file_too_large);
    return QString::fromLocal8Bit(error.message().c_str());
}

/// Of a line such as `theme = dark`, which is no TOML: the name.
std::optional<QString> nameOfBareValue(const QByteArray &toml, qsizetype line)
{
    static const QRegularExpression bare(
        u"^\\s*([A-Za-z0-9_.-]+)\\s*=\\s*(?!true\\b|false\\b)([^\\s\"'\\[{]|$)"_s);
    const auto match = bare.match(QString::fromUtf8(toml.split('\n').value(line - 1)));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace

namespace tomlfile {

bool isAbsent(const QString &file)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(file.toStdU16String(), error);
    return status.type() == std::filesystem::file_type::not_found;
}

QStringList ofThisComputer(const QString &name)
{
    QStringList files;
    const auto folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders)
        files.append(folder + u"/ringkey/"_s + name);
    files.removeIf(isAbsent);
    return files;
}

tl::expected<QByteArray, FileError> contents(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(FileError{file, 0, {}, source.errorString()});
    constexpr qint64 largestFile = 1024 * 1024;
    // What never ends has no size. Room for the largest would stay with the process.
    const qint64 size = source.size() > 0 ? std::min(source.size(), largestFile) : largestFile;
    QByteArray read = source.read(size + 1);
    if (source.error() != QFile::NoError)
        return tl::unexpected(FileError{file, 0, {}, source.errorString()});
    if (read.size() > largestFile)
        return tl::unexpected(FileError{file, 0, {}, tooLarge()});
    return read;
}

tl::expected<toml::table, FileError> parse(const QByteArray &toml, const QString &name)
{
    try {
        return toml::parse(std::string_view(toml.constData(), std::size_t(toml.size())));
    } catch (const toml::parse_error &error) {
        const int line = int(error.source().begin.line);
        const auto bare = nameOfBareValue(toml, line);
        return tl::unexpected(
            FileError{name, line, {}, bare ? wantsQuotes(*bare) : text(error.description())});
    }
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

FileError refusal(const QString &file, const toml::node &node, const QString &key,
                  const QString &why)
{
    return {file, int(node.source().begin.line), key, why};
}

QString wantsQuotes(const QString &name)
{
    return QCoreApplication::translate("ringkey::SettingsFile", "a text stands in quotes: %1")
        .arg(name + u" = \"…\""_s);
}

QString unknown(const QStringList &known)
{
    return QCoreApplication::translate("ringkey::SettingsFile",
                                       "there is no such setting; allowed are %1")
        .arg(known.join(u", "_s));
}

} // namespace tomlfile

} // namespace ringkey
