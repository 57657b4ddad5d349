// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <Ringkey/Session>
#include <cstdint>
#include <vector>

namespace ringkey::qa {

/// A request of the app as it came over the wire.
struct Request
{
    QByteArray verb;
    QByteArray path; ///< without its query
    QByteArray query;
    QByteArray head; ///< all lines after the first, each with its end
    QJsonObject body;

    /// In the body, else in the query; E.164.
    QString phone() const;
    /// In place of what the person typed, wherever it stands.
    void put(const QString &key, const QString &value);
    QByteArray bytes() const; ///< as it goes on to the service
};

/// Which requests a trouble is for.
enum class For : std::uint8_t
{
    Any, ///< but the app's looks whether somebody is there
    Password,
    CodeSending,
    CodeEntering,
    NewNumber, ///< registration, or the change of a number
    NewPassword,
    Session, ///< with a token
};
bool matches(For which, const Request &request);

/// What the fault layer on the connection does.
enum class Fault : std::uint8_t
{
    None,
    DropBefore,
    DropAfter,
    Slow,
    Malformed,
    Portal,
    TooMany,
    Busy,
    /// Sent on until the service has enough of it, by its own count.
    Repeat,
};

/// Where texts end.
enum class TextFate : std::uint8_t
{
    Arrives,
    Never,
    Late,
    Landline, ///< the provider tells the service that it is one
};

/// One trouble on demand.
struct Scenario
{
    const char *id;    ///< the control's object name is "scenario_" + id: frozen
    const char *words; ///< English, as all of the desk
    For which = For::Any;
    Fault fault = Fault::None;
    int stopsAt = 0; ///< Repeat: at this ErrorCode
    /// Told to the service before the request goes on; PHONE stands for the request's number.
    QByteArray wish = {};
    /// Put into the request in place of what the person typed.
    const char *key = nullptr;
    const char *value = nullptr;
    /// The key of the service's configuration that changes, until cleared: with a wish, each
    /// request for which that is meets it.
    const char *setting = nullptr;
    TextFate text = TextFate::Arrives;
    Storage keychain = Storage::Keychain; ///< what the keychain answers
    bool intercepted = false;             ///< the app meets another certificate
    int clockAhead = 0;                   ///< seconds that the app's clock alone is wrong by
};

struct ScenarioGroup
{
    const char *words;
    std::vector<Scenario> scenarios;
};
const std::vector<ScenarioGroup> &scenarioGroups();

/// What the keychain answers while these are armed.
Storage armedKeychain(const QList<const Scenario *> &armed);

/// The seconds that both clocks go on when a code is to be expired.
inline constexpr int pastCodeLife = 11 * 60;

} // namespace ringkey::qa
