// SPDX-License-Identifier: Apache-2.0
#include "auth/signin.h"

#include "auth/flow/queries.h"
#include "auth/session/sessionstore.h"
#include "auth/signinflow.h"
#include "auth/types/weburl.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QPointer>
#include <QThread>
#include <QTimer>

Q_LOGGING_CATEGORY(logSignIn, "ringkey.signin", QtInfoMsg)

namespace ringkey {

namespace {

SignedOutReason reasonOf(flow::Notice notice)
{
    switch (notice) {
    case flow::Notice::SignedOut:
        return SignedOutReason::Chosen;
    case flow::Notice::SignedOutEverywhere:
    case flow::Notice::SignedOutEverywhereLater:
        return SignedOutReason::ChosenEverywhere;
    case flow::Notice::SignedOutElsewhere:
        return SignedOutReason::Elsewhere;
    case flow::Notice::PasswordChangedElsewhere:
        return SignedOutReason::PasswordChanged;
    case flow::Notice::NumberRemoved:
    case flow::Notice::OnlyNumberRemoved:
        return SignedOutReason::NumberRemoved;
    case flow::Notice::AccountDeleted:
        return SignedOutReason::AccountDeleted;
    case flow::Notice::OtherBackend:
        return SignedOutReason::OtherBackend;
    default:
        return SignedOutReason::Expired;
    }
}

flow::MaybeError errorIn(const flow::State &state)
{
    return std::visit(
        []<class S>(const S &s) -> flow::MaybeError {
            if constexpr (std::is_same_v<S, flow::Locked>)
                return AuthError{
                    .kind = s.kind == flow::LockKind::Suspended ? AuthErrorKind::Suspended
                            : s.kind == flow::LockKind::Blocked ? AuthErrorKind::Blocked
                                                                : AuthErrorKind::LockedByCaptcha,
                    .lockedUntil = s.until};
            else if constexpr (std::is_same_v<S, flow::AnsweringQuestion>)
                return AuthError{.kind = AuthErrorKind::LockedByQuestion};
            else if constexpr (std::is_same_v<S, flow::AcceptingPolicy>)
                return s.account ? s.error : AuthError{.kind = AuthErrorKind::PolicyChanged};
            else if constexpr (requires { s.error; })
                return s.error;
            else
                return std::nullopt;
        },
        state);
}

} // namespace

class SignIn::Private
{
public:
    Private(SignIn *owner, const SignInOptions &options);
    void stateChanged();
    void sessionChanged();
    void begin(const flow::Act &act);
    void act(const flow::Act &act);
    bool isNews(const flow::CodeTicket &ticket) const;
    bool isHere(const char *call) const;

    SignIn *q;
    SignInFlow flow;
    std::optional<Session> session;
    std::optional<flow::CodeTicket> told; ///< by codeSent(), while its page is gone on with
    flow::MaybeError error;               ///< of the state before
};

SignIn::Private::Private(SignIn *owner, const SignInOptions &options)
    : q(owner)
    , flow(options)
{
    // Direct: whatever a host does with its thread, what is said belongs to the flow's.
    const auto direct = Qt::DirectConnection;
    connect(
        &flow, &SignInFlow::stateChanged, q, [this] { stateChanged(); }, direct);
    connect(
        &flow, &SignInFlow::sessionChanged, q, [this] { sessionChanged(); }, direct);
    connect(&flow, &SignInFlow::backendChanged, q, &SignIn::backendChanged, direct);
    connect(&flow, &SignInFlow::connectionChanged, q, &SignIn::connectionChanged, direct);
    connect(&flow, &SignInFlow::storageChanged, q, &SignIn::storageChanged, direct);
    connect(&flow, &SignInFlow::transitioned, q, &SignIn::transitioned, direct);
    connect(&flow, &SignInFlow::notMeChosen, q, &SignIn::notMeChosen, direct);
}

bool SignIn::Private::isHere(const char *call) const
{
    const bool here = QThread::currentThread() == flow.thread();
    if (!here)
        qCWarning(logSignIn,
                  "SignIn::%s was called on another thread than the one that made it and did "
                  "nothing. Call it by QMetaObject::invokeMethod on an object of that thread.",
                  call);
    return here;
}

/// Another code than the one that was told of.
bool SignIn::Private::isNews(const flow::CodeTicket &ticket) const
{
    return !told || ticket.sends > told->sends || ticket.number != told->number;
}

/// Each step has one answer: a text was sent, or it was refused.
void SignIn::Private::stateChanged()
{
    const flow::State &state = flow.state();
    const flow::MaybeError before = std::exchange(error, errorIn(state));
    const auto *page = std::get_if<flow::EnteringCode>(&state);
    if (page && isNews(page->ticket)) {
        told = page->ticket;
        const flow::CodeTicket &ticket = page->ticket;
        Q_EMIT q->codeSent({ticket.number, ticket.length, ticket.expiresAt, ticket.resendAllowedAt,
                            ticket.alphabet});
        return;
    }
    if (!std::holds_alternative<flow::EnteringCode>(flow::pageOf(state)))
        told.reset();
    if (error && flow::waitsForPerson(state) && error != before) // what stands there was told
        Q_EMIT q->refused(AuthError(*error));
}

void SignIn::Private::sessionChanged()
{
    const std::optional<Session> before = std::exchange(session, flow.session());
    if (session && before)
        Q_EMIT q->sessionChanged(Session(*session));
    else if (session)
        Q_EMIT q->signedIn(Session(*session));
    else if (before)
        Q_EMIT q->signedOut(reasonOf(flow.endOfSession()));
}

/// From where a number and a password are asked for. Acts from inside a slot wait, so the state
/// cannot be looked at for an answer; what is too much is refused and changes nothing.
void SignIn::Private::begin(const flow::Act &first)
{
    const auto isForm = [this] {
        return std::holds_alternative<flow::EnteringCredentials>(flow.state()) ||
               std::holds_alternative<flow::WelcomingBack>(flow.state());
    };
    const QPointer<SignIn> alive(q);
    constexpr int deepest = 4; // no page is further from the form
    for (int i = 0; i < deepest && alive && !flow.session() && !isForm(); ++i)
        flow.act(flow::BackChosen{});
    if (alive)
        flow.act(flow::NotMeChosen{}); // somebody else may have been here before
    if (alive)
        act(first);
}

void SignIn::Private::act(const flow::Act &act)
{
    flow.act(act, [this] { Q_EMIT q->refused(AuthError{.kind = AuthErrorKind::Unexpected}); });
}

SignIn::SignIn(const BackendConfig &backend, const SignInOptions &options, QObject *parent)
    : SignIn(options, parent)
{
    QTimer::singleShot(0, &d->flow, [this, backend] {
        const QPointer<SignIn> alive(this);
        start();
        if (alive)
            connectTo(backend);
    });
}

SignIn::SignIn(const SignInOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options))
{
}

