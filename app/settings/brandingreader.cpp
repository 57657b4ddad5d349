// SPDX-License-Identifier: Apache-2.0
#include "app/settings/brandingreader.h"

#include "app/settings/logo.h"
#include "app/settings/tomlfile.h"
#include "phone/dialcodes.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ringkey::BrandingFile)
};

/// Empty where all is well, else why not.
using Trouble = QString;

/// A value with the file it stands in, for paths.
struct Value
{
    const toml::node &node;
    const QString &file;

    std::optional<QString> text() const
    {
        const auto utf8 = node.value<std::string_view>();
        return utf8 ? std::optional(tomlfile::text(*utf8)) : std::nullopt;
    }
    QString path() const
    {
        return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(*text()));
    }
};

QString allowed(const QString &what)
{
    return Text::tr("allowed is %1").arg(what);
}

/// Something of it is seen, and nothing in it turns the words around it or ends them.
bool isSeen(const QString &name)
{
    static const QRegularExpression turning(u"[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]"_s);
    static const QRegularExpression seen(u"[^\\p{C}\\p{Z}]"_s);
    return seen.match(name).hasMatch() && !turning.match(name).hasMatch();
}

Trouble putName(BrandingSettings &brand, const Value &value)
{
    const QString name = value.text().value_or(QString()).simplified();
    if (!isSeen(name) || name.toUcs4().size() > 40)
        return allowed(Text::tr("a name of 1 to 40 characters"));
    brand.productName = name;
    return {};
}

/// The theme's own rule decides, so that a file is not accepted here and refused there.
Trouble putAccent(std::optional<QColor> &place, const Tokens &tokens, const Value &value)
{
    static const QRegularExpression shape(u"^#[0-9A-Fa-f]{6}\\z"_s);
    const QString text = value.text().value_or(QString());
    if (!shape.match(text).hasMatch())
        return allowed(Text::tr("a colour such as \"#0B6E4F\""));
    const auto result = withAccent(tokens, QColor(text));
    if (const auto *refused = std::get_if<AccentRefused>(&result))
        return refused->message();
    place = QColor(text);
    return {};
}

Trouble putLogo(BrandingSettings &brand, const Value &value)
{
    constexpr qint64 largest = 512 * 1024; // read before the first frame
    const auto named = value.text();
    const bool known = named && (named->endsWith(".svg"_L1) || named->endsWith(".png"_L1));
    if (!known)
        return allowed(Text::tr("the path of an .svg or .png file"));
    const QFileInfo file(value.path());
    if (!file.isFile() || file.size() > largest)
        return Text::tr("%1 is no file of up to 512 KB").arg(file.filePath());
    if (!isLogo(file.filePath()))
        return Text::tr("%1 is no picture that can be read").arg(file.filePath());
    brand.logo = file.filePath();
    return {};
}

Trouble putLink(std::optional<QUrl> &place, const Value &value)
{
    const QUrl url(value.text().value_or(QString()), QUrl::StrictMode);
    if (!isBrandLink(url))
        return allowed(Text::tr("an https address, or mailto: and a mail address"));
    place = url;
    return {};
}

bool isCountry(const std::optional<QString> &iso)
{
    return iso && iso->size() == 2 && knownDialCode(*iso) != 0;
}

Trouble putCountry(BrandingSettings &brand, const Value &value)
{
    if (!isCountry(value.text()))
        return allowed(Text::tr("a country such as \"GB\" (ISO 3166-1, two capitals)"));
    brand.defaultCountry = value.text();
    return {};
}

Trouble putCountries(BrandingSettings &brand, const Value &value)
{
    const QString wanted = allowed(
        Text::tr("a list of countries such as [\"GB\", \"IE\"] (ISO 3166-1, two capitals)"));
    const toml::array *list = value.node.as_array();
    if (!list || list->empty())
        return wanted;
    QStringList countries;
    for (const toml::node &one : *list) {
        const auto iso = Value{one, value.file}.text();
        if (!isCountry(iso))
            return wanted;
        countries.append(*iso);
    }
    brand.allowedCountries = countries;
    return {};
}

using Brand = BrandingSettings;

struct Key
{
    const char *name;
    Trouble (*put)(Brand &, const Value &);
};

