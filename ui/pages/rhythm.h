// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ringkey {

class BrandRow;
struct Branding;

/// Gives the layouts of a form the spacing of the look (look.md, "8-pixel rhythm") by their names:
/// "…Group" holds a label and its field, "…CardLayout" the rows of a card, "pageLayout" and
/// "headLayout" what follows each other on the page, all others what belongs together. Forms carry
/// no pixel sizes.
void applyRhythm(QWidget *form);

/// Logo and product name of the brand.
void useBranding(BrandRow &row, const Branding &branding);

} // namespace ringkey