SignIn::~SignIn()
{
    blockSignals(true);
}

/// moveToThread() cannot be refused, but it moves this shell only.
bool SignIn::event(QEvent *event)
{
    if (event->type() == QEvent::ThreadChange)
        qCWarning(logSignIn, "A SignIn stays on the thread that made it; moveToThread() is not for "
                             "it. Make it on the other thread instead.");
    return QObject::event(event);
}

SignInFlow &SignIn::flow()
{
    return d->flow;
}

void SignIn::start()
{
    if (!d->isHere("start"))
        return;
    d->flow.start();
}

void SignIn::connectTo(const BackendConfig &backend)
{
    if (!d->isHere("connectTo"))
        return;
    if (!isSafe(backend.url))
        qCWarning(logSignIn, "BackendConfig::url is neither https nor http on this computer: "
                             "nothing is sent to it. A whole URL is asked for, such as "
                             "https://auth.example.com.");
    d->flow.connectTo(backend);
}

void SignIn::setNetwork(const NetworkConfig &network)
{
    if (!d->isHere("setNetwork"))
        return;
    flow().setNetwork(network);
}

void SignIn::setLanguage(const QString &bcp47)
{
    if (!d->isHere("setLanguage"))
        return;
    d->flow.setLanguage(bcp47);
}

void SignIn::lookAtClock()
{
    if (!d->isHere("lookAtClock"))
        return;
    d->flow.lookAtClock();
}

std::optional<Session> SignIn::session() const
{
    if (!d->isHere("session"))
        return std::nullopt;
    return d->flow.session();
}

const BackendInfo &SignIn::backend() const
{
    static const BackendInfo nothing;
    return d->isHere("backend") ? d->flow.backend() : nothing;
}

Connection SignIn::connection() const
{
    return d->isHere("connection") ? d->flow.connection() : Connection::Starting;
}

Storage SignIn::storage() const
{
    return d->isHere("storage") ? d->flow.storage() : Storage::Checking;
}

void SignIn::signOut()
{
    if (!d->isHere("signOut"))
        return;
    d->flow.act(flow::SignOutChosen{});
}

void SignIn::signOutEverywhere()
{
    if (!d->isHere("signOutEverywhere"))
        return;
    d->flow.act(flow::SignOutEverywhereConfirmed{}); // whether it is meant, the host asks
}

void SignIn::signInWithPassword(const PhoneNumber &number, const Secret &password,
                                StaySignedIn stay)
{
    if (!d->isHere("signInWithPassword"))
        return;
    d->begin(flow::SignInSubmitted{{}, number, password, stay == StaySignedIn::AcrossStarts});
}

void SignIn::sendCode(const PhoneNumber &number, StaySignedIn stay)
{
    if (!d->isHere("sendCode"))
        return;
    d->begin(flow::CodeInsteadChosen{{}, number, stay == StaySignedIn::AcrossStarts});
}

void SignIn::enterCode(const Secret &code)
{
    if (!d->isHere("enterCode"))
        return;
    d->act(flow::CodeSubmitted{{}, code});
}

void SignIn::cancel()
{
    if (!d->isHere("cancel"))
        return;
    d->flow.act(flow::BackChosen{});
}

} // namespace ringkey
