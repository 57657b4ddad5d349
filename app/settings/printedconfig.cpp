// SPDX-License-Identifier: Apache-2.0
#include "app/settings/printedconfig.h"

#include "app/settings/brandingreader.h"
#include "app/settings/settingstable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Row
{
    QString key;
    QString value;
    Source source;
};

Row rowOf(const Setting &setting, const ReadSettings &read)
{
    const auto value = setting.get(read.settings);
    const QString shown = !value             ? QLatin1StringView(setting.standard)
                          : setting.isSecret ? u"(set, not shown)"_s
                                             : *value;
    return {setting.key(), shown, read.sources.value(setting.key())};
}

/// Each brand value that is said, as a file would.
QList<std::pair<QString, QString>> brandValues(const BrandingSettings &brand)
{
    QList<std::pair<QString, QString>> values;
    const auto add = [&](const char *name, const std::optional<QString> &value) {
        if (value)
            values.append({QLatin1StringView(name), *value});
    };
    const auto hex = [](const std::optional<QColor> &colour) {
        return colour ? std::optional(colour->name().toUpper()) : std::nullopt;
    };
    const auto link = [](const std::optional<QUrl> &url) {
        return url ? std::optional(url->toString()) : std::nullopt;
    };
    add("product_name", brand.productName);
    add("accent_light", hex(brand.accentLight));
    add("accent_dark", hex(brand.accentDark));
    add("logo", brand.logo);
    add("terms", link(brand.terms));
    add("privacy", link(brand.privacy));
    add("support", link(brand.support));
    add("default_country", brand.defaultCountry);
    if (brand.allowedCountries)
        add("allowed_countries", brand.allowedCountries->join(u", "_s));
    return values;
}

/// The weakest first, branding files below the settings, as they are merged.
QList<Row> brandRows(const std::vector<Layer> &layers)
{
    QMap<QString, Row> rows;
    const auto take = [&](const BrandingSettings &brand, Origin origin) {
        for (const auto &[name, value] : brandValues(brand)) {
            const BrandPlace place = brand.places.value(name);
            rows.insert(name, {u"branding."_s + name, value, {origin, place.file, place.line}});
        }
    };
    const QStringList files = brandingFiles(QCoreApplication::applicationDirPath());
    for (const QString &file : files) {
        if (const auto brand = readBranding(file))
            take(*brand, originOf(file));
    }
    for (const Layer &layer : layers)
        take(layer.settings.branding, layer.origin);
    return rows.values();
}

/// A value must not look like another line.
QString onOneLine(const QString &value)
{
    QString line;
    for (const QChar c : value) {
        const auto kind = c.category();
        const bool isSeen = kind != QChar::Other_Control && kind != QChar::Other_Format &&
                            kind != QChar::Separator_Line && kind != QChar::Separator_Paragraph;
        line += isSeen ? QString(c) : u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return line;
}

QString whereFrom(const Source &source)
{
    QString text = originName(source.origin);
    if (!source.name.isEmpty())
        text += u' ' + source.name;
    if (source.line > 0)
        text += u':' + QString::number(source.line);
    return source.isLocked() ? text + u", locked"_s : text;
}

QString lineOf(const Row &row)
{
    return u"%1 = %2    # %3\n"_s.arg(row.key, onOneLine(row.value), whereFrom(row.source));
}

QJsonObject object(const Row &row)
{
    QJsonObject result{{u"key"_s, row.key},
                       {u"value"_s, row.value},
                       {u"origin"_s, originName(row.source.origin)},
                       {u"locked"_s, row.source.isLocked()}};
    if (!row.source.name.isEmpty())
        result[u"file"_s] = row.source.name;
    if (row.source.line > 0)
        result[u"line"_s] = row.source.line;
    return result;
}

} // namespace

QString printedConfig(const std::vector<Layer> &layers, const ReadSettings &read, AnswerForm form)
{
    QString text;
    QJsonArray array;
    for (const Setting &setting : settingsTable()) {
        const Row row = rowOf(setting, read);
        text += lineOf(row);
        array.append(object(row));
    }
    for (const Row &row : brandRows(layers)) {
        text += lineOf(row);
        array.append(object(row));
    }
    return form == AnswerForm::Json ? QString::fromUtf8(QJsonDocument(array).toJson()) : text;
}

} // namespace ringkey
