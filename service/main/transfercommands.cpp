// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/main/accountlines.h"
#include "service/main/commands.h"
#include "service/rules/takeback.h"
#include "service/store/privatefile.h"
#include "service/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

// Accounts a transaction: enough that the disk is not waited for each time.
constexpr int batchSize = 200;

struct Counts
{
    int added = 0;
    int there = 0; ///< the number or uid has an account already: an import that goes on
    int bad = 0;
    QMap<QString, int> leftOut; ///< what no account has → lines
};

// No line of an account comes near it: a profile has 64 KB.
constexpr qint64 longestLine = 1024 * 1024;
// What goes on without an end of a line is no file of lines.
constexpr qint64 mostSkipped = 4 * longestLine;
constexpr qint64 pieceSize = 64 * 1024;

/// The lines of a file. QFile reads a line of a pipe or a device with a system call a byte.
class Lines
{
public:
    explicit Lines(QFile &file)
        : m_file(file)
    {
    }
    /// With its end, or what is longer than the longest up to there; empty after the last.
    tl::expected<QByteArray, QString> next();
    /// The rest of one that is too long; false where it has no end.
    bool skipRest();

private:
    QFile &m_file;
    QByteArray m_ahead;
};

/// An unproven number is nobody's yet (security S16): who proved it elsewhere takes it. Who did not
/// yields to whoever uses it here, and to an earlier import.
bool isTaken(Records &records, const AccountRow &row)
{
    const auto holder = row.phone ? records.accounts().byPhone(*row.phone) : std::nullopt;
    if (!holder || holder->phoneProven)
        return holder.has_value();
    if (!row.phoneProven && (holder->claim.isEmpty() || holder->logins > 0))
        return true;
    makeWay(records, *holder, SystemClock().now());
    return false;
}

/// One transaction. Whatever is there already stays as it is.
tl::expected<void, StoreFailure> add(Store &store, const std::vector<MovedAccount> &accounts,
                                     Counts &counts)
{
    Counts here;
    bool isWhole = true; // else somebody took a number or uid meanwhile: once more
    auto done = store.change([&](Records &records) {
        here = {};
        isWhole = false;
        for (const MovedAccount &account : accounts) {
            const AccountRow &row = account.row;
            const bool isThere = records.accounts().byUid(row.uid) || isTaken(records, row);
            if (!isThere && !records.accounts().insert(row))
                return false;
            for (const PolicyAcceptance &policy : account.policies) {
                if (!isThere)
                    records.accounts().addPolicy(row.uid, policy);
            }
            ++(isThere ? here.there : here.added);
        }
        isWhole = true;
        return true;
    });
    if (done && !isWhole)
        return add(store, accounts, counts);
    if (!done)
        return done;
    counts.added += here.added;
    counts.there += here.there;
    return done;
}

