// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace ringkey {

/// Sent to the speaker with every announcement, whether a screen reader listens or not: a host that
/// speaks in another way finds it with an event filter on the application.
class Announcement : public QEvent
{
public:
    explicit Announcement(QString text);

    static Type type();
    QString text() const { return m_text; }

private:
    QString m_text;
};

/// Has a screen reader speak `text` once, as said by `speaker`.
void announce(QWidget *speaker, const QString &text);

/// Lets banners and error lines have the role of an alert, and a busy button say that it is busy;
/// cheap, and done by their constructors.
void registerAccessibleRoles();

/// The property of a widget that hostPopups() (popup.h) was called for.
inline constexpr auto hostsPopups = "hostsPopups";

} // namespace ringkey
