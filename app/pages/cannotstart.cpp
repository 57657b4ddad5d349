// SPDX-License-Identifier: Apache-2.0
#include "app/pages/cannotstart.h"

#include "app/details.h"
#include "app/settings/tomlfile.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/listcard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

ListCard *card(const QList<std::pair<QString, QString>> &where, QWidget *parent)
{
    auto *result = new ListCard(parent);
    for (const auto &[name, value] : where) {
        auto *row = new ValueRow(result);
        row->setName(name);
        row->setValue(value);
        result->addRow(row);
    }
    return result;
}

/// The reasons are written to stand behind a file's name and a colon; in a row of their own they
/// begin one.
QString begun(const QString &why)
{
    return QLocale().toUpper(why.left(1)) + why.mid(1);
}

} // namespace

StartTrouble startTrouble(const FileError &error)
{
    StartTrouble trouble{CannotStart::tr("A settings file is wrong. Mend it, then start again."),
                         {{CannotStart::tr("File"), error.file}},
                         detailsOf(error)};
    if (error.line > 0)
        trouble.where.append({CannotStart::tr("Line"), QString::number(error.line)});
    if (!error.key.isEmpty())
        trouble.where.append({CannotStart::tr("Setting"), error.key});
    trouble.where.append({CannotStart::tr("What is wrong"), begun(error.why)});
    return trouble;
}

CannotStart::CannotStart(const Branding &branding, const StartTrouble &trouble, QWidget *parent)
    : PlainPage(parent)
    , m_trouble(trouble)
{
    setObjectName(u"cannotStart"_s);
    setWindowTitle(branding.productName);
    showBrand(branding);
    setWords({}, tr("%1 can't start").arg(branding.productName), trouble.words);
    if (!trouble.where.isEmpty())
        addRow(card(trouble.where, this));
    m_offer = button(BusyButton::Primary, u"offerButton"_s, {});
    m_offer->hide();
    m_copy = button(BusyButton::Primary, u"copyDetailsButton"_s, tr("&Copy details"));
    m_copy->setDefault(true);
    auto *quit = button(BusyButton::Secondary, u"quitButton"_s, tr("&Quit"));
    connect(m_offer, &QAbstractButton::clicked, this, &CannotStart::chosen);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this, lines = trouble.details] { copy(lines); });
    connect(quit, &QAbstractButton::clicked, this, &CannotStart::quitChosen);
}

BusyButton *CannotStart::button(BusyButton::Kind kind, const QString &name, const QString &text)
{
    auto *result = new BusyButton(this);
    result->setObjectName(name);
    result->setKind(kind);
    result->setText(text);
    result->setAutoDefault(false);
    addRow(result);
    return result;
}

void CannotStart::offer(const QString &caption)
{
    m_offer->setText(caption);
    m_offer->show();
    m_copy->setKind(BusyButton::Secondary);
    m_copy->setDefault(false);
    m_offer->setDefault(true);
}

void CannotStart::takeFocus()
{
    (m_offer->isHidden() ? m_copy : m_offer)->setFocus(Qt::OtherFocusReason);
}

void CannotStart::copy(const QStringList &lines)
{
    QGuiApplication::clipboard()->setText(details(lines));
    m_copy->setText(tr("Copied"));
    announce(this, tr("Copied"));
}

} // namespace ringkey
