// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/endkept.h"

#include <Ringkey/KeptSession>

namespace ringkey {

void endKept(const SignInOptions &options, const std::optional<BackendConfig> &backend,
             QObject *context, std::function<void(bool)> done)
{
    auto *kept = new KeptSession(options, context);
    const auto ended = [kept, done = std::move(done)](bool told) {
        kept->deleteLater();
        done(told);
    };
    kept->read([kept, backend, ended](Storage, const std::optional<Session> &) {
        if (backend)
            kept->end(*backend, {}, ended);
        else
            kept->endUntold({}, [ended](bool) { ended(false); });
    });
}

} // namespace ringkey
