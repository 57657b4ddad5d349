// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/model/pageid.h"

class QWidget;

namespace ringkey {

class Page;

/// A new page of that kind, owned by `parent`.
Page *makePage(PageId id, QWidget *parent);

} // namespace ringkey
