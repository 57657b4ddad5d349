// SPDX-License-Identifier: Apache-2.0
// Every fault between the client and the real service, with every operation: security C1 to C6.
// RINGKEY_FAULTS=all tries all of them, and RINGKEY_RECORD=1 then writes docs/faults.md; else a few
// are tried and compared with it.
#include "tests/backend/answer.h"
#include "tests/flow/recorded.h"
#include "tests/session/faultcell.h"
#include "tests/session/realservice.h"
#include "tests/support/faultlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using Cells = std::vector<std::unique_ptr<FaultCell>>;

constexpr std::size_t atOnce = 6; ///< faults; each operation has four sockets

bool areOver(const Cells &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const auto &cell) { return cell->isOver(); });
}

/// Without how long it took, which depends on the computer.
QString untimed(const QString &text)
{
    static const QRegularExpression last(u" \\| [^|\n]* \\|$"_s,
                                         QRegularExpression::MultilineOption);
    return QString(text).remove(last);
}

QString recorded()
{
    QFile table(QLatin1StringView(RINGKEY_SOURCE_DIR "/docs/faults.md"));
    return table.open(QIODevice::ReadOnly) ? QString::fromUtf8(table.readAll()) : QString();
}

QString rowsOf(const Fault &fault, const Cells &cells)
{
    QStringList outcomes;
    QMap<QString, QStringList> names;
    for (const auto &cell : cells) {
        const QString outcome = cell->outcome();
        if (!outcomes.contains(outcome))
            outcomes.append(outcome);
        names[outcome].append(cell->name());
    }
    QString rows;
    for (const QString &outcome : std::as_const(outcomes)) {
        const QStringList &which = names[outcome];
        rows += u"| %1 | %2 | %3 |\n"_s.arg(
            QString::fromLatin1(fault.name),
            which.size() == operations().size() ? u"all"_s : which.join(u", "_s), outcome);
    }
    return rows;
}

constexpr auto introduction = R"(# What the app says when the way is bad

Written by `tst_faults`: a proxy between the app's client and the real service, over real TCP and
TLS, does one thing wrong at a time, with each operation the app uses. In each cell the test also
checks that the call ends once and within 16 seconds, that what is not a read arrives at most once,
that no password, code or token is readable outside TLS or reaches where a redirect points, that a
stranger's answer is never taken for the service's (but for two that are replies of the contract: whose
they are is looked at by who asked), and that the same operation is answered within 10 seconds after the
fault is over. "At once" is less than 7 seconds, pauses between repeated reads
included. Words are those of the page that waits, with the buttons in brackets; [Copy details] is
always there. Where nobody waits for an operation they are those of the page that is shown. A reset
whose answer was lost is followed, within the same 16 seconds, by signing in with the new password:
its words are those of what the reset met where that opens nothing.

Where a page is after an operation failed, whatever the fault:

| operation | state |
|---|---|
)"_L1;

constexpr auto tableHead = R"(
| fault | operation | what it is | words | ends after |
|---|---|---|---|---|
)"_L1;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFewFaults();
    void allFaults();

private:
    Cells &cellsFor(const Fault &fault, std::size_t place);
    QStringList complaints(const Cells &cells);
    static QStringList notWellAgain(const Cells &cells);
    void learnStates(const Cells &cells, QStringList &found);
    void runAtOnce(const std::vector<const Fault *> &faults, QString &rows, QStringList &found);
    QString run(const std::vector<const Fault *> &faults, QString &rows);
    QString table(const QString &rows) const;

    TestCertificates m_certificates;
    RealService m_service{"[addresses]\navailability = 1000000\nregistrations = 1000000\n"
                          "codes = 1000000\nwrong_sign_ins = 1000000\nacts = 1000000\n"
                          "[http]\nmax_connections_per_address = 1000\n"};
    FakeServer m_elsewhere;
    std::map<std::pair<FaultCell::Way, std::size_t>, Cells> m_cells;
    QMap<QString, QString> m_states;
};

void TestFaults::initTestCase()
{
    if (!m_certificates.make())
        QSKIP("the openssl program is not installed");
    QVERIFY(m_service.start());
}

/// They are used again: reading the system's certificates takes longer than a fault.
Cells &TestFaults::cellsFor(const Fault &fault, std::size_t place)
{
    const QByteArray elsewhere =
        QUrl(u"http://localhost:%1"_s.arg(m_elsewhere.serverPort())).toEncoded();
    const FaultCell::Way way = FaultCell::wayOf(fault);
    Cells &cells = m_cells[{way, way == FaultCell::Way::Tls ? place : 0}];
    if (cells.empty()) {
        for (const FaultOperation &operation : operations())
            cells.push_back(std::make_unique<FaultCell>(way, operation, &m_certificates,
                                                        m_service.config(), elsewhere));
    }
    return cells;
}

