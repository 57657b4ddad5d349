// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/config/config.h"
#include "service/store/records.h"

#include <QHash>
#include <functional>
#include <vector>

namespace ringkey::service::simulation {

/// A rule that is broken on purpose, to see that the simulation would notice. They exist here only:
/// each is a lie between the rules and the store.
enum class Bug
{
    None,
    CodeWorksTwice,
    TryIsForgotten,
    GuessesOfTheDayAreForgotten,
    SendIsForgotten,
    OtherCodesStayGood,
    ChangeIsNotKept,
    SessionsOutliveThePassword,
    WrongPasswordIsForgotten,
    TextIsSentAgain,
    BlockedIsLetIn,
    UnverifiedIsLetIn,
    RefreshTokenWorksTwice
};
const char *nameOf(Bug bug);
inline constexpr int bugs = 12;

/// A property that does not hold.
struct Violation
{
    QString text;
};

/// Sees what the rules asked of the store and the store kept, whichever service did it, and throws
/// a Violation where that goes beyond a limit.
class Watch
{
public:
    explicit Watch(const Config &config)
        : m_config(config)
    {
    }

    // Of a transaction; what is noted counts once it is kept.
    void note(std::function<void()> event) { m_pending.push_back(std::move(event)); }
    void keep();
    void drop() { m_pending.clear(); }
    /// The clock went back: nothing happened later than now.
    void clockIs(Instant now);

    void codeMade(const CodeRow &row);
    void textMade(const QString &textId, const QString &codeId);
    void tryGranted(const CodeRow &row, Instant now);
    void codeUsed(const QString &id);
    void guessesCleared(const QString &phone) { m_guesses.remove(phone); }
    void sendNoted(const QString &phone, Purpose purpose, Instant now);
    void sendsClosed(const QString &phone, Purpose purpose);
    void failureGranted(const QString &uid, Instant now);
    void failuresCleared(const QString &uid) { m_failures.remove(uid); }
    void refreshUsed(const QByteArray &hash);

    struct Code
    {
        CodeRow row;
        QString text; ///< what the person was texted
        int tries = 0;
        int uses = 0;
        bool isDead = false; ///< something happened that ends it
    };
    const std::vector<Code> &codes() const { return m_codes; }
    const Code *byText(const QString &text) const;
    void delivered(const QString &textId, const QString &text);
    void endCodesOf(const QString &uid);
    bool isNewest(const Code &code) const;

private:
    struct Failures
    {
        int count = 0;
        Instant last{};
    };

    const Config &m_config;
    std::vector<std::function<void()>> m_pending;
    std::vector<Code> m_codes; ///< in the order they were made
    QHash<QString, QString> m_codeOfText;
    QHash<QString, std::vector<Instant>> m_guesses;
    QHash<QString, std::vector<SendRow>> m_sends;
    QHash<QString, Failures> m_failures;
    QHash<QByteArray, int> m_refreshes;
    QHash<QString, int> m_deliveries;
};

} // namespace ringkey::service::simulation
