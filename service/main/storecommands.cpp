// SPDX-License-Identifier: Apache-2.0
#include "service/config/config.h"
#include "service/crypto/secrets.h"
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

} // namespace

int checkCommand(const CommandLine &line)
{
    return withStore(line, [](const Config &config) {
        return checkStore(config.store.url).map([](const QString &what) {
            return u"good: "_s + what;
        });
    });
}

int backupCommand(const CommandLine &line)
{
    return withStore(line, [&line](const Config &config) {
        const QString file = QFileInfo(line.words[0]).absoluteFilePath();
        return backUpStore(config.store.url, file).map([&file] {
            return u"%1: %2 bytes"_s.arg(file).arg(QFileInfo(file).size());
        });
    });
}

int restoreCommand(const CommandLine &line)
{
    return withStore(line, [&line](const Config &config) {
        return restoreStore(QFileInfo(line.words[0]).absoluteFilePath(), config.store.url).map([] {
            return u"restored; \"ringkey-service check\" looks at it"_s;
        });
    });
}

int migrateCommand(const CommandLine &line)
{
    return withStore(line, [](const Config &config) { return migrateStore(config.store.url); });
}

int purgeCommand(const CommandLine &line)
{
    return withStore(line, [](const Config &config) -> tl::expected<QString, QString> {
        const auto store = openKeptStore(config.store.url);
        if (!store)
            return tl::unexpected(store.error());
        const SystemClock clock;
        PurgePace pace;
        qint64 all = 0;
        for (;;) {
            const auto gone = dropSome(**store, config, clock.now(), pace);
            if (!gone)
                return tl::unexpected(gone.error().text);
            if (*gone == 0)
                return u"rows dropped: %1"_s.arg(all);
            all += *gone;
        }
    });
}

int doctorCommand(const CommandLine &line)
{
    const auto config = loadConfig(line.config);
    if (!config)
        return refused(config.error().text(), WrongInput);
    auto findings = examineStore(config->store.url);
    findings.prepend(readersOfConfig(QFileInfo(line.config)));
    bool isGood = true;
    for (const Finding &finding : findings) {
        print(u"%1 %2\n"_s.arg(finding.isGood ? u"ok  "_s : u"BAD "_s, finding.text));
        isGood = isGood && finding.isGood;
    }
    return isGood ? Succeeded : Failed;
}

} // namespace ringkey::service
