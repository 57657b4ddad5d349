// SPDX-License-Identifier: Apache-2.0
// In which language a program that never said one is spoken to: by its fields, its pages and the
// backend.
#include "tests/ui/embedding/traceless.h"
#include "ui/language/texts.h"
#include "ui/signinwidget.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPushButton>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

/// In which language each request of all its managers wants its answer.
QByteArrayList &asked()
{
    static QByteArrayList languages;
    return languages;
}

class Network : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        asked() << request.rawHeader("Accept-Language");
        return QNetworkAccessManager::createRequest(operation, request, body);
    }
};

SignInOptions unminding()
{
    SignInOptions options = traceless();
    options.language.clear();
    options.makeNetworkAccess = [] { return new Network; };
    return options;
}

/// A form with nothing of ours but the fields.
class Form : public QWidget
{
public:
    Form()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *field :
             {static_cast<QWidget *>(&m_phone), static_cast<QWidget *>(&m_password),
              static_cast<QWidget *>(&m_code)})
            column->addWidget(field);
        m_password.setShowsStrength(true);
        show();
    }
    /// Button, screen reader's name of the code, and of the country.
    QStringList words() const
    {
        QStringList found{m_code.accessibleName()};
        for (const QPushButton *button : findChildren<QPushButton *>())
            found << button->text() << button->accessibleName();
        found.removeAll(QString());
        return found;
    }

private:
    PhoneField m_phone;
    PasswordField m_password;
    CodeField m_code;
};

/// Installed, it says as any does that the program speaks another language.
class HostsTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
};

} // namespace

class TestHostLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldsAloneSpeakAsTheProgram();
    void fieldsBesideThePagesSpeakAsThose();
    void theBackendIsAskedInTheLanguageOfThePages();

private:
    QLocale m_before;
};

void TestHostLanguage::init()
{
    setTextLanguage({}); // as in a program that just began
    asked().clear();
}

void TestHostLanguage::cleanup()
{
    QLocale::setDefault(m_before);
}

void TestHostLanguage::fieldsAloneSpeakAsTheProgram()
{
    QLocale::setDefault(QLocale(u"en"_s));
    const Form early;
    const QStringList english = early.words();
    QVERIFY2(english.contains(u"Code, 6 digits"_s), qPrintable(english.join(u'|')));
    QLocale::setDefault(QLocale(u"de"_s));
    const Form form;
    const QStringList german = form.words();
    QCOMPARE(german.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(german.at(i) != english.at(i), qPrintable(german.at(i)));

    QLocale::setDefault(QLocale(u"fr"_s));
    HostsTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QTRY_VERIFY(form.words() != german);
    QVERIFY(!form.words().contains(u"Code, 6 digits"_s));
    QCOMPARE(form.words(), Form().words());
    QCOMPARE(early.words(), form.words()); // also where it began in English
    QLocale::setDefault(QLocale(u"en"_s));
    QVERIFY(QCoreApplication::removeTranslator(&translator));
    QTRY_COMPARE(form.words(), english);
}

void TestHostLanguage::fieldsBesideThePagesSpeakAsThose()
{
    QLocale::setDefault(QLocale(u"de"_s));
    const Form form;
    const QStringList german = form.words();
    SignInOptions options = unminding();
    options.language = u"fr"_s;
    SignIn french(options);
    SignInWidget pages(french);
    QTRY_VERIFY(form.words() != german);
    QCOMPARE(form.words(), Form().words());
    pages.setLanguage(u"de"_s);
    QTRY_COMPARE(form.words(), german);
}

void TestHostLanguage::theBackendIsAskedInTheLanguageOfThePages()
{
    QLocale::setDefault(QLocale(u"fr"_s));
    const BackendConfig nobody{.url = QUrl(u"http://127.0.0.1:9"_s), .apiKey = u"key"_s};
    SignIn signIn(nobody, unminding());
    SignInWidget pages(signIn);
    QTRY_VERIFY(!asked().isEmpty());
    QCOMPARE(asked().first(), "fr");

    asked().clear();
    pages.setLanguage(u"de"_s);
    SignIn later(nobody, unminding());
    const SignInWidget beside(later); // speaks as those that are there
    QTRY_VERIFY(!asked().isEmpty());
    QCOMPARE(asked().last(), "de");
}

QTEST_MAIN(TestHostLanguage)
#include "tst_hostlanguage.moc"
