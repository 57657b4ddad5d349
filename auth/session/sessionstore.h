// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/types/account.h"
#include "auth/types/autherror.h"
#include "phone/export.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace ringkey {

/// Where one small secret text is kept between two runs.
///
/// Every failure is a Storage value, never a dialog and never an exception, which Qt lets nobody
/// throw. Answers come from the event loop, exactly once each, in the order of the requests unless
/// one misses its deadline. Asked on one thread, that of SignIn; a host's own may answer, but not
/// emit, on another.
class RINGKEY_AUTH_EXPORT SessionStore : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        Storage storage = Storage::Missing;
        Secret blob = {}; ///< empty where worked(storage): nothing is stored
    };
    /// It was read or written, be it in a keychain or in memory. All else says why not.
    static bool worked(Storage storage)
    {
        return storage == Storage::Keychain || storage == Storage::MemoryOnly;
    }
    using ReadDone = std::function<void(Answer)>;
    using WriteDone = std::function<void(Storage)>;
    /// Nothing: it stays as it is.
    using Change = std::function<std::optional<Secret>(const Answer &)>;
    /// What programs with one entry take turns at.
    enum class Matter : std::uint8_t
    {
        Storing,
        Renewing
    };
    /// Has the turn as long as it lives. Null where nobody else can be waited for.
    using Turn = std::shared_ptr<void>;

    using QObject::QObject;

    /// The system's keychain: the pages call it so. Of another place they say only whether it
    /// worked.
    virtual bool isKeychain() const { return false; }
    /// Comes once, before all else: what is stored under one name is no other's. Made of
    /// SignInOptions' keychainService and profile.
    virtual void setEntry(const QString &name);
    /// Whether something was written and not erased since. Answers at once, from a plain non-secret
    /// note.
    virtual bool mayHoldSomething() const = 0;
    /// Nobody noted either way: an older version kept no such note, or it was deleted. Only reading
    /// tells.
    virtual bool isUnknown() const { return false; }
    /// The page in the stored text was left for one that is called so: at once and without the
    /// store, so that who is killed now does not find it again. Empty: for one without a name.
    /// Until somebody says that it was not left.
    virtual void setLeftFor(const std::optional<QString> &) {}
    virtual std::optional<QString> leftFor() const { return std::nullopt; }
    /// A request is on its way that ends the stored session in this way if it is done: at once, so
    /// that the start after a kill can say what happened. Unsaid: none, any more.
    virtual void setExpectedEnd(SessionEnd) {}
    virtual SessionEnd expectedEnd() const { return SessionEnd::Unsaid; }
    virtual void read(ReadDone done) = 0;
    /// An empty blob erases the entry.
    virtual void write(Secret blob, WriteDone done) = 0;
    /// From now on nothing is stored as far as the next start is concerned, even if the entry
    /// cannot be reached to erase it.
    virtual void disown() = 0;
    /// Something was disowned and could not be erased since: what stands there is nobody's.
    virtual bool owesErasure() const { return false; }
    /// That it does is known to this run alone.
    virtual bool owesUnnoted() const { return false; }
    /// The person wants the keychain to be asked again, also where they said no before.
    virtual void allowAsking() {}
    /// Waits, for a while, until no other program with this entry has the turn. A turn for Storing
    /// must not be taken by who has it already.
    virtual void takeTurn(Matter matter, std::function<void(Turn)> then);
    /// Reads, and writes what `change` makes of it, as one step for all programs with this entry.
    void update(Change change, WriteDone done);

Q_SIGNALS:
    /// What failed before may work now: an answer came after its deadline, or the keychain was
    /// unlocked.
    void recovered();
    /// What was answered for with Frozen failed for this reason at last. Nothing is tried again by
    /// itself: a person may just have said no to their keychain.
    void failedLate(ringkey::Storage storage);
    /// Another program, or another store of this one, wrote the same entry.
    void changedElsewhere();
};

} // namespace ringkey
