// SPDX-License-Identifier: Apache-2.0
#include "app/settings/tomlfile.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
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

} // namespace

namespace tomlfile {

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
        return tl::unexpected(
            FileError{name, int(error.source().begin.line), {}, text(error.description())});
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

QString unknown(const QStringList &known)
{
    return QCoreApplication::translate("ringkey::SettingsFile",
                                       "there is no such setting; allowed are %1")
        .arg(known.join(u", "_s));
}

} // namespace tomlfile

} // namespace ringkey
