// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Dynamic properties by which controls tell the style, the focus ring and the page what they are:
/// a style and a layout know a widget only as a QObject.
namespace ringkey::marks {

/// bool: the focus ring goes around this control (FocusRing), or it draws its own focus.
inline constexpr auto focusRing = "focusRing";
/// bool: what is in this control is refused.
inline constexpr auto bad = "bad";
/// bool: below the control is room for notes (NoteRoom).
inline constexpr auto endsInRoom = "endsInRoom";
/// int, of a layout: how much of a page's width the control around it keeps for itself.
inline constexpr auto inset = "inset";

} // namespace ringkey::marks
