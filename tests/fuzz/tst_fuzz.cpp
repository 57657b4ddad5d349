// SPDX-License-Identifier: Apache-2.0
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

/// What is read from strangers, given the kept corpus and changes of it. The seed is
/// printed: RINGKEY_FUZZ_SEED and RINGKEY_FUZZ_ROUNDS repeat or lengthen a run.
class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCorpusAndChangesOfIt_data();
    void theCorpusAndChangesOfIt();
};

namespace {

QByteArrayList corpusOf(const QString &name)
{
    QByteArrayList all;
    const QDir folder(QStringLiteral(RINGKEY_FUZZ_CORPUS "/") + name);
    for (const QString &entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

QByteArray changed(QByteArray bytes, const QByteArrayList &corpus, QRandomGenerator &random)
{
    for (int acts = random.bounded(1, 6); acts > 0; --acts) {
        const qsizetype at = random.bounded(int(bytes.size()) + 1);
        switch (random.bounded(5)) {
        case 0:
            bytes.insert(at, char(random.bounded(256)));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 9));
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), 64));
            break;
        case 3:
            bytes.insert(at, corpus[random.bounded(int(corpus.size()))].left(256));
            break;
        default:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        }
    }
    return bytes.left(16384);
}

} // namespace

void TestFuzz::theCorpusAndChangesOfIt_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; const FuzzTarget &target : fuzzTargets())
        QTest::newRow(target.name) << i++;
}

void TestFuzz::theCorpusAndChangesOfIt()
{
    QFETCH(int, index);
    const FuzzTarget &target = fuzzTargets()[std::size_t(index)];
    const QByteArrayList corpus = corpusOf(QString::fromLatin1(target.name));
    QVERIFY2(!corpus.isEmpty(), "no corpus");
    for (const QByteArray &bytes : corpus)
        target.run(bytes);
    bool isNumber = false;
    const int rounds = qEnvironmentVariableIntValue("RINGKEY_FUZZ_ROUNDS", &isNumber);
    const quint32 seed = qEnvironmentVariableIsSet("RINGKEY_FUZZ_SEED")
                             ? qEnvironmentVariable("RINGKEY_FUZZ_SEED").toUInt()
                             : 20261127;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < (isNumber ? rounds : 2000); ++i)
        target.run(changed(corpus[random.bounded(int(corpus.size()))], corpus, random));
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
