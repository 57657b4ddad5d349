// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/rules/texts.h"
#include "service/store/store.h"

namespace ringkey::service {

/// What a code is for and whom it is told. A code is bound to all three (security S7).
struct CodeScope
{
    Purpose purpose = Purpose::VerifyPhone;
    QString phone;
    QString uid;
    /// Asked for the account's own, proven number from a device that signed in: it has a reserve
    /// (S13).
    bool ownDevice = false;
    bool untold = false; ///< sent to nobody: the number is another's, which is private (S14)
};

/// A code that has given one of its tries and may now be compared once.
struct CountedTry
{
    CodeRow code;
    ServiceError wrong;                 ///< should this one be wrong
    std::optional<Delivery> delivery{}; ///< of the text that brought the code
    /// What the right one is answered, where it came too late and a wrong one must not tell so.
    std::optional<ServiceError> late{};
    GuessRow guess{}; ///< as it was counted
};

/// A code that was compared and was right. Good once, through redeem().
struct CodeTicket
{
    CodeScope scope;
    QString id;
    GuessRow guess{}; ///< that it was
};

/// `code` until `again`.
ServiceError withoutTries(int code, Instant again, Instant now);
/// 1067. The last one says when a code that may be tried can be asked for: who is told a shorter
/// wait finds out by asking in vain.
ServiceError wrongCode(int triesLeft, Instant again, Instant now);
/// Whether anything was typed: nothing costs no try.
bool hasCharacters(const QString &typed);

/// One-time codes: sending, counting, comparing. Thread-safe.
class Codes
{
public:
    Codes(const Config &config, const Keys &keys, const Texts &texts);

    /// A new code on its way; older ones of the purpose are void (S8). Part of the caller's change.
    Result<CodeSent> issue(Records &records, const CodeScope &scope, const Account &account,
                           Instant now, const RequestContext &context) const;
    /// What issue() would have answered, and counted as that: for a number that shall not be told
    /// from one with an account (security S14).
    Result<CodeSent> pretend(Records &records, const CodeScope &scope, Instant now,
                             const RequestContext &context) const;
    /// What a wrong code would have been answered, and counted as that.
    ServiceError pretendWrong(Records &records, const CodeScope &scope, Instant now) const;
    /// As issue(), but the caller is told the code, and nobody is texted. The number's limits count
    /// it as a text, in words of its own (1179).
    Result<CodeTold> tell(Records &records, const CodeScope &scope, Instant now) const;
    /// First half of a check: takes one try from the code and from the number's budget. Must be
    /// committed before compare() is called (security S5).
    Result<CountedTry> count(Records &records, const CodeScope &scope, Instant now) const;
    Result<CodeTicket> compare(const CountedTry &counted, const QString &code) const;
    /// Second half, in the change that does what the code allows: true exactly once.
    bool redeem(Records &records, const CodeTicket &ticket, Instant now) const;

private:
    QByteArray macOf(const CodeScope &scope, const QString &id, const QString &code) const;
    QString newCode(const QString &phone) const;
    /// When a text may go out, and out of which budget then.
    struct SendSlot
    {
        Instant allowedAt;
        Asker asker = Asker::Anybody;
    };
    SendSlot sendSlot(Records &records, const CodeScope &scope, Instant now) const;
    /// The slot, if it is open now.
    Result<SendSlot> openSlot(Records &records, const CodeScope &scope, Instant now) const;
    Result<CountedTry> countReserve(Records &records, const CodeScope &scope, const CodeRow &row,
                                    const std::vector<GuessRow> &guesses, Instant now) const;
    bool isSecret(const CodeScope &scope) const;
    void forgive(Records &records, const CodeTicket &ticket) const;
    Result<ServiceError> countInVain(Records &records, const CodeScope &scope,
                                     std::vector<GuessRow> guesses, Instant now) const;
    int triesOfLast(Records &records, const CodeScope &scope, const std::vector<GuessRow> &guesses,
                    Instant now) const;
    std::vector<SendRow> publicSends(Records &records, const QString &phone, Instant now) const;
    CodeRow made(const CodeScope &scope, const QString &code, Instant now) const;
    static void keep(Records &records, const CodeRow &row, Asker asker, Instant now);
    /// Why no code may be texted whatever the limits of texts say; else the slot.
    Result<SendSlot> textSlot(Records &records, const CodeScope &scope, Instant now,
                              const RequestContext &context) const;
    /// What became of the text before; where answers are private nobody else is told.
    std::optional<Delivery> earlier(Records &records, const CodeScope &scope) const;
    CodeSent limitsOf(Records &records, const CodeScope &scope, Instant now) const;

    const Config &m_config;
    const Keys &m_keys;
    const Texts &m_texts;
};

} // namespace ringkey::service
