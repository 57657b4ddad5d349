// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/backendconfig.h"

#include <QProcess>
#include <QTemporaryDir>

/// ringkey-service in a folder of its own, and the texts it sent.
class RealService
{
public:
    /// `toml` is added to the fresh configuration.
    explicit RealService(const QByteArray &toml = {});
    ~RealService();

    /// Starts it on the port it had before, if any.
    bool start();
    void stop();
    /// For the next start.
    void addConfig(const QByteArray &toml);
    ringkey::BackendConfig config() const { return m_config; }
    QStringList texts() const;
    /// The code in the newest text.
    QString newestCode() const;

private:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    void readConfig();

    QTemporaryDir m_folder;
    QProcess m_process;
    ringkey::BackendConfig m_config;
};
