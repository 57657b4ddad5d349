// SPDX-License-Identifier: Apache-2.0
#include "app/pages/networkpage.h"

#include "app/pages/settingsview.h"
#include "app/settings/proxytext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QFileDialog>
#include <QSslCertificate>
#include <QVBoxLayout>
#include <Ringkey/PasswordField>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

constexpr int longestText = 1000;

QVBoxLayout *columnIn(QWidget *widget, int spacing)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    return column;
}

/// Nothing where it is none. In the digits of any script, as phone numbers are.
quint16 portIn(const QLineEdit &field)
{
    QString digits = field.text().trimmed();
    for (QChar &one : digits)
        if (one.digitValue() >= 0)
            one = QChar(u'0' + one.digitValue());
    return digits.toUShort();
}

} // namespace

NetworkPage::NetworkPage(QWidget *parent)
    : PlainPage(parent)
{
    setObjectName(u"networkPage"_s);
    makeWays();
    makeProxyRows();
    m_caFile = addField(u"caFileField"_s, nullptr);
    m_choose = new BusyButton(this);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setKind(BusyButton::Secondary);
    m_choose->setAutoDefault(false);
    m_locked = new TextLabel(this);
    m_locked->setRole(TextLabel::Small);
    m_locked->setObjectName(u"lockedHint"_s);
    m_save = new BusyButton(this);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setKind(BusyButton::Primary);
    m_save->setDefault(true);
    for (QWidget *row : std::initializer_list<QWidget *>{m_choose, m_locked, m_save})
        addRow(row);
    connect(m_choose, &QAbstractButton::clicked, this, &NetworkPage::chooseFile);
    connect(m_save, &QAbstractButton::clicked, this, &NetworkPage::save);
    retranslate();
}

void NetworkPage::makeWays()
{
    m_ways = new ListCard(this);
    for (ListRow **row : {&m_system, &m_none, &m_manual}) {
        *row = new ListRow(m_ways);
        (*row)->setCheckable(true);
        (*row)->setAutoExclusive(true);
        m_ways->addRow(*row);
        // Not clicked(): a screen reader toggles.
        connect(*row, &QAbstractButton::toggled, this, &NetworkPage::waysChanged);
    }
    m_system->setObjectName(u"systemRow"_s);
    m_none->setObjectName(u"noneRow"_s);
    m_manual->setObjectName(u"manualRow"_s);
    addRow(m_ways);
}

void NetworkPage::makeProxyRows()
{
    m_proxy = new QWidget(this);
    columnIn(m_proxy, metrics::fieldSpacing);
    m_host = addField(u"proxyHostField"_s, m_proxy);
    m_port = addField(u"proxyPortField"_s, m_proxy);
    m_port.field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_user = addField(u"proxyUserField"_s, m_proxy);
    auto *secret = new QWidget(m_proxy);
    auto *column = columnIn(secret, metrics::labelSpacing);
    m_passwordLabel = new TextLabel(secret);
    m_passwordLabel->setRole(TextLabel::Label);
    m_password = new PasswordField(secret);
    m_password->setObjectName(u"proxyPasswordField"_s);
    m_passwordLabel->setBuddy(m_password);
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    m_proxy->layout()->addWidget(secret);
    connect(m_password, &PasswordField::submitted, this, &NetworkPage::save);
    addRow(m_proxy);
}

NetworkPage::Row NetworkPage::addField(const QString &name, QWidget *to)
{
    Row row;
    row.whole = new QWidget(to ? to : this);
    auto *column = columnIn(row.whole, metrics::labelSpacing);
    row.label = new TextLabel(row.whole);
    row.label->setRole(TextLabel::Label);
    row.field = new TextField(row.whole);
    row.field->setObjectName(name);
    row.field->setMaxLength(longestText);
    row.label->setBuddy(row.field);
    column->addWidget(row.label);
    column->addWidget(row.field);
    // Nothing below moves when it is refused.
    auto *room = new NoteRoom(row.whole);
    row.error = new ErrorLine(room);
    row.error->setField(row.field);
    room->add(row.error);
    column->addWidget(room);
    if (auto *rows = to ? static_cast<QVBoxLayout *>(to->layout()) : nullptr) {
        rows->addWidget(row.whole);
        rows->addSpacing(-NoteRoom::overlap);
    } else {
        addRow(row.whole, NoteRoom::overlap);
    }
    connect(row.field, &QLineEdit::textEdited, this, [row] { refuse(row, {}); });
    connect(row.field, &QLineEdit::returnPressed, this, &NetworkPage::save);
    return row;
}

void NetworkPage::fill(const ShownSettings &settings)
{
    const NetworkConfig config = configFrom(settings.network);
    const bool isManual = config.proxy == NetworkConfig::Proxy::Manual;
    const bool isNone = config.proxy == NetworkConfig::Proxy::None;
    (isManual ? m_manual : isNone ? m_none : m_system)->setChecked(true);
    m_host.field->setText(config.host);
    m_port.field->setText(isManual ? QString::number(config.port) : QString());
    m_user.field->setText(config.user);
    m_caFile.field->setText(config.caFile);
    m_password->clear();
    for (const Row &row : {m_host, m_port, m_user, m_caFile})
        refuse(row, {});
    waysChanged();
}

