// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

/// Whether all that is written on a page can be read, and pressed by its letter.
namespace ringkey::test {

/// Scroll areas and heights that depend on widths follow in posted events, one level each.
void settleLayouts();

/// The first text of the page that has not the room it needs, or what makes the page too wide.
/// Nothing where all is well.
QString cutOffOn(QWidget *page);

/// The first two that Alt and the same key mean: that key would press neither. Nothing where each
/// has one of its own.
QString sameKeyOn(const QWidget *page);

} // namespace ringkey::test
