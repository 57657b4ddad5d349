// SPDX-License-Identifier: Apache-2.0
#include "app/demo/bundledservice.h"
#include "app/qa/qadesk_p.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimer>
#include <Ringkey/PhoneNumber>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

const auto samplePassword = u"quartz-lamp-42"_s;
constexpr std::chrono::seconds lateText{40};

bool isOfRequests(const Scenario &scenario)
{
    return scenario.text == TextFate::Arrives && scenario.keychain == Storage::Keychain &&
           (!scenario.setting || !scenario.wish.isEmpty()) && !scenario.intercepted &&
           scenario.clockAhead == 0;
}

/// What the person typed, put aside.
Request changed(Request request, const Scenario &scenario)
{
    if (scenario.key)
        request.put(QString::fromLatin1(scenario.key), QString::fromLatin1(scenario.value));
    return request;
}

QString made(const Scenario &scenario)
{
    return u"Made: %1"_s.arg(QString::fromLatin1(scenario.words));
}

QString numberOf(int person)
{
    return u"+4474001%1"_s.arg(23100 + person, 5, 10, QLatin1Char('0'));
}

} // namespace

const Scenario *QaDesk::armedFor(const Request &request) const
{
    const auto found = std::ranges::find_if(m_armed, [&](const Scenario *one) {
        return isOfRequests(*one) && matches(one->which, request);
    });
    return found == m_armed.end() ? nullptr : *found;
}

const Scenario *QaDesk::armedText() const
{
    const auto found = std::ranges::find_if(
        m_armed, [](const Scenario *one) { return one->text != TextFate::Arrives; });
    return found == m_armed.end() ? nullptr : *found;
}

void QaDesk::decide(const Request &request, const Relay::Go &go)
{
    const Scenario *scenario = armedFor(request);
    if (!scenario)
        return go(request, nullptr);
    if (!m_panel->isUntilCleared() && !scenario->setting)
        disarm(*scenario);
    m_panel->say(made(*scenario));
    if (!scenario->wish.isEmpty())
        return wishFirst(*scenario, request, go);
    go(changed(request, *scenario), scenario);
}

void QaDesk::wishFirst(const Scenario &scenario, const Request &request, const Relay::Go &go)
{
    QJsonObject wish = QJsonDocument::fromJson(scenario.wish).object();
    if (wish.contains("phone"_L1))
        wish["phone"_L1] = request.phone();
    if (wish["do"_L1] == "clock"_L1) {
        wish["seconds"_L1] = pastCodeLife;
        putForward(pastCodeLife, pastCodeLife); // what is due here is seen with the answer
        m_panel->showClock(*m_ours, m_service);
    }
    ask(wish, [this, request, go, &scenario](const QString &fault) {
        if (!fault.isEmpty())
            m_panel->say(fault);
        go(request, &scenario);
    });
}

void QaDesk::setArmed(const Scenario &scenario, bool on)
{
    m_armed.removeAll(&scenario);
    if (on)
        m_armed.append(&scenario);
    sayArmed();
    if (scenario.setting)
        setSetting(scenario, on);
    if (scenario.intercepted)
        intercept(on);
    if (scenario.clockAhead != 0)
        jump(on ? scenario.clockAhead : -scenario.clockAhead, Clocks::OursAlone);
    if (scenario.keychain == Storage::Keychain)
        return;
    *m_keychain = armedKeychain(m_armed);
    if (*m_keychain == Storage::Keychain && m_store)
        m_store->recover();
}

void QaDesk::sayArmed()
{
    QStringList all;
    for (const Scenario *one : m_armed)
        all += QString::fromLatin1(one->words);
    m_panel->say(all.isEmpty() ? u"No trouble is armed."_s : u"Armed: %1"_s.arg(all.join(u", ")));
}

/// What is done with a text between service and phone.
void QaDesk::arrived(const PhoneMessage &message)
{
    const Scenario *fate = armedText();
    if (!fate)
        return m_phone->add(message);
    if (!m_panel->isUntilCleared())
        disarm(*fate);
    m_panel->say(made(*fate));
    if (fate->text == TextFate::Late)
        QTimer::singleShot(lateText, m_phone, [this, message] { m_phone->add(message); });
    if (fate->text == TextFate::Landline)
        ask({{"do"_L1, "landline"_L1}});
}

