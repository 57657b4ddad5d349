// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/renderstates.h"
#include "app/gallery/samplebranding.h"
#include "app/gallery/statesamples.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QTest>
#include <QVersionNumber>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

/// fonts-dejavu-core, which tools/install-deps installs.
const QString font = u"DejaVu Sans"_s;

QString pathOf(const QString &name)
{
    return QDir(QStringLiteral(PICTURES)).filePath(name);
}

bool isRecording()
{
    return qEnvironmentVariableIsSet("RINGKEY_RECORD");
}

/// Another Qt draws text a little differently, and every picture would differ.
QString maker()
{
    const auto version = QLibraryInfo::version();
    return u"Qt %1.%2, %3\n"_s.arg(version.majorVersion()).arg(version.minorVersion()).arg(font);
}

QString recordedMaker()
{
    QFile file(pathOf(u"made-with.txt"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Half as large, and with 32 steps a channel: far below what differs() lets pass, and PNG packs it
/// in half the room.
QImage smaller(const QImage &picture)
{
    QImage small =
        picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            small.setPixel(x, y, small.pixel(x, y) | 0xFF070707U);
    }
    return small;
}

/// Edges of letters may be a shade off; a moved line or another colour is not a shade.
bool differs(QRgb a, QRgb b)
{
    constexpr int shade = 40;
    return std::abs(qRed(a) - qRed(b)) > shade || std::abs(qGreen(a) - qGreen(b)) > shade ||
           std::abs(qBlue(a) - qBlue(b)) > shade;
}

struct Comparison
{
    int changed = 0;
    QImage image; ///< grey where nothing changed, red where something did
};

Comparison compare(const QImage &now, const QImage &before)
{
    Comparison result{0, now.convertToFormat(QImage::Format_RGB32)};
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            const QRgb pixel = now.pixel(x, y);
            const bool changed =
                !before.rect().contains(x, y) || differs(pixel, before.pixel(x, y));
            result.changed += changed ? 1 : 0;
            const int grey = 128 + qGray(pixel) / 2;
            result.image.setPixel(x, y, changed ? qRgb(220, 0, 0) : qRgb(grey, grey, grey));
        }
    }
    return result;
}

class TestLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStateLooksAsRecorded_data();
    void everyStateLooksAsRecorded();
    void noRecordedPictureIsLeftOver();
    void aMovedPixelIsFound();
    void cleanupTestCase();

private:
    std::unique_ptr<Theme> m_theme;
};

void TestLooks::initTestCase()
{
    if (!QFontDatabase::hasFamily(font))
        QSKIP(qPrintable(u"the font %1 is not installed"_s.arg(font)));
    if (!isRecording() && recordedMaker() != maker())
        QSKIP(qPrintable(u"the pictures were made with %1, this is %2"_s.arg(
            recordedMaker().trimmed(), maker().trimmed())));
    QLocale::setDefault(QLocale(u"en_US"_s));
    QFont plain(font);
    plain.setPointSizeF(9);
    plain.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(plain);
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->setReducedMotion(true);
    m_theme->apply();
    QDir(QStringLiteral(DIFFERENCES)).removeRecursively();
    if (isRecording()) {
        QFile file(pathOf(u"made-with.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(maker().toUtf8());
    }
}

void TestLooks::everyStateLooksAsRecorded_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<bool>("dark");
    const auto samples = stateSamples(sampleMoment());
    for (int i = 0; i < samples.size(); ++i) {
        QTest::newRow(qPrintable(samples.at(i).name + u"-light"_s)) << i << false;
        QTest::newRow(qPrintable(samples.at(i).name + u"-dark"_s)) << i << true;
    }
}

void TestLooks::everyStateLooksAsRecorded()
{
    QFETCH(const int, sample);
    QFETCH(const bool, dark);
    m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
    const auto samples = stateSamples(sampleMoment());
    const QImage now = smaller(renderState(samples.at(sample), {}, withSampleParts(Branding{})));
    if (isRecording())
        QVERIFY(now.save(pathOf(name), nullptr, 0)); // as small as PNG gets
    const QImage before(pathOf(name));
    QVERIFY2(!before.isNull(), "there is no recorded picture of this state");
    const Comparison comparison = compare(now, before.convertToFormat(QImage::Format_RGB32));
    constexpr int dust = 12;
    if (comparison.changed <= dust && now.size() == before.size())
        return;
    const QDir folder(QStringLiteral(DIFFERENCES));
    QVERIFY(folder.mkpath(u"."_s) && comparison.image.save(folder.filePath(name)));
    QVERIFY(now.save(folder.filePath(u"now-"_s + name)));
    QFAIL(qPrintable(
        u"%1 pixels changed; see %2. If it is meant, record it again (CONTRIBUTING.md)."_s
            .arg(comparison.changed)
            .arg(folder.filePath(name))));
}

void TestLooks::noRecordedPictureIsLeftOver()
{
    QStringList wanted;
    for (const StateSample &sample : stateSamples(sampleMoment()))
        wanted << sample.name + u"-dark.png"_s << sample.name + u"-light.png"_s;
    for (const QString &name : QDir(QStringLiteral(PICTURES)).entryList({u"*.png"_s})) {
        if (!wanted.contains(name) && isRecording())
            QVERIFY(QFile::remove(pathOf(name)));
        else
            QVERIFY2(wanted.contains(name), qPrintable(name));
    }
}

void TestLooks::aMovedPixelIsFound()
{
    QImage before(20, 20, QImage::Format_RGB32);
    before.fill(Qt::white);
    QImage now = before;
    QCOMPARE(compare(now, before).changed, 0);
    now.setPixel(3, 4, qRgb(0, 0, 0));
    const Comparison found = compare(now, before);
    QCOMPARE(found.changed, 1);
    QCOMPARE(found.image.pixel(3, 4), qRgb(220, 0, 0));
}

void TestLooks::cleanupTestCase()
{
    m_theme.reset();
}

} // namespace

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
