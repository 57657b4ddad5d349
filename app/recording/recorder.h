// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/linefile.h"
#include "ui/pagemodel.h"

#include <QSize>
#include <Ringkey/Transition>
#include <functional>
#include <memory>
#include <tl/expected.hpp>

class QWidget;

namespace ringkey {

class SignInFlow;

namespace recording {

inline constexpr int format = 1;

/// How the pages look at a moment.
struct Shown
{
    QSize size; ///< of the pages, logical pixels
    bool isDark = false;
    QString language; ///< BCP 47
    friend bool operator==(const Shown &, const Shown &) = default;
};

/// A moment as a line of JSON, with its line end; masked. `step` is null where nothing happened in
/// the flow, but around it: connection, keychain. The keys are a promise: docs/qa.md.
QByteArray momentLine(const Transition *step, const flow::State &state, const PageContext &around,
                      const Shown &shown);
/// The first line of each file.
QByteArray headLine();

/// Writes what a run shows into a file that only its owner may read. Nothing secret is in it, and
/// of persons only what the pages mask, too.
class Recorder
{
public:
    /// Nobody else records into that file meanwhile. The error is a sentence.
    static tl::expected<std::unique_ptr<Recorder>, QString> open(const QString &file);
    /// A new file in this folder, which keeps the newest twenty.
    static tl::expected<std::unique_ptr<Recorder>, QString> openIn(const QString &folder);

    /// The sign-in pages in this window, which must outlive this, and no others any more.
    void follow(const QWidget &window, const std::function<Shown(const QWidget &pages)> &shown);
    QString fileName() const { return m_file.fileName(); }

private:
    Recorder() = default;
    static tl::expected<std::unique_ptr<Recorder>, QString>
    begun(std::unique_ptr<Recorder> recorder, const QString &fault);
    void add(const SignInFlow &flow, const Transition *step);

    LineFile m_file;
    std::function<Shown()> m_shown;
    std::unique_ptr<QObject> m_following; ///< what is followed ends with it
};

} // namespace recording
} // namespace ringkey
