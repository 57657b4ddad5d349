// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/testphone.h"
#include "app/qa/coverage.h"
#include "app/qa/deskpanel.h"
#include "app/qa/interceptor.h"
#include "app/qa/qadesk.h"
#include "app/qa/relay.h"
#include "app/qa/servicesettings.h"
#include "app/qa/teststore.h"

#include <QHash>
#include <QPointer>

namespace ringkey::qa {

class QaDesk : public QObject, public Desk
{
public:
    QaDesk(const QString &folder, QString recording);

    void prepare(SignInOptions &options) override;
    void open(QMainWindow &window, DeskReach reach) override;
    void take(BundledService &service) override;
    void take(std::unique_ptr<TestPhone> phone) override;
    BackendConfig through(const BackendConfig &service) override;
    void arrived(const PhoneMessage &message) override;
    void transitioned(const Transition &step) override;

private:
    using Done = std::function<void(const QString &fault)>;

    void ask(QJsonObject wish, Done done = {});
    void answered(const QJsonObject &answer);
    void decide(const Request &request, const Relay::Go &go);
    void wishFirst(const Scenario &scenario, const Request &request, const Relay::Go &go);
    void setArmed(const Scenario &scenario, bool on);
    void disarm(const Scenario &scenario);
    void sayArmed();
    void clear();
    void jump(int seconds, Clocks clocks);
    void putForward(qint64 ours, qint64 service);
    void lookAtClock();
    void intercept(bool on);
    void setSetting(const Scenario &scenario, bool on);
    void reloadService();
    void makePerson(Person person);
    void finishPerson(Person person, const QString &number);
    void fixCode(const QString &number, const QString &code);
    void showCodes();
    const Scenario *armedFor(const Request &request) const;
    const Scenario *armedText() const;

    bool isIntercepted() const;
    BackendConfig throughInterceptor(quint16 port) const;
    void follow();
    void act(const QString &name);
    void exportRecording(const QString &ending);
    void replayRecording();

    QString m_recording; ///< the file of this run
    Coverage m_coverage;
    std::shared_ptr<qint64> m_ours = std::make_shared<qint64>(0); ///< seconds ahead
    qint64 m_service = 0;
    KeychainAnswer m_keychain = std::make_shared<Storage>(Storage::Keychain);
    QPointer<TestStore> m_store;
    Relay m_relay;
    QPointer<DeskPanel> m_panel;
    QPointer<BundledService> m_child;
    QPointer<TestPhone> m_phone;
    DeskReach m_reach;
    BackendConfig m_throughRelay;
    Interceptor m_interceptor;
    QList<const Scenario *> m_armed;
    QHash<int, Done> m_asked;
    int m_lastAsked = 0;
    int m_people = 0;
    QString m_serviceFile;
    ServiceSettings m_settings;
};

} // namespace ringkey::qa
