// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/rhythm.h"

#include "ui/branding.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/brandrow.h"

#include <QLayout>
#include <QScreen>

namespace ringkey {

namespace {

using namespace Qt::StringLiterals;

int spacingFor(const QString &name)
{
    if (name.endsWith("Group"_L1))
        return metrics::labelSpacing;
    if (name.endsWith("CardLayout"_L1) || name == "outerLayout"_L1)
        return 0;
    if (name == "pageLayout"_L1 || name == "headLayout"_L1)
        return metrics::fieldSpacing;
    return metrics::rhythm;
}

} // namespace

void applyRhythm(QWidget *form)
{
    const auto layouts = form->findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        // Layouts without a name belong to composite controls, which space themselves.
        if (!layout->objectName().isEmpty())
            layout->setSpacing(spacingFor(layout->objectName()));
    }
}

void useBranding(BrandRow &row, const Branding &branding)
{
    row.setProductName(branding.productName);
    if (!branding.logo.isNull())
        row.setLogo(
            branding.logo.pixmap(QSize(metrics::logo, metrics::logo), row.devicePixelRatio()));
}

} // namespace ringkey
