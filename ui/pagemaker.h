// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pagemodel.h"
#include "ui/words/errortext.h"
#include "ui/words/pagewords.h"

namespace ringkey {

/// What every state's page is made of, for pagemodel.cpp: opening it, offering what the backend
/// has, and telling notices and errors where they belong.
class PageMaker
{
public:
    explicit PageMaker(const PageContext &around);

    PageModel finish() &&;

protected:
    void open(PageId page);
    void offerCall(const flow::CodeTicket &ticket, flow::Notice notice,
                   const flow::MaybeError &error);
    void openFor(PageId page, const Account &account, Storage storage);
    void offerSignIn();
    void busy(Busy where, BusyWith with);
    void tell(flow::Notice notice, const flow::MaybeError &error);
    ErrorContext errorContext() const;

    const PageContext &m_context;
    PageModel m_model;

private:
    void tellError(const AuthError &error);
};

} // namespace ringkey