void NetworkPage::open(const ShownSettings &settings)
{
    tell(MessageBanner::Ok, {});
    fill(settings);
    show(settings);
}

void NetworkPage::show(const ShownSettings &settings)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_ways, m_host.field, m_port.field})
        part->setEnabled(!settings.proxyLocked);
    m_user.field->setEnabled(!settings.proxyUserLocked);
    m_caFile.field->setEnabled(!settings.caFileLocked);
    m_choose->setEnabled(!settings.caFileLocked);
    m_passwordKept = settings.proxyPasswordKept;
    m_locked->setVisible(settings.proxyLocked || settings.proxyUserLocked || settings.caFileLocked);
    retranslate();
}

void NetworkPage::waysChanged()
{
    m_proxy->setVisible(m_manual->isChecked());
}

QString NetworkPage::way() const
{
    if (m_manual->isChecked())
        return proxyText(m_host.field->text().trimmed(), portIn(*m_port.field));
    return m_none->isChecked() ? u"none"_s : u"system"_s;
}

bool NetworkPage::refuse(const Row &row, const QString &why)
{
    row.field->setBad(!why.isEmpty());
    row.error->setText(why);
    return !why.isEmpty();
}

QString NetworkPage::caProblem() const
{
    const QString path = m_caFile.field->text().trimmed();
    if (path.isEmpty())
        return {};
    QFile file(path);
    // What is none, a device, may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tr("This file can't be read. Give its whole path.");
    if (file.size() > NetworkConfig::largestCaFile || QSslCertificate::fromDevice(&file).isEmpty())
        return tr("There is no certificate in this file. It has to be PEM.");
    return {};
}

/// The first field that is wrong gets the focus.
bool NetworkPage::check()
{
    const bool isManual = m_manual->isChecked();
    // With a port that is known to be good, so that it is the host that is looked at.
    const bool goodHost = readProxy(proxyText(m_host.field->text().trimmed(), 1)).has_value();
    const QString noHost = m_host.field->text().contains(u"://"_s)
                               ? tr("Give the host alone, without http://.")
                               : tr("Give the proxy's name or address.");
    const bool badHost = refuse(m_host, isManual && !goodHost ? noHost : QString());
    const bool badPort =
        refuse(m_port, isManual && portIn(*m_port.field) == 0 ? tr("Give a number from 1 to 65535.")
                                                              : QString());
    const bool badFile = refuse(m_caFile, caProblem());
    if (!badHost && !badPort && !badFile)
        return true;
    const Row &first = badHost ? m_host : badPort ? m_port : m_caFile;
    first.field->setFocus(Qt::OtherFocusReason);
    bringIntoSight(first.whole);
    return false;
}

void NetworkPage::save()
{
    tell(MessageBanner::Ok, {});
    if (!check())
        return;
    const auto text = [](const Row &row) { return row.field->text().trimmed(); };
    NetworkSettings network{.proxy = way(), .proxyUser = {}, .caFile = text(m_caFile)};
    if (m_manual->isChecked())
        network.proxyUser = text(m_user);
    std::optional<Secret> password;
    if (m_manual->isChecked() && !m_password->isEmpty())
        password = m_password->takeSecret();
    Q_EMIT chosen(network, password);
}

void NetworkPage::tellSaved(NetworkKept kept)
{
    switch (kept) {
    case NetworkKept::All:
        return tell(MessageBanner::Ok, tr("Saved. It counts from now on."));
    case NetworkKept::NoPassword:
        return tell(MessageBanner::Warning,
                    tr("Saved. Your keychain didn't take the password: it counts until you quit."));
    case NetworkKept::Nothing:
        return tell(MessageBanner::Warning, tr("It counts until you quit: it couldn't be saved."));
    }
}

void NetworkPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile.field->setText(path);
        refuse(m_caFile, caProblem());
    });
    dialog->open();
}

void NetworkPage::retranslate()
{
    setWords(tr("Settings"), tr("Network"), tr("How this app reaches the internet."));
    m_system->setText(tr("Use the &system's settings"));
    m_none->setText(tr("&No proxy"));
    m_manual->setText(tr("&Manual proxy"));
    m_host.label->setText(tr("&Host"));
    m_port.label->setText(tr("P&ort"));
    m_user.label->setText(tr("&User name (optional)"));
    m_passwordLabel->setText(tr("&Password (optional)"));
    m_password->setPlaceholderText(m_passwordKept ? tr("As it was") : QString());
    m_caFile.label->setText(tr("Certi&ficate file (optional)"));
    m_choose->setText(tr("&Choose a file"));
    m_locked->setText(tr("What can't be changed here is set by who runs this computer."));
    m_save->setText(tr("Sa&ve"));
}

} // namespace ringkey
