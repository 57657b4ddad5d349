// SPDX-License-Identifier: Apache-2.0
// Request and reply cut after every byte (security C2, C5): a request that did not arrive whole
// has no effect, and half a reply is none. RINGKEY_CUTS=all cuts at every byte; else at a few.
#include "tests/session/faultcell.h"
#include "tests/session/realservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

constexpr std::size_t atOnce = 60; // each has four sockets

/// Somebody else each time: what arrives whole makes an account and texts its number.
FaultOperation registration(int person)
{
    return {"registerAccount", 1, [person](backend::Backend &backend) {
                backend.registerAccount({u"Ada"_s,
                                         *PhoneNumber::fromE164(u"+120255%1"_s.arg(50000 + person)),
                                         Secret::take(QByteArray("canary-pass word"))},
                                        [](const Result<backend::RegistrationReply> &) {});
            }};
}

FaultOperation named(const char *name)
{
    for (const FaultOperation &operation : operations()) {
        if (qstrcmp(operation.name, name) == 0)
            return operation;
    }
    qFatal("there is no operation %s", name);
}

struct Cut
{
    FaultOperation operation;
    Fault fault = {};
    std::unique_ptr<FaultCell> cell = {};
};

class TestCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRequestThatIsCutHasNoEffect();
    void aReplyThatIsCutIsNone();

private:
    FaultOperation next(const char *name);
    void run(std::vector<Cut> &cuts);
    /// One that is not cut: how long its request and its reply are.
    std::pair<qsizetype, qsizetype> sizes(const char *name);
    std::vector<Cut> cutsOfRequest(const char *name);
    std::vector<Cut> cutsOfReply(const char *name);

    RealService m_service{"[addresses]\navailability = 1000000\nregistrations = 1000000\n"
                          "codes = 1000000\nwrong_sign_ins = 1000000\n"
                          "[http]\nmax_connections_per_address = 1000\n"};
    qsizetype m_step = 97; ///< bytes from cut to cut
    int m_people = 0;
};

void TestCuts::initTestCase()
{
    if (qgetenv("RINGKEY_CUTS") == "all")
        m_step = 1;
    QVERIFY(m_service.start());
}

FaultOperation TestCuts::next(const char *name)
{
    return qstrcmp(name, "registerAccount") == 0 ? registration(m_people++) : named(name);
}

void TestCuts::run(std::vector<Cut> &cuts)
{
    for (std::size_t from = 0; from < cuts.size(); from += atOnce) {
        const std::size_t to = std::min(cuts.size(), from + atOnce);
        for (std::size_t i = from; i < to; ++i) {
            cuts[i].cell = std::make_unique<FaultCell>(FaultCell::Way::Plain, cuts[i].operation,
                                                       nullptr, m_service.config(), QByteArray());
            cuts[i].cell->startWith(cuts[i].fault);
        }
        for (std::size_t i = from; i < to; ++i) {
            const Cut &cut = cuts[i];
            QVERIFY2(QTest::qWaitFor([&] { return cut.cell->isOver(); }, 16'000),
                     cut.fault.name.constData());
            QCOMPARE(cut.cell->complaint(), QString());
        }
    }
}

std::pair<qsizetype, qsizetype> TestCuts::sizes(const char *name)
{
    std::vector<Cut> whole;
    whole.push_back({next(name)});
    whole[0].cell = std::make_unique<FaultCell>(FaultCell::Way::Plain, whole[0].operation, nullptr,
                                                m_service.config(), QByteArray());
    whole[0].cell->startWithout();
    if (!QTest::qWaitFor([&] { return whole[0].cell->isOver(); }, 16'000))
        qFatal("%s is not answered", name);
    return {whole[0].cell->proxy().requestSize(), whole[0].cell->proxy().replySize()};
}

std::vector<Cut> TestCuts::cutsOfRequest(const char *name)
{
    const qsizetype size = sizes(name).first;
    std::vector<Cut> cuts;
    for (qsizetype at = 0; at < size; at += m_step) {
        Fault fault;
        fault.name = QByteArray(name) + " cut after " + QByteArray::number(at);
        fault.readsAtMost = at;
        fault.after = at % 2 == 0 ? Fault::After::Close : Fault::After::Reset;
        cuts.push_back({next(name), fault});
    }
    return cuts;
}

std::vector<Cut> TestCuts::cutsOfReply(const char *name)
{
    const qsizetype size = sizes(name).second;
    std::vector<Cut> cuts;
    for (qsizetype at = 0; at < size; at += m_step) {
        Fault fault;
        fault.name = QByteArray(name) + "'s reply cut after " + QByteArray::number(at);
        fault.writesAtMost = at;
        cuts.push_back({next(name), fault});
    }
    return cuts;
}

void TestCuts::aRequestThatIsCutHasNoEffect()
{
    for (const char *name : {"registerAccount", "changeNumber", "appInfo"}) {
        std::vector<Cut> cuts = cutsOfRequest(name);
        QVERIFY(cuts.size() > 2);
        const qsizetype before = m_service.texts().size();
        run(cuts);
        for (const Cut &cut : cuts)
            QVERIFY2(cut.cell->failure() && cut.cell->failure()->kind == AuthErrorKind::Unreachable,
                     cut.fault.name.constData());
        QCOMPARE(m_service.texts().size(), before);
    }
    // One that is whole has, though its answer is lost.
    const qsizetype before = m_service.texts().size();
    std::vector<Cut> whole;
    whole.push_back({next("registerAccount")});
    run(whole);
    QTRY_COMPARE(m_service.texts().size(), before + 1);
}

void TestCuts::aReplyThatIsCutIsNone()
{
    for (const char *name : {"registerAccount", "signIn", "validateToken", "appInfo"}) {
        std::vector<Cut> cuts = cutsOfReply(name);
        QVERIFY(cuts.size() > 2);
        run(cuts);
        for (const Cut &cut : cuts) {
            // A reply may be shorter than the first one was, and then nothing was cut off.
            const bool isWhole = cut.cell->proxy().replySize() <= cut.fault.writesAtMost;
            QVERIFY2(isWhole || cut.cell->failure(), cut.fault.name.constData());
        }
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestCuts)
#include "tst_cuts.moc"
