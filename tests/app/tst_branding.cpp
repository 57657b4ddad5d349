// SPDX-License-Identifier: Apache-2.0
#include "app/brandedtheme.h"
#include "app/gallery/renderstates.h"
#include "app/gallery/statesamples.h"
#include "app/settings/brandingreader.h"
#include "app/settings/settingsfile.h"
#include "ui/pages/brandedfields.h"
#include "ui/pages/pagefield.h"
#include "ui/pageview.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/logorow.h"
#include "ui/widgets/phonefield.h"
#include "ui/words/policytext.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

constexpr auto whole = "product_name = 'Harbour ID'\n"
                       "accent_light = '#0B6E4F'\n"
                       "accent_dark = '#6FD3AE'\n"
                       "logo = 'logo.svg'\n"
                       "terms = 'https://harbour.example/terms'\n"
                       "privacy = 'https://harbour.example/privacy'\n"
                       "support = 'mailto:help@harbour.example'\n"
                       "default_country = 'IE'\n"
                       "allowed_countries = ['IE', 'GB']\n";

class TestBranding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKeyIsRead();
    void whatIsWrongIsNamedWithFileLineAndKey_data();
    void whatIsWrongIsNamedWithFileLineAndKey();
    void aFileThatIsNoPictureIsNoLogo_data();
    void aFileThatIsNoPictureIsNoLogo();
    void aPaleAccentIsRefusedWithItsRatio();
    void theSettingsNameAFileAndStandAboveIt();
    void anErrorInTheNamedFileNamesThatFile();
    void theComputersBrandStandsAboveTheOneBesideTheProgram();
    void onlyHttpsAndMailAreLinks_data();
    void onlyHttpsAndMailAreLinks();
    void thePagesShowTheBrand();
    void consentIsAskedWhereTheBackendWantsIt();
    void theThemeTakesTheAccents();
    void anEmptyFieldStartsInACountryThatIsAllowed();
    void aNumberOfAnotherCountryIsRefusedInWords();

private:
    QString put(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_place;
};

