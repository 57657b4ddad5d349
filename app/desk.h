// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/outbox.h"

#include <Ringkey/BackendConfig>
#include <Ringkey/SignInOptions>
#include <Ringkey/Transition>
#include <memory>

class QMainWindow;

namespace ringkey {

class BundledService;
class TestPhone;

/// What the desk may do with the app.
struct DeskReach
{
    std::function<void()> lookAtClock; ///< the app sees what is due
    std::function<void(const BackendConfig &)> connectTo;
};

/// What a QA desk is to the program: it stands between its parts and is no part of any. There is
/// none but with `--qa`. See app/qa.
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// The clock and the keychain of this run.
    virtual void prepare(SignInOptions &options) = 0;
    /// Beside the pages, in the same window.
    virtual void open(QMainWindow &window, DeskReach reach) = 0;
    virtual void take(BundledService &service) = 0;
    virtual void take(std::unique_ptr<TestPhone> phone) = 0;
    /// The address that the app is to use in place of that of the service.
    virtual BackendConfig through(const BackendConfig &service) = 0;
    virtual void arrived(const PhoneMessage &message) = 0;
    virtual void transitioned(const Transition &step) = 0;
};

} // namespace ringkey
