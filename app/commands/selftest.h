// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/network.h"
#include "app/settings/answerform.h"
#include "auth/backend/backend.h"
#include "auth/session/keychain.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <functional>
#include <memory>

namespace ringkey {

/// `ringkey --self-test`: whether this computer has what the app needs. A line for each check, or
/// JSON; ends the event loop with ExitDone where all is well, else ExitFailed. Asks nobody
/// anything and leaves nothing behind.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    SelfTest(const ReadSettings &read, AnswerForm form);

    void start();

private:
    using Step = void (SelfTest::*)();

    void report(const QString &check, bool isWell, const QString &what);
    void next();
    /// `tooLate` where this step is still the one after `patience`.
    void waitFor(std::function<void()> tooLate);
    void askProgram(const QString &program, const QString &option,
                    std::function<void(bool isWell, const QString &said)> answered);
    void checkScreen();
    void checkTls();
    void checkKeychain();
    void keychainWrote(bool inTime, const Keychain::Answer &answer);
    void checkTranslations();
    void checkNumbers();
    void checkFolder();
    void checkBundledService();
    void checkBackend();
    void askBackend();
    QList<QSslCertificate> addedCertificates(const NetworkConfig &way);
    void backendAnswered(QNetworkReply *reply);
    void checkOffers();
    void finish();

    ReadSettings m_read;
    const Settings &m_settings; ///< those of m_read
    QStringList m_newFolders;   ///< what was not there before, the innermost first
    Network m_way;
    AnswerForm m_form;
    bool m_allWell = true;
    QJsonArray m_results;
    int m_step = 0;
    Keychain *m_keychain;
    QNetworkAccessManager m_network;
    std::unique_ptr<backend::Backend> m_backend; ///< reads what it offers
};

} // namespace ringkey