void QaDesk::disarm(const Scenario &scenario)
{
    m_armed.removeAll(&scenario);
    m_panel->setArmed(scenario, false);
}

void QaDesk::clear()
{
    for (const Scenario *scenario : QList(m_armed)) {
        m_panel->setArmed(*scenario, false);
        setArmed(*scenario, false);
    }
    sayArmed();
}

bool QaDesk::isIntercepted() const
{
    return std::ranges::any_of(m_armed, [](const Scenario *one) { return one->intercepted; });
}

BackendConfig QaDesk::throughInterceptor(quint16 port) const
{
    BackendConfig config = m_throughRelay;
    config.url.setScheme(u"https"_s);
    config.url.setPort(port);
    config.configUrl = config.url;
    return config;
}

/// Until it is cleared. The real connection meets a real certificate: the app's own checks speak.
void QaDesk::intercept(bool on)
{
    if (!on)
        return m_reach.connectTo(m_throughRelay);
    m_interceptor.start([this](const QString &fault, quint16 port) {
        if (!isIntercepted()) // cleared while the certificate was made
            return;
        if (!fault.isEmpty())
            return m_panel->say(fault);
        m_reach.connectTo(throughInterceptor(port));
        m_panel->say(u"The app meets an unknown certificate."_s);
    });
}

/// Until it is cleared: what follows from it takes more than one request.
void QaDesk::setSetting(const Scenario &scenario, bool on)
{
    const QLatin1StringView key(scenario.setting);
    if (key == "privacy.version"_L1)
        m_settings.policy =
            on ? u"qa-"_s + QString::number(QDateTime::currentSecsSinceEpoch()) : QString();
    else if (key == "lockout.code_opens"_L1)
        m_settings.codesMeetLocks = on;
    else
        m_settings.countries = on ? QStringList{u"FJ"_s} : QStringList{};
    reloadService();
}

void QaDesk::reloadService()
{
    const QString fault = write(m_settings, m_serviceFile);
    if (!fault.isEmpty())
        return m_panel->say(fault);
    ask({{"do"_L1, "reload"_L1}},
        [this](const QString &) { m_panel->say(u"The service has it."_s); });
}

void QaDesk::makePerson(Person person)
{
    const QString number = numberOf(m_people++);
    QJsonObject wish{{"do"_L1, "person"_L1},
                     {"phone"_L1, number},
                     {"password"_L1, samplePassword},
                     {"name"_L1, "Amara"_L1},
                     {"answers"_L1, QJsonObject{{"pet"_L1, "rex"_L1}}},
                     {"verified"_L1, person != Person::Unverified}};
    if (person == Person::New)
        wish = {{"do"_L1, "free"_L1}, {"phone"_L1, number}};
    ask(wish, [this, person, number](const QString &fault) {
        constexpr int most = 800; // the numbers there are
        if (fault.isEmpty())
            finishPerson(person, number);
        else if (m_people < most)
            makePerson(person); // an earlier sitting has this number
        else
            m_panel->say(fault);
    });
}

void QaDesk::finishPerson(Person person, const QString &number)
{
    if (person == Person::New)
        return m_panel->showPerson(u"%1\nNobody has it yet."_s.arg(number));
    if (person == Person::Locked)
        ask({{"do"_L1, "lock"_L1}, {"phone"_L1, number}, {"how"_L1, "suspended"_L1}});
    if (person == Person::WithoutNumber)
        ask({{"do"_L1, "drop-number"_L1}, {"phone"_L1, number}});
    m_panel->showPerson(u"%1\nPassword: %2"_s.arg(number, samplePassword));
}

void QaDesk::fixCode(const QString &typed, const QString &code)
{
    const auto number = PhoneNumber::fromE164(typed.simplified().remove(u' '));
    static const QRegularExpression sixDigits(u"^[0-9]{6}$"_s);
    if (!number || !sixDigits.match(code).hasMatch())
        return m_panel->say(u"That takes a number like +447400123456 and six digits."_s);
    m_settings.codes[number->e164()] = code;
    showCodes();
    reloadService();
}

void QaDesk::showCodes()
{
    QStringList lines;
    for (auto it = m_settings.codes.begin(); it != m_settings.codes.end(); ++it)
        lines += it.key() + u": "_s + it.value();
    m_panel->showCodes(lines);
}

} // namespace ringkey::qa
