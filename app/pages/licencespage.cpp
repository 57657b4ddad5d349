// SPDX-License-Identifier: Apache-2.0
#include "app/pages/licencespage.h"

#include "ui/widgets/listcard.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Part
{
    const char *name;
    const char *licence; ///< SPDX
};

/// What is linked (cmake/Dependencies.cmake), and what that brings along.
constexpr std::array parts{Part{"Ringkey", "Apache-2.0"},
                           Part{"Qt", "LGPL-3.0-only"},
                           Part{"QtKeychain", "BSD-3-Clause"},
                           Part{"libsecret", "LGPL-2.1-or-later"},
                           Part{"libphonenumber", "Apache-2.0"},
                           Part{"Protocol Buffers", "BSD-3-Clause"},
                           Part{"ICU", "ICU"},
                           Part{"zxcvbn-c", "MIT"},
                           Part{"toml++", "MIT"},
                           Part{"tl::expected", "CC0-1.0"},
                           Part{"Boost (Asio, Beast)", "BSL-1.0"},
                           Part{"libsodium", "ISC"},
                           Part{"OpenSSL", "Apache-2.0"},
                           Part{"curl", "curl"},
                           Part{"SQLite", "blessing"},
                           Part{"libpq", "PostgreSQL"}};

} // namespace

LicencesPage::LicencesPage(QWidget *parent)
    : PlainPage(parent)
{
    setObjectName(u"licencesPage"_s);
    auto *card = new ListCard(this);
    for (const Part &part : parts) {
        auto *row = new ValueRow(card);
        row->setName(QString::fromLatin1(part.name));
        row->setValue(QString::fromLatin1(part.licence));
        card->addRow(row);
    }
    addRow(card);
    retranslate();
}

void LicencesPage::retranslate()
{
    setWords(tr("About"), tr("Licences"),
             tr("The parts of this program. Their full texts come with its package."));
}

} // namespace ringkey
