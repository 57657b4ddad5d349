// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/page.h"
#include "ui/pageview.h"
#include "ui/statesamples.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <set>

namespace {

using namespace ringkey;
using namespace Qt::StringLiterals;

Branding branding()
{
    Branding brand;
    brand.termsUrl = QUrl(u"https://example.com/terms"_s);
    brand.privacyUrl = QUrl(u"https://example.com/privacy"_s);
    brand.supportUrl = QUrl(u"https://example.com/help"_s);
    brand.defaultCountry = u"GB"_s;
    return brand;
}

StateSample sampleNamed(const QString &name)
{
    for (const StateSample &sample : stateSamples(sampleMoment())) {
        if (sample.name == name)
            return sample;
    }
    qFatal("no such sample: %s", qPrintable(name));
}

/// A page view on the screen, and the acts it reported.
class Shown
{
public:
    explicit Shown(const QString &sample)
        : m_view(branding())
    {
        m_view.setClock(&sampleMoment);
        QObject::connect(&m_view, &PageView::acted, &m_view,
                         [this](const flow::Act &act) { acts.append(act); });
        m_view.resize(420, 690);
        present(sample);
        m_view.show();
        m_view.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_view))
            qFatal("the window did not become active");
    }

    void present(const QString &sample)
    {
        const StateSample one = sampleNamed(sample);
        m_view.present(pageModel(one.state, one.around));
    }

    PageView &view() { return m_view; }
    Page *page() { return m_view.pageWidget(*m_view.page()); }

    template <class T>
    T *find(const QString &name)
    {
        T *found = page()->findChild<T *>(name);
        if (!found)
            qFatal("no such control: %s", qPrintable(name));
        return found;
    }

    template <class T>
    const T *only() const
    {
        return acts.size() == 1 ? std::get_if<T>(&acts.first()) : nullptr;
    }

    QList<flow::Act> acts;

private:
    PageView m_view;
};

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

QList<QWidget *> focusables(QWidget *page)
{
    QList<QWidget *> found;
    const auto all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool reachable = widget->isVisibleTo(page) && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (reachable)
            found << widget;
    }
    return found;
}

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsShownOnItsPage()
    {
        Shown shown(u"sign-in"_s);
        for (const StateSample &sample : stateSamples(sampleMoment())) {
            const PageModel model = pageModel(sample.state, sample.around);
            shown.view().present(model);
            QVERIFY2(shown.view().page() == model.page, qPrintable(sample.name));
            QVERIFY(shown.page()->isVisible());
        }
    }

    void everythingThatTakesFocusHasItsOwnName_data()
    {
        QTest::addColumn<QString>("sample");
        for (const StateSample &sample : stateSamples(sampleMoment()))
            QTest::addRow("%s", qPrintable(sample.name)) << sample.name;
    }

    void everythingThatTakesFocusHasItsOwnName()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        std::set<QString> names;
        const auto widgets = focusables(shown.page());
        for (QWidget *widget : widgets) {
            const QString name = accessibleName(widget);
            const QString who = widget->objectName() + u": "_s + name;
            QVERIFY2(!name.isEmpty(), qPrintable(who));
            QVERIFY2(names.insert(name).second, qPrintable(who));
        }
    }

    void mnemonicsAreUniqueOnAPage_data() { everythingThatTakesFocusHasItsOwnName_data(); }

    void mnemonicsAreUniqueOnAPage()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        std::set<QString> keys;
        const auto buttons = shown.page()->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            const QKeySequence key = QKeySequence::mnemonic(button->text());
            if (button->isVisible() && button->isEnabled() && !key.isEmpty())
                QVERIFY2(keys.insert(key.toString()).second, qPrintable(button->text()));
        }
    }

    void signingInWorksByKeyboardAlone()
    {
        Shown shown(u"sign-in"_s);
        type(u"7400123456"_s);
        press(Qt::Key_Tab);
        type(u"correct horse"_s);
        press(Qt::Key_Return);
        const auto *act = shown.only<flow::SignInSubmitted>();
        QVERIFY(act);
        QCOMPARE(act->number.e164(), u"+447400123456"_s);
        QCOMPARE(act->password.view(), QByteArrayView("correct horse"));
        QVERIFY(act->keep);
    }

    void anEmptyFormIsNotSentButExplained()
    {
        Shown shown(u"sign-in"_s);
        press(Qt::Key_Return);
        QVERIFY(shown.acts.isEmpty());
        auto *phone = shown.find<PhoneField>(u"phoneField"_s);
        QVERIFY(!phone->error().isEmpty());
        QVERIFY(!shown.find<PasswordField>(u"passwordField"_s)->error().isEmpty());
        QVERIFY(phone->isAncestorOf(QApplication::focusWidget()));
    }

    void aWrongPasswordIsEmptiedAndFocused()
    {
        Shown shown(u"sign-in-checking"_s);
        auto *password = shown.find<PasswordField>(u"passwordField"_s);
        password->findChild<QLineEdit *>()->setText(u"wrong"_s);
        shown.present(u"sign-in-wrong-password"_s);
        QVERIFY(password->isEmpty());
        QVERIFY(password->error().contains(u"4 tries left"_s));
        QVERIFY(password->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!shown.find<PhoneField>(u"phoneField"_s)->isEmpty());
    }

    void aResetErrorKeepsCodeAndPassword()
    {
        Shown shown(u"reset-password-saving"_s);
        auto *code = shown.find<CodeField>(u"codeField"_s);
        auto *password = shown.find<PasswordField>(u"newPasswordField"_s);
        code->setText(u"902775"_s);
        password->findChild<QLineEdit *>()->setText(u"a long new one"_s);
        shown.present(u"reset-password-wrong-code"_s);
        QCOMPARE(code->code(), u"902775"_s);
        QVERIFY(!password->isEmpty());
    }

    void secretsAreForgottenWhenThePageIsLeft()
    {
        Shown shown(u"sign-in"_s);
        auto *password = shown.find<PasswordField>(u"passwordField"_s);
        password->findChild<QLineEdit *>()->setText(u"secret"_s);
        shown.present(u"account"_s);
        QVERIFY(password->isEmpty());
    }

    void theLastDigitSendsTheCodeOnce()
    {
        Shown shown(u"enter-code"_s);
        type(u"481206"_s);
        const auto *act = shown.only<flow::CodeSubmitted>();
        QVERIFY(act);
        QCOMPARE(act->code.view(), QByteArrayView("481206"));
    }

    void escapeIsBackOnEveryPage_data() { everythingThatTakesFocusHasItsOwnName_data(); }

    void escapeIsBackOnEveryPage()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : shown.page();
        QTest::keyClick(target, Qt::Key_Escape);
        QVERIFY(shown.only<flow::BackChosen>());
    }

    void nothingIsSentTwiceWhileBusy()
    {
        Shown shown(u"sign-in-checking"_s);
        press(Qt::Key_Return);
        QTest::mouseClick(shown.find<QAbstractButton>(u"signInButton"_s), Qt::LeftButton);
        QVERIFY(shown.acts.isEmpty());
    }

    void noPageIsWiderThanTheSmallestWindow_data() { everythingThatTakesFocusHasItsOwnName_data(); }

    void noPageIsWiderThanTheSmallestWindow()
    {
        QFETCH(QString, sample);
        Shown shown(sample);
        auto *content = shown.find<QWidget>(u"columnContent"_s);
        QVERIFY2(content->minimumSizeHint().width() <= 360,
                 qPrintable(QString::number(content->minimumSizeHint().width())));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    ringkey::Theme theme(app);
    theme.setReducedMotion(true);
    theme.apply();
    TestPages tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_pages.moc"
