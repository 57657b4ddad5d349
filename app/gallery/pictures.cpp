// SPDX-License-Identifier: Apache-2.0
#include "app/gallery/pictures.h"

#include "app/brandedtheme.h"
#include "app/gallery/renderstates.h"
#include "app/translations.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ringkey {

QString drawPictures(QApplication &app, const PictureOrder &order, const Branding &branding)
{
    Theme theme(app);
    theme.setReducedMotion(true); // nothing is caught half way
    applyBrand(theme, branding);
    theme.apply();
    QStringList columns;
    for (const QString &language : order.languages) {
        const QString shown = speak(language, app);
        for (const ThemeChoice choice : order.themes) {
            theme.setChoice(choice);
            for (const double scale : order.scales) {
                columns.append(u"-%1-%2-%3x"_s.arg(
                    language, choice == ThemeChoice::Dark ? u"dark"_s : u"light"_s,
                    QString::number(scale)));
                const RenderOptions options{
                    .directory = order.folder,
                    .suffix = columns.constLast(),
                    .scale = scale,
                    .languages = {.offered = spokenLanguages(), .shown = shown}};
                if (const auto trouble = renderStates(options, branding); !trouble.isEmpty())
                    return trouble;
            }
        }
    }
    return writeContactSheet(order.folder, columns);
}

} // namespace ringkey
