// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QLockFile>
#include <memory>

namespace ringkey {

/// Lines that are written one by one, for whoever looks meanwhile and for after a crash. Only the
/// owner may read a file; what else is written to, such as /dev/null, keeps its mode.
class LineFile
{
public:
    /// `option` is whose file it is. Empty: it is open; else a sentence why not.
    QString open(const char *option, const QString &file, QIODevice::OpenMode how);
    /// The same, into a new file and for this program alone while this lives: two would write over
    /// each other. What was in it is kept beside it, as `file`.1, `file`.2, …
    QString openAlone(const char *option, const QString &file);
    /// Standard output.
    QString openOutput(const char *option);
    QString fileName() const { return m_file.fileName(); }

    /// At once. Where there is no room the log says so, and nothing more is written.
    void add(const QByteArray &line);

private:
    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    const char *m_option = "";
};

} // namespace ringkey
