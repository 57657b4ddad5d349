// SPDX-License-Identifier: Apache-2.0
#include "service/crypto/foreignhash.h"
#include "service/rules/authservice.h"
#include "service/rules/rules.h"

namespace ringkey::service {

/// A refusal behind a password is given no sooner than the dearest hash takes (api/pacing.h), which
/// has to be known before the first one is tried: one of each kind and cost is. All are read once,
/// some at a time: of a million accounts no statement takes long.
void AuthService::measureHashes(const std::function<bool()> &isEnding)
{
    constexpr qsizetype mostKinds = 8;
    constexpr int page = 1000;
    using Hashes = std::vector<std::pair<QString, QString>>;
    QStringList known{d->hasher.costOfNew()};
    QString last;
    while (d->config.flow.privateAnswers && !isEnding()) {
        const auto hashes = d->read([&](Records &records) -> Result<Hashes> {
            return records.accounts().hashesAfter(last, page);
        });
        if (!hashes || hashes->empty())
            return;
        for (const auto &[place, hash] : *hashes) {
            if (hash.isEmpty() || known.contains(costOfHash(hash)))
                continue;
            if (isEnding() || known.size() >= mostKinds ||
                !d->hasher.verify(hash, QStringLiteral("nobody's")))
                return;
            known.append(costOfHash(hash));
        }
        last = hashes->back().first;
    }
}

} // namespace ringkey::service
