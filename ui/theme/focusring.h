// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace ringkey {

/// Keeps one soft ring around whatever has the focus, outside its edges, so that controls keep
/// their size.
///
/// A composite control sets marks::focusRing to true to get the ring instead of its
/// editor; a control that draws its own focus sets it to false. The ring has the colour of errors
/// as long as marks::bad is true.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    /// Around what has the focus in `root`; null: in the whole application.
    explicit FocusRing(QWidget *root, QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(QWidget *focus);
    void follow(QWidget *target);
    void put();
    void copyBad();
    void showAgain();

    QPointer<QWidget> m_root;
    QPointer<QFocusFrame> m_frame;
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_followed; ///< the target and what it is in
};

} // namespace ringkey
