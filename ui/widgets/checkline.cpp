// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/checkline.h"

#include "ui/theme/marks.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace ringkey {

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_label(new TextLabel(this))
    , m_error(new ErrorLine(this))
{
    m_box->setObjectName(QStringLiteral("box"));
    m_label->setObjectName(QStringLiteral("links"));
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_label->installEventFilter(this);
    m_label->setProperty(marks::focusRing, true);
    auto *row = new QHBoxLayout;
    // The box is smaller than a target may be; its room counts.
    m_box->setMinimumWidth(metrics::smallestTarget);
    row->setSpacing(metrics::gridStep + metrics::indicator - metrics::smallestTarget);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::labelSpacing);
    column->addLayout(row);
    column->addWidget(m_error);
    // What is wrong has its room from the start: nothing below it moves.
    QSizePolicy keeps = m_error->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_error->setSizePolicy(keeps);
    setProperty(marks::endsInRoom, true);
    setFocusProxy(m_box);
    m_error->setField(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        m_error->setText({});
        Q_EMIT toggled(on);
    });
    connect(m_label, &QLabel::linkActivated, this, &CheckLine::linkActivated);
}

QString CheckLine::text() const
{
    return m_label->sourceText();
}

void CheckLine::setText(const QString &text)
{
    m_label->setText(text);
    const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText();
    m_box->setAccessibleName(plain);
    const bool hasLinks = text.contains(QLatin1StringView("<a "));
    m_label->setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::NoFocus);
    m_label->setAccessibleName(hasLinks ? tr("Links: %1").arg(plain) : plain);
}

bool CheckLine::isChecked() const
{
    return m_box->isChecked();
}

void CheckLine::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

QString CheckLine::error() const
{
    return m_error->text();
}

void CheckLine::setError(const QString &message)
{
    m_error->setText(message);
}

bool CheckLine::eventFilter(QObject *watched, QEvent *event)
{
    // A link under the pointer shows the hand and keeps its click.
    const bool click = event->type() == QEvent::MouseButtonRelease && isEnabled() &&
                       static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton &&
                       m_label->cursor().shape() != Qt::PointingHandCursor;
    if (watched == m_label && click)
        m_box->toggle();
    return QWidget::eventFilter(watched, event);
}

} // namespace ringkey
