// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Ringkey/SessionStore>
#include <memory>

namespace ringkey::qa {

/// What the keychain is to answer: shared by the desk and the store. Storage::Keychain: its own
/// answer.
using KeychainAnswer = std::shared_ptr<Storage>;

/// The keychain of this computer, which fails on demand.
class TestStore : public SessionStore
{
    Q_OBJECT

public:
    TestStore(std::unique_ptr<SessionStore> real, KeychainAnswer answer);

    bool isKeychain() const override { return true; }
    bool mayHoldSomething() const override { return m_real->mayHoldSomething(); }
    bool isUnknown() const override { return m_real->isUnknown(); }
    void setLeftFor(const std::optional<QString> &page) override { m_real->setLeftFor(page); }
    std::optional<QString> leftFor() const override { return m_real->leftFor(); }
    void setExpectedEnd(SessionEnd why) override { m_real->setExpectedEnd(why); }
    SessionEnd expectedEnd() const override { return m_real->expectedEnd(); }
    void read(ReadDone done) override;
    void write(Secret blob, WriteDone done) override;
    void disown() override { m_real->disown(); }
    void allowAsking() override { m_real->allowAsking(); }
    bool owesErasure() const override { return m_real->owesErasure(); }
    bool owesUnnoted() const override { return m_real->owesUnnoted(); }
    void takeTurn(Matter matter, std::function<void(Turn)> then) override;

    /// It works again.
    void recover() { Q_EMIT recovered(); }

private:
    std::unique_ptr<SessionStore> m_real;
    KeychainAnswer m_answer;
};

} // namespace ringkey::qa
