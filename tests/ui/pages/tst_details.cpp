// SPDX-License-Identifier: Apache-2.0
// What "Copy details" gives to support.
#include "auth/flow/enumname.h"
#include "auth/flow/states.h"
#include "ui/words/detailstext.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

namespace {

using namespace ringkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString lineOf(const AuthError &error, const QString &name, const QString &shown = {})
{
    const auto lines = detailsText(error, flow::EnteringCredentials{},
                                   QDateTime::fromSecsSinceEpoch(0, QTimeZone::utc()), shown)
                           .split(u'\n');
    const auto found = lines.filter(QRegularExpression(u"^%1: "_s.arg(name)));
    return found.value(0).section(u": "_s, 1);
}

class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSentenceHasAPlaceLeft()
    {
        for (int i = 0; !enumName(static_cast<AuthErrorKind>(i)).isEmpty(); ++i) {
            for (const QString &host : {QString(), u"login.example.com"_s}) {
                AuthError error;
                error.kind = static_cast<AuthErrorKind>(i);
                error.host = host;
                const QString what = lineOf(error, u"What"_s);
                QVERIFY2(!what.isEmpty() && !what.contains(u'%'), qPrintable(what));
                QVERIFY2(what.at(0).isUpper() || what.startsWith(host), qPrintable(what));
            }
        }
    }

    /// The host's name stood where the time belongs.
    void aWrongClockIsToldByItsTime()
    {
        AuthError error;
        error.kind = AuthErrorKind::ClockWrong;
        error.host = u"login.example.com"_s;
        error.clockOff = -3h;
        QCOMPARE(lineOf(error, u"What"_s),
                 u"This computer's clock is wrong by 10800 s. Set it, then try again."_s);
    }

    void aHostThatIsNotKnownLeavesNoGap()
    {
        AuthError error;
        error.kind = AuthErrorKind::NameNotFound;
        QCOMPARE(lineOf(error, u"What"_s), u"The service can't be found. Check your network."_s);
    }

    void whatWasShownStandsBesideIt()
    {
        AuthError error;
        error.kind = AuthErrorKind::Blocked;
        QCOMPARE(lineOf(error, u"Shown"_s, u"Gesperrt."_s), u"Gesperrt."_s);
        QVERIFY(!lineOf(error, u"Shown"_s).isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestDetails)
#include "tst_details.moc"
