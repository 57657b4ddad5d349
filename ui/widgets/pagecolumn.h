// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace ringkey {

/// The column of a page: at most 420 wide, centred, scrolling where the window is low. Promote a
/// QScrollArea; the margins of its content's layout are set here.
///
/// Enter in a field presses the visible default button, or goes to the button that the fields lead
/// to where that one is no default; Esc asks for the way back.
class PageColumn : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageColumn(QWidget *parent = nullptr);
    ~PageColumn() override;

    /// Room at the bottom that does not scroll.
    void setStrip(int height);
    int strip() const { return m_strip; }
    /// The focus was put there by the page itself: what comes at the bottom is no reason to scroll
    /// away from the page's top.
    void keepTopFor(const QWidget *focus) { m_keepsTopFor = focus; }
    /// A page is entered: at its top, or as far below as `at` is to be seen, which may be null.
    void startAt(QWidget *at);
    /// Scrolls until the whole of `control`, which may be null, is seen.
    void bringIntoSight(const QWidget *control);
    /// The same with the label above it.
    void bringFieldIntoSight(const QWidget *field);
    /// The field that had the focus last and may have it again, or null.
    QWidget *fieldLeft() const;
    /// The button that the fields lead to, which may be null.
    void setGoal(QWidget *button) { m_goal = button; }
    /// After an answer, when its words have their place: the field that has the focus is seen with
    /// that button, where both have room.
    void bringGoalIntoSightSoon();
    /// Where Esc leads nowhere here it is the host's, whose dialog it closes.
    void setGoesBack(bool goesBack) { m_goesBack = goesBack; }

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyMargins();
    void applyBottomMargin();
    void followFocus(QWidget *before, QWidget *now);
    bool pressDefault();
    bool goToGoal();
    QWidget *seenFocus(int height) const;
    void keepInSight(QWidget *at);

    void showWhole(const QWidget *control, int around);
    QRect placeOf(const QWidget *control) const;
    void bringWithGoalIntoSight(const QWidget *field);
    void bringGoalIntoSight();

    QPointer<QWidget> m_goal;
    QPointer<QWidget> m_fieldLeft;
    QPointer<QWidget> m_focusSeen; ///< the last in this window that had the focus
    QPointer<QWidget> m_startsAt;
    const QWidget *m_keepsTopFor = nullptr; ///< to compare with
    int m_strip = 0;
    bool m_goesBack = true;
    bool m_isByStrip = false;  ///< while the strip is what changes the size
    bool m_isStarting = false; ///< until the layouts of an entered page have settled
};

} // namespace ringkey
