// SPDX-License-Identifier: Apache-2.0
#include "ui/words/errorbanner.h"

#include <QCoreApplication>

#if defined(__GNUC__)
#pragma GCC diagnostic error "-Wswitch"
#endif

namespace ringkey {

namespace {

using enum AuthErrorKind;

/// Gives lupdate the context.
struct ErrorBanner
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBanner)
};

/// What can be done about it from here; nothing where only waiting helps, or somebody else.
std::optional<BannerStep> nextStep(AuthErrorKind kind)
{
    switch (kind) {
    case Portal:
        return BannerStep::OpenPortal;
    case ProxyPassword:
    case ProxyDead:
        return BannerStep::NetworkSettings;
    case Offline:
    case NameNotFound:
    case Unreachable:
    case TimedOut:
    case ClockWrong:
    case CertificateExpired:
    case CertificateEarly:
    case CertificateOtherName:
    case CertificateUntrusted:
    case TlsFailed:
    case Firewall:
    case ServerTrouble:
        return BannerStep::TryAgain;
    default:
        return std::nullopt;
    }
}

Banner busyBanner(const AuthError &error)
{
    Banner banner{.kind = BannerKind::Warning, .until = error.retryAt};
    banner.text = error.retryAt
                      ? ErrorBanner::tr("Many people at once. You can try again in %1.")
                      : ErrorBanner::tr("Many people at once. Wait a moment and try again.");
    return banner;
}

Banner bannerOf(const AuthError &error, const ErrorContext &context)
{
    Banner banner{.kind = isOfTheWay(error.kind) ? BannerKind::Warning : BannerKind::Error};
    if (error.kind == TooManyRequests && (!error.retryAt || *error.retryAt > context.now))
        banner = busyBanner(error);
    else // what the backend or a host's name says is text, not marks
        banner.text = errorText(error, context).toHtmlEscaped();
    if (const auto step = nextStep(error.kind))
        banner.steps.append(*step);
    banner.steps.append(BannerStep::CopyDetails);
    banner.error = error;
    return banner;
}

} // namespace

Banner bannerOfAct(const AuthError &error, const ErrorContext &context)
{
    Banner banner = bannerOf(error, context);
    if (error.kind == Offline)
        banner.typed = ErrorBanner::tr("What you typed stays.");
    banner.ofAct = true;
    return banner;
}

Banner bannerOfWay(const AuthError &error, const ErrorContext &context)
{
    Banner banner = bannerOf(error, context);
    if (error.kind == Offline) // the one case in which something is tried again by itself
        banner.text =
            ErrorBanner::tr("You're offline. We'll try again when the connection returns.");
    return banner;
}

Banner slowBanner()
{
    return {.kind = BannerKind::Info,
            .text = ErrorBanner::tr("This takes longer than usual. We keep trying.")};
}

Banner registrationOffBanner(const ErrorContext &context)
{
    return {.kind = BannerKind::Info,
            .text = errorText({.kind = AuthErrorKind::RegistrationOff}, context)};
}

QString stepText(BannerStep step)
{
    switch (step) {
    case BannerStep::TryAgain:
        return ErrorBanner::tr("Try again");
    case BannerStep::OpenPortal:
        return ErrorBanner::tr("Open its page");
    case BannerStep::NetworkSettings:
        return ErrorBanner::tr("Network settings");
    case BannerStep::CopyDetails:
        return ErrorBanner::tr("Copy details");
    }
    return {};
}

} // namespace ringkey
