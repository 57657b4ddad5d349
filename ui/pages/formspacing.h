// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace ringkey {

/// Gives the layouts of a form the spacing of the look by their names:
/// "…Group" holds a label and its field, "…CardLayout" the rows of a card, "pageLayout" and
/// "headLayout" what follows each other on the page, "…Lines" and "…Line" the parts of one text,
/// all others what belongs together; a widget "…Room" keeps the height of two notes. Forms carry no
/// pixel sizes.
void applySpacing(QWidget *form);

/// Groups that end in room for notes take some of the distance to what follows, where they are
/// shown.
void settleOverlaps(QWidget *form);

/// Puts the parts of a row ("…Layout" of a form) under each other where `width` is too little for
/// them beside each other: long languages, 200 % text, a narrow window. A "…Dot" between them goes.
void stackRows(QWidget *form, int width);

} // namespace ringkey
