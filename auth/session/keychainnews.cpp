// SPDX-License-Identifier: Apache-2.0
// What KeychainStore tells the other programs with its entry, and hears of them.
#include "auth/session/filethread.h"
#include "auth/session/keychainstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr auto changedNote = ".changed"_L1;

} // namespace

void KeychainStore::tellOthers()
{
    m_lastChange = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    FileThread::only().isDone([file = m_notes.file(changedNote), text = m_lastChange] {
        QSaveFile change(file);
        if (!change.open(QIODevice::WriteOnly))
            return;
        change.write(text);
        if (change.flush()) // a commit alone does not see a full disk
            change.commit();
    });
}

/// From the first job on: before that nobody waits for news.
void KeychainStore::watchOthers()
{
    if (!m_watcher.directories().isEmpty())
        return;
    // Also where it is there: to make it would wait for the disk all the same.
    if (!QFileInfo(m_notes.folder()).isDir())
        FileThread::only().isDone([folder = m_notes.folder()] { QDir().mkpath(folder); });
    if (!QFileInfo(m_notes.folder()).isDir())
        return;
    m_watcher.addPath(m_notes.folder());
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &KeychainStore::lookAtOthers);
    QFile change(m_notes.file(changedNote));
    if (change.open(QIODevice::ReadOnly))
        m_lastChange = change.readAll();
}

void KeychainStore::lookAtOthers()
{
    QFile change(m_notes.file(changedNote));
    if (!change.open(QIODevice::ReadOnly))
        return;
    const QByteArray newest = change.readAll();
    if (std::exchange(m_lastChange, newest) != newest)
        Q_EMIT changedElsewhere();
}

} // namespace ringkey
