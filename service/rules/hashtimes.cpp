// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/foreignhash.h"
#include "service/rules/authservice_p.h"

namespace ringkey::service {

/// A refusal behind a password is given no sooner than the dearest hash takes (api/pacing.h), which
/// has to be known before the first one is tried: one of each kind and cost is.
void AuthService::measureHashes()
{
    constexpr qsizetype mostKinds = 8;
    QStringList known{d->hasher.costOfNew()};
    while (d->config.flow.privateAnswers && known.size() < mostKinds) {
        const auto found = d->read([&](Records &records) -> Result<std::optional<QString>> {
            return records.accounts().hashUnlike(known);
        });
        if (!found || !*found || !d->hasher.verify(**found, QStringLiteral("nobody's")))
            return;
        known.append(costOfHash(**found));
    }
}

} // namespace ringkey::service
