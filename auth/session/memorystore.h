// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/session/sessionstore.h"
#include "phone/export.h"

#include <memory>

namespace ringkey {

/// Keeps the text as long as the program runs. For hosts that want no trace on the computer.
///
/// Who signs in again on the same thread with the same SignInOptions::profile and keychainService
/// finds it. Two that live at once share it as two programs share a keychain: each hears what the
/// other wrote.
class RINGKEY_AUTH_EXPORT MemoryStore : public SessionStore
{
    Q_OBJECT

public:
    explicit MemoryStore(QObject *parent = nullptr);
    ~MemoryStore() override;

    void setEntry(const QString &name) override;
    bool mayHoldSomething() const override;
    void read(ReadDone done) override;
    void write(Secret blob, WriteDone done) override;
    void disown() override;
    void takeTurn(Matter matter, std::function<void(Turn)> then) override;

private:
    class SharedText;
    std::shared_ptr<SharedText> m_shared; ///< its own alone until setEntry()
};

} // namespace ringkey
