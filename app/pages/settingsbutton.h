// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace ringkey {

/// The way to the settings from every page: a small gear. Ctrl+, presses it, too.
class SettingsButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SettingsButton(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
};

} // namespace ringkey
