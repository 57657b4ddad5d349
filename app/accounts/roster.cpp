// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/roster.h"

#include "app/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int version = 1;
constexpr qint64 largestFile = 4096;
constexpr int longestText = 128;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const QString lineEnding = u".json"_s;
const QString leftEnding = u".left"_s;
const QString heldEnding = u".held"_s;
const QString currentName = u"current"_s;
const QString begunName = u"begun"_s;

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    // As with one account: the keychain still has what could not be written.
    return !writeWhole(path, bytes, ownerOnly);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

/// With no half of a letter at its end.
QString shortened(const QString &text)
{
    const QString cut = text.left(longestText);
    const bool isHalved = cut.size() < text.size() && cut.back().isHighSurrogate();
    return isHalved ? cut.chopped(1) : cut;
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return shortened(object[key].toString());
}

/// As it was written, so that "12" cut short is not "1".
std::optional<int> number(const QString &written)
{
    bool isNumber = false;
    const int slot = written.toInt(&isNumber);
    return isNumber && slot >= 0 && QString::number(slot) == written ? std::optional(slot)
                                                                     : std::nullopt;
}

} // namespace

Roster::Roster(QString folder)
    : m_folder(std::move(folder))
{
}

QString Roster::file(int slot, const QString &ending) const
{
    return m_folder + u'/' + QString::number(slot) + ending;
}

QList<int> Roster::slotsWith(const QString &ending) const
{
    QList<int> found;
    const auto names = QDir(m_folder).entryList({u'*' + ending}, QDir::Files);
    for (const QString &name : names) {
        if (const auto slot = number(name.chopped(ending.size())))
            found.append(*slot);
    }
    std::ranges::sort(found);
    return found;
}

KnownAccount Roster::read(int slot) const
{
    const QJsonObject line = QJsonDocument::fromJson(contents(file(slot, lineEnding))).object();
    if (line["v"_L1].toInt() != version)
        return {.slot = slot};
    return {.slot = slot,
            .who = text(line, "who"_L1),
            .name = text(line, "name"_L1),
            .number = text(line, "number"_L1),
            .used = QDateTime::fromSecsSinceEpoch(line["used"_L1].toInteger(), QTimeZone::utc())};
}

QList<KnownAccount> Roster::accounts() const
{
    QList<KnownAccount> known;
    const QList<int> listed = slotsWith(lineEnding);
    for (const int slot : listed)
        known.append(read(slot));
    std::ranges::stable_sort(known, std::ranges::greater(), &KnownAccount::used);
    return known;
}

void Roster::keep(const KnownAccount &account) const
{
    const QJsonObject line{{u"v"_s, version},
                           {u"who"_s, account.who},
                           {u"name"_s, shortened(account.name)},
                           {u"number"_s, account.number},
                           {u"used"_s, account.used.toSecsSinceEpoch()}};
    if (write(file(account.slot, lineEnding), QJsonDocument(line).toJson(QJsonDocument::Compact)))
        QFile::remove(file(account.slot, leftEnding));
}

/// In this order a kill in between leaves a session that is still to be ended. Renamed and emptied,
/// because that works on a full disk, too.
void Roster::leave(int slot) const
{
    const QString line = file(slot, lineEnding);
    const QString left = file(slot, leftEnding);
    if (QFile::exists(line) && !QFile::exists(left) && QFile::rename(line, left))
        QFile::resize(left, 0);
    else if (QFile::exists(left) || write(left, {}))
        QFile::remove(line);
}

void Roster::ended(int slot) const
{
    if (!isKept(slot)) // somebody may have signed in there meanwhile
        QFile::remove(file(slot, leftEnding));
}

bool Roster::isKept(int slot) const
{
    return QFile::exists(file(slot, lineEnding));
}

QList<int> Roster::left() const
{
    QList<int> all = slotsWith(leftEnding);
    all.removeIf([this](int slot) { return isKept(slot); });
    return all;
}

void Roster::remove(int slot) const
{
    QFile::remove(file(slot, lineEnding));
    QFile::remove(file(slot, leftEnding));
}

bool Roster::isFree(int slot) const
{
    return !isKept(slot) && !QFile::exists(file(slot, leftEnding));
}

int Roster::firstFree() const
{
    int slot = 0;
    while (!isFree(slot))
        ++slot;
    return slot;
}

std::unique_ptr<QLockFile> Roster::hold(int slot) const
{
    QDir().mkpath(m_folder);
    auto lock = std::make_unique<QLockFile>(file(slot, heldEnding));
    lock->setStaleLockTime(0); // a person may take long; who was killed holds nothing
    const bool isElsewhere = !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
    return isElsewhere ? nullptr : std::move(lock);
}

std::optional<int> Roster::slotIn(const QString &name) const
{
    const QString written = QString::fromLatin1(contents(m_folder + u'/' + name));
    return written.endsWith(u'\n') ? number(written.chopped(1)) : std::nullopt;
}

void Roster::noteIn(const QString &name, int slot) const
{
    write(m_folder + u'/' + name, QByteArray::number(slot) + '\n');
}

std::optional<int> Roster::current() const
{
    if (!QFile::exists(m_folder + u'/' + currentName) && slotsWith(lineEnding).isEmpty())
        return 0;
    return slotIn(currentName);
}

void Roster::setCurrent(int slot) const
{
    if (current() != slot)
        noteIn(currentName, slot);
}

std::optional<int> Roster::begun() const
{
    return slotIn(begunName);
}

void Roster::setBegun(std::optional<int> slot) const
{
    if (slot)
        noteIn(begunName, *slot);
    else
        QFile::remove(m_folder + u'/' + begunName);
}

void Roster::leaveAll() const
{
    const QList<int> all = slotsWith(lineEnding);
    for (const int slot : all)
        leave(slot);
    QFile::remove(m_folder + u'/' + currentName);
    setBegun(std::nullopt);
}

void Roster::clear() const
{
    if (!slotsWith(lineEnding).isEmpty())
        return;
    const QList<int> all = slotsWith(leftEnding);
    for (const int slot : all)
        remove(slot);
    const QList<int> held = slotsWith(heldEnding);
    for (const int slot : held)
        QFile::remove(file(slot, heldEnding));
    QFile::remove(m_folder + u'/' + currentName);
    setBegun(std::nullopt);
    QDir().rmdir(m_folder);
}

bool Roster::remembers() const
{
    return QFile::exists(m_folder + u'/' + currentName) || !slotsWith(lineEnding).isEmpty();
}

QStringList Roster::watchedFolders() const
{
    return {QFileInfo(m_folder).path(), m_folder};
}

} // namespace ringkey
