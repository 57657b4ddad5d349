// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QRect>

namespace ringkey {

/// The card that lists open in, over the page. One kind for all of them. Its parent is the widget
/// it belongs to, under which screen readers find it: hostPopups() says so.
class Popup : public QFrame
{
    Q_OBJECT
public:
    explicit Popup(QWidget *parent);

protected:
    enum class Edge : std::uint8_t
    {
        Leading,
        Trailing
    };
    /// Below `anchor`, above it where there is no room, with this edge at the anchor's.
    /// Never taller than roomFor(anchor).
    void place(QWidget *anchor, QSize size, Edge edge);
    /// The height below or above `anchor`, whichever has more.
    static int roomFor(const QWidget *anchor);
    /// False where `key` neither picks nor leaves.
    bool endWith(int key);
    virtual void pickCurrent() = 0;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_placed;
};

/// The popups that are children of `host` are among its children for screen readers too, which Qt
/// leaves out.
void hostPopups(QWidget *host);

} // namespace ringkey
