// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace ringkey {

/// Lines that are written one by one, for whoever looks meanwhile and for after a crash. Only the
/// owner may read a file; what else is written to, such as /dev/null, keeps its mode.
class LineFile
{
public:
    /// `option` is whose file it is. Empty: it is open; else a sentence why not.
    QString open(const char *option, const QString &file, QIODevice::OpenMode how);
    /// Standard output.
    QString openOutput(const char *option);
    QString fileName() const { return m_file.fileName(); }

    /// At once. Where there is no room the log says so, and nothing more is written.
    void add(const QByteArray &line);

private:
    QFile m_file;
    const char *m_option = "";
};

} // namespace ringkey