QString TestBranding::put(const QString &name, const QByteArray &text) const
{
    const QString path = m_place.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void TestBranding::initTestCase()
{
    // A logo must not depend on plugins that systems pack apart from the library.
    QCoreApplication::setLibraryPaths({});
    put(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'>"
                       "<rect width='8' height='8' fill='#ff0000'/></svg>");
    put(u"not-a-picture.png"_s, "hello");
    QByteArray png;
    QBuffer buffer(&png);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    picture.save(&buffer, "PNG");
    put(u"logo.png"_s, png);
    put(u"torn.png"_s, png.chopped(40));
    put(u"torn.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'><rect");
    put(u"page.svg"_s, "<html/>");
    put(u"deep.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'>" +
                           QByteArray("<g>").repeated(3000) + QByteArray("</g>").repeated(3000) +
                           "</svg>");
}

void TestBranding::everyKeyIsRead()
{
    const auto read = readBranding(put(u"branding.toml"_s, whole));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    const Branding brand = brandingFrom(*read);
    QCOMPARE(brand.productName, u"Harbour ID"_s);
    QCOMPARE(brand.accentLight, QColor(0x0B6E4F));
    QCOMPARE(brand.accentDark, QColor(0x6FD3AE));
    QCOMPARE(brand.logo.pixmap(8, 8).toImage().pixelColor(4, 4), QColor(Qt::red));
    QCOMPARE(brand.termsUrl, QUrl(u"https://harbour.example/terms"_s));
    QCOMPARE(brand.privacyUrl, QUrl(u"https://harbour.example/privacy"_s));
    QCOMPARE(brand.supportUrl, QUrl(u"mailto:help@harbour.example"_s));
    QCOMPARE(brand.defaultCountry, u"IE"_s);
    QCOMPARE(brand.allowedCountries, (QStringList{u"IE"_s, u"GB"_s}));
}

void TestBranding::whatIsWrongIsNamedWithFileLineAndKey_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *toml, const QString &key,
                        const QString &part) {
        QTest::newRow(name) << QByteArray("\n") + toml + "\n" << u"b.toml:2: "_s + key << part;
    };
    row("empty name", "product_name = ' '", u"product_name:"_s, u"1 to 40"_s);
    row("nothing is seen", "product_name = '\u200b\u200b'", u"product_name:"_s, u"1 to 40"_s);
    row("turns its words", "product_name = 'Evil\u202eknab'", u"product_name:"_s, u"1 to 40"_s);
    row("name is a number", "product_name = 5", u"product_name:"_s, u"1 to 40"_s);
    row("colour word", "accent_light = 'green'", u"accent_light:"_s, u"#0B6E4F"_s);
    row("colour with a line end", "accent_light = \"#0B6E4F\\n\"", u"accent_light:"_s,
        u"#0B6E4F"_s);
    row("dark accent in dark", "accent_dark = '#112244'", u"accent_dark:"_s, u"4.5:1"_s);
    row("no logo", "logo = 'nowhere.png'", u"logo:"_s, u"nowhere.png"_s);
    row("logo of another kind", "logo = 'logo.gif'", u"logo:"_s, u".svg or .png"_s);
    row("plain http", "terms = 'http://a.example'", u"terms:"_s, u"https"_s);
    row("script", "support = 'javascript:alert(1)'", u"support:"_s, u"mailto:"_s);
    row("local file", "privacy = 'file:///etc/passwd'", u"privacy:"_s, u"https"_s);
    row("no such country", "default_country = 'XX'", u"default_country:"_s, u"ISO 3166-1"_s);
    row("small letters", "default_country = 'gb'", u"default_country:"_s, u"capitals"_s);
    row("one country", "allowed_countries = 'GB'", u"allowed_countries:"_s, u"list"_s);
    row("none allowed", "allowed_countries = []", u"allowed_countries:"_s, u"list"_s);
    row("one is wrong", "allowed_countries = ['GB', 'UK']", u"allowed_countries:"_s, u"list"_s);
    row("default not allowed", "default_country = 'DE'\nallowed_countries = ['GB']",
        u"default_country:"_s, u"allowed_countries"_s);
    row("misspelt", "acent_light = '#0B6E4F'", u"acent_light:"_s, u"no such setting"_s);
    row("what may stand there", "term = 'https://a.example'", u"term:"_s,
        u"logo, terms, privacy, support"_s);
    row("not TOML", "terms = ", u""_s, u""_s);
}

void TestBranding::whatIsWrongIsNamedWithFileLineAndKey()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, start);
    QFETCH(const QString, part);
    const auto read = parseBranding(toml, u"b.toml"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text().startsWith(start) && read.error().text().contains(part),
             qPrintable(read.error().text()));
    QVERIFY(!read.error().text().contains(u'\n'));
}

void TestBranding::aFileThatIsNoPictureIsNoLogo_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("text") << u"not-a-picture.png"_s;
    QTest::newRow("half a drawing") << u"torn.svg"_s;
    QTest::newRow("half a picture") << u"torn.png"_s;
    QTest::newRow("another XML") << u"page.svg"_s;
    QTest::newRow("deeper than Qt follows") << u"deep.svg"_s;
}

void TestBranding::aFileThatIsNoPictureIsNoLogo()
{
    QFETCH(const QString, file);
    const auto read = readBranding(put(u"logo.toml"_s, u"logo = '%1'\n"_s.arg(file).toUtf8()));
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(u"logo.toml:1: logo: "_s) &&
                 read.error().text().contains(file + u" is no picture"_s),
             qPrintable(read.error().text()));
    QVERIFY(readBranding(put(u"logo.toml"_s, "logo = 'logo.png'\n")));
}

