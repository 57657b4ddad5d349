// SPDX-License-Identifier: Apache-2.0
#include "tests/session/faultcell.h"

#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "ui/pagemodel.h"
#include "ui/words/errorbanner.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace ringkey;

namespace {

using Door = Fault::Door;

/// A banner as it is read: its sentences, and its buttons but for the one that is always there.
QString readOut(const Banner &banner)
{
    QString text = banner.text;
    text.replace("&quot;"_L1, "\""_L1).replace("%1"_L1, "(time)"_L1);
    if (!banner.typed.isEmpty())
        text += u' ' + banner.typed;
    for (const BannerStep step : banner.steps) {
        if (step != BannerStep::CopyDetails)
            text += u" ["_s + stepText(step) + u']';
    }
    return text;
}

QString readOut(const PageModel &page)
{
    QStringList texts = page.errors.values();
    if (page.banner)
        texts.prepend(readOut(*page.banner));
    return texts.join(u' ');
}

} // namespace

FaultCell::Way FaultCell::wayOf(const Fault &fault)
{
    if (fault.door == Door::NoName)
        return Way::Nameless;
    return fault.isOfProxy() ? Way::HttpProxy : Way::Tls;
}

FaultCell::FaultCell(Way way, const FaultOperation &operation, const TestCertificates *certificates,
                     const BackendConfig &service, const QByteArray &elsewhere)
    : m_way(way)
    , m_operation(operation)
    , m_proxy(way == Way::Plain ? nullptr : certificates, service.url, elsewhere)
{
    BackendConfig config = service;
    config.url = url();
    config.configUrl = config.url;
    m_backend = std::make_unique<backend::Backend>(config, "en",
                                                   [] { return QDateTime::currentDateTimeUtc(); });
    m_backend->setNetwork(network(certificates));
    QObject::connect(m_backend.get(), &backend::Backend::callEnded, m_backend.get(),
                     [this](const std::optional<AuthError> &failure) {
                         m_failure = failure;
                         m_took = std::chrono::milliseconds(m_clock.elapsed());
                         ++m_ends;
                     });
}

QUrl FaultCell::url() const
{
    switch (m_way) {
    case Way::Plain:
        return QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy.port()));
    case Way::Tls:
        return QUrl(u"https://127.0.0.1:%1"_s.arg(m_proxy.port()));
    case Way::HttpProxy:
        return QUrl(u"https://service.example"_s);
    case Way::Nameless:
        return QUrl(u"https://service.invalid"_s);
    }
    return {};
}

NetworkConfig FaultCell::network(const TestCertificates *certificates) const
{
    NetworkConfig network;
    network.proxy =
        m_way == Way::HttpProxy ? NetworkConfig::Proxy::Manual : NetworkConfig::Proxy::None;
    network.host = u"127.0.0.1"_s;
    network.port = m_proxy.port();
    network.caFile = certificates ? certificates->authority() : QString();
    return network;
}

void FaultCell::start(const Fault *shown)
{
    m_proxy.setFault(shown);
    m_ends = 0;
    m_failure.reset();
    m_clock.start();
    m_operation.start(*m_backend);
}

void FaultCell::startWith(const Fault &fault)
{
    m_fault = &fault;
    start(m_fault);
}

void FaultCell::startWithout()
{
    if (m_way == Way::Nameless)
        m_failure.reset();
    else
        start(nullptr);
}

QString FaultCell::complaint() const
{
    const QByteArray &seen = m_proxy.openBytes();
    const int most = m_fault->isBeforeRequest() ? 0 : m_operation.most;
    if (m_ends != 1)
        return u"it ended %1 times"_s.arg(m_ends);
    if (m_took > std::chrono::seconds(16))
        return u"it took %1 ms"_s.arg(m_took.count());
    if (m_proxy.requests() > most)
        return u"%1 requests arrived"_s.arg(m_proxy.requests());
    if (seen.contains("canary") || seen.contains(canaryCode))
        return u"a secret was sent in the open"_s;
    if (!m_failure && (m_fault->isBeforeRequest() || (!m_fault->forwards && !m_fault->isReply)))
        return u"it was taken for an answer of the service"_s;
    if (m_failure && words().isEmpty() && m_failure->kind != AuthErrorKind::TooManyRequests)
        return u"nothing is said"_s;
    return {};
}

QString FaultCell::state() const
{
    return flow::stateName(stateAfter(m_operation, m_failure.value_or(AuthError())));
}

/// As the page that waits for it says it. Where none does it is the network's trouble; a busy
/// service is none.
QString FaultCell::words() const
{
    AuthError told = *m_failure;
    if (told.kind == AuthErrorKind::Offline) // on a computer without a network
        told.kind = AuthErrorKind::NameNotFound;
    PageContext around;
    around.now = QDateTime::currentDateTimeUtc();
    if (!m_operation.told && told.kind != AuthErrorKind::TooManyRequests)
        around.trouble = told;
    QString words = readOut(pageModel(stateAfter(m_operation, told), around));
    words.remove(QChar(0x2068)).remove(QChar(0x2069));
    static const QRegularExpression days(u"\\d+ days"_s);
    return words.replace(days, u"(so many) days"_s);
}

QString FaultCell::time() const
{
    if (m_took < std::chrono::seconds(7))
        return u"at once"_s;
    return m_took < std::chrono::milliseconds(12'500) ? u"10 s"_s : u"15 s"_s;
}

QString FaultCell::outcome() const
{
    if (!m_failure)
        return u"answered | | %1"_s.arg(time());
    const auto kind =
        m_failure->kind == AuthErrorKind::Offline ? AuthErrorKind::NameNotFound : m_failure->kind;
    return u"%1 | %2 | %3"_s.arg(enumName(kind), words(), time());
}
