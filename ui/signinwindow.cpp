// SPDX-License-Identifier: Apache-2.0
#include "ui/signinwindow.h"

#include "ui/theme/metrics.h"

#include <QDateTime>
#include <QEvent>
#include <QVBoxLayout>

namespace ringkey {

SignInWindow::SignInWindow(SignIn &signIn, const Branding &branding, QWidget *parent)
    : QWidget(parent)
    , m_signIn(signIn)
    , m_view(new PageView(branding, this))
{
    setObjectName(QStringLiteral("signInWindow"));
    setWindowTitle(branding.productName);
    setMinimumSize(metrics::smallestWindow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    connect(&signIn, &SignIn::stateChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignIn::backendChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignIn::connectionChanged, this, &SignInWindow::refresh);
    connect(&signIn, &SignIn::storageChanged, this, &SignInWindow::refresh);
    connect(m_view, &PageView::acted, this, [this](const flow::Act &act) { m_signIn.act(act); });
    connect(m_view, &PageView::languageChosen, this, &SignInWindow::languageChosen);
    connect(m_view, &PageView::countryChosen, this, &SignInWindow::countryChosen);
    connect(m_view, &PageView::linkChosen, this, &SignInWindow::linkChosen);
    refresh();
}

SignInWindow::~SignInWindow() = default;

QSize SignInWindow::sizeHint() const
{
    return metrics::window;
}

void SignInWindow::setLanguages(const Languages &languages)
{
    m_view->setLanguages(languages);
}

void SignInWindow::setClipboardCodes(bool offered)
{
    m_view->setClipboardCodes(offered);
}

void SignInWindow::setLastCountry(const QString &iso)
{
    m_view->setLastCountry(iso);
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
                             .now = QDateTime::currentDateTimeUtc(),
                             .storage = m_signIn.storage()};
    m_view->present(pageModel(m_signIn.state(), around));
}

} // namespace ringkey
