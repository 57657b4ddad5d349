// SPDX-License-Identifier: Apache-2.0
// All controls on a few pages, for looking at them: "gallery DIR" draws each page in both themes to
// PNG files, without an argument it opens a window.
#include "ui/theme/theme.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/checkline.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/logorow.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QTest>
#include <QVBoxLayout>
#include <cstdio>

using namespace ringkey;
using namespace Qt::StringLiterals;

namespace {

class PageMaker
{
public:
    PageMaker()
    {
        m_page = new PageColumn;
        auto *content = new QWidget;
        m_column = new QVBoxLayout(content);
        m_column->setSpacing(metrics::fieldSpacing);
        m_page->setWidget(content);
    }

    PageColumn *done()
    {
        m_column->addStretch(1);
        return m_page;
    }

    template <typename Widget>
    Widget *add(Widget *widget)
    {
        m_column->addWidget(widget);
        return widget;
    }

    TextLabel *text(TextLabel::Role role, const QString &text)
    {
        auto *label = new TextLabel;
        label->setRole(role);
        label->setText(text);
        return add(label);
    }

    template <typename Field>
    Field *field(const QString &name, Field *field)
    {
        auto *group = new QVBoxLayout;
        group->setSpacing(metrics::labelSpacing);
        auto *label = new TextLabel;
        label->setRole(TextLabel::Label);
        label->setText(name);
        label->setBuddy(field);
        group->addWidget(label);
        group->addWidget(field);
        m_column->addLayout(group);
        return field;
    }

    void head(const QString &title, const QString &lead)
    {
        auto *group = new QVBoxLayout;
        group->setSpacing(metrics::labelSpacing);
        m_column->addLayout(group);
        for (const auto role : {TextLabel::Title, TextLabel::Lead}) {
            auto *label = new TextLabel;
            label->setRole(role);
            label->setText(role == TextLabel::Title ? title : lead);
            group->addWidget(label);
        }
    }

    void brand() { add(new LogoRow)->setProductName(u"Ringkey"_s); }

    LinkButton *link(const QString &text, LinkButton::Tone tone = LinkButton::Accent)
    {
        auto *link = add(new LinkButton);
        link->setText(text);
        link->setTone(tone);
        return link;
    }

    BusyButton *button(const QString &text, BusyButton::Kind kind)
    {
        auto *button = add(new BusyButton);
        button->setText(text);
        button->setKind(kind);
        return button;
    }

