// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"
#include "ui/widgets/busybutton.h"

#include <QStringList>
#include <Ringkey/Branding>

namespace ringkey {

struct FileError;

/// Why nothing can be shown but this page: what is wrong, where, and what is allowed there.
struct StartTrouble
{
    QString words;                            ///< for the person, in their language
    QList<std::pair<QString, QString>> where; ///< names and values
    QStringList details;                      ///< English lines for "Copy details"
    friend bool operator==(const StartTrouble &, const StartTrouble &) = default;
};

StartTrouble startTrouble(const FileError &error);

/// The page in place of all others. Its "Quit" is the host's to do.
class CannotStart : public PlainPage
{
    Q_OBJECT
public:
    CannotStart(const Branding &branding, const StartTrouble &trouble, QWidget *parent = nullptr);

    /// Another way on, above "Copy details"; `chosen` when it is pressed.
    void offer(const QString &caption);
    bool tells(const StartTrouble &trouble) const { return trouble == m_trouble; }
    /// To the button that should be pressed first.
    void takeFocus();

Q_SIGNALS:
    void chosen();
    void quitChosen();

protected:
    void retranslate() override {} // what is wrong was said in the language it was met in

private:
    BusyButton *button(BusyButton::Kind kind, const QString &name, const QString &text);
    void copy(const QStringList &lines);

    StartTrouble m_trouble;
    BusyButton *m_offer = nullptr;
    BusyButton *m_copy = nullptr;
};

} // namespace ringkey
