// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace ringkey {

/// A line edit of the look. `bad` gives it the error outline; `framed` off leaves the frame to a
/// composite control.
class TextField : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(bool bad READ isBad WRITE setBad)
    Q_PROPERTY(bool framed READ isFramed WRITE setFramed)
public:
    explicit TextField(QWidget *parent = nullptr);

    bool isBad() const { return m_bad; }
    void setBad(bool bad);
    bool isFramed() const { return m_framed; }
    void setFramed(bool framed);

protected:
    void initStyleOption(QStyleOptionFrame *option) const override;

private:
    bool m_bad = false;
    bool m_framed = true;
};

} // namespace ringkey
