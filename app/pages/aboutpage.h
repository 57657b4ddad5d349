// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/plainpage.h"

#include <Ringkey/Branding>

namespace ringkey {

class BusyButton;
class ListRow;
class ValueRow;
struct ShownSettings;

/// Versions, licences, support, and the details for who helps.
class AboutPage : public PlainPage
{
    Q_OBJECT
public:
    AboutPage(const Branding &branding, QWidget *parent);

    void show(const ShownSettings &settings);

Q_SIGNALS:
    void licencesChosen();
    void linkChosen(const QUrl &url);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void makeCards();
    void copy();

    Branding m_branding;
    QString m_backend;
    ValueRow *m_version = nullptr;
    ValueRow *m_runsOn = nullptr;
    ValueRow *m_service = nullptr;
    ListRow *m_licences = nullptr;
    ListRow *m_support = nullptr;
    BusyButton *m_copy = nullptr;
};

} // namespace ringkey
