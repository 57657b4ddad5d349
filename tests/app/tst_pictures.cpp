// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

/// The real program, on a computer without a screen and without settings.
Run ringkey(const QStringList &arguments, const QTemporaryDir &home)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_DIRS"_s, home.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RINGKEY_BINARY), arguments);
    program.waitForFinished(60000);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList captures(const QByteArray &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    auto matches = expression.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

QStringList sorted(const QStringList &names)
{
    QStringList unique(QSet<QString>(names.cbegin(), names.cend()).values());
    unique.sort();
    return unique;
}

class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateOfTheFlowIsDrawn();
    void everyCombinationIsDrawn();
    void theMapOfControlsIsTheRecordedOne();
    void eachControlHasNameAndIdOfItsOwn();
};

void TestPictures::everyStateOfTheFlowIsDrawn()
{
    const QTemporaryDir place;
    const Run run = ringkey({u"--render-states"_s, place.filePath(u"new/folder"_s)}, place);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY2(!run.errors.contains("propagateSizeHints"), run.errors.constData()); // of a platform
    const QByteArray sheet = contents(place.filePath(u"new/folder/index.html"_s));
    const QByteArray flow = contents(QStringLiteral(SOURCE_FOLDER "/docs/sign-in-flow.md"));
    const QStringList documented = captures(flow, uR"(^\| \*\*(\w+)\*\* \|)"_s);
    QVERIFY(documented.size() > 30);
    QCOMPARE(sorted(captures(sheet, u"data-state=\"(\\w+)\""_s)), sorted(documented));
    const QStringList pictures = captures(sheet, u"<img src=\"([^\"]+)\""_s);
    QVERIFY(pictures.size() >= 2 * documented.size());
    for (const QString &picture : pictures) {
        const QImage image(place.filePath(u"new/folder/"_s + picture));
        QVERIFY2(image.size() == QSize(420, 690), qPrintable(picture));
    }
}

void TestPictures::everyCombinationIsDrawn()
{
    const QTemporaryDir place;
    const QStringList order{u"--render-states"_s, place.path(), u"--lang"_s,  u"de"_s,
                            u"--lang"_s,          u"ar"_s,      u"--theme"_s, u"dark"_s,
                            u"--scale"_s,         u"1"_s,       u"--scale"_s, u"1.5"_s};
    const Run run = ringkey(order, place);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const auto drawn = [&](const QString &suffix) {
        return QImage(place.filePath(u"sign-in"_s + suffix + u".png"_s));
    };
    QCOMPARE(drawn(u"-de-dark-1x"_s).size(), QSize(420, 690));
    QCOMPARE(drawn(u"-de-dark-1.5x"_s).size(), QSize(630, 1035));
    QVERIFY(drawn(u"-de-dark-1x"_s) != drawn(u"-ar-dark-1x"_s));
    QCOMPARE(QDir(place.path()).entryList({u"sign-in-[ad][er]-*x.png"_s}).size(), 4);
}

void TestPictures::theMapOfControlsIsTheRecordedOne()
{
    const QTemporaryDir place;
    const Run run = ringkey({u"--dump-ui-map"_s}, place);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QString recorded = QStringLiteral(SOURCE_FOLDER "/tests/ui/ui-map.json");
    if (qEnvironmentVariableIsSet("RINGKEY_RECORD")) {
        QFile file(recorded);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(run.out), run.out.size());
    }
    const QList<QByteArray> now = run.out.split('\n');
    const QList<QByteArray> before = contents(recorded).split('\n');
    for (qsizetype line = 0; line < std::min(now.size(), before.size()); ++line)
        QVERIFY2(now.at(line) == before.at(line),
                 qPrintable(u"line %1 is now %2, recorded is %3. Names are a contract: if this is "
                            "meant, RINGKEY_RECORD=1 records it."_s.arg(line + 1)
                                .arg(QString::fromUtf8(now.at(line)),
                                     QString::fromUtf8(before.at(line)))));
    QCOMPARE(now.size(), before.size());
}

/// What a driver finds by its id is one control.
void TestPictures::eachControlHasNameAndIdOfItsOwn()
{
    const QTemporaryDir place;
    const Run run = ringkey({u"--dump-ui-map"_s}, place);
    const QJsonObject pages = QJsonDocument::fromJson(run.out).object();
    for (const auto &page :
         {u"SignInPage"_s, u"SessionsPage"_s, u"NetworkPage"_s, u"AccountsPage"_s, u"QaDesk"_s})
        QVERIFY2(pages.contains(page), qPrintable(page));
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        QSet<QString> ids;
        for (const QJsonValue control : page->toArray()) {
            const QString id = control["uia"_L1].toString();
            QVERIFY2(!id.isEmpty() && !control["name"_L1].toString().isEmpty(),
                     qPrintable(page.key() + u": "_s + control["object"_L1].toString()));
            QVERIFY2(!ids.contains(id), qPrintable(page.key() + u": "_s + id));
            ids.insert(id);
        }
    }
}

} // namespace

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
