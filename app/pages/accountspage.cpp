// SPDX-License-Identifier: Apache-2.0
#include "app/pages/accountspage.h"

#include "app/accounts/roster.h"
#include "app/pages/accountrow.h"
#include "phone/isolated.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listcard.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

/// Somebody, and beside them the way to forget them, whose words are broken into lines before a
/// number is; below them where both have too little room.
class AccountLine : public QWidget
{
public:
    AccountLine(AccountRow *row, LinkButton *forget, QWidget *parent)
        : QWidget(parent)
        , m_row(row)
        , m_forget(forget)
    {
        row->setParent(this);
        forget->setParent(this);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int forget = forgetWidth(width);
        const int last = m_forget->heightForWidth(forget);
        if (isBelow(width))
            return m_row->heightForWidth(width) + last + metrics::gridStep;
        return std::max(m_row->heightForWidth(width - forget - around), last);
    }
    /// A card is at least as high as it would be at this width.
    QSize sizeHint() const override
    {
        const QSize row(m_row->unbroken(), m_row->sizeHint().height());
        const QSize forget = m_forget->sizeHint();
        return {row.width() + forget.width() + around, std::max(row.height(), forget.height())};
    }
    QSize minimumSizeHint() const override
    {
        const QSize row = m_row->minimumSizeHint();
        const int forget = m_row->wordsStart() + m_forget->minimumSizeHint().width();
        return {std::max(row.width(), forget + metrics::gridStep), row.height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            place();
        } else if (event->type() == QEvent::Resize ||
                   event->type() == QEvent::LayoutDirectionChange) {
            place();
        }
        return QWidget::event(event);
    }

private:
    /// Between the two, and at the end.
    static constexpr int around = 2 * metrics::gridStep;

    int restBeside(int width) const { return width - around - m_row->wideEnough(); }

    /// Two lines are well, a column of single letters is not.
    bool isBelow(int width) const
    {
        const int half = m_forget->sizeHint().width() / 2 + metrics::gridStep;
        return restBeside(width) < std::max(half, m_forget->minimumSizeHint().width());
    }

    int forgetWidth(int width) const
    {
        const int start = m_row->wordsStart() + metrics::gridStep;
        const int rest = isBelow(width) ? width - start : restBeside(width);
        return std::min(m_forget->sizeHint().width(), rest);
    }

    void place()
    {
        const int forget = forgetWidth(width());
        QRect row(0, 0, width() - forget - around, height());
        QRect last(row.width() + metrics::gridStep, 0, forget, height());
        if (isBelow(width())) {
            row = QRect(0, 0, width(), m_row->heightForWidth(width()));
            last = QRect(m_row->wordsStart(), row.height(), forget,
                         height() - row.height() - metrics::gridStep);
        }
        m_row->setGeometry(QStyle::visualRect(layoutDirection(), rect(), row));
        m_forget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), last));
    }

    AccountRow *m_row;
    LinkButton *m_forget;
};

} // namespace

AccountsPage::AccountsPage(QWidget *parent)
    : PlainPage(parent)
    , m_card(new ListCard(this))
    , m_add(new BusyButton(this))
{
    setObjectName(u"accountsPage"_s);
    addRow(m_card);
    m_add->setObjectName(u"addAccountButton"_s);
    m_add->setKind(BusyButton::Secondary);
    m_add->setAutoDefault(false);
    addRow(m_add);
    connect(m_add, &QAbstractButton::clicked, this, &AccountsPage::addChosen);
    retranslate();
}

QString AccountsPage::nameOf(const KnownAccount &account)
{
    if (!account.name.isEmpty())
        return account.name;
    return account.number.isEmpty() ? tr("Account") : isolated(account.number);
}

void AccountsPage::show(const QList<KnownAccount> &accounts, std::optional<int> open)
{
    if (m_accounts == accounts && m_open == open)
        return;
    m_accounts = accounts;
    m_open = open;
    retranslate();
}

void AccountsPage::takeFocus()
{
    if (m_first)
        static_cast<QWidget *>(m_first)->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::makeRows()
{
    const QWidget *focused = window()->focusWidget();
    const bool wasHere = isVisible() && m_card->isAncestorOf(focused);
    const QString at = wasHere ? focused->objectName() : QString();
    m_first.clear();
    const auto before = m_card->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *row : before) {
        m_card->layout()->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may be the one that is pressed
    }
    QWidget *again = nullptr; // the same of the same person: Enter would open somebody else
    for (const KnownAccount &account : std::as_const(m_accounts)) {
        QWidget *row = makeRow(account);
        m_card->addRow(row);
        if (!again && !at.isEmpty())
            again = row->findChild<QWidget *>(at);
    }
    m_card->setVisible(!m_accounts.isEmpty());
    if (again)
        again->setFocus(Qt::OtherFocusReason);
    else if (wasHere)
        focusTitle();
}

QWidget *AccountsPage::makeRow(const KnownAccount &account)
{
    const QString name = nameOf(account);
    const bool hasLine = !account.name.isEmpty() && !account.number.isEmpty();
    const QString number = hasLine ? isolated(account.number) : QString();
    const bool here = m_open == account.slot;
    auto *row = new AccountRow(name,
                               !here              ? number
                               : number.isEmpty() ? tr("Open now")
                                                  : tr("%1 · open now").arg(number),
                               m_card);
    row->setObjectName(u"account%1"_s.arg(account.slot));
    auto *forget = new LinkButton(m_card);
    forget->setObjectName(u"forgetAccount%1"_s.arg(account.slot));
    forget->setTone(LinkButton::Muted);
    forget->setText(tr("Not you?"));
    forget->setAccessibleName(tr("Not you? Forget %1").arg(name));
    auto *whole = new AccountLine(row, forget, m_card);
    connect(row, &QAbstractButton::clicked, this,
            [this, slot = account.slot] { Q_EMIT chosen(slot); });
    connect(forget, &QAbstractButton::clicked, this,
            [this, slot = account.slot] { Q_EMIT forgetChosen(slot); });
    if (account == m_accounts.first())
        m_first = row;
    setTabOrder(forget, m_add);
    return whole;
}

void AccountsPage::retranslate()
{
    setWords(tr("&Back"), tr("Choose an account"),
             m_accounts.isEmpty() ? QString() : tr("Signed in on this computer before."));
    m_add->setText(tr("&Use another account"));
    makeRows();
}

} // namespace ringkey
