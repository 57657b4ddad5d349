// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/outbox.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace ringkey {

class TextLabel;

/// The second small window: what the bundled service texts and says on calls, newest first. It must
/// never be made when the app talks to another service.
class TestPhone : public QDialog
{
    Q_OBJECT
public:
    /// Messages shown at once; older ones go.
    static constexpr int limit = 30;

    /// Narrower than the app's window, so that both stand side by side on a screen of 1280.
    static constexpr QSize firstSize{360, 520};

    explicit TestPhone(QWidget *parent = nullptr);

    void add(const PhoneMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void setWords();

    // As what they are: words given to a QLabel are gone with the next change of its look.
    TextLabel *m_title = nullptr;
    TextLabel *m_origin = nullptr;
    TextLabel *m_nothingYet = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace ringkey
