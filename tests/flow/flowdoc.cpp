// SPDX-License-Identifier: Apache-2.0
#include "tests/flow/flowdoc.h"

#include "auth/flow/enumname.h"
#include "auth/flow/names.h"
#include "auth/flow/queries.h"
#include "auth/flow/transition.h"
#include "tests/flow/samples.h"

#include <QMap>
#include <QStringList>

namespace ringkey::flow {
namespace {

using namespace Qt::StringLiterals;

enum class Kind : std::uint8_t
{
    Act,
    Reply,
    Error,
    Happening
};

/// What is known about one state, gathered from its samples.
struct Entry
{
    QString name;
    bool waits = false;
    bool signedIn = false;
    QMap<Kind, QMap<QString, QStringList>> leads = {}; ///< kind, next state, events
    QStringList resumes = {};
    QStringList pages = {}; ///< shown while it waits
};

Kind kindOf(const Event &event)
{
    return std::visit(
        []<class E>(const E &e) {
            if constexpr (requires { e.result.error(); })
                return e.result ? Kind::Reply : Kind::Error;
            else if constexpr (requires { e.attempt; })
                return Kind::Reply;
            else if constexpr (std::is_constructible_v<Happening, E>)
                return Kind::Happening;
            else
                return Kind::Act;
        },
        event);
}

template <class Item>
void addOnce(QList<Item> &list, const Item &item)
{
    if (!list.contains(item))
        list.append(item);
}

/// "WrongCode" of "CodeVerified/WrongCode", "BackChosen" of itself.
QString shortName(const samples::NamedEvent &event, Kind kind)
{
    return kind == Kind::Error ? event.name.section(u'/', 1) : event.name;
}

void gather(Entry &entry, const State &state)
{
    entry.waits = !waitsForPerson(state);
    entry.signedIn = entry.signedIn || accountOf(state);
    addOnce(entry.resumes, QString(stateName(resumePoint(state, samples::now()))));
    addOnce(entry.pages, QString(stateName(pageOf(state))));
    if (const auto *checking = std::get_if<CheckingAnswer>(&state);
        checking && checking->form.codePage)
        addOnce(entry.pages, QString(stateName(toState(*checking->form.codePage))));
    for (const auto &event : samples::events(samples::awaited(), {8})) {
        const auto step = transition(state, event.event);
        if (!step)
            continue;
        const Kind kind = kindOf(event.event);
        addOnce(entry.leads[kind][QString(stateName(step->state))], shortName(event, kind));
    }
}

QList<Entry> entries()
{
    QList<Entry> all;
    const auto entryOf = [&](const samples::NamedState &sample) -> Entry & {
        const QString name = stateName(sample.state);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Entry &entry) { return entry.name == name; });
        return found == all.end() ? *all.insert(all.end(), Entry{.name = name}) : *found;
    };
    for (const auto &sample : samples::states())
        gather(entryOf(sample), sample.state);
    for (const auto &page : samples::unreached()) { // they hear that it is over
        Entry &entry = entryOf(page);
        addOnce(entry.leads[Kind::Happening][entry.name], u"ConnectionReturned"_s);
    }
    return all;
}

QString cell(const Entry &entry, Kind kind, const QString &ifNone)
{
    QStringList lines;
    const auto &leads = entry.leads.value(kind);
    for (auto lead = leads.begin(); lead != leads.end(); ++lead)
        lines += lead->join(u", "_s) + u" → **"_s + lead.key() + u"**"_s;
    return lines.isEmpty() ? ifNone : lines.join(u"<br>"_s);
}

QString errorCell(const Entry &entry)
{
    if (!entry.waits)
        return u"shown on this page; none arises while it waits for a person"_s;
    const auto &leads = entry.leads.value(Kind::Error);
    if (leads.isEmpty())
        return u"none: every answer is a place to go on"_s;
    if (leads.size() == 1)
        return u"any → **"_s + leads.firstKey() + u"**"_s;
    QStringList lines;
    for (auto lead = leads.begin(); lead != leads.end(); ++lead)
        if (!entry.pages.contains(lead.key()))
            lines += lead->join(u", "_s) + u" → **"_s + lead.key() + u"**"_s;
    const bool staysThere = std::any_of(entry.pages.begin(), entry.pages.end(),
                                        [&](const QString &page) { return leads.contains(page); });
    if (staysThere)
        lines += (lines.isEmpty() ? u"any → **"_s : u"any other → **"_s) +
                 entry.pages.join(u"** or **"_s) + u"**"_s;
    return lines.join(u"<br>"_s);
}

