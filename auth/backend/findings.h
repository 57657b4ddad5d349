// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/backend/transport.h"
#include "auth/types/autherror.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ringkey::backend {

class Doctor;

/// What a Doctor found out about a failure, for everybody who meets the same one within a while: as
/// long as the trouble lasts the app looks every few seconds whether it is over, and the host is
/// not asked the same each time.
class Findings : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lasting{60};

    using Told = std::function<void(const AuthError &)>;
    /// `told` the error as it is known better, at once where that was found out before. Not where
    /// `context` is gone by then.
    void lookInto(const Route &https, const Route &plain, const AuthError &error, QObject *context,
                  Told told);
    /// The network is another one, or good again.
    void forget();

private:
    struct Waiting
    {
        QPointer<QObject> context;
        AuthError error;
        Told told;
    };
    struct Finding
    {
        Doctor *doctor = nullptr; ///< while it looks
        bool lasts = true;        ///< what it finds is of the network that there is
        std::optional<AuthError> found;
        QElapsedTimer since;
        std::vector<Waiting> waiting;
    };
    using What = std::pair<AuthErrorKind, QString>; ///< and whose

    void takeFrom(const What &what);

    std::map<What, Finding> m_findings;
};

} // namespace ringkey::backend
