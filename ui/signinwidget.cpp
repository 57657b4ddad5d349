// SPDX-License-Identifier: Apache-2.0
#include "ui/signinwidget.h"

#include "auth/signin.h"
#include "auth/signinflow.h"
#include "ui/language/texts.h"
#include "ui/signinwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/phonefield.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QLoggingCategory>
#include <QPointer>
#include <QStackedLayout>
#include <QThread>
#include <QVBoxLayout>
#include <algorithm>

Q_LOGGING_CATEGORY(logWidget, "ringkey.widget", QtInfoMsg)

namespace ringkey {

namespace {

/// What 1280 × 720 at 300 % leaves beside a frame; the pages scroll. Of the whole widget: within
/// its margins they have less.
constexpr QSize smallest{360, 190};

/// All of the program, which speak one language. GUI thread.
QList<SignInWidget *> &living()
{
    static QList<SignInWidget *> widgets;
    return widgets;
}

bool isFieldThatStandsAlone(QWidget *widget)
{
    const bool isField = qobject_cast<PhoneField *>(widget) ||
                         qobject_cast<PasswordField *>(widget) || qobject_cast<CodeField *>(widget);
    return isField && std::ranges::none_of(living(), [widget](const SignInWidget *one) {
               return one->isAncestorOf(widget);
           });
}

void tellFieldsThatStandAlone()
{
    const QWidgetList all = QApplication::allWidgets();
    QList<QPointer<QWidget>> alone;
    std::ranges::copy_if(all, std::back_inserter(alone), isFieldThatStandsAlone);
    for (const QPointer<QWidget> &field : std::as_const(alone)) {
        QEvent changed(QEvent::LanguageChange);
        if (field)
            QCoreApplication::sendEvent(field, &changed);
    }
}

} // namespace

class SignInWidget::Private
{
public:
    Private(SignInWidget *owner, SignInFlow &signIn, const Branding &branding, Look look);
    ~Private();
    static void speak(const QString &bcp47);
    void hearOfLanguage();
    void followTextLanguage();
    void showSettings();
    void discard(QPointer<QWidget> &place);
    void setBeside(QPointer<QWidget> &place, QWidget *widget, int index);
    void pageShown(PageId page);
    void begin();

