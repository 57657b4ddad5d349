// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/networkkept.h"
#include "app/pages/plainpage.h"
#include "app/settings/settings.h"

#include <Ringkey/Secret>

namespace ringkey {

class BusyButton;
class ErrorLine;
class ListCard;
class ListRow;
class PasswordField;
class TextField;
class TextLabel;
struct ShownSettings;

/// How the app reaches the internet. Counts with Save, and without a restart.
class NetworkPage : public PlainPage
{
    Q_OBJECT
public:
    explicit NetworkPage(QWidget *parent);

    void show(const ShownSettings &settings);
    /// What was chosen is in use.
    void tellSaved(NetworkKept kept);
    /// Undoes what was typed and not saved.
    void open(const ShownSettings &settings);

Q_SIGNALS:
    /// `password`: nothing where it stays as it is.
    void chosen(const ringkey::NetworkSettings &network,
                const std::optional<ringkey::Secret> &password);

protected:
    void retranslate() override;

private:
    /// A label, a field and what is wrong with it.
    struct Row
    {
        QWidget *whole = nullptr;
        TextLabel *label = nullptr;
        TextField *field = nullptr;
        ErrorLine *error = nullptr;
    };
    Row addField(const QString &name, QWidget *to);
    void makeWays();
    void makeProxyRows();
    void fill(const ShownSettings &settings);
    QString way() const;
    void waysChanged();
    void save();
    bool check();
    static bool refuse(const Row &row, const QString &why);
    QString caProblem() const;
    void chooseFile();

    ListCard *m_ways = nullptr;
    ListRow *m_system = nullptr;
    ListRow *m_none = nullptr;
    ListRow *m_manual = nullptr;
    QWidget *m_proxy = nullptr;
    Row m_host;
    Row m_port;
    Row m_user;
    TextLabel *m_passwordLabel = nullptr;
    PasswordField *m_password = nullptr;
    Row m_caFile;
    BusyButton *m_choose = nullptr;
    TextLabel *m_locked = nullptr;
    BusyButton *m_save = nullptr;
    bool m_passwordKept = false;
};

} // namespace ringkey