void TestBranding::aPaleAccentIsRefusedWithItsRatio()
{
    const auto read = parseBranding("accent_light = '#FFD54F'\n", u"b.toml"_s);
    QVERIFY(!read);
    // 1.29 against the window, rounded down so that it never reads as enough.
    QVERIFY2(read.error().text().contains(u"#FFD54F has a contrast of 1.2:1"_s),
             qPrintable(read.error().text()));
    QVERIFY(parseBranding("accent_dark = '#FFD54F'\n", u"b.toml"_s));
    // Forty characters, each of two code units.
    const QByteArray keys = QString(u"🔑"_s).repeated(40).toUtf8();
    QVERIFY(parseBranding("product_name = '" + keys + "'\n", u"b.toml"_s));
    QVERIFY(!parseBranding("product_name = '" + keys + "x'\n", u"b.toml"_s));
}

void TestBranding::theSettingsNameAFileAndStandAboveIt()
{
    put(u"one/branding.toml"_s, "product_name = 'File'\nterms = 'https://file.example'\n");
    const auto read = readSettings(put(u"ringkey.toml"_s, "[branding]\nproduct_name = 'Inline'\n"
                                                          "file = 'one/branding.toml'\n"));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QCOMPARE(read->settings.branding.productName, u"Inline"_s);
    QCOMPARE(read->settings.branding.terms, QUrl(u"https://file.example"_s));
    // Where each is said, for --print-config.
    const auto places = read->settings.branding.places;
    QCOMPARE(places[u"product_name"_s], (BrandPlace{m_place.filePath(u"ringkey.toml"_s), 2}));
    QCOMPARE(places[u"terms"_s], (BrandPlace{m_place.filePath(u"one/branding.toml"_s), 2}));
    const auto wrong = parseSettings("[branding]\nlogo = 7\n", u"a.toml"_s);
    QVERIFY(!wrong && wrong.error().text().startsWith(u"a.toml:2: branding.logo:"_s));
}

void TestBranding::anErrorInTheNamedFileNamesThatFile()
{
    const QString file = put(u"wrong.toml"_s, "\n\nterms = 1\n");
    const auto read = readSettings(put(u"points.toml"_s, "[branding]\nfile = 'wrong.toml'\n"));
    QVERIFY(!read);
    QVERIFY2(read.error().text().startsWith(file + u":3: terms:"_s),
             qPrintable(read.error().text()));
    const auto missing = parseSettings("[branding]\nfile = 'nowhere.toml'\n", u"a.toml"_s);
    QVERIFY(!missing && missing.error().text().contains(u"nowhere.toml"_s));
}

void TestBranding::theComputersBrandStandsAboveTheOneBesideTheProgram()
{
    put(u"program/branding.toml"_s, "product_name = 'Program'\nterms = 'https://p.example'\n");
    put(u"system/ringkey/branding.toml"_s, "product_name = 'System'\n");
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_place.filePath(u"system"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_place.filePath(u"user"_s)));
    const auto read = readAllBranding(brandingFiles(m_place.filePath(u"program"_s)));
    QVERIFY(read);
    QCOMPARE(read->productName, u"System"_s);
    QCOMPARE(read->terms, QUrl(u"https://p.example"_s));
}

void TestBranding::onlyHttpsAndMailAreLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://a.example/x"_s << true;
    QTest::newRow("mail") << u"mailto:help@a.example"_s << true;
    QTest::newRow("http") << u"http://a.example"_s << false;
    QTest::newRow("file") << u"file:///bin/sh"_s << false;
    QTest::newRow("program") << u"ssh://a.example"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("with a name") << u"https://bank.example@evil.example"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestBranding::onlyHttpsAndMailAreLinks()
{
    QFETCH(const QString, link);
    QTEST(isBrandLink(QUrl(link)), "good");
}

