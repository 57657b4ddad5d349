// SPDX-License-Identifier: Apache-2.0
#include "auth/flow/snapshot.h"

#include "auth/flow/enumname.h"
#include "auth/flow/queries.h"
#include "auth/flow/snapshotfields.h"
#include "auth/flow/transition.h"
#include "auth/flow/typename.h"
#include "auth/types/utctext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <type_traits>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

constexpr int version = 1;
constexpr std::chrono::hours longestLife{24};
/// A clock that was set back by more than this makes every deadline in the snapshot doubtful.
constexpr std::chrono::minutes clockSlack{5};

template <class... Page>
struct Pages
{
};
/// What pageOf() can lead to.
using Resumable =
    Pages<EnteringCredentials, WelcomingBack, CreatingAccount, EnteringCode, AskingForReset,
          ResettingPassword, Locked, AnsweringQuestion, AcceptingPolicy, SignedIn, ChangingNumber,
          ConfirmingReverify, ConfirmingLastRemoval, ConfirmingRemoval, ChangingPassword,
          ChangingName, ConfirmingSignOutEverywhere, ConfirmingDeletion>;

class Writer
{
public:
    template <class T>
    void operator()(const char *key, T &value)
    {
        m_object.insert(QLatin1StringView(key), json(value));
    }
    template <class E>
    void operator()(const char *key, E &value, E)
    {
        m_object.insert(QLatin1StringView(key), enumName(value));
    }

    template <class T>
    static QJsonObject object(T &value)
    {
        Writer writer;
        snapshot::fields(writer, value);
        return writer.m_object;
    }

private:
    static QJsonValue json(QString &text) { return text; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(PhoneNumber &number) { return number.e164(); }
    static QJsonValue json(QDateTime &when)
    {
        return when.isValid() ? QJsonValue(utcText(when)) : QJsonValue();
    }
    template <class T>
    static QJsonValue json(std::optional<T> &value)
    {
        return value ? json(*value) : QJsonValue();
    }
    template <class T>
    static QJsonValue json(QList<T> &list)
    {
        QJsonArray array;
        for (T &item : list)
            array.append(json(item));
        return array;
    }
    static QJsonValue json(SignInForm &form)
    {
        return std::visit(
            []<class T>(T &page) {
                QJsonObject written = object(page);
                written.insert("page"_L1, typeName<T>());
                return written;
            },
            form);
    }
    template <class T>
    requires std::is_class_v<T>
    static QJsonValue json(T &value) { return object(value); }

    QJsonObject m_object;
};

class Reader
{
public:
    template <class T>
    static std::optional<T> object(const QJsonValue &json)
    {
        Reader reader(json.toObject());
        T value = blank<T>();
        snapshot::fields(reader, value);
        return json.isObject() && reader.m_ok ? std::optional<T>(std::move(value)) : std::nullopt;
    }

    template <class T>
    void operator()(const char *key, T &value)
    {
        if (const auto json = m_object.constFind(QLatin1StringView(key)); json != m_object.end())
            take(*json, value);
        else
            missing(value);
    }
    template <class E>
    void operator()(const char *key, E &value, E last)
    {
        if (!m_object.contains(QLatin1StringView(key)))
            return;
        // By name: a number would be another's once the enum changes. The numbers that were written
        // before are of no use after a day (longestLife).
        const auto read = enumFrom<E>(m_object.value(QLatin1StringView(key)).toString());
        assign(read && *read <= last ? read : std::nullopt, value);
    }

private:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// A value to read into. A PhoneNumber cannot be empty, so one that is always replaced stands
    /// in for it.
    template <class T>
    static T blank()
    {
        if constexpr (std::is_default_constructible_v<T>)
            return T{};
        else if constexpr (std::is_same_v<T, PhoneNumber>)
            return *PhoneNumber::fromE164(u"+12025550123");
        else if constexpr (requires(T t) { t.ticket; })
            return T{.ticket = CodeTicket{.number = blank<PhoneNumber>()}};
        else
            return T{.number = blank<PhoneNumber>()};
    }

    /// What an older build did not write has its default; a page without its number or its ticket
    /// is none.
    template <class T>
    void missing(T &)
    {
        m_ok = m_ok && std::is_default_constructible_v<T> && !std::is_same_v<T, Account>;
    }

