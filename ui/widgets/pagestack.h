// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QStackedWidget>

namespace ringkey {

/// Shows one page at a time. A change slides and fades the old page away within 160 ms, over the
/// new one, which is live at once; without motion it is simply there.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    enum class Direction
    {
        Forward,
        Back
    };

    explicit PageStack(QWidget *parent = nullptr);

    void changeTo(QWidget *page, Direction direction);

Q_SIGNALS:
    /// The old page is gone from the picture.
    void changeFinished();

private:
    QPointer<QWidget> m_leaving;
};

} // namespace ringkey
