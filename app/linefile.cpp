// SPDX-License-Identifier: Apache-2.0
#include "app/linefile.h"

#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ringkey {

QString LineFile::open(const char *option, const QString &file, QIODevice::OpenMode how)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    m_option = option;
    m_file.setFileName(file);
    if (!m_file.open(how | QIODevice::WriteOnly | QIODevice::Unbuffered, ownerOnly) ||
        (QFileInfo(file).isFile() && !m_file.setPermissions(ownerOnly))) // it may have been there
        return u"%1: %2"_s.arg(file, m_file.errorString());
    return {};
}

QString LineFile::openOutput(const char *option)
{
    m_option = option;
    const bool isOpen = m_file.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return isOpen ? QString() : m_file.errorString();
}

void LineFile::add(const QByteArray &line)
{
    if (!m_file.isOpen() || m_file.write(line) == line.size())
        return;
    // Half a line behind which more come would be none that anybody reads.
    qWarning("%s: %s: %s; nothing more is written", m_option, qPrintable(m_file.fileName()),
             qPrintable(m_file.errorString()));
    m_file.close();
}

} // namespace ringkey
