// SPDX-License-Identifier: Apache-2.0
// "I don't have this phone any more": what it offers is the same for everybody, and leads back.
#include "auth/session/memorystore.h"
#include "auth/signinflow.h"
#include "tests/ui/pages/shown.h"
#include "ui/pages/page.h"
#include "ui/signinwindow.h"
#include "ui/words/errorbanner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

SignInOptions withoutKeychain()
{
    SignInOptions options;
    options.makeStore = [] { return new MemoryStore; };
    return options;
}

class TestNoPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itLeadsBackToWhereItWasOpened();
    void aPasswordStillWorks();
    void aLockedPasswordDoesNot();
    void itSaysTheSameToEverybody();
    void aDeadProxyLeadsToTheNetworkSettings();
    void noPageChangesItsWordsByItself();

private:
    QAbstractButton *button(const char *name) const
    {
        const auto all = m_window->findChildren<QAbstractButton *>(QLatin1StringView(name));
        for (QAbstractButton *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void open(const flow::MaybeNumber &number = {})
    {
        m_flow->act(flow::ForgotPasswordChosen{number});
        QTRY_COMPARE(m_window->page(), PageId::ForgotPassword);
        QTRY_VERIFY(button("noPhoneButton"));
        button("noPhoneButton")->click();
        QTRY_VERIFY(button("passwordRow"));
    }
    QStringList texts() const
    {
        QStringList all;
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

    std::unique_ptr<SignInFlow> m_flow;
    std::unique_ptr<SignInWindow> m_window;
};

void TestNoPhone::init()
{
    m_window.reset();
    m_flow = std::make_unique<SignInFlow>(withoutKeychain());
    m_window = std::make_unique<SignInWindow>(*m_flow, Branding());
    m_flow->start();
    m_window->show();
}

void TestNoPhone::itLeadsBackToWhereItWasOpened()
{
    open();
    button("backButton")->click();
    QTRY_VERIFY(button("noPhoneButton"));
    QVERIFY(std::holds_alternative<flow::AskingForReset>(m_flow->state()));
}

void TestNoPhone::aPasswordStillWorks()
{
    const auto number = PhoneNumber::fromE164(u"+12025550123");
    open(*number);
    button("passwordRow")->click();
    const auto *state = std::get_if<flow::EnteringCredentials>(&m_flow->state());
    QVERIFY(state);
    QCOMPARE(state->number, *number);
}

void TestNoPhone::aLockedPasswordDoesNot()
{
    test::Shown shown(u"restoring"_s);
    PageModel model;
    model.page = PageId::NoPhone;
    for (const bool works : {true, false}) {
        model.available.passwordInstead = works;
        shown.view().present(model);
        const auto *password = shown.find<QAbstractButton>(u"passwordRow"_s);
        QCOMPARE(password && password->isVisible(), works);
    }
}

void TestNoPhone::itSaysTheSameToEverybody()
{
    open();
    const QStringList toNobody = texts();
    init();
    open(*PhoneNumber::fromE164(u"+12025550123"));
    QCOMPARE(texts(), toNobody);
}

/// Somebody says how codes travel while the page stands: the next page calls them texts.
void TestNoPhone::noPageChangesItsWordsByItself()
{
    QTRY_COMPARE(m_window->page(), PageId::SignIn);
    QVERIFY(!button("codeInsteadButton"));
    m_flow->act(flow::ForgotPasswordChosen{});
    QTRY_VERIFY(button("sendCodeButton"));
    const QStringList words = texts();
    BackendConfig config;
    config.url = QUrl(u"http://127.0.0.1:9"_s);
    config.apiKey = u"the-key"_s;
    config.channel = u"sms"_s;
    m_flow->connectTo(config);
    QCOMPARE(m_flow->backend().channel, config.channel);
    QCoreApplication::processEvents();
    QCOMPARE(texts(), words);
    m_flow->act(flow::BackChosen{});
    QTRY_COMPARE(m_window->page(), PageId::SignIn);
    m_flow->act(flow::ForgotPasswordChosen{});
    QTRY_VERIFY(button("sendCodeButton"));
    QVERIFY(texts() != words);
}

void TestNoPhone::aDeadProxyLeadsToTheNetworkSettings()
{
    for (const AuthErrorKind kind : {AuthErrorKind::ProxyDead, AuthErrorKind::ProxyPassword})
        QCOMPARE(bannerOfAct({.kind = kind}, {}).steps.value(0), BannerStep::NetworkSettings);
}

} // namespace

QTEST_MAIN(TestNoPhone)
#include "tst_nophone.moc"
