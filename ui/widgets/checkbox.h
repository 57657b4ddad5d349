// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace ringkey {

/// A check box whose text wraps where it has to. For links in the text see CheckLine.
class CheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit CheckBox(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    int textStart() const;
};

} // namespace ringkey
