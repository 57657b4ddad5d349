// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// One reply of the service.
struct Reply
{
    int status = 0;
    QByteArray raw;
    QJsonObject json;
    QJsonArray list;

    int code() const { return json[QLatin1StringView("ErrorCode")].toInt(); }
    QString text(const char *key) const { return json[QLatin1StringView(key)].toString(); }
    bool isTrue(const char *key) const { return json[QLatin1StringView(key)].toBool(); }
    QJsonObject object(const char *key) const { return json[QLatin1StringView(key)].toObject(); }
    QString token() const { return text("access_token"); }
};

/// The real ringkey-service in a folder of its own, with waits short enough for a test.
class ServiceProcess
{
public:
    /// `extraToml` is appended to the configuration that "init" wrote.
    /// `replaced` are pairs: what "init" wrote, and what stands there instead.
    explicit ServiceProcess(const QByteArray &extraToml = {},
                            const QStringList &extraArguments = {},
                            const QByteArrayList &replaced = {});
    /// Ends it if it still runs.
    ~ServiceProcess();

    bool isServing() const { return m_port != 0; }
    quint16 port() const { return m_port; }
    QByteArray key() const { return m_key; }
    QByteArray secret() const { return m_secret; }
    QProcess &process() { return m_process; }
    QString configFile() const { return m_folder.filePath(QStringLiteral("service.toml")); }
    /// Runs another command of the program; what it printed.
    QByteArray command(const QStringList &arguments, int *exitCode = nullptr) const;
    static QString program();

    /// Any request; `target` begins with "/" and gets the API key unless it has one.
    Reply call(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {},
               const QByteArrayList &headers = {}) const;
    /// With an access token in the Authorization header.
    Reply callAs(const QString &token, const QByteArray &method, const QByteArray &target,
                 const QJsonObject &body = {}) const;
    /// With the API secret.
    Reply manage(const QByteArray &method, const QByteArray &target,
                 const QJsonObject &body = {}) const;
    /// The bytes as they are, on a connection of their own.
    Reply sendRaw(const QByteArray &request) const;

    /// The code of the next text to `number` that was not asked for before; waits for it.
    QString nextCode(const QString &number);
    /// An account with a verified number and the password of password(); its Uid.
    QString createAccount(const QString &number) const;
    /// The access token of a sign-in with password().
    QString signIn(const QString &number) const;
    QByteArray sott() const;
    static QString password() { return QStringLiteral("correct horse battery"); }

private:
    QStringList textsTo(const QString &number) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_key;
    QByteArray m_secret;
    quint16 m_port = 0;
    QHash<QString, qsizetype> m_read;
};
