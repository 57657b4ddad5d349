// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/backend/fakeserver.h"

#include <QJsonObject>
#include <QMap>

/// A tenant as the contract has it, of one account, and with one fault where wanted. Built from the
/// contract, not from the service's sources.
class FakeTenant : public QObject
{
    Q_OBJECT

public:
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
        QByteArray contentType = "application/json";
        QByteArray headers = {};
    };

    FakeTenant();

    QUrl url() const { return m_server.url(); }
    /// Every answer to "VERB /path" becomes `reply`; "*": to everything.
    void plant(const QByteArray &where, const Reply &reply) { m_faults[where] = reply; }
    /// A member of a good answer is another one, or gone where `value` is undefined.
    void bend(const QByteArray &where, const QString &member, const QJsonValue &value,
              const QString &newName = {});
    /// s before ours
    void setClockAhead(qint64 seconds) { m_ahead = seconds; }
    void add(const QString &member, const QJsonValue &offer) { m_offers.insert(member, offer); }
    void letOldTokensLive() { m_oldTokensLive = true; }
    void takeAnyCode() { m_anyCode = true; }
    void takeAnyPassword() { m_anyPassword = true; }
    int texts() const { return m_texts; }
    const QList<SeenRequest> &seen() const { return m_server.seen(); }

    static Reply refusal(int status, int code);

private:
    struct Bend
    {
        QString member;
        QJsonValue value;
        QString newName;
    };

    void answer(QTcpSocket &socket, const SeenRequest &request);
    Reply good(const QByteArray &what, const SeenRequest &request);
    Reply byToken(const QByteArray &what, const SeenRequest &request);
    Reply opened();
    QJsonObject profile() const;
    Reply sent();
    Reply ifCode(const SeenRequest &request, const Reply &then);
    Reply signIn(const SeenRequest &request);
    QJsonObject life() const;

    FakeServer m_server;
    QMap<QByteArray, Reply> m_faults;
    QMap<QByteArray, Bend> m_bends;
    QJsonObject m_offers;
    QByteArray m_password;
    QByteArray m_token;
    qint64 m_ahead = 0;
    int m_tokens = 0;
    int m_texts = 0;
    bool m_verified = false;
    bool m_oldTokensLive = false;
    bool m_anyCode = false;
    bool m_anyPassword = false;
};
