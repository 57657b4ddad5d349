// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"

#include <QJsonValue>

/// A whole state, or what it is shown with, as JSON and back. Nothing is left out and nothing is
/// masked (masking.h). A struct is a list of its fields; a state has its name beside it.
namespace ringkey::recording {

QJsonValue toJson(const flow::State &state);
QJsonValue toJson(const PageContext &around);

/// Nothing where that is no such value, or one of a build whose states have other fields.
std::optional<flow::State> stateFrom(const QJsonValue &json);
std::optional<PageContext> contextFrom(const QJsonValue &json);

} // namespace ringkey::recording
