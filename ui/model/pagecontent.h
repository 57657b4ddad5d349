// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/flow/states.h"
#include "auth/types/account.h"
#include "ui/model/pageid.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <chrono>
#include <optional>

namespace ringkey {

/// Where sessions that outlast the program are kept.
enum class SessionPlace : std::uint8_t
{
    Keychain,
    HostsOwn ///< nobody knows what the host calls it
};

enum class BannerKind : std::uint8_t
{
    Info,
    Success,
    Warning,
    Error
};

/// What can be done about what a banner tells, in the banner itself.
enum class BannerStep : std::uint8_t
{
    TryAgain,
    OpenPortal,
    NetworkSettings, ///< only where the host has such a page
    CopyDetails
};

struct Banner
{
    BannerKind kind = BannerKind::Info;
    QString text = {};  ///< may hold <b>, and %1 where `until` is set
    QString typed = {}; ///< one more sentence, where something was typed
    QList<BannerStep> steps = {};
    std::optional<QDateTime> until = {}; ///< UTC: counted down to; the primary button waits
    std::optional<AuthError> error = {}; ///< what the details tell
    bool ofAct = false;                  ///< of what the person did last, not of the network
    friend bool operator==(const Banner &, const Banner &) = default;
};

/// The button that shows progress.
enum class Busy : std::uint8_t
{
    Nothing,
    Primary,
    CodeInstead,
    Resend,
    VerifyNow,
    Sessions,  ///< the row that leads to them
    EndSession ///< the one of PageModel::endingSession
};

/// What the backend and the state allow. A page hides what is false.
struct AvailableActions
{
    bool codeInstead = false;
    bool codeBelow = false; ///< as well, but not as the page's own button: it began without
    bool registration = false;
    bool call = false;              ///< "Call me with the code"
    bool callLater = false;         ///< that may be offered here, and its words have their room
    bool passwordInstead = false;   ///< on the code page of a sign-in; or the phone is gone
    bool signInInstead = false;     ///< the number has an account already
    bool changeNumberOnCode = true; ///< "Change" beside the number a code went to
    bool askPassword = false;       ///< what the page does takes one
    bool verifyNow = false;         ///< the number is there, but unverified
    bool verifyAgain = false;
    bool verifyAgainPossible = false; ///< its row has a place, also before it is offered
    bool changeNumber = false;
    bool removeNumber = false;
    bool signOutEverywhere = false;
    bool sessions = false;
    bool keep = true;          ///< "Keep me signed in" may be chosen
    bool resetPassword = true; ///< on the locked page
    bool settled = true;       ///< false: the backend has not said yet what it offers
    bool keychainRetry = false;
    friend bool operator==(const AvailableActions &, const AvailableActions &) = default;
};

/// All a page needs to show itself. Texts are in the interface language. Holds no secret.
struct PageModel
{
    PageId page = PageId::SignIn;
    QString title;
    QString lead;       ///< rich text: numbers are bold and never broken or mirrored
    QString leadToCome; ///< may follow it on this page, and has its room from the start
    std::optional<Banner> banner;
    QMap<PagePart, QString> errors; ///< never PagePart::Banner: that is `banner`
    QList<PagePart> clear;          ///< what is wiped when this answer arrives
    QString primary;                ///< caption of the primary button, with its mnemonic
    /// What the primary button does cannot be undone: it has the error colour, and Enter in a field
    /// does not press it.
    bool destroys = false;
    QString codeInHand;                ///< "Your code from 19:05 still works.", or empty
    Busy busy = Busy::Nothing;         ///< a request is under way: only Back may be chosen
    bool goesBack = true;              ///< there is a page before, or a request to give up
    QString busyText;                  ///< "Signing in…"
    PagePart focus = PagePart::Banner; ///< Banner: the page's first button

    AvailableActions available;
    flow::MaybeNumber number; ///< filled into the phone field, or the number spoken about
    QString name;
    /// Codes travel by SMS: only then a message is called a text.
    bool byText = true;
    std::optional<Account> account;
    std::optional<flow::CodeTicket> ticket;
    QList<flow::SecurityQuestion> questions;
    QList<OpenSession> sessions; ///< this one first
    QString endingSession = {};  ///< id of the session that Busy::EndSession ends
    Storage storage = Storage::Checking;
    SessionPlace place = SessionPlace::Keychain;
    Erasure erasure = Erasure::Done;      ///< of who signed out
    bool keep = true;                     ///< the wish to stay signed in, made on a page before
    std::optional<QDateTime> lockedUntil; ///< UTC
    int minPasswordLength = 8;
    int maxPasswordLength = 128;
    bool wantsConsent = false;        ///< the backend makes no account without
    QUrl policyUrl = {};              ///< the backend's own, for a brand without
    QDateTime now;                    ///< UTC, when the model was made
    std::chrono::seconds clockSet{0}; ///< what this computer's clock is ahead of `now`
    friend bool operator==(const PageModel &, const PageModel &) = default;
};

} // namespace ringkey
