// SPDX-License-Identifier: Apache-2.0
#include "ui/signinwindow.h"

#include "ui/theme/metrics.h"
#include "ui/words/detailstext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace ringkey {

namespace {

/// What 1920 × 1080 at 300 % leaves beside a panel and a frame; the pages scroll.
constexpr QSize smallest{360, 280};

} // namespace

SignInWindow::SignInWindow(SignInFlow &signIn, const Branding &branding, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_view(new PageView(branding, this))
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(branding.productName);
    setMinimumSize(smallest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&signIn, &SignInFlow::stateChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::backendChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::connectionChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignInFlow::storageChanged, this, &SignInWindow::refresh);
    connect(m_view, &PageView::acted, this, [this](const flow::Act &act) { m_signIn.act(act); });
    connect(m_view, &PageView::languageChosen, this, &SignInWindow::languageChosen);
    connect(m_view, &PageView::countryChosen, this, &SignInWindow::countryChosen);
    connect(m_view, &PageView::linkChosen, this, &SignInWindow::linkChosen);
    connect(m_view, &PageView::stepChosen, this, &SignInWindow::take);
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

void SignInWindow::refresh()
{
    const PageContext around{.backend = m_signIn.backend(),
                             .connection = m_signIn.connection(),
                             .trouble = m_signIn.connectionTrouble(),
                             .now = m_signIn.now(),
                             .storage = m_signIn.storage()};
    const PageModel model = pageModel(m_signIn.state(), around);
    m_banner = model.banner;
    m_view->present(model);
    Q_EMIT shown(model.page);
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
    case BannerStep::CopyDetails:
        if (error)
            QGuiApplication::clipboard()->setText(
                detailsText(*error, m_signIn.state(), m_signIn.now()));
        return;
    }
}

/// What the banner is about.
std::optional<AuthError> SignInWindow::shownError() const
{
    return m_banner ? m_banner->error : std::nullopt;
}

} // namespace ringkey