QString row(const Entry &entry)
{
    const QStringList cells{u"**"_s + entry.name + u"**"_s,
                            entry.waits ? u"a reply"_s : u"the person"_s,
                            cell(entry, Kind::Act, u"none"_s),
                            cell(entry, Kind::Reply, u"none: no request is under way"_s),
                            errorCell(entry),
                            cell(entry, Kind::Happening, u"nothing"_s),
                            entry.resumes.join(u", "_s)};
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString table(const QList<Entry> &all)
{
    QString text =
        u"| state | waits for | allowed acts → next state | replies → next state | errors → "
        "next state | by itself → next state | after a restart |\n"
        "|---|---|---|---|---|---|---|\n"_s;
    for (const Entry &entry : all)
        text += row(entry);
    return text;
}

/// Edges that say something: back, sign-out and staying are the same everywhere (see the text).
bool isDrawn(const QString &event)
{
    return event != u"BackChosen"_s && event != u"SignOutChosen"_s && event != u"SessionWasEnded"_s;
}

QString edges(const Entry &entry)
{
    QMap<QString, QStringList> labels;
    for (const Kind kind : {Kind::Act, Kind::Reply, Kind::Happening}) {
        const auto &leads = entry.leads.value(kind);
        for (auto lead = leads.begin(); lead != leads.end(); ++lead)
            for (const QString &event : *lead)
                if (isDrawn(event) && lead.key() != entry.name)
                    addOnce(labels[lead.key()], event.section(u'/', 0, 0));
    }
    QString text;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        text += u"    %1 --> %2: %3\n"_s.arg(entry.name, label.key(), label->join(u", "_s));
    return text;
}

QString diagram(const QList<Entry> &all, const QString &start, bool signedIn)
{
    QString text = u"```mermaid\nstateDiagram-v2\n    direction LR\n    [*] --> "_s + start + u'\n';
    for (const Entry &entry : all)
        if (entry.signedIn == signedIn)
            text += edges(entry);
    return text + u"```\n"_s;
}

const QString introduction = uR"(# The flow of signing in

<!-- Written by tests/flow/tst_flowdoc from the code. Do not edit: run the test with RINGKEY_RECORD=1. -->

`transition(state, event)` in `auth/flow` is the whole flow; this page is what it answers. A pair that is
not in the table is refused: the state stays as it is. Beyond the table:

* A reply to a request that is not the one under way is refused in every state.
* **BackChosen** in a state that waits for a reply cancels the request and shows its form again.
* **SignOutChosen** and **SessionWasEnded** are accepted wherever somebody is signed in, and change nothing
  elsewhere. A session that ended because its number or its account is gone leads to **EnteringCredentials**
  from every state.
* A code that was sent and is still taken stays in hand when its page is left, for its number and its purpose.
  Asking for one again within the wait, **CodeInHandChosen** ("Enter it"), and a refusal because too many were
  asked for lead back to its page, with its own life and wait. Deadlines take it away: then **DeadlineReached**
  leaves any state where it is. One whose request was given up, or got no answer, may be on its way too: a
  refusal because too many were asked for leads to its page, where no life is known. Whose request arrived, as
  far as anybody knows, is offered for five minutes ("Did a code come?").
* A code page after a refusal says one thing: a code that is spent has no life and no tries left, and of two
  times to wait until the later one counts.
* An error is shown on the form the request came from, unless the table names another place.
* A code that meets a lock which a question opens waits for the answer, and goes once more with it. Back leads to its
  page, and so does what is said of the code then. What was typed there is held until the question is left.
  Sending a code takes no answers in the contract (a query, or a body of a number alone), so that where this meets the
  lock, the password goes with them. Who is signed in is told of the lock and not asked.
* Back from the page of a code, or of a new password, that the page of a lock led to leads to that page.
* A code that expired while the program was closed leads to the start (**EnteringCredentials**,
  **WelcomingBack** or **SignedIn**) with a notice; one that was spent is still told as spent, on its page.
  "After a restart" tells where a state is gone on with otherwise.

)"_s;

} // namespace

QString flowDocument()
{
    const QList<Entry> all = entries();
    return introduction + u"## Every state\n\n"_s + table(all) +
           u"\n## Before anybody is signed in\n\nBack and errors are left out; see the table.\n\n"_s +
           diagram(all, u"Restoring"_s, false) + u"\n## Signed in, and pages with a code\n\n"_s +
           diagram(all, u"SignedIn"_s, true);
}

} // namespace ringkey::flow
