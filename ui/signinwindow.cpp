// SPDX-License-Identifier: Apache-2.0
#include "ui/signinwindow.h"

#include "auth/flow/queries.h"
#include "ui/flowcontext.h"
#include "ui/language/sentences.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/countdownlabel.h"
#include "ui/words/detailstext.h"
#include "ui/words/pagewords.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextDocumentFragment>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// A computer that slept, or a clock that was set, is noticed as late as this.
constexpr qint64 looksAtDayMs = 60'000;

/// Says the same whoever asks, so that it tells nobody whether an account has the number.
PageModel withoutPhone(const PageModel &over, const flow::MaybeNumber &typed, bool passwordLocked)
{
    PageModel model;
    model.page = PageId::NoPhone;
    model.number = typed ? typed : over.number;
    model.byText = over.byText;
    model.now = over.now;
    model.available.passwordInstead = !passwordLocked;
    wordPage(model);
    return model;
}

/// Who has no page for the network can try again.
void withoutNetworkSettings(PageModel &model)
{
    if (model.banner)
        std::ranges::replace(model.banner->steps, BannerStep::NetworkSettings,
                             BannerStep::TryAgain);
}

bool isUnreachable(const PageModel &model)
{
    return model.banner && model.banner->error &&
           model.banner->error->kind == AuthErrorKind::Unreachable;
}

/// The host is nearer to the cause. What can be done about it stays.
void tellTrouble(PageModel &model, const PageSettings &settings)
{
    if (settings.trouble.isEmpty() && isUnreachable(model) && !settings.unreachable.isEmpty())
        model.banner->text = settings.unreachable.toHtmlEscaped();
    if (settings.trouble.isEmpty())
        return;
    if (!model.banner)
        model.banner.emplace();
    model.banner->kind = BannerKind::Error;
    model.banner->text = settings.trouble.toHtmlEscaped();
}

/// The words alone, with the time that is left where they count down.
QString plain(const Banner &banner, const QDateTime &now)
{
    QString text = QTextDocumentFragment::fromHtml(banner.text).toPlainText();
    return banner.until ? text.replace("%1"_L1, timeLeftText(now.msecsTo(*banner.until))) : text;
}

/// What a page says of an error: at its fields, or in its banner, which may tell something else,
/// such as why a session is over.
QString shownIn(const PageModel &model)
{
    if (!model.errors.isEmpty())
        return joinedSentences(model.errors.values());
    const bool isOfError =
        model.banner && (model.banner->error || model.banner->kind == BannerKind::Info);
    return isOfError ? plain(*model.banner, model.now) : QString();
}

} // namespace

SignInWindow::SignInWindow(SignInFlow &signIn, const Branding &branding, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_view(new PageView(branding, this))
    , m_support(!branding.supportUrl.isEmpty())
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(branding.productName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&signIn, &SignInFlow::transitioned, this, [this](const Transition &step) {
        if (step.error.isEmpty())
            return;
        PageModel model = current();
        tellTrouble(model, settings());
        m_lastFailure = detailsText(step, shownIn(model));
    });
    connect(&signIn, &SignInFlow::stateChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::backendChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::connectionChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::storageChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::wouldLeaveForm, this,
            [this](bool &isTyped) { isTyped |= m_view->hasTyped(); });
    connect(m_view, &PageView::acted, this, &SignInWindow::act);
    connect(m_view, &PageView::noPhoneChosen, this, &SignInWindow::openNoPhone);
    connect(m_view, &PageView::switchAccountChosen, this, &SignInWindow::switchAccountChosen);
    connect(m_view, &PageView::languageChosen, this, &SignInWindow::languageChosen);
    connect(m_view, &PageView::countryChosen, this, &SignInWindow::countryChosen);
    connect(m_view, &PageView::linkChosen, this, &SignInWindow::linkChosen);
    connect(m_view, &PageView::stepChosen, this, &SignInWindow::take);
    m_nextDay.setSingleShot(true);
    connect(&m_nextDay, &QTimer::timeout, this, [this] {
        if (shownNow().date() == m_shownDay)
            waitForNextDay();
        else
            refresh();
    });
    setSettings({});
}

SignInWindow::~SignInWindow() = default;

QSize SignInWindow::sizeHint() const
{
    return metrics::window;
}

