// SPDX-License-Identifier: Apache-2.0
#include "app/recording/statejson.h"

#include "app/recording/fieldsof.h"
#include "auth/flow/enumname.h"
#include "auth/flow/typename.h"
#include "auth/types/utctext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringkey::recording {

namespace {

using namespace Qt::StringLiterals;

template <class T>
constexpr bool isSeconds = std::is_same_v<T, std::chrono::seconds>;

QJsonValue leaf(const QString &text)
{
    return text;
}

QJsonValue leaf(const PhoneNumber &number)
{
    return number.e164();
}

QJsonValue leaf(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

QJsonValue leaf(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(utcText(when)) : QJsonValue();
}

template <class T>
QJsonValue write(const T &value)
{
    static_assert(!std::is_same_v<T, Secret>, "a recording holds no secret");
    if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_enum_v<T>)
        return QString(enumName(value));
    else if constexpr (std::is_integral_v<T>)
        return static_cast<qint64>(value);
    else if constexpr (isSeconds<T>)
        return static_cast<qint64>(value.count());
    else if constexpr (isOptional<T>)
        return value ? write(*value) : QJsonValue();
    else if constexpr (isVariant<T>)
        return std::visit(
            []<class One>(const One &one) -> QJsonValue {
                return QJsonObject{{u"is"_s, QString(flow::typeName<One>())},
                                   {u"fields"_s, write(one)}};
            },
            value);
    else if constexpr (isList<T>) {
        QJsonArray list;
        for (const auto &one : value)
            list.append(write(one));
        return list;
    } else if constexpr (Struct<T>)
        return std::apply([](const auto &...field) { return QJsonArray{write(field)...}; },
                          fieldsOf(value));
    else
        return leaf(value);
}

void read(const QJsonValue &json, std::optional<QString> &text)
{
    if (json.isString())
        text = json.toString();
}

void read(const QJsonValue &json, std::optional<PhoneNumber> &number)
{
    number = PhoneNumber::fromE164(json.toString());
}

void read(const QJsonValue &json, std::optional<QUrl> &address)
{
    if (json.isString())
        address = QUrl(json.toString());
}

void read(const QJsonValue &json, std::optional<QDateTime> &when)
{
    QDateTime time = fromUtcText(json.toString());
    if (json.isNull() || time.isValid())
        when = std::move(time);
}

template <class T>
void read(const QJsonValue &json, std::optional<T> &value);

template <class T, std::size_t... i>
void readFields(const QJsonArray &json, std::optional<T> &value, std::index_sequence<i...>)
{
    using Fields = decltype(fieldsOf(std::declval<T &>()));
    std::tuple<std::optional<std::remove_reference_t<std::tuple_element_t<i, Fields>>>...> fields;
    (read(json.at(i), std::get<i>(fields)), ...);
    if ((std::get<i>(fields).has_value() && ...))
        value = T{std::move(*std::get<i>(fields))...};
}

template <class... One>
void readOneOf(const QJsonObject &json, std::optional<std::variant<One...>> &value)
{
    const QString name = json["is"_L1].toString();
    const auto take = [&]<class T>(std::optional<T> one) {
        read(json["fields"_L1], one);
        if (one)
            value = std::move(*one);
    };
    ((name == flow::typeName<One>() ? take(std::optional<One>()) : void()), ...);
}

template <class T>
void readList(const QJsonValue &json, std::optional<QList<T>> &value)
{
    QList<T> list;
    for (const QJsonValue item : json.toArray()) {
        std::optional<T> one;
        read(item, one);
        if (!one)
            return;
        list.append(std::move(*one));
    }
    if (json.isArray())
        value = std::move(list);
}

template <class T>
void readMaybe(const QJsonValue &json, std::optional<std::optional<T>> &value)
{
    std::optional<T> one;
    if (!json.isNull())
        read(json, one);
    if (one || json.isNull())
        value = std::move(one);
}

template <class T>
void readNumber(const QJsonValue &json, std::optional<T> &value)
{
    if (json.isDouble())
        value = T(json.toInteger());
}

template <class T>
void read(const QJsonValue &json, std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, bool>)
        value = json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    else if constexpr (std::is_enum_v<T>)
        value = enumFrom<T>(json.toString());
    else if constexpr (std::is_integral_v<T> || isSeconds<T>)
        readNumber(json, value);
    else if constexpr (isOptional<T>)
        readMaybe(json, value);
    else if constexpr (isVariant<T>)
        readOneOf(json.toObject(), value);
    else if constexpr (isList<T>)
        readList(json, value);
    else if constexpr (Struct<T>) {
        const QJsonArray fields = json.toArray();
        if (json.isArray() && std::size_t(fields.size()) == fieldCount<T>())
            readFields(fields, value, std::make_index_sequence<fieldCount<T>()>());
    } else
        static_assert(!sizeof(T), "a field of another kind");
}

} // namespace

QJsonValue toJson(const flow::State &state)
{
    return write(state);
}

QJsonValue toJson(const PageContext &around)
{
    return write(around);
}

std::optional<flow::State> stateFrom(const QJsonValue &json)
{
    std::optional<flow::State> state;
    read(json, state);
    return state;
}

std::optional<PageContext> contextFrom(const QJsonValue &json)
{
    std::optional<PageContext> around;
    read(json, around);
    return around;
}

} // namespace ringkey::recording
