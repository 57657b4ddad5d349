// SPDX-License-Identifier: Apache-2.0
#include "auth/session/entrynotes.h"

#include "auth/flow/enumname.h"
#include "auth/session/filethread.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

Q_LOGGING_CATEGORY(logNotes, "ringkey.store", QtInfoMsg)

constexpr auto storedNote = ".stored"_L1;
constexpr auto nothingNote = ".nothing"_L1;
constexpr auto owedNote = ".owed"_L1;
constexpr auto leftNote = ".left"_L1;
constexpr auto noteText = "ringkey 1\n"; // version of the notes; says what wrote them

/// An entry's name may hold what a file's may not.
QString fileBase(const QString &folder, const QString &entry)
{
    const QByteArray name =
        QCryptographicHash::hash(entry.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return folder + u'/' + QLatin1StringView(name);
}

bool make(const QString &path, const QString &more = {})
{
    QFile note(path);
    QDir().mkpath(QFileInfo(path).path());
    if (!note.open(QIODevice::WriteOnly)) {
        qCWarning(logNotes) << "Cannot note whether a session is stored:" << note.errorString();
        return false;
    }
    note.write(noteText + more.toUtf8());
    return true;
}

void set(const QString &path, bool there)
{
    if (there)
        make(path);
    else
        QFile::remove(path);
}

void aside(std::function<void()> work)
{
    FileThread::only().isDone(std::move(work));
}

struct EndNote
{
    SessionEnd why;
    QLatin1StringView ending;
};
constexpr std::array endNotes{EndNote{SessionEnd::AccountDeleted, ".deleting"_L1},
                              EndNote{SessionEnd::NumberRemoved, ".removing"_L1}};

} // namespace

EntryNotes::EntryNotes(const QString &entry, QString folder)
    : m_entry(entry)
    , m_folder(std::move(folder))
    , m_base(fileBase(m_folder, entry))
{
}

EntryNotes::Noted EntryNotes::noted() const
{
    if (QFile::exists(file(storedNote))) // an older version, run again, writes only this one
        return Noted::Stored;
    if (QFile::exists(file(nothingNote)))
        return Noted::Nothing;
    // The first versions had one file for all entries, without a key where nothing was stored.
    const QString first = m_folder + u"/session.ini"_s;
    if (!QFile::exists(first))
        return Noted::Unknown;
    const QSettings notes(first, QSettings::IniFormat);
    return notes.value(u"stored/"_s + m_entry).toBool() ? Noted::Stored : Noted::Nothing;
}

/// In this order, so that who is killed between finds a note that errs on asking the keychain.
void EntryNotes::note(bool stored) const
{
    aside([now = file(stored ? storedNote : nothingNote),
           before = file(stored ? nothingNote : storedNote)] {
        // A full disk can still forget: without a note the keychain itself is asked.
        make(now);
        QFile::remove(before);
    });
}

void EntryNotes::doubt() const
{
    aside([note = file(nothingNote)] { QFile::remove(note); });
}

bool EntryNotes::isStuck() const
{
    return noted() == Noted::Nothing && !QFileInfo(m_folder).isWritable();
}

void EntryNotes::setLeftFor(const std::optional<QString> &page) const
{
    if (!page)
        aside([note = file(leftNote)] { QFile::remove(note); });
    else if (noted() != Noted::Nothing)
        aside([note = file(leftNote), text = *page] { make(note, text); });
}

/// Half-written or of an earlier version it has no name.
std::optional<QString> EntryNotes::leftFor() const
{
    QFile note(file(leftNote));
    if (!note.exists())
        return std::nullopt;
    const QByteArray text = note.open(QIODevice::ReadOnly) ? note.readAll() : QByteArray();
    return text.startsWith(noteText) ? QString::fromUtf8(text.sliced(qstrlen(noteText)))
                                     : QString();
}

void EntryNotes::setExpectedEnd(SessionEnd why) const
{
    aside([base = m_base, why] {
        for (const EndNote &note : endNotes)
            set(base + note.ending, note.why == why);
    });
}

SessionEnd EntryNotes::expectedEnd() const
{
    for (const EndNote &note : endNotes) {
        if (QFile::exists(file(note.ending)))
            return note.why;
    }
    return SessionEnd::Unsaid;
}

void EntryNotes::setOwed(bool owed) const
{
    aside([note = file(owedNote), owed] { set(note, owed); });
}

bool EntryNotes::isOwed() const
{
    return QFile::exists(file(owedNote));
}

} // namespace ringkey
