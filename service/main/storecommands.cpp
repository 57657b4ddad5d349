// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/crypto/secrets.h"
#include "service/http/tlsfiles.h"
#include "service/main/commands.h"
#include "service/rules/purging.h"
#include "service/store/maintenance.h"
#include "service/store/store.h"

#include <QFileInfo>

namespace ringkey::service {

namespace {

using namespace Qt::StringLiterals;

/// Runs `work` with the configuration. What it returns is printed; its error is complained of.
template <typename Work>
int withStore(const CommandLine &line, const Work &work)
{
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    const tl::expected<QString, QString> result = work(*config);
    if (!result)
        return refused(result.error(), Failed);
    print(*result + u'\n');
    return Succeeded;
}

/// A packaged service reads it as one of the file's group, and may not write it.
Finding readersOfConfig(const QFileInfo &config)
{
    if (config.permissions() & (QFile::ReadOther | QFile::WriteOther | QFile::WriteGroup))
        return {false, u"others may read or write the configuration, which holds the secret:"
                       " chmod g-w,o= it"_s};
    if (config.permissions() & QFile::ReadGroup)
        return {true, u"only its owner and the group %1 may read the configuration"_s.arg(
                          config.group())};
    return {true, u"only its owner may read the configuration"_s};
}

/// Two weeks are enough to mend what should have renewed it.
Finding certificateOf(const ListenConfig &listen)
{
    constexpr int enoughDays = 14;
    TlsFiles files(listen.certificate, listen.key);
    if (const auto loaded = files.load(); !loaded)
        return {false, loaded.error()};
    if (QFile::permissions(listen.key) & QFile::ReadOther)
        return {false, u"others may read %1, the key: chmod o= it"_s.arg(listen.key)};
    const QDateTime end = files.expires();
    return {end > QDateTime::currentDateTimeUtc().addDays(enoughDays),
            u"the certificate is good until %1"_s.arg(end.toString(Qt::ISODate))};
}

} // namespace

tl::expected<KeptStore, int> keptStoreOf(const QString &configFile)
{
    auto config = loadConfig(configFile);
    if (!config)
        return tl::unexpected(refused(config.error().text(), WrongInput));
    if (!initCrypto())
        return tl::unexpected(refused(u"The system gives no random numbers."_s, Failed));
    auto store = openKeptStore(config->store.url);
    if (!store)
        return tl::unexpected(refused(store.error(), Failed));
    return KeptStore{*std::move(config), *std::move(store)};
}

int checkCommand(const CommandLine &line)
{
    return withStore(line, [&line](const Config &config) {
        const auto looked = line.words.isEmpty()
                                ? checkStore(config.store.url)
                                : checkBackup(QFileInfo(line.words[0]).absoluteFilePath());
        return looked.map([](const QString &what) { return u"good: "_s + what; });
    });
}

int backupCommand(const CommandLine &line)
{
    return withStore(line, [&line](const Config &config) {
        const QString file = QFileInfo(line.words[0]).absoluteFilePath();
        return backUpStore(config.store.url, file).map([&file] {
            return u"%1: %2 bytes, its checksum in %3"_s.arg(file)
                .arg(QFileInfo(file).size())
                .arg(QFileInfo(checksumFileOf(file)).fileName());
        });
    });
}

int restoreCommand(const CommandLine &line)
{
    return withStore(line, [&line](const Config &config) {
        return restoreStore(QFileInfo(line.words[0]).absoluteFilePath(), config.store.url)
            .map([](Checksum sum) {
                return (sum == Checksum::Fits ? u"restored"_s
                                              : u"restored from a backup without a checksum"_s) +
                       u"; \"ringkey-service check\" looks at it"_s;
            });
    });
}

int migrateCommand(const CommandLine &line)
{
    return withStore(line, [](const Config &config) { return migrateStore(config.store.url); });
}

int purgeCommand(const CommandLine &line)
{
    const auto kept = keptStoreOf(line.config);
    if (!kept)
        return kept.error();
    const SystemClock clock;
    PurgePace pace;
    qint64 all = 0;
    for (;;) {
        const auto gone = dropSome(*kept->store, kept->config, clock.now(), pace);
        if (!gone)
            return refused(gone.error().text, Failed);
        all += *gone;
        if (*gone == 0) {
            print(u"rows dropped: %1\n"_s.arg(all));
            return Succeeded;
        }
    }
}

int doctorCommand(const CommandLine &line)
{
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    auto findings = examineStore(config->store.url);
    findings.prepend(readersOfConfig(QFileInfo(line.config)));
    if (config->listen.isTls())
        findings.append(certificateOf(config->listen));
    bool isGood = true;
    for (const Finding &finding : findings) {
        print(u"%1 %2\n"_s.arg(finding.isGood ? u"ok  "_s : u"BAD "_s, finding.text));
        isGood = isGood && finding.isGood;
    }
    return isGood ? Succeeded : Failed;
}

} // namespace ringkey::service