    template <class T>
    void assign(const std::optional<T> &read, T &value)
    {
        if (read)
            value = *read;
        else
            m_ok = false;
    }
    void take(const QJsonValue &json, QString &text)
    {
        assign(json.isString() ? std::optional(json.toString()) : std::nullopt, text);
    }
    void take(const QJsonValue &json, bool &flag)
    {
        assign(json.isBool() ? std::optional(json.toBool()) : std::nullopt, flag);
    }
    void take(const QJsonValue &json, int &number)
    {
        assign(json.isDouble() ? std::optional(json.toInt()) : std::nullopt, number);
    }
    void take(const QJsonValue &json, PhoneNumber &number)
    {
        assign(PhoneNumber::fromE164(json.toString()), number);
    }
    void take(const QJsonValue &json, QDateTime &when)
    {
        if (json.isNull())
            return;
        when = fromUtcText(json.toString());
        m_ok = m_ok && when.isValid();
    }
    template <class T>
    void take(const QJsonValue &json, std::optional<T> &value)
    {
        if (json.isNull())
            return;
        T read = blank<T>();
        take(json, read);
        value = std::move(read);
    }
    template <class T>
    void take(const QJsonValue &json, QList<T> &list)
    {
        m_ok = m_ok && json.isArray();
        for (const QJsonValue item : json.toArray()) {
            T read = blank<T>();
            take(item, read);
            list.append(std::move(read));
        }
    }
    void take(const QJsonValue &json, SignInForm &form)
    {
        if (json["page"_L1].toString() == typeName<WelcomingBack>())
            assign<SignInForm>(object<WelcomingBack>(json), form);
        else
            assign<SignInForm>(object<EnteringCredentials>(json), form);
    }
    template <class T>
    requires std::is_class_v<T>
    void take(const QJsonValue &json, T &value) { assign(object<T>(json), value); }

    QJsonObject m_object;
    bool m_ok = true;
};

template <class... Page>
std::optional<State> readPage(Pages<Page...>, const QString &name, const QJsonValue &json)
{
    std::optional<State> state = {};
    const auto read = [&]<class T>(std::optional<T> page) {
        if (page)
            state = std::move(*page);
    };
    ((name == typeName<Page>() ? read(Reader::object<Page>(json)) : void()), ...);
    return state;
}

template <class... Page>
QJsonObject writePage(Pages<Page...>, State state)
{
    QJsonObject written;
    const auto write = [&]<class T>(T *page) {
        if (page)
            written = {{u"state"_s, typeName<T>()}, {u"page"_s, Writer::object(*page)}};
    };
    (write(std::get_if<Page>(&state)), ...);
    return written;
}

/// The page behind a code page gets the codes on the way back, and a keychain takes little.
void shorten(State &page)
{
    if (auto *code = std::get_if<EnteringCode>(&page); code && code->cameFrom)
        std::visit([](auto &form) { form.codes.clear(); }, *code->cameFrom);
}

} // namespace

QByteArray toSnapshot(const State &state, const QDateTime &savedAt)
{
    State page = pageOf(state);
    // A list that is old tomorrow; a page that waits for what a secret was typed with.
    if (std::holds_alternative<ViewingSessions>(page) ||
        std::holds_alternative<AnsweringQuestion>(page))
        page = resumePoint(page, savedAt);
    shorten(page);
    QJsonObject written = writePage(Resumable{}, std::move(page));
    written.insert("version"_L1, version);
    written.insert("savedAt"_L1, utcText(savedAt));
    return QJsonDocument(written).toJson(QJsonDocument::Compact);
}

std::optional<State> fromSnapshot(QByteArrayView json, const QDateTime &now)
{
    const QJsonObject read = QJsonDocument::fromJson(json.toByteArray()).object();
    if (read.value("version"_L1).toInt() != version)
        return std::nullopt;
    const QDateTime savedAt = fromUtcText(read.value("savedAt"_L1).toString());
    if (!savedAt.isValid() || savedAt.addDuration(longestLife) < now ||
        savedAt > now.addDuration(clockSlack))
        return std::nullopt;
    const auto state =
        readPage(Resumable{}, read.value("state"_L1).toString(), read.value("page"_L1));
    return state ? std::optional(resumePoint(*state, now)) : std::nullopt;
}

} // namespace ringkey::flow
