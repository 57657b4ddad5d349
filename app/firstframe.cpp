// SPDX-License-Identifier: Apache-2.0
#include "app/firstframe.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace ringkey {

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> then)
        : QObject(&window)
        , m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_then();
            });
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstFrame(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then)); // owned by the window
}

} // namespace ringkey
