// SPDX-License-Identifier: Apache-2.0
// Signing in at a terminal, with a password or with a code that is texted. What is secret is never
// echoed.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>
#include <Ringkey/MemoryStore>
#include <Ringkey/SignIn>
#include <functional>
#include <termios.h>
#include <unistd.h>

using namespace ringkey;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::flush;
}

/// One answer at a time, typed while the event loop runs.
class Terminal
{
public:
    Terminal() { tcgetattr(STDIN_FILENO, &m_before); }
    ~Terminal() { setEcho(true); }

    void ask(const QString &question, bool isSecret, std::function<void(QByteArray)> then)
    {
        setEcho(!isSecret); // before the question: who is quick types at once
        say(question);
        m_then = std::move(then);
        m_ready.setEnabled(true);
    }

    std::function<void()> ended = [] {};

private:
    void setEcho(bool on)
    {
        termios now = m_before;
        if (!on)
            now.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (isatty(STDIN_FILENO))
            tcsetattr(STDIN_FILENO, TCSANOW, &now);
    }

    void read()
    {
        char typed = 0;
        if (::read(STDIN_FILENO, &typed, 1) != 1) {
            m_ready.setEnabled(false);
            return ended();
        }
        if (typed != '\n') {
            m_line.append(typed);
            return;
        }
        m_ready.setEnabled(false);
        setEcho(true);
        say("\n");
        if (const auto then = std::exchange(m_then, nullptr))
            then(std::exchange(m_line, {}));
    }

    termios m_before{};
    QByteArray m_line;
    std::function<void(QByteArray)> m_then;
    QSocketNotifier m_ready{STDIN_FILENO, QSocketNotifier::Read};
    QMetaObject::Connection m_reading =
        QObject::connect(&m_ready, &QSocketNotifier::activated, &m_ready, [this] { read(); });
};

void askForPassword(Terminal &terminal, SignIn &signIn, const PhoneNumber &number)
{
    terminal.ask("Password (none: text me a code): ", true, [&signIn, number](QByteArray typed) {
        if (typed.isEmpty())
            signIn.sendCode(number);
        else
            signIn.signInWithPassword(number, Secret::take(std::move(typed)));
    });
}

int leave(const QString &words, int code)
{
    say(words + "\n");
    QCoreApplication::exit(code);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addHelpOption();
    line.addOption({"backend", "Where to sign in", "url"});
    line.addOption({"api-key", "Its API key", "key"});
    line.addPositionalArgument("number", "Your phone number, with its country code");
    line.process(app);

    const auto number = PhoneNumber::fromE164(line.positionalArguments().value(0));
    if (!number)
        return leave("A phone number with its country code is needed: +44 …", 2);

    BackendConfig backend;
    backend.url = QUrl(line.value("backend"));
    backend.apiKey = line.value("api-key");
    SignInOptions options;
    options.makeStore = [] { return new MemoryStore; }; // no trace on this computer
    SignIn signIn(backend, options);

    Terminal terminal;
    terminal.ended = [] { leave("Nobody is there.", 1); };
    QObject::connect(&signIn, &SignIn::codeSent, &app, [&](const SentCode &code) {
        const QString where = code.number.international();
        terminal.ask("Code that was texted to " + where + ": ", true, [&signIn](QByteArray typed) {
            signIn.enterCode(Secret::take(std::move(typed)));
        });
    });
    QObject::connect(&signIn, &SignIn::refused, &app, [](const AuthError &error) {
        leave(QString("Refused (%1).").arg(error.code), 1);
    });
    QObject::connect(&signIn, &SignIn::signedIn, &app, [&number](const Session &session) {
        const QString name = session.account.name; // an account may have none
        leave("Signed in as " + (name.isEmpty() ? number->international() : name) + ".", 0);
    });
    askForPassword(terminal, signIn, *number);
    return app.exec();
}
