// SPDX-License-Identifier: Apache-2.0
#include "tests/backend/spoilt.h"

#include <QList>
#include <QStringEncoder>

namespace {

using Take = std::function<void(const QByteArray &how, const QByteArray &body)>;

/// Where one member stands in the text.
struct Member
{
    qsizetype from;  ///< its name's first quotation mark
    qsizetype value; ///< the first byte of its value
    qsizetype end;   ///< one past the last
};

/// Past the text that starts at `at` with a quotation mark.
qsizetype pastText(const QByteArray &json, qsizetype at)
{
    for (++at; json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return at + 1;
}

qsizetype pastValue(const QByteArray &json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            at = pastText(json, at);
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (closes || c == ','))
            return at;
        if (closes)
            --depth;
        ++at;
    }
    return at;
}

/// At any depth. The samples are written without spaces.
QList<Member> membersOf(const QByteArray &json)
{
    QList<Member> found;
    for (qsizetype at = 0; at < json.size();) {
        if (json.at(at) != '"') {
            ++at;
            continue;
        }
        const qsizetype end = pastText(json, at);
        if (end < json.size() && json.at(end) == ':')
            found.append({at, end + 1, pastValue(json, end + 1)});
        at = end;
    }
    return found;
}

const QByteArrayList &wrongValues()
{
    static const QByteArrayList all{
        "null",
        "true",
        "false",
        "0",
        "-1",
        "3.7",
        "1e400",
        "-1e308",
        "2147483647",
        "99999999999999999999",
        QByteArray(1000, '9'),
        "\"\"",
        "\" \"",
        "\"1\"",
        "\"-1\"",
        "\"9999999999\"",
        "\"true\"",
        "\"2026-13-45T99:99:99Z\"",
        "\"99999-01-01T00:00:00Z\"",
        "\"0001-01-01T00:00:00\"",
        "\"required|min_length[99999999]|max_length[0]\"",
        "\"min_length[64]|max_length[8]\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\u202e\\u2066abc\"",
        "\"\xff\xfe\"",
        "\"\xc0\xaf\"",
        "[]",
        "{}",
        "[null]",
        "[[[[[[[]]]]]]]",
        "{\"access_token\":{}}",
        "{\"ErrorCode\":1e9}",
        "'1'",
        "NaN",
        "",
    };
    return all;
}

/// Each larger than anything a service says.
const QByteArrayList &hugeValues()
{
    static const QByteArrayList all{
        '"' + QByteArray(200'000, 'a') + '"',
        '"' + QByteArray(30'000, '9') + '"',
        '[' + QByteArray("{},").repeated(40'000) + "{}]",
        '[' + QByteArray(R"({"Id":"a","QuestionId":"b","FieldName":"c"},)").repeated(4'000) + "{}]",
        QByteArray(5'000, '['),
        QByteArray(600, '[') + QByteArray(600, ']'),
        QByteArray("{\"a\":").repeated(3'000),
    };
    return all;
}

void cutEverywhere(const QByteArray &reply, const Take &take)
{
    for (qsizetype at = 0; at < reply.size(); ++at)
        take("cut after " + QByteArray::number(at), reply.first(at));
}

void inOtherCharacterSets(const QByteArray &reply, const Take &take)
{
    using E = QStringConverter::Encoding;
    for (const E set : {E::Utf16LE, E::Utf16BE, E::Utf32LE, E::Utf32BE}) {
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom})
            take(QStringConverter::nameForEncoding(set),
                 QStringEncoder(set, flag).encode(QString::fromUtf8(reply)));
    }
    take("with a mark of UTF-8", "\xef\xbb\xbf" + reply);
    take("in Latin-1", QByteArray(reply).replace("Ada", "\xc4\xe4"));
    take("with a null in front", QByteArray(1, '\0') + reply);
    take("with a null behind", reply + '\0');
    take("twice", reply + reply);
    take("behind a guard", ")]}',\n" + reply);
    take("in a list", '[' + reply + ']');
    take("in quotation marks", '"' + QByteArray(reply).replace('"', "\\\"") + '"');
    take("in upper case", reply.toUpper());
}

void withAMemberSpoilt(const QByteArray &reply, const Member &member, const Take &take)
{
    const QByteArray before = reply.first(member.from);
    const QByteArray name = reply.sliced(member.from, member.value - member.from);
    const QByteArray value = reply.sliced(member.value, member.end - member.value);
    const QByteArray after = reply.sliced(member.end);
    const bool isLast = !after.startsWith(',');
    const QByteArray rest = isLast ? after : after.sliced(1);
    take(name + " left out", (isLast && before.endsWith(',') ? before.chopped(1) : before) + rest);
    take(name + " renamed", before + "\"x" + name.sliced(1) + value + after);
    take(name + " in lower case", before + name.toLower() + value + after);
    const auto with = [&](const QByteArray &wrong) {
        take(name + wrong.left(40), before + name + wrong + after);
    };
    for (const QByteArray &wrong : wrongValues()) {
        with(wrong);
        take(name + " doubled with " + wrong.left(40),
             before + name + value + ',' + name + wrong + after);
    }
    for (const QByteArray &huge : hugeValues())
        with(huge);
}

} // namespace

void forEachSpoilt(const QByteArray &reply, const Take &take)
{
    cutEverywhere(reply, take);
    inOtherCharacterSets(reply, take);
    for (const Member &member : membersOf(reply))
        withAMemberSpoilt(reply, member, take);
}