void TestBranding::thePagesShowTheBrand()
{
    const Branding brand = brandingFrom(*readBranding(put(u"branding.toml"_s, whole)));
    const auto samples = stateSamples(sampleMoment());
    const auto view = stateView(samples.at(1), {}, brand);
    const auto *row = view->findChild<LogoRow *>();
    QVERIFY(row != nullptr && row->isVisible());
    QCOMPARE(row->productName(), u"Harbour ID"_s);
    QImage drawn(row->size(), QImage::Format_RGB32);
    const_cast<LogoRow *>(row)->render(&drawn);
    QCOMPARE(drawn.pixelColor(10, drawn.height() / 2), QColor(Qt::red));
    const QString policy = policyText(brand, Consent::Optional, {});
    QVERIFY(policy.contains(u"https://harbour.example/terms"_s));
    QVERIFY(policy.contains(u"https://harbour.example/privacy"_s));
}

/// Contract 1196: without the box nobody could register, whose brand has no address of a policy.
void TestBranding::consentIsAskedWhereTheBackendWantsIt()
{
    const auto samples = stateSamples(sampleMoment());
    auto sample = *std::ranges::find(samples, u"create-account"_s, &StateSample::name);
    const auto box = [&sample](const Branding &brand) {
        const auto view = stateView(sample, {}, brand);
        const auto *check = view->findChild<CheckLine *>(u"policyCheck"_s);
        return check->isHidden() ? QString() : check->text();
    };
    QCOMPARE(box(Branding()), QString());
    sample.around.backend.policyVersion = u"2"_s;
    QCOMPARE(box(Branding()), u"I agree to the Privacy Policy"_s);
    const auto view = stateView(sample, {}, Branding());
    const auto *links =
        view->findChild<CheckLine *>(u"policyCheck"_s)->findChild<QWidget *>(u"links"_s);
    QCOMPARE(links->focusPolicy(), Qt::NoFocus); // Tab would stop at nothing
    QCOMPARE(links->accessibleName(), u"I agree to the Privacy Policy"_s);
    const Branding linked = brandingFrom(*readBranding(put(u"branding.toml"_s, whole)));
    QVERIFY(box(linked).contains(u"https://harbour.example/terms"_s));
}

void TestBranding::theThemeTakesTheAccents()
{
    Theme theme(*qApp);
    Branding brand;
    brand.accentLight = QColor(0x0B6E4F);
    applyBrand(theme, brand);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(theme.tokens().accent, QColor(0x0B6E4F));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.tokens().accent, darkTokens().accent);
}

void TestBranding::anEmptyFieldStartsInACountryThatIsAllowed()
{
    Branding brand;
    brand.allowedCountries = QStringList{u"IE"_s, u"FR"_s};
    brand.defaultCountry = u"FR"_s;
    QCOMPARE(firstCountry(brand), u"FR"_s);
    QCOMPARE(firstCountry(brand, u"IE"_s), u"IE"_s);
    QCOMPARE(firstCountry(brand, u"US"_s), u"FR"_s); // used before the brand allowed less
    brand.defaultCountry = u"DE"_s;                  // of a weaker file
    QVERIFY(brand.allowedCountries.contains(firstCountry(brand)));
    PhoneField field;
    useCountries(field, brand, {});
    QVERIFY(brand.allowedCountries.contains(field.region()));
}

void TestBranding::aNumberOfAnotherCountryIsRefusedInWords()
{
    Branding brand;
    brand.allowedCountries = QStringList{u"IE"_s, u"GB"_s};
    PhoneField field;
    useCountries(field, brand, {});
    const PageField input = phoneInput(&field);
    field.setText(u"+33 6 12 34 56 78"_s);
    QCOMPARE(input.problem(),
             u"Phone numbers from France can't be used here. Choose a country from the list."_s);
    field.setText(u"+1 415 555 2671"_s);
    QVERIFY2(input.problem().contains(u"from the United States can"_s),
             qPrintable(input.problem()));
    field.setText(u"+800 1234 5678"_s);
    QCOMPARE(input.problem(), u"This number can't be used here. Choose a country from the list."_s);
    field.setText(u"+44 7400 123456"_s);
    QCOMPARE(input.problem(), QString());
}

} // namespace

QTEST_MAIN(TestBranding)
#include "tst_branding.moc"
