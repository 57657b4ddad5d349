// SPDX-License-Identifier: Apache-2.0
// A folder in which nothing can be changed says that nothing is stored, for ever: what is written
// to the keychain would not be found. It was called a keychain that refuses.
#include "auth/session/entrynotes.h"
#include "auth/session/keychainstore.h"
#include "tests/session/fakekeychain.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

class TestStuckNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNothingCanBeNotedNothingIsKept();
    void thatIsToldBeforeAnybodySignsIn();
};

/// The first versions noted that nothing is stored in a file
/// of their own, and a link that leads nowhere is no note, and cannot become one.
void TestStuckNotes::whereNothingCanBeNotedNothingIsKept()
{
    const QTemporaryDir folder;
    QFile first(folder.filePath(u"session.ini"_s));
    QVERIFY(first.open(QIODevice::WriteOnly) && first.write("[stored]\nother=true\n") > 0);
    first.close();
    const EntryNotes notes(u"p"_s, folder.path());
    QVERIFY(QFile::link(folder.filePath(u"nowhere/note"_s), notes.file(".stored"_L1)));
    auto *keychain = new FakeKeychain;
    KeychainStore store(keychain, u"p"_s, folder.path());
    const Secret text = Secret::take(QByteArray("page"));
    std::optional<Storage> written;
    store.write(text, [&](Storage given) { written = given; });
    QTRY_COMPARE(written, Storage::Unnoted);
    QVERIFY(keychain->entries.isEmpty());
}

void TestStuckNotes::thatIsToldBeforeAnybodySignsIn()
{
    const QTemporaryDir folder;
    EntryNotes(u"p"_s, folder.path()).note(false);
    const auto before = QFile::permissions(folder.path());
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto back = qScopeGuard([&] { QFile::setPermissions(folder.path(), before); });
    if (QFileInfo(folder.path()).isWritable())
        QSKIP("Whoever runs this may write everywhere.");
    KeychainStore store(new FakeKeychain, u"p"_s, folder.path());
    std::optional<Storage> read;
    store.read([&](const SessionStore::Answer &answer) { read = answer.storage; });
    QTRY_COMPARE(read, Storage::Unnoted);
}

} // namespace

QTEST_GUILESS_MAIN(TestStuckNotes)
#include "tst_stucknotes.moc"