    SignInWidget *q;
    SignInFlow &flow;
    std::unique_ptr<Theme> theme; ///< none in the host's look
    QPointer<SignInWindow> pages; ///< until there is no SignIn any more
    QVBoxLayout *column = nullptr;
    QStackedLayout *stack = nullptr;
    QPointer<QWidget> header;
    QPointer<QWidget> footer;
    QPointer<QWidget> signedInPage;
    PageSettings settings;           ///< as the host gave them: the pages' own know these pages
    std::function<void()> beginning; ///< where to start, until that has happened
};

SignInWidget::Private::Private(SignInWidget *owner, SignInFlow &signIn, const Branding &branding,
                               Look look)
    : q(owner)
    , flow(signIn)
{
    if (look == Look::Own) {
        theme = std::make_unique<Theme>(*q);
        if (branding.accentLight.isValid() || branding.accentDark.isValid())
            theme->setAccent(
                branding.accentLight.isValid() ? branding.accentLight : lightTokens().accent,
                branding.accentDark.isValid() ? branding.accentDark : darkTokens().accent);
        theme->apply();
        q->setAutoFillBackground(true);
    }
    // One that does not mind speaks as those that are there.
    if (living().isEmpty() || !flow.language().isEmpty())
        speak(flow.language().isEmpty() ? QLocale().bcp47Name() : flow.language());
    column = new QVBoxLayout(q);
    column->setContentsMargins({});
    column->setSpacing(0);
    stack = new QStackedLayout;
    column->addLayout(stack, 1);
    pages = new SignInWindow(flow, branding, q);
    stack->addWidget(pages);
    q->setMinimumSize(smallest);
    followTextLanguage();
    settings.languages.shown = textLocale().bcp47Name();
    showSettings();
    living().append(q);
}

/// The pages go before the style that draws them.
SignInWidget::Private::~Private()
{
    living().removeOne(q);
    delete pages;
    discard(header);
    discard(footer);
    discard(signedInPage);
    if (theme)
        q->setStyle(nullptr);
}

void SignInWidget::Private::speak(const QString &bcp47)
{
    setTextLanguage(bcp47);
    const auto widgets = living();
    for (SignInWidget *widget : widgets)
        if (living().contains(widget)) // who heard before may have deleted it
            widget->d->hearOfLanguage();
    tellFieldsThatStandAlone();
}

void SignInWidget::Private::hearOfLanguage()
{
    if (!pages)
        return;
    flow.setLanguage(textLocale().bcp47Name());
    followTextLanguage();
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(q, &changed); // its children hear of it from Qt
    settings.languages.shown = textLocale().bcp47Name();
    showSettings();
}

/// A host may name only the languages to choose from.
void SignInWidget::Private::showSettings()
{
    if (settings.languages.shown.isEmpty())
        settings.languages.shown = textLocale().bcp47Name();
    if (pages)
        pages->setSettings(settings);
}

/// Direction, and the names of countries.
void SignInWidget::Private::followTextLanguage()
{
    q->setLayoutDirection(textLocale().textDirection());
    pages->setLocale(textLocale()); // a host's header and footer keep theirs
}

/// What the host gave and has another parent by now is the host's again.
void SignInWidget::Private::discard(QPointer<QWidget> &place)
{
    QWidget *const given = std::exchange(place, nullptr);
    if (q->isAncestorOf(given))
        delete given;
}

void SignInWidget::Private::setBeside(QPointer<QWidget> &place, QWidget *widget, int index)
{
    if (place == widget && (!widget || q->isAncestorOf(widget)))
        return;
    discard(place);
    place = widget;
    if (!widget)
        return;
    widget->setProperty(Theme::hostsWidget, true);
    column->insertWidget(index, widget);
}

void SignInWidget::Private::pageShown(PageId page)
{
    begin();
    if (page == PageId::Account && stack->indexOf(signedInPage) >= 0)
        stack->setCurrentWidget(signedInPage);
    else if (pages)
        stack->setCurrentWidget(pages);
}

void SignInWidget::Private::begin()
{
    if (!pages || std::holds_alternative<flow::Restoring>(flow.state()) || flow.looksForKept())
        return; // not known yet who is here
    const auto now = std::exchange(beginning, nullptr);
    if (now && std::holds_alternative<flow::EnteringCredentials>(flow.state()))
        now();
}

SignInWidget::SignInWidget(SignIn &signIn, QWidget *parent)
    : SignInWidget(signIn, Branding(), Look::Own, parent)
{
}

SignInWidget::SignInWidget(SignIn &signIn, const Branding &branding, Look look, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, signIn.flow(), branding, look))
{
    if (signIn.flow().thread() != thread()) {
        qCWarning(logWidget, "A SignInWidget shows nothing of a SignIn that was made on another "
                             "thread. Make both on the GUI thread.");
        delete d->pages;
        return;
    }
    if (d->flow.language()
            .isEmpty()) // else the backend's texts are not in the language of the pages
        d->flow.setLanguage(textLocale().bcp47Name());
    // What a host hears of is done: it may delete the widget, and Qt is not inside a field of it.
    connect(d->pages, &SignInWindow::countryChosen, this, &SignInWidget::countryChosen,
            Qt::QueuedConnection);
    connect(d->pages, &SignInWindow::networkSettingsChosen, this,
            &SignInWidget::networkSettingsWanted, Qt::QueuedConnection);
    connect(d->pages, &SignInWindow::switchAccountChosen, this, &SignInWidget::switchAccountWanted,
            Qt::QueuedConnection);
    connect(d->pages, &SignInWindow::languageChosen, this, &SignInWidget::setLanguage);
    connect(d->pages, &SignInWindow::languageChosen, this, &SignInWidget::languageChosen,
            Qt::QueuedConnection);
    connect(d->pages, &SignInWindow::linkChosen, this, [](const QUrl &url) {
        if (isBrandLink(url))
            QDesktopServices::openUrl(url);
    });
    connect(d->pages, &SignInWindow::portalChosen, this, [](const QUrl &url) {
        if (url.scheme() == u"http" || url.scheme() == u"https")
            QDesktopServices::openUrl(url);
    });
    connect(d->pages, &SignInWindow::shown, this, [this](PageId page) { d->pageShown(page); });
    connect(&signIn, &QObject::destroyed, d->pages, [pages = d->pages.data()] { delete pages; });
}

SignInWidget::~SignInWidget() = default;

QSize SignInWidget::sizeHint() const
{
    return d->pages ? d->pages->sizeHint() : QWidget::sizeHint();
}

void SignInWidget::setSettings(const PageSettings &settings)
{
    d->settings = settings;
    d->showSettings();
}

const PageSettings &SignInWidget::settings() const
{
    return d->settings;
}

QString SignInWidget::lastFailure() const
{
    return d->pages ? d->pages->lastFailure() : QString();
}

void SignInWidget::setLanguage(const QString &bcp47)
{
    Private::speak(bcp47);
}

QStringList SignInWidget::languages()
{
    return textLanguages();
}

void SignInWidget::setHeader(QWidget *header)
{
    d->setBeside(d->header, header, 0);
}

void SignInWidget::setFooter(QWidget *footer)
{
    d->setBeside(d->footer, footer, -1);
}

void SignInWidget::setSignedInPage(QWidget *page)
{
    if (d->signedInPage == page && (!page || isAncestorOf(page)))
        return;
    d->discard(d->signedInPage);
    d->signedInPage = page;
    if (page) {
        page->setProperty(Theme::hostsWidget, true);
        d->stack->addWidget(page);
    }
    if (d->pages)
        d->pageShown(d->pages->page());
}

void SignInWidget::forgetSecrets()
{
    if (d->pages)
        d->pages->forgetSecrets();
}

void SignInWidget::startAtCreateAccount()
{
    d->beginning = [this] { d->flow.act(flow::CreateAccountChosen{}); };
    d->begin();
}

void SignInWidget::startAt(const PhoneNumber &number)
{
    d->beginning = [this, number] {
        d->flow.act(flow::CreateAccountChosen{number});
        d->flow.act(flow::SignInChosen{number});
    };
    d->begin();
}

void SignInWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (d->pages)
        d->pages->takeFocus();
}

/// The focus of a page that was made before it had a window is forgotten with the move into one,
/// and Qt would give it to whatever comes first. What the host has given it already stays.
void SignInWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->pages && !window()->focusWidget())
        d->pages->takeFocus();
}

} // namespace ringkey