    QBoxLayout *column() { return m_column; }

private:
    PageColumn *m_page;
    QVBoxLayout *m_column;
};

void type(QWidget *field, const QString &text)
{
    QTest::keyClicks(field->focusProxy(), text);
}

QWidget *signIn()
{
    PageMaker page;
    page.brand();
    page.head(u"Sign in"_s, u"Use the phone number on your account."_s);
    auto *phone = page.field(u"&Phone number"_s, new PhoneField);
    phone->setRegion(u"GB"_s);
    type(phone, u"7400123456"_s);
    type(page.field(u"Pass&word"_s, new PasswordField), u"correct horse"_s);
    auto *row = new QHBoxLayout;
    auto *keep = new QCheckBox(u"&Keep me signed in"_s);
    keep->setChecked(true);
    auto *forgot = new LinkButton;
    forgot->setText(u"&Forgot password?"_s);
    row->addWidget(keep);
    row->addStretch();
    row->addWidget(forgot);
    page.column()->addLayout(row);
    page.button(u"Sign in"_s, BusyButton::Primary)->setDefault(true);
    page.button(u"Text me a code instead"_s, BusyButton::Secondary);
    return page.done();
}

QWidget *signInWrong()
{
    PageMaker page;
    page.brand();
    page.add(new MessageBanner)
        ->setMessage(MessageBanner::Warning,
                     u"<b>You're offline.</b> We'll try again when the connection returns."_s);
    page.head(u"Sign in"_s, u"Use the phone number on your account."_s);
    auto *password = page.field(u"Password"_s, new PasswordField);
    type(password, u"correct h"_s);
    password->setError(u"That password doesn't match. 4 tries left."_s);
    auto *busy = page.button(u"Sign in"_s, BusyButton::Primary);
    busy->setBusyText(u"Signing in…"_s);
    busy->setBusy(true);
    page.button(u"Remove number"_s, BusyButton::Danger);
    page.button(u"Verify"_s, BusyButton::Primary)->setEnabled(false);
    for (const auto kind : {MessageBanner::Info, MessageBanner::Error, MessageBanner::Ok})
        page.add(new MessageBanner)
            ->setMessage(kind, u"Your session ended because the password was changed."_s);
    return page.done();
}

QWidget *createAccount()
{
    PageMaker page;
    page.brand();
    page.head(u"Create your account"_s, u"We'll text a code to check the number is yours."_s);
    page.field(u"Name (optional)"_s, new TextField)->setText(u"Amara Okafor"_s);
    auto *phone = page.field(u"Phone number"_s, new PhoneField);
    phone->setTextsWillBeSent(true);
    type(phone, u"+2348035550147"_s);
    phone->clearFocus();
    phone->setNumber(*phone->number());
    auto *password = page.field(u"Password"_s, new PasswordField);
    password->setShowsStrength(true);
    type(password, u"tr0ub4dor and 3"_s);
    page.add(new CheckLine)
        ->setText(u"I agree to the <a href=\"t\">Terms</a> and <a href=\"p\">Privacy Policy</a>"_s);
    page.button(u"Create account"_s, BusyButton::Primary);
    return page.done();
}

QWidget *enterCode()
{
    PageMaker page;
    auto *back = page.link(u"Back"_s, LinkButton::Muted);
    back->setBackArrow(true);
    page.head(u"Enter the code"_s,
              u"We sent a 6-digit code to <b>+234 803 555 0147</b> · <a href=\"c\">Change</a>"_s);
    auto *code = page.add(new CodeField);
    QTest::keyClicks(code, u"481"_s);
    auto *life = page.add(new CountdownLabel);
    life->setRole(TextLabel::Small);
    life->setRunningText(u"The code works for another %1."_s);
    life->setDeadline(QDateTime::currentDateTimeUtc().addSecs(271));
    page.button(u"Verify"_s, BusyButton::Primary)->setEnabled(false);
    auto *again = page.add(new CountdownLabel);
    again->setRole(TextLabel::Lead);
    again->setRunningText(u"Didn't get it? Send again in <b>%1</b>"_s);
    again->setDeadline(QDateTime::currentDateTimeUtc().addSecs(24));
    page.link(u"Use 481 206 from the clipboard"_s);
    page.link(u"Call me with the code"_s)->setEnabled(false);
    auto *bad = page.add(new CodeField);
    bad->setLength(8);
    bad->setBad(true);
    code->setFocus();
    return page.done();
}

ListRow *row(const QString &text, bool danger = false)
{
    auto *row = new ListRow;
    row->setText(text);
    row->setDanger(danger);
    return row;
}

ValueRow *value(const QString &name, const QString &value)
{
    auto *row = new ValueRow;
    row->setName(name);
    row->setValue(value);
    return row;
}

QWidget *account()
{
    PageMaker page;
    page.brand();
    page.head(u"Hello, Amara"_s, u"You're signed in on this computer."_s);
    auto *number = page.add(new ListCard);
    auto *phone = value(u"Phone number"_s, u"+234 803 555 0147"_s);
    phone->chip()->setText(u"Verified"_s);
    phone->chip()->show();
    number->addRow(phone);
    number->addRow(row(u"Change number"_s));
    number->addRow(row(u"Verify this number again"_s));
    number->addRow(row(u"Remove number"_s, true));
    auto *session = page.add(new ListCard);
    session->addRow(row(u"Change password"_s));
    session->addRow(value(u"Last sign-in"_s, u"Today, 14:02"_s));
    session->addRow(value(u"Session"_s, u"Saved in your system keychain"_s));
    return page.done();
}

using Maker = QWidget *(*)();
struct Entry
{
    const char *name;
    Maker make;
};
constexpr Entry entries[] = {{"signin", signIn},
                             {"wrong", signInWrong},
                             {"create", createAccount},
                             {"code", enterCode},
                             {"account", account}};

void draw(Theme &theme, const QString &folder, const QString &suffix)
{
    QList<QPixmap> pictures;
    for (const Entry &entry : entries) {
        const std::unique_ptr<QWidget> page(entry.make());
        page->resize(420, 656);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window did not become active");
        if (auto *field = page->findChild<PasswordField *>())
            field->setFocus();
        QTest::qWait(30);
        pictures.append(page->grab());
    }
    const std::unique_ptr<CountryPicker> picker(new CountryPicker(QLocale(u"en"_s), {}, nullptr));
    QWidget anchor;
    anchor.resize(348, 44);
    anchor.show();
    picker->popUp(&anchor, u"GB"_s);
    picker->setQuery(u"un"_s);
    QTest::qWait(30);
    pictures.append(picker->grab());
    QPixmap sheet(436 * static_cast<int>(pictures.size()), 656);
    sheet.fill(theme.tokens().outline);
    QPainter painter(&sheet);
    for (qsizetype i = 0; i < pictures.size(); ++i)
        painter.drawPixmap(static_cast<int>(i) * 436, 0, pictures.at(i));
    painter.end();
    sheet.save(folder + u"/gallery-"_s + suffix + u".png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    QApplication app(argc, argv);
    clock.start();
    Theme theme(app);
    theme.apply();
    std::printf("theme applied in %lld us\n", static_cast<long long>(clock.nsecsElapsed() / 1000));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        QDir().mkpath(arguments.at(1));
        theme.setChoice(ThemeChoice::Light);
        draw(theme, arguments.at(1), u"light"_s);
        theme.setChoice(ThemeChoice::Dark);
        draw(theme, arguments.at(1), u"dark"_s);
        theme.setChoice(ThemeChoice::Light);
        theme.setSystemLook({.textScale = 2.0});
        draw(theme, arguments.at(1), u"light-200"_s);
        theme.setSystemLook({});
        QApplication::setLayoutDirection(Qt::RightToLeft);
        draw(theme, arguments.at(1), u"light-rtl"_s);
        return 0;
    }
    PageStack stack;
    for (const Entry &entry : entries)
        stack.addWidget(entry.make());
    stack.resize(420, 690);
    stack.show();
    theme.followSystem();
    return QApplication::exec();
}
