// SPDX-License-Identifier: Apache-2.0
#include "app/commands/checkbackend.h"

#include "app/commands/personsline.h"
#include "app/exitcodes.h"
#include "app/profile.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

Secret ask(check::TenantCheck::Wanted wanted)
{
    if (wanted == check::TenantCheck::Wanted::Code)
        return personsLine("The code that came: ", Echo::Shown);
    return personsLine("The number has an account. Its password (empty: skip): ", Echo::Hidden);
}

} // namespace

CheckBackend::CheckBackend(const ReadSettings &read, AnswerForm form)
    : m_read(read)
    , m_form(form)
    , m_network(m_read, RememberedLook(lookFile(m_read.settings)), keychainName())
{
}

void CheckBackend::start()
{
    QMetaObject::invokeMethod(this, &CheckBackend::begin, Qt::QueuedConnection);
}

void CheckBackend::begin()
{
    const Secret line =
        personsLine("A phone number of your own, such as +12025550123: ", Echo::Shown);
    // Without its + a number of this country may be somebody's in another, who would get the texts.
    const QString typed = QString::fromUtf8(line.view());
    if (typed.startsWith(u'+'))
        m_number = PhoneNumber::fromE164(typed);
    if (!m_number)
        return giveUp(ExitWrongUse, u"A number with + and the country's code is needed on standard "
                                    "input."_s);
    if (m_read.settings.backend.url)
        return m_network.start([this] { run(configFrom(m_read.settings.backend)); });
    m_service = std::make_unique<BundledService>(bundledServiceProgram(),
                                                 bundledServiceFolder(m_read.settings));
    connect(m_service.get(), &BundledService::ready, this, &CheckBackend::run);
    connect(m_service.get(), &BundledService::failed, this,
            [this](const BundledService::Trouble &trouble) {
                // The words are a window's, which waits while it is tried again; nobody waits here.
                const QString said = trouble.said.section(u'\n', -1);
                giveUp(ExitNoBackend, u"The sign-in service of this computer does not start: "_s +
                                          (said.isEmpty() ? trouble.words : said));
            });
    m_service->start();
}

void CheckBackend::run(const BackendConfig &backend)
{
    if (m_check)
        return; // the bundled service was started again; what is under way says so
    if (m_service)
        std::fputs(qPrintable(u"Codes are in %1\n"_s.arg(m_service->outboxFile())), stderr);
    m_check = std::make_unique<check::TenantCheck>(backend, *m_number, ask);
    m_check->setNetwork(m_network.config());
    if (m_form == AnswerForm::Lines)
        connect(m_check.get(), &check::TenantCheck::stepDone, this, [](const check::Step &step) {
            std::fputs(qPrintable(check::toText(step)), stdout);
            std::fflush(stdout);
        });
    connect(m_check.get(), &check::TenantCheck::finished, this, &CheckBackend::finish);
    m_check->start();
}

void CheckBackend::finish()
{
    const check::Report &report = m_check->report();
    const QByteArray text =
        m_form == AnswerForm::Json ? check::toJson(report) : check::summary(report).toUtf8();
    std::fputs(text.constData(), stdout);
    std::fflush(stdout);
    QCoreApplication::exit(report.findings().isEmpty() ? ExitDone : ExitFailed);
}

void CheckBackend::giveUp(int exitCode, const QString &complaint)
{
    std::fputs(qPrintable(u"ringkey: %1\n"_s.arg(complaint)), stderr);
    QCoreApplication::exit(exitCode);
}

} // namespace ringkey
