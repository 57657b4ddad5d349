// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "service/crypto/secrets.h"
#include "service/rules/sendlimits.h"
#include "service/sms/smstexts.h"
#include "service/store/store.h"

#include <functional>

namespace ringkey::service {

/// Puts texts into the outbox, in the transaction of what they tell (security S30), counted against
/// the limits on texts (S11). Thread-safe.
class Texts
{
public:
    /// Why no text can leave at present.
    using Fault = std::function<std::optional<QString>()>;

    Texts(const Config &config, const Keys &keys, Figures &figures)
        : m_config(config)
        , m_keys(keys)
        , m_figures(figures)
    {
    }
    /// Set it before the first request.
    void checkWith(Fault fault) { m_fault = std::move(fault); }
    std::optional<QString> fault() const { return m_fault ? m_fault() : std::nullopt; }

    struct Request
    {
        SmsEvent event = SmsEvent::VerifyPhone;
        QString phone;
        QString uid;
        QString codeId; ///< empty: a notice
        SmsValues values;
        Seconds life{0};
        bool toOwner = false; ///< strangers' texts do not keep it back (security S13)
    };
    struct Queued
    {
        QString id;
        std::optional<SendRefusal> refusal; ///< then nothing was queued
    };
    Queued queue(Records &records, const Request &request, Instant now,
                 const RequestContext &context) const;
    /// What queue() would have refused: a text that is only said to go out. What it would cost
    /// counts for who asked, and for nobody else.
    std::optional<SendRefusal> pretend(Records &records, const Request &request, Instant now,
                                       const RequestContext &context) const;
    /// A notice that nobody asked for. Where money or the operator's countries keep it back, that
    /// is only logged.
    void queueNotice(Records &records, SmsEvent event, const QString &phone, const Account &account,
                     Instant now, const RequestContext &context) const;

private:
    TextRow rowFor(const Request &request, const SmsText &text, Instant now,
                   const RequestContext &context) const;

    const Config &m_config;
    const Keys &m_keys;
    Figures &m_figures;
    Fault m_fault;
};

} // namespace ringkey::service