const std::array<Key, 9> keys{{
    {"product_name", putName},
    {"accent_light",
     [](Brand &b, const Value &v) { return putAccent(b.accentLight, lightTokens(), v); }},
    {"accent_dark",
     [](Brand &b, const Value &v) { return putAccent(b.accentDark, darkTokens(), v); }},
    {"logo", putLogo},
    {"terms", [](Brand &b, const Value &v) { return putLink(b.terms, v); }},
    {"privacy", [](Brand &b, const Value &v) { return putLink(b.privacy, v); }},
    {"support", [](Brand &b, const Value &v) { return putLink(b.support, v); }},
    {"default_country", putCountry},
    {"allowed_countries", putCountries},
}};

/// In a section of the settings a file may be named, too.
QStringList keysIn(const QString &prefix)
{
    QStringList names;
    if (!prefix.isEmpty())
        names += u"file"_s;
    for (const Key &key : keys)
        names += QLatin1StringView(key.name);
    return names;
}

Trouble put(Brand &brand, const QString &prefix, const QString &name, const Value &value)
{
    const auto key =
        std::ranges::find_if(keys, [&](const Key &k) { return name == QLatin1StringView(k.name); });
    return key == keys.end() ? tomlfile::unknown(keysIn(prefix)) : key->put(brand, value);
}

/// Within one file it is a slip. Where a stronger file allows less, firstCountry() decides.
Trouble disagreement(const Brand &brand)
{
    const bool both = brand.defaultCountry && brand.allowedCountries;
    if (both && !brand.allowedCountries->contains(*brand.defaultCountry))
        return allowed(Text::tr("one of allowed_countries"));
    return {};
}

tl::expected<Brand, FileError> readTable(const toml::table &table, const QString &file,
                                         const QString &prefix, Brand brand)
{
    const toml::node *country = nullptr;
    for (auto &&[key, node] : table) {
        const QString name = tomlfile::text(key);
        if (!prefix.isEmpty() && name == "file"_L1)
            continue; // read already
        if (const Trouble trouble = put(brand, prefix, name, {node, file}); !trouble.isEmpty())
            return tl::unexpected(tomlfile::refusal(file, node, prefix + name, trouble));
        brand.places.insert(name, {file, int(node.source().begin.line)});
        if (name == "default_country"_L1 || (name == "allowed_countries"_L1 && !country))
            country = &node;
    }
    if (const Trouble trouble = disagreement(brand); country && !trouble.isEmpty())
        return tl::unexpected(
            tomlfile::refusal(file, *country, prefix + u"default_country"_s, trouble));
    return brand;
}

} // namespace

tl::expected<BrandingSettings, FileError> parseBranding(const QByteArray &toml, const QString &name)
{
    return tomlfile::parse(toml, name).and_then([&](const toml::table &root) {
        return readTable(root, name, {}, {});
    });
}

tl::expected<BrandingSettings, FileError> readBranding(const QString &file)
{
    return tomlfile::contents(file).and_then(
        [&](const QByteArray &toml) { return parseBranding(toml, file); });
}

tl::expected<BrandingSettings, FileError> readBrandingSection(const toml::table &section,
                                                              const QString &name)
{
    const QString prefix = u"branding."_s;
    Brand below;
    if (const toml::node *node = section.get("file")) {
        const Value value{*node, name};
        if (value.text().value_or(QString()).isEmpty())
            return tl::unexpected(tomlfile::refusal(name, *node, prefix + u"file"_s,
                                                    allowed(Text::tr("the path of a file"))));
        const auto read = readBranding(value.path());
        if (!read)
            return read;
        below = *read;
    }
    return readTable(section, name, prefix, below);
}

QStringList brandingFiles(const QString &programFolder)
{
    auto files = tomlfile::ofThisComputer(u"branding.toml"_s);
    const QString besideProgram = QDir(programFolder).filePath(u"branding.toml"_s);
    if (!tomlfile::isAbsent(besideProgram))
        files.append(besideProgram);
    std::ranges::reverse(files); // Qt names the person's own first
    return files;
}

tl::expected<BrandingSettings, FileError> readAllBranding(const QStringList &files)
{
    BrandingSettings all;
    for (const QString &file : files) {
        const auto one = readBranding(file);
        if (!one)
            return one;
        all = merged(all, *one);
    }
    return all;
}

} // namespace ringkey