QStringList TestFaults::complaints(const Cells &cells)
{
    QStringList found;
    for (const auto &cell : cells) {
        if (const QString complaint = cell->complaint(); !complaint.isEmpty())
            found.append(cell->where() + u": "_s + complaint);
    }
    if (const QByteArray seen = m_elsewhere.bytes(); !seen.isEmpty())
        found.append(
            u"where the redirect points arrived "_s + // on a busy computer perhaps not from here
            QString::fromLatin1(seen.left(seen.indexOf('\r'))));
    m_elsewhere.forget();
    return found;
}

void TestFaults::learnStates(const Cells &cells, QStringList &found)
{
    for (const auto &cell : cells) {
        if (cell->isAnswered())
            continue;
        const QString state = cell->state();
        if (const QString &known = m_states[cell->name()]; !known.isEmpty() && known != state)
            found.append(cell->where() + u": leads to "_s + state + u", not "_s + known);
        m_states[cell->name()] = state;
    }
}

QStringList TestFaults::notWellAgain(const Cells &cells)
{
    QStringList found;
    for (const auto &cell : cells)
        cell->startWithout();
    const bool over = QTest::qWaitFor([&] { return areOver(cells); }, 10'000);
    for (const auto &cell : cells) {
        if (!cell->isAnswered())
            found.append(cell->where() + u": not well again"_s +
                         (over ? u", "_s + cell->outcome() : QString()));
    }
    return found;
}

void TestFaults::runAtOnce(const std::vector<const Fault *> &faults, QString &rows,
                           QStringList &found)
{
    std::vector<Cells *> all;
    for (std::size_t place = 0; place < faults.size(); ++place)
        all.push_back(&cellsFor(*faults[place], place)); // which takes a while
    for (std::size_t place = 0; place < faults.size(); ++place) {
        for (const auto &cell : *all[place])
            cell->startWith(*faults[place]);
    }
    for (std::size_t place = 0; place < faults.size(); ++place) {
        const Cells &cells = *all[place];
        const bool over = QTest::qWaitFor([&] { return areOver(cells); }, 20'000);
        found += complaints(cells);
        if (!over)
            continue;
        learnStates(cells, found);
        rows += rowsOf(*faults[place], cells);
    }
    for (const Cells *cells : all)
        found += notWellAgain(*cells);
}

/// All that was wrong, in lines.
QString TestFaults::run(const std::vector<const Fault *> &faults, QString &rows)
{
    QStringList found;
    std::vector<const Fault *> next;
    for (const Fault *fault : faults) {
        // There is one set of cells for each other way.
        const bool alone = FaultCell::wayOf(*fault) != FaultCell::Way::Tls;
        if (!next.empty() && (alone || next.size() == atOnce))
            runAtOnce(std::exchange(next, {}), rows, found);
        next.push_back(fault);
        if (alone)
            runAtOnce(std::exchange(next, {}), rows, found);
    }
    if (!next.empty())
        runAtOnce(next, rows, found);
    return found.join(u'\n');
}

void TestFaults::aFewFaults()
{
    QString rows;
    const QString found = run(
        {&faultNamed("nobody listens"), &faultNamed("reset before the request"),
         &faultNamed("a proxy does not get through (502)"),
         &faultNamed("certificate of an unknown authority"), &faultNamed("reset before the reply"),
         &faultNamed("307 to another host, port and scheme"), &faultNamed("200 with a page"),
         &faultNamed("502 with a page")},
        rows);
    QVERIFY2(found.isEmpty(), qPrintable(found));
    const QString known = untimed(recorded());
    const QStringList lines = untimed(rows).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 6);
    for (const QString &row : lines)
        QVERIFY2(known.contains(row), qPrintable(row + u"\nis not in docs/faults.md"_s));
}

QString TestFaults::table(const QString &rows) const
{
    QString states;
    for (const FaultOperation &operation : operations()) {
        const QString name = QString::fromLatin1(operation.name);
        states += u"| %1 | %2 |\n"_s.arg(name, operation.told ? m_states[name] : u"(as it was)"_s);
    }
    return introduction + states + tableHead + rows;
}

void TestFaults::allFaults()
{
    if (qgetenv("RINGKEY_FAULTS") != "all")
        QSKIP("with RINGKEY_FAULTS=all");
    std::vector<const Fault *> faults;
    for (const auto *list : {&quickFaults(), &slowFaults()}) {
        for (const Fault &fault : *list)
            faults.push_back(&fault);
    }
    QString rows;
    const QString found = run(faults, rows);
    const QString now = table(rows);
    if (qEnvironmentVariableIsSet("RINGKEY_RECORD"))
        QCOMPARE(differenceToRecorded(u"docs/faults.md"_s, now), QString());
    QVERIFY2(found.isEmpty(), qPrintable(found));
    QCOMPARE(untimed(now), untimed(recorded()));
}

} // namespace

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
