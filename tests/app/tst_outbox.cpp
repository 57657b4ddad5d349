// SPDX-License-Identifier: Apache-2.0
#include "app/demo/outbox.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first =
    R"({"sentAt":"2026-11-23T13:58:00Z","to":"+447400123456","template":"t","text":"902775 is your code."})"
    "\n";
const QByteArray second =
    R"({"sentAt":"2026-11-23T14:01:00Z","to":"+447400123456","template":"t","text":"Your code is 481206.","channel":"voice"})"
    "\n";

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsReadAsAMessage();
    void aBrokenLineIsNoMessage_data();
    void aBrokenLineIsNoMessage();
    void theCodeIsFound_data();
    void theCodeIsFound();
    void tellsWhatStandsThereAndWhatComesLater();
    void waitsForAFileThatDoesNotExist();
    void aHalfWrittenLineIsToldOnceItIsWhole();
    void goesOnInAFolderMadeAnew();
    void ofAnOldLongFileOnlyTheEndIsTold();
};

void TestOutbox::aLineIsReadAsAMessage()
{
    const auto message = readMessage(second);
    QVERIFY(message);
    QCOMPARE(message->to, u"+447400123456"_s);
    QCOMPARE(message->text, u"Your code is 481206."_s);
    QCOMPARE(message->sentAt, QDateTime({2026, 11, 23}, {14, 1}, QTimeZone::utc()));
    QVERIFY(message->isCall);
    QVERIFY(!readMessage(first)->isCall);
}

void TestOutbox::aBrokenLineIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("hello\n");
    QTest::newRow("array") << QByteArray("[1]\n");
    QTest::newRow("no text") << QByteArray(R"({"sentAt":"2026-11-23T13:58:00Z","to":"+44"})");
    QTest::newRow("no time") << QByteArray(R"({"to":"+44","text":"x"})");
}

void TestOutbox::aBrokenLineIsNoMessage()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!readMessage(line));
}

void TestOutbox::theCodeIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("first") << u"481206 is your Ringkey code. It works for 5 minutes."_s
                           << u"481206"_s;
    QTest::newRow("last") << u"Your Ringkey code is 4812."_s << u"4812"_s;
    QTest::newRow("upper case") << u"KXWQZA is your Ringkey code."_s << u"KXWQZA"_s;
    QTest::newRow("lower case") << u"kxwqza is your Ringkey code."_s << u"kxwqza"_s;
    QTest::newRow("number only") << u"Your number was replaced by +447400123456."_s << QString();
    QTest::newRow("none") << u"Your password was changed at 14:02."_s << QString();
}

void TestOutbox::theCodeIsFound()
{
    QFETCH(const QString, text);
    QTEST(findCode(text).value_or(CodeInText{}).code, "code");
}

void TestOutbox::tellsWhatStandsThereAndWhatComesLater()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"outbox.jsonl"_s);
    append(path, first);
    Outbox outbox(path);
    QSignalSpy arrived(&outbox, &Outbox::arrived);
    outbox.open();
    QCOMPARE(arrived.count(), 1);
    append(path, second);
    QTRY_COMPARE(arrived.count(), 2);
    QCOMPARE(arrived.at(1).at(0).value<PhoneMessage>(), *readMessage(second));
}

void TestOutbox::waitsForAFileThatDoesNotExist()
{
    const QTemporaryDir place;
    Outbox outbox(place.filePath(u"outbox.jsonl"_s));
    QSignalSpy arrived(&outbox, &Outbox::arrived);
    outbox.open();
    append(place.filePath(u"outbox.jsonl"_s), first);
    QTRY_COMPARE(arrived.count(), 1);
    append(place.filePath(u"outbox.jsonl"_s), second);
    QTRY_COMPARE(arrived.count(), 2);
}

void TestOutbox::aHalfWrittenLineIsToldOnceItIsWhole()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"outbox.jsonl"_s);
    append(path, first + second.left(20));
    Outbox outbox(path);
    QSignalSpy arrived(&outbox, &Outbox::arrived);
    outbox.open();
    QCOMPARE(arrived.count(), 1);
    append(path, second.mid(20));
    QTRY_COMPARE(arrived.count(), 2);
    QCOMPARE(arrived.at(1).at(0).value<PhoneMessage>(), *readMessage(second));
}

/// "Start afresh" keeps the old folder under another name.
void TestOutbox::goesOnInAFolderMadeAnew()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"data"_s);
    QVERIFY(QDir().mkpath(folder));
    append(folder + u"/outbox"_s, first);
    Outbox outbox(folder + u"/outbox"_s);
    QSignalSpy spy(&outbox, &Outbox::arrived);
    outbox.open();
    QCOMPARE(spy.count(), 1);
    QVERIFY(QDir().rename(folder, folder + u"-old"_s));
    QVERIFY(QDir().mkpath(folder));
    outbox.open();
    append(folder + u"/outbox"_s, second);
    QTRY_COMPARE(spy.count(), 2);
    QCOMPARE(spy.at(1).first().value<PhoneMessage>(), *readMessage(second));
}

void TestOutbox::ofAnOldLongFileOnlyTheEndIsTold()
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"outbox.jsonl"_s);
    append(path, first.repeated(1000) + second);
    Outbox outbox(path);
    QSignalSpy arrived(&outbox, &Outbox::arrived);
    outbox.open();
    QVERIFY(arrived.count() > 10 && arrived.count() < 300);
    QCOMPARE(arrived.constLast().at(0).value<PhoneMessage>(), *readMessage(second));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
