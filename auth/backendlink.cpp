// SPDX-License-Identifier: Apache-2.0
// The backend a SignInFlow has, and what that says of itself.
#include "auth/flow/queries.h"
#include "auth/hostchoices.h"
#include "auth/signinflow_p.h"

namespace ringkey {
namespace {

/// Said of what BackendInfo tells, too.
bool isOfSettings(AuthErrorKind kind)
{
    switch (kind) {
    case AuthErrorKind::PhoneLoginOff:
    case AuthErrorKind::PasswordLoginOff:
    case AuthErrorKind::CodeSignInOff:
    case AuthErrorKind::RegistrationOff:
    case AuthErrorKind::VoiceOff:
    case AuthErrorKind::FieldsRefused:
    case AuthErrorKind::WeakPassword:
    case AuthErrorKind::PolicyChanged:
        return true;
    default:
        return false;
    }
}

} // namespace

void SignInFlow::Private::connectTo(const BackendConfig &config)
{
    const QPointer<SignInFlow> alive(q);
    if (!keeper.belongsTo(config.apiKey))
        handle(flow::SessionWasEnded{flow::Notice::OtherBackend});
    if (!alive)
        return;
    if (backend && backend->config() == config)
        return; // said twice; what is under way goes on
    const std::unique_ptr<backend::Backend> before = std::move(backend);
    const bool isSame =
        before && before->config().url == config.url && before->config().apiKey == config.apiKey;
    if (before && !isSame) // what the one before offers says nothing of this one
        info = BackendInfo();
    backend = std::make_unique<backend::Backend>(config, options.language.toLatin1(), options.now);
    backend->setNetwork(network);
    manager = makeManager(options, manager, q);
    backend->setManager(manager);
    connect(backend.get(), &backend::Backend::answered, q,
            [this](const backend::Answered &answer) { remember(answer); });
    watch.follow(backend.get());
    performer.connectTo(backend.get());
    renewal.connectTo(backend.get());
    info.registration = (info.registration || !info.known) && !config.sott.isEmpty();
    if (!config.channel.isEmpty() || !info.known)
        info.channel = config.channel;
    performer.setInfo(info);
    readInfo.begin();
    Q_EMIT q->backendChanged();
}

void SignInFlow::Private::readBackendInfo()
{
    backend->appInfo([this](const Result<BackendInfo> &read) {
        // The app also works where it cannot be read: the contract's defaults stay.
        const bool failed = !read && isOfTheWay(read.error().kind);
        if (failed)
            readInfo.failed(read.error(), options.now());
        else
            readInfo.done();
        soon([this, read, of = backend.get()] {
            if (of == backend.get())
                learn(read);
        });
    });
}

void SignInFlow::Private::readInfoAgain(const flow::State &before,
                                        std::optional<AuthErrorKind> error)
{
    const bool isOver = flow::accountOf(before) && !flow::accountOf(state);
    if (backend && (isOver || (error && isOfSettings(*error))))
        readInfo.begin();
}

void SignInFlow::Private::learn(const Result<BackendInfo> &read)
{
    if (read) {
        info = *read;
        if (!backend->config().channel.isEmpty())
            info.channel = backend->config().channel;
        info.registration = info.registration && !backend->config().sott.isEmpty();
        performer.setInfo(info);
        // Whether the account accepted that one was not asked before it was known.
        if (info.policyModerated && keeper.session())
            renewal.refreshAccount();
    }
    info.asked = true;
    Q_EMIT q->backendChanged();
}

} // namespace ringkey