void SignInWindow::setSettings(const PageSettings &settings)
{
    PageSettings timed = settings;
    if (!timed.clock)
        timed.clock = [this] { return m_signIn.now(); };
    m_view->setSettings(timed);
    refresh();
}

PageId SignInWindow::page() const
{
    return m_view->page().value();
}

void SignInWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Qt tells the children after us, and they put the words of their forms back first.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SignInWindow::refresh, Qt::QueuedConnection);
}

PageModel SignInWindow::current() const
{
    PageContext around = contextOf(m_signIn);
    around.support = m_support;
    PageModel model = pageModel(m_signIn.state(), around);
    const bool byCode = model.available.codeInstead;
    const bool byText = model.byText;
    if (model.page == m_page && hasLessSaid(around.backend))
        model = pageModel(m_signIn.state(), around);
    model.available.codeBelow = byCode && !model.available.codeInstead;
    if (model.available.codeBelow) // it comes late, and says at once how the code does
        model.byText = byText;
    model.goesBack = m_signIn.goesBack();
    if (!settings().networkSettings)
        withoutNetworkSettings(model);
    return model;
}

void SignInWindow::refresh()
{
    PageModel model = current();
    if (m_noPhoneOver != model.page)
        m_noPhoneOver.reset();
    comesTo(model.page);
    if (m_noPhoneOver)
        model = withoutPhone(model, m_typedNumber, m_passwordLocked);
    tellTrouble(model, settings());
    m_banner = model.banner;
    if (const auto error = shownError())
        m_lastFailure = detailsText(*error, m_signIn.state(), m_signIn.now(), shownIn(model));
    waitForNextDay();
    m_view->present(model);
    Q_EMIT shown(model.page);
}

/// No button changes its words or what it does by itself: a page goes on with what the backend had
/// said when it came. The sign-in pages show what they offer once it is said.
void SignInWindow::comesTo(PageId page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_said = m_signIn.backend();
}

/// Takes out of `backend` what was not said yet when the page came; false: nothing.
bool SignInWindow::hasLessSaid(BackendInfo &backend) const
{
    if (m_page == PageId::SignIn || m_page == PageId::WelcomeBack)
        return false;
    const BackendInfo now = backend;
    if (m_said.channel.isEmpty())
        backend.channel.clear();
    if (!m_said.known)
        backend.codeSignIn = false;
    return backend != now;
}

/// As this computer's clock shows it.
QDateTime SignInWindow::shownNow() const
{
    return m_signIn.now().addDuration(m_signIn.clockSet()).toLocalTime();
}

/// "Today" is yesterday after midnight.
void SignInWindow::waitForNextDay()
{
    const QDateTime now = shownNow();
    m_shownDay = now.date();
    const qint64 left = now.msecsTo(m_shownDay.addDays(1).startOfDay());
    m_nextDay.start(int(std::clamp<qint64>(left, 1, looksAtDayMs)));
}

void SignInWindow::openNoPhone(const flow::MaybeNumber &typed)
{
    const PageModel under = current();
    if (under.busy != Busy::Nothing)
        return;
    m_noPhoneOver = under.page;
    m_typedNumber = typed;
    m_passwordLocked = flow::isPasswordLocked(m_signIn.state(), typed, m_signIn.now());
    refresh();
}

void SignInWindow::act(const flow::Act &act)
{
    const bool closes = m_noPhoneOver.has_value();
    m_noPhoneOver.reset();
    if (closes && std::holds_alternative<flow::BackChosen>(act))
        refresh();
    else
        m_signIn.act(act);
}

void SignInWindow::take(BannerStep step)
{
    const std::optional<AuthError> error = shownError();
    switch (step) {
    case BannerStep::TryAgain:
        m_signIn.tryConnection();
        return;
    case BannerStep::OpenPortal:
        Q_EMIT portalChosen(portalOf(error.value_or(AuthError())));
        return;
    case BannerStep::NetworkSettings:
        Q_EMIT networkSettingsChosen();
        return;
    case BannerStep::CopyDetails:
        if (error)
            QGuiApplication::clipboard()->setText(detailsText(
                *error, m_signIn.state(), m_signIn.now(), plain(*m_banner, m_signIn.now())));
        return;
    }
}

/// What the banner is about.
std::optional<AuthError> SignInWindow::shownError() const
{
    return m_banner ? m_banner->error : std::nullopt;
}

} // namespace ringkey
