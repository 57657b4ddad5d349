// SPDX-License-Identifier: Apache-2.0
#include "app/pages/aboutpage.h"

#include "app/details.h"
#include "app/pages/settingsview.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/listcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>
#include <Ringkey/SignInWidget>

using namespace Qt::StringLiterals;

namespace ringkey {

AboutPage::AboutPage(const Branding &branding, QWidget *parent)
    : PlainPage(parent)
    , m_branding(branding)
{
    setObjectName(u"aboutPage"_s);
    makeCards();
    m_copy = new BusyButton(this);
    m_copy->setObjectName(u"copyDetailsButton"_s);
    m_copy->setKind(BusyButton::Primary);
    m_copy->setDefault(true);
    addRow(m_copy);
    connect(m_copy, &QAbstractButton::clicked, this, &AboutPage::copy);
    connect(m_licences, &QAbstractButton::clicked, this, &AboutPage::licencesChosen);
    connect(m_support, &QAbstractButton::clicked, this,
            [this] { Q_EMIT linkChosen(m_branding.supportUrl); });
    retranslate();
}

void AboutPage::makeCards()
{
    auto *facts = new ListCard(this);
    for (ValueRow **row : {&m_version, &m_runsOn, &m_service}) {
        *row = new ValueRow(facts);
        facts->addRow(*row);
    }
    auto *more = new ListCard(this);
    for (ListRow **row : {&m_licences, &m_support}) {
        *row = new ListRow(more);
        more->addRow(*row);
    }
    m_licences->setObjectName(u"licencesRow"_s);
    m_support->setObjectName(u"supportRow"_s);
    m_support->setVisible(isBrandLink(m_branding.supportUrl));
    addRow(facts);
    addRow(more);
}

void AboutPage::show(const ShownSettings &settings)
{
    m_backend = settings.backend;
    retranslate();
}

void AboutPage::retranslate()
{
    setWords(tr("Settings"), tr("About %1").arg(m_branding.productName), {});
    m_version->setName(tr("Version"));
    m_version->setValue(QCoreApplication::applicationVersion());
    m_runsOn->setName(tr("Runs on"));
    m_runsOn->setValue(
        u"%1, Qt %2"_s.arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion())));
    m_service->setName(tr("Signs in at"));
    m_service->setValue(m_backend.isEmpty() ? tr("The demo service on this computer") : m_backend);
    m_licences->setText(tr("&Licences"));
    m_support->setText(tr("&Support"));
    m_copy->setText(tr("&Copy details"));
}

/// What was copied last time may not be what there is now.
void AboutPage::showEvent(QShowEvent *event)
{
    PlainPage::showEvent(event);
    m_copy->setText(tr("&Copy details"));
}

void AboutPage::copy()
{
    const QString where = m_backend.isEmpty() ? u"bundled"_s : m_backend;
    QString all = details({u"service: %1"_s.arg(where)});
    const auto *pages = window()->findChild<SignInWidget *>();
    if (pages && !pages->lastFailure().isEmpty())
        all += u"\nLast failure\n"_s + pages->lastFailure();
    QGuiApplication::clipboard()->setText(all);
    m_copy->setText(tr("Copied"));
    announce(this, tr("Copied"));
}

} // namespace ringkey
