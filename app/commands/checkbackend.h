// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/check/tenantcheck.h"
#include "app/demo/bundledservice.h"
#include "app/network.h"
#include "app/settings/answerform.h"

namespace ringkey {

/// `ringkey --check-backend`: reads the number, then each code, from standard input; asks on
/// standard error. Ends the event loop with ExitDone where nothing was found, else ExitFailed.
class CheckBackend : public QObject
{
    Q_OBJECT
public:
    CheckBackend(const ReadSettings &read, AnswerForm form);

    void start();

private:
    void begin();
    void run(const BackendConfig &backend);
    void finish();
    void giveUp(int exitCode, const QString &complaint);

    ReadSettings m_read;
    AnswerForm m_form;
    Network m_network;
    std::optional<PhoneNumber> m_number;
    std::unique_ptr<BundledService> m_service;
    std::unique_ptr<check::TenantCheck> m_check;
};

} // namespace ringkey
