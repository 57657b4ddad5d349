// SPDX-License-Identifier: Apache-2.0
// What another window of the profile did is heard of, also where it comes at a bad moment.
#include "tests/session/renewaldesk.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

/// A keychain that has other things to do.
struct BusyStore : SharedStore
{
    void read(ReadDone done) override
    {
        if (failures == 0)
            return SharedStore::read(std::move(done));
        --failures;
        QTimer::singleShot(0, this, [done] { done({Storage::Frozen, {}}); });
    }
    void write(Secret blob, WriteDone done) override
    {
        SharedStore::write(std::move(blob), [this, done](Storage storage) {
            if (std::exchange(eraseAtOnce, false)) {
                disown();
                Q_EMIT changedElsewhere();
            }
            done(storage);
        });
    }
    int failures = 0;
    bool eraseAtOnce = false; ///< by another window, before this one knows that it has written
};

class TestWindowNews : public RenewalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void aDoubtIsAskedAboutUntilItIsAnswered();
    void newsThatCannotBeReadAreAskedForAndReadLater();
    void newsThatComeWhileThisWindowWritesAreRead();
};

/// It stayed at "Hello" until the session was to be prolonged.
void TestWindowNews::aDoubtIsAskedAboutUntilItIsAnswered()
{
    m_server->setAnswer([this](QTcpSocket &socket, const SeenRequest &request) {
        if (request.target.contains("access_token/validate"))
            socket.write(asked("access_token/validate") == 1 ? FakeServer::whole(503, {})
                                                             : refusal(905));
    });
    Q_EMIT m_keeper->doubtful();
    QTRY_COMPARE(asked("access_token/validate"), 1);
    QTRY_VERIFY(!m_backend->isBusy());
    QCOMPARE(m_ended->count(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_ended->count(), 1, 60000); // after a pause
    QCOMPARE(m_ended->first().first().value<flow::Notice>(), flow::Notice::SignedOut);
}

void TestWindowNews::newsThatCannotBeReadAreAskedForAndReadLater()
{
    BusyStore store;
    SessionKeeper keeper(&store, steadyClock());
    keeper.keep(sessionOf("token"), StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), Storage::MemoryOnly);
    QSignalSpy doubts(&keeper, &SessionKeeper::doubtful);
    store.disown();
    store.failures = 1;
    Q_EMIT store.changedElsewhere();
    QTRY_COMPARE(doubts.size(), 1); // the server knows
    Q_EMIT store.recovered();
    QTRY_COMPARE(doubts.size(), 2);
    Q_EMIT store.recovered(); // and no more
    QCoreApplication::processEvents();
    QCOMPARE(doubts.size(), 2);
}

void TestWindowNews::newsThatComeWhileThisWindowWritesAreRead()
{
    BusyStore store;
    SessionKeeper keeper(&store, steadyClock());
    keeper.keep(sessionOf("token"), StaySignedIn::AcrossStarts);
    QTRY_COMPARE(keeper.storage(), Storage::MemoryOnly);
    QSignalSpy doubts(&keeper, &SessionKeeper::doubtful);
    store.eraseAtOnce = true;
    Account renamed = keeper.session()->account;
    renamed.name = u"Ada"_s;
    keeper.setAccount(renamed);
    QTRY_COMPARE(doubts.size(), 1);
}

} // namespace

QTEST_GUILESS_MAIN(TestWindowNews)
#include "tst_windownews.moc"
