// SPDX-License-Identifier: Apache-2.0
#include "tests/session/fakekeychain.h"

#include <QTimer>

using ringkey::Secret;

void FakeKeychain::later(std::function<void()> job)
{
    if (isFrozen)
        m_frozen.append(std::move(job));
    else
        QTimer::singleShot(0, this, std::move(job));
}

void FakeKeychain::thaw()
{
    isFrozen = false;
    const auto jobs = std::exchange(m_frozen, {});
    for (const auto &job : jobs)
        later(job);
}

void FakeKeychain::read(const QString &key, Done done)
{
    ++started;
    later([this, key, done] {
        if (error != Error::None)
            done({error, {}});
        else if (entries.contains(key))
            done({Error::None, entries[key]});
        else
            done({Error::NotFound, {}});
    });
}

void FakeKeychain::write(const QString &key, const Secret &value, Done done)
{
    ++started;
    later([this, key, value, done] {
        ++writes;
        if (error == Error::None && !dropsWrites)
            entries[key] = value;
        done({error, {}});
    });
}

void FakeKeychain::erase(const QString &key, Done done)
{
    ++started;
    later([this, key, done] {
        if (error == Error::None)
            entries.remove(key);
        done({error, {}});
    });
}

void FakeKeychain::ask(std::function<void(Condition)> done)
{
    QTimer::singleShot(0, this, [this, done] { done(condition); });
}
