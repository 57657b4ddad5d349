// SPDX-License-Identifier: Apache-2.0
// Numbers as backends write them: contract section 12.1. Days as they are.
#include "auth/session/memorystore.h"
#include "auth/session/storedentry.h"
#include "auth/signinflow.h"
#include "phone/isolated.h"
#include "tests/ui/pages/shown.h"
#include "ui/pagemodel.h"
#include "ui/signinwindow.h"
#include "ui/widgets/listcard.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;
using namespace ringkey::test;

namespace {

/// Somebody is signed in from before.
class KeptStore : public MemoryStore
{
public:
    explicit KeptStore(Session session) { m_entry.session = std::move(session); }
    void setEntry(const QString &name) override
    {
        MemoryStore::setEntry(name);
        write(toBlob(m_entry), [](Storage) {});
    }

private:
    StoredEntry m_entry;
};

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNumberIsShownAsItCame_data();
    void theNumberIsShownAsItCame();
    void nobodyWhoIsSignedInIsCalledSignedOut();
    void todayEndsAtMidnight();
};

void TestAccountPage::theNumberIsShownAsItCame_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isKnown"); // whoever is signed in typed it
    QTest::addColumn<QString>("shown");
    QTest::newRow("E.164") << QString() << true << u"+1 202-555-0123"_s;
    QTest::newRow("digits") << u"12025550123"_s << true << u"+1 202-555-0123"_s;
    QTest::newRow("national") << u"(202) 555-0123"_s << true << u"(202) 555-0123"_s;
    QTest::newRow("vendor's sample") << u"824525-add135"_s << true << u"824525-add135"_s;
    QTest::newRow("nobody typed it") << u"824525-add135"_s << false << u"824525-add135"_s;
}

/// And it is a number all the same: nobody is asked to add one.
void TestAccountPage::theNumberIsShownAsItCame()
{
    QFETCH(const QString, given);
    QFETCH(const bool, isKnown);
    Account account{.uid = u"u1"_s, .numberAsGiven = given, .verified = true};
    if (isKnown)
        account.number = PhoneNumber::fromE164(u"+12025550123");
    Shown page(u"account"_s);
    page.view().present(
        pageModel(flow::SignedIn{.account = account}, sampleNamed(u"account"_s).around));
    QString text = page.find<ValueRow>(u"numberRow"_s)->value();
    QCOMPARE(text, isolated(text.mid(1).chopped(1))); // else its parts change places in Arabic
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    text.replace(QChar::Nbsp, u' ');
    QTEST(text, "shown");
    QCOMPARE(page.find<ListRow>(u"changeNumberButton"_s)->text().remove(u'&'), u"Change number"_s);
    QCOMPARE(page.find<QWidget>(u"removeNumberButton"_s)->isVisible(), isKnown);
}

/// A tenant's session outlives its number (contract op 12): "so you're signed out" was read above
/// "You're signed in".
void TestAccountPage::nobodyWhoIsSignedInIsCalledSignedOut()
{
    const flow::SignedIn state{.account = {.uid = u"u1"_s}, .notice = flow::Notice::NumberRemoved};
    const PageModel model = pageModel(state, sampleNamed(u"account"_s).around);
    QVERIFY(model.banner);
    QCOMPARE(model.banner->text, u"This account has no phone number any more."_s);
}

/// Although nothing else happens in the window.
void TestAccountPage::todayEndsAtMidnight()
{
    const QDateTime midnight = QDate(2027, 3, 10).startOfDay().toUTC();
    QElapsedTimer since; // stands still until the page is seen
    SignInOptions options{.profile = u"midnight"_s};
    options.now = [&] { return midnight.addMSecs((since.isValid() ? since.elapsed() : 0) - 300); };
    options.makeStore = [&] {
        return new KeptStore({.accessToken = Secret::take(QByteArray("CANARY-token")),
                              .expiresAt = midnight.addDays(30),
                              .account = {.uid = u"u1"_s, .lastSignIn = midnight.addSecs(-60)}});
    };
    SignInFlow flow(options);
    SignInWindow window(flow, Branding());
    flow.start();
    window.show();
    QTRY_COMPARE(window.page(), PageId::Account);
    const auto *row = window.findChild<ValueRow *>(u"lastSignInRow"_s);
    QVERIFY2(row->value().startsWith("Today"_L1), qPrintable(row->value()));
    since.start();
    QTRY_VERIFY2(!row->value().startsWith("Today"_L1), qPrintable(row->value()));
}

} // namespace

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
