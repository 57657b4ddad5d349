// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/accountpage.h"

#include "phone/isolated.h"
#include "ui/pages/brandedfields.h"
#include "ui/pages/pagehead.h"
#include "ui/widgets/chip.h"
#include "ui/words/momenttext.h"
#include "ui/words/storagetext.h"
#include "ui_accountpage.h"

namespace ringkey {

AccountPage::AccountPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AccountPage>())
{
    m_ui->setupUi(this);
    setParts(m_ui->column, m_ui->head, nullptr);
    addAct(m_ui->verifyNowButton, [] { return flow::VerifyNowChosen{}; });
    addAct(m_ui->changeNumberButton, [] { return flow::ChangeNumberChosen{}; });
    addAct(m_ui->verifyAgainButton, [] { return flow::VerifyAgainChosen{}; });
    addAct(m_ui->removeNumberButton, [] { return flow::RemoveNumberChosen{}; });
    addAct(m_ui->changePasswordButton, [] { return flow::ChangePasswordChosen{}; });
    addAct(m_ui->changeNameButton, [] { return flow::ChangeNameChosen{}; });
    addAct(m_ui->keychainRetryButton, [] { return flow::KeychainRetryChosen{}; });
    addAct(m_ui->sessionsButton, [] { return flow::SessionsChosen{}; });
    addAct(m_ui->signOutEverywhereButton, [] { return flow::SignOutEverywhereChosen{}; });
    addAct(m_ui->deleteAccountButton, [] { return flow::DeleteAccountChosen{}; });
    connect(m_ui->switchAccountButton, &QAbstractButton::clicked, this,
            &AccountPage::switchAccountChosen);
    addAct(m_ui->signOutButton, [] { return flow::SignOutChosen{}; });
}

AccountPage::~AccountPage() = default;

void AccountPage::retranslate()
{
    m_ui->retranslateUi(this);
}

void AccountPage::render(const PageModel &model)
{
    showNumber(model);
    const AvailableActions &available = model.available;
    m_ui->verifyNowButton->setVisible(available.verifyNow);
    m_ui->verifyNowButton->setText(model.busy == Busy::VerifyNow ? model.busyText : tr("&Verify"));
    offer(m_ui->verifyAgainButton, available.verifyAgain);
    if (!available.verifyAgainPossible)
        m_ui->verifyAgainButton->hide();
    m_ui->removeNumberButton->setVisible(available.removeNumber && settings().removeNumber);
    m_ui->deleteAccountButton->setVisible(available.removeNumber && settings().deleteAccount);
    m_ui->changeNameButton->setVisible(settings().changeName);
    offer(m_ui->sessionsButton, available.sessions);
    m_ui->sessionsButton->setText(model.busy == Busy::Sessions ? model.busyText
                                                               : tr("&Where you're signed in"));
    offer(m_ui->signOutEverywhereButton, available.signOutEverywhere);
    const bool leaves = settings().removeNumber || settings().deleteAccount;
    m_ui->switchAccountButton->setVisible(settings().switchAccount);
    m_ui->endCard->setVisible(settings().switchAccount || (available.removeNumber && leaves) ||
                              !m_ui->sessionsButton->isHidden() ||
                              !m_ui->signOutEverywhereButton->isHidden());
    m_ui->storageRow->setValue(settings().sharedComputer ? sharedText()
                                                         : storageText(model.storage, model.place));
    m_ui->keychainRetryButton->setVisible(available.keychainRetry);
    const auto &last = model.account->lastSignIn;
    const QDateTime today = model.now.addDuration(model.clockSet);
    m_ui->lastSignInRow->setValue(last ? dayText(*last, today) : tr("Not known yet"));
}

void AccountPage::showNumber(const PageModel &model)
{
    const auto &number = model.account->number;
    // A backend may write it in a way of its own (contract 12.1).
    const QString &given = model.account->numberAsGiven;
    const bool hasAny = number || !given.isEmpty();
    const bool asItCame = !given.isEmpty() && !PhoneNumber::fromE164(given);
    m_ui->numberRow->setValue(asItCame ? isolated(given) : number ? isolated(*number) : tr("None"));
    m_ui->changeNumberButton->setText(hasAny ? tr("Change n&umber") : tr("Add a n&umber"));
    Chip *chip = m_ui->numberRow->chip();
    const bool verified = model.account->verified;
    chip->setKind(verified ? Chip::Ok : Chip::Warning);
    chip->setText(!hasAny ? QString() : verified ? tr("Verified") : tr("Unverified"));
    chip->setVisible(hasAny);
}

void AccountPage::submit() {}

void AccountPage::applyBranding(const Branding &branding)
{
    useBranding(*m_ui->brandRow, branding);
}

} // namespace ringkey