tl::expected<QByteArray, QString> Lines::next()
{
    qsizetype end = m_ahead.indexOf('\n');
    while (end < 0 && m_ahead.size() < longestLine) {
        const QByteArray more = m_file.read(pieceSize);
        if (m_file.error() != QFile::NoError)
            return tl::unexpected(u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
        if (more.isEmpty())
            break;
        const qsizetype looked = m_ahead.size();
        m_ahead += more;
        end = m_ahead.indexOf('\n', looked);
    }
    const qsizetype whole = end < 0 ? m_ahead.size() : end + 1;
    QByteArray line = m_ahead.first(std::min<qsizetype>(whole, longestLine));
    m_ahead.remove(0, line.size());
    return line;
}

bool isCutOff(const QByteArray &line)
{
    return line.size() >= longestLine && !line.endsWith('\n');
}

bool Lines::skipRest()
{
    for (qint64 skipped = 0; skipped < mostSkipped;) {
        const auto more = next();
        if (!more || !isCutOff(*more))
            return true; // what cannot be read is told of the next line
        skipped += more->size();
    }
    return false;
}

void readInto(std::vector<MovedAccount> &batch, Counts &counts, const QByteArray &line, int number,
              const Keys &keys)
{
    const QByteArray text = line.trimmed();
    if (isCutOff(line)) {
        ++counts.bad;
        complain(u"line %1 is longer than 1 MB; skipped"_s.arg(number));
        return;
    }
    if (text.isEmpty()) // is no account and no fault
        return;
    auto account = accountOf(text, keys, SystemClock().now());
    if (!account) {
        ++counts.bad;
        complain(u"line %1 %2; skipped"_s.arg(number).arg(account.error()));
        return;
    }
    for (const QString &name : account->leftOut)
        ++counts.leftOut[name];
    batch.push_back(std::move(*account));
}

tl::expected<Counts, QString> importLines(Lines lines, Store &store, const Keys &keys)
{
    Counts counts;
    std::vector<MovedAccount> batch;
    for (int number = 1;; ++number) {
        const auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (isCutOff(*line) && !lines.skipRest())
            return tl::unexpected(u"stopped at line %1: it has no end."_s.arg(number));
        readInto(batch, counts, *line, number, keys);
        if (int(batch.size()) < batchSize && !line->isEmpty())
            continue;
        if (const auto done = add(store, batch, counts); !done)
            return tl::unexpected(
                u"stopped at line %1: %2. Run it again to go on."_s.arg(number).arg(
                    done.error().text));
        batch.clear();
        if (line->isEmpty())
            return counts;
    }
}

std::vector<MovedAccount> pageAfter(Records &records, const QString &uid)
{
    std::vector<MovedAccount> page;
    for (AccountRow &row : records.accounts().after(uid, batchSize)) {
        auto policies = records.accounts().policies(row.uid);
        page.push_back({std::move(row), std::move(policies)});
    }
    return page;
}

struct Exported
{
    qint64 written = 0;
    qint64 numberless = 0; ///< nobody can sign in to them, and an import takes none
};

/// Half of one, as a full disk leaves it, is never called an export.
tl::expected<Exported, QString> exportLines(const QString &name, Store &store, const Keys &keys)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return tl::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
    Exported counts;
    QString last;
    for (;;) {
        std::vector<MovedAccount> page;
        const auto done = store.read([&](Records &records) { page = pageAfter(records, last); });
        if (!done)
            return tl::unexpected(done.error().text);
        if (page.empty())
            return counts;
        QByteArray lines;
        for (const MovedAccount &account : page) {
            const bool isReachable = account.row.phone || account.row.formerPhone;
            ++(isReachable ? counts.written : counts.numberless);
            if (isReachable)
                lines += lineOf(account, keys) + '\n';
        }
        if (file.write(lines) != lines.size())
            return tl::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
        last = page.back().row.uid;
    }
}

} // namespace

int importCommand(const CommandLine &line)
{
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    QFile file(line.words[0]);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"%1: %2"_s.arg(file.fileName(), file.errorString()), Failed);
    const auto store = openStore(config->store.url);
    if (!store)
        return refused(store.error(), Failed);
    if (!initCrypto())
        return refused(u"The system gives no random numbers."_s, Failed);
    const auto counts = importLines(Lines(file), **store, Keys(config->pepper));
    if (!counts)
        return refused(counts.error(), Failed);
    for (auto left = counts->leftOut.cbegin(); left != counts->leftOut.cend(); ++left)
        complain(u"%1 is nothing that an account has; left out of %2 lines"_s.arg(left.key())
                     .arg(left.value()));
    print(u"added: %1, there already: %2, lines skipped: %3\n"_s.arg(counts->added)
              .arg(counts->there)
              .arg(counts->bad));
    return counts->bad == 0 ? Succeeded : Failed;
}

int exportCommand(const CommandLine &line)
{
    const auto kept = keptStoreOf(line.config);
    if (!kept)
        return kept.error();
    const QString to = QFileInfo(line.words[0]).absoluteFilePath();
    if (QFile::exists(to))
        return refused(u"%1: the file exists already"_s.arg(to), Failed);
    Exported counts;
    const auto done = makePrivately(to, [&](const QString &name) {
        return exportLines(name, *kept->store, Keys(kept->config.pepper)).map([&](Exported all) {
            counts = all;
        });
    });
    if (!done)
        return refused(done.error(), Failed);
    print(u"accounts: %1, left out without a number: %2\n"_s.arg(counts.written)
              .arg(counts.numberless));
    return Succeeded;
}

} // namespace ringkey::service
