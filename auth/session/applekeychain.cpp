// SPDX-License-Identifier: Apache-2.0
// macOS, in place of QtKeychain, which gives an item neither a label nor a group. The items are
// found under the same service and account, so what it wrote is read on. Never run:
// docs/packaging.md.
#include "auth/session/keychain.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <Security/Security.h>

using namespace Qt::StringLiterals;

namespace ringkey {

namespace {

struct Release
{
    void operator()(CFTypeRef held) const { CFRelease(held); }
};
using Held = std::unique_ptr<std::remove_pointer_t<CFTypeRef>, Release>;

/// A dictionary that keeps what is put into it.
class Attributes
{
public:
    Attributes()
        : m_all(CFDictionaryCreateMutable(nullptr, 0, &kCFTypeDictionaryKeyCallBacks,
                                          &kCFTypeDictionaryValueCallBacks))
    {
    }
    void set(CFStringRef name, CFTypeRef value) { CFDictionarySetValue(get(), name, value); }
    void set(CFStringRef name, const QString &text) { set(name, Held(text.toCFString()).get()); }
    /// Without a copy of it, as long as `secret` lives.
    void set(CFStringRef name, const Secret &secret)
    {
        const QByteArrayView bytes = secret.view();
        set(name,
            Held(CFDataCreateWithBytesNoCopy(nullptr, reinterpret_cast<const UInt8 *>(bytes.data()),
                                             bytes.size(), kCFAllocatorNull))
                .get());
    }
    CFMutableDictionaryRef get() const
    {
        return static_cast<CFMutableDictionaryRef>(const_cast<void *>(m_all.get()));
    }

private:
    Held m_all;
};

Attributes itemOf(const QString &service, const QString &key)
{
    Attributes item;
    item.set(kSecClass, kSecClassGenericPassword);
    item.set(kSecAttrService, service);
    item.set(kSecAttrAccount, key);
#ifdef RINGKEY_KEYCHAIN_GROUP // groups are known to the data protection keychain alone
    item.set(kSecUseDataProtectionKeychain, kCFBooleanTrue);
    item.set(kSecAttrAccessGroup, QStringLiteral(RINGKEY_KEYCHAIN_GROUP));
#endif
    return item;
}

Keychain::Error toError(OSStatus status)
{
    switch (status) {
    case errSecSuccess:
        return Keychain::Error::None;
    case errSecItemNotFound:
        return Keychain::Error::NotFound;
    case errSecUserCanceled:
        return Keychain::Error::Cancelled;
    case errSecAuthFailed:
    case errSecInteractionNotAllowed:
    case errSecMissingEntitlement: // the program is not signed for the group
        return Keychain::Error::Denied;
    default:
        return Keychain::Error::Other;
    }
}

Keychain::Answer readItem(const QString &service, const QString &key)
{
    Attributes item = itemOf(service, key);
    item.set(kSecReturnData, kCFBooleanTrue);
    CFTypeRef found = nullptr;
    Keychain::Answer answer{toError(SecItemCopyMatching(item.get(), &found)), {}};
    if (!found)
        return answer;
    const Held held(found);
    const auto data = static_cast<CFDataRef>(found);
    answer.value = Secret::take(
        QByteArray(reinterpret_cast<const char *>(CFDataGetBytePtr(data)), CFDataGetLength(data)));
    return answer;
}

/// What Keychain Access lists.
QString labelOf(const QString &service, const QString &key)
{
    return u"%1 (%2)"_s.arg(service, key);
}

Keychain::Answer writeItem(const QString &service, const QString &key, const Secret &value)
{
    Attributes item = itemOf(service, key);
    Attributes changed;
    changed.set(kSecAttrLabel, labelOf(service, key));
    changed.set(kSecValueData, value);
    const OSStatus updated = SecItemUpdate(item.get(), changed.get());
    if (updated != errSecItemNotFound)
        return {toError(updated), {}};
    item.set(kSecAttrLabel, labelOf(service, key));
    item.set(kSecValueData, value);
    item.set(kSecAttrAccessible, kSecAttrAccessibleWhenUnlockedThisDeviceOnly);
    return {toError(SecItemAdd(item.get(), nullptr)), {}};
}

Keychain::Answer eraseItem(const QString &service, const QString &key)
{
    return {toError(SecItemDelete(itemOf(service, key).get())), {}};
}

/// The calls wait where macOS asks the person: they are made in order, on a thread of their own.
class AppleKeychain : public Keychain
{
public:
    AppleKeychain(const QString &service, QObject *parent)
        : Keychain(parent)
        , m_service(service)
    {
    }

    void read(const QString &key, Done done) override
    {
        start([service = m_service, key] { return readItem(service, key); }, std::move(done));
    }

    void write(const QString &key, const Secret &value, Done done) override
    {
        start([service = m_service, key, value] { return writeItem(service, key, value); },
              std::move(done));
    }

    void erase(const QString &key, Done done) override
    {
        start([service = m_service, key] { return eraseItem(service, key); }, std::move(done));
    }

    void ask(std::function<void(Condition)> done) override
    {
        QTimer::singleShot(0, this, [done] { done(Condition::Open); }); // opens with the login
    }

private:
    void start(std::function<Answer()> act, Done done)
    {
        static QThreadPool thread;
        thread.setMaxThreadCount(1);
        const QPointer<AppleKeychain> self(this);
        thread.start([self, act = std::move(act), done = std::move(done)] {
            const auto tell = [self, done, answer = act()] {
                if (self)
                    done(answer);
            };
            QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
        });
    }

    QString m_service;
};

} // namespace

Keychain *systemKeychain(const QString &service, QObject *parent)
{
    return new AppleKeychain(service, parent);
}

} // namespace ringkey
