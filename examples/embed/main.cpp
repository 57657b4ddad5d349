// SPDX-License-Identifier: Apache-2.0
// Somebody else's program: a window with a list of its own, which wants to know who is there. All
// that is Ringkey's is between the two lines.
#include <QApplication>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStatusBar>
#include <Ringkey/SignIn>
#include <Ringkey/SignInWidget>

class NotesWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit NotesWindow(const ringkey::BackendConfig &backend);

public slots:
    void showNotes(const ringkey::Session &session);

private:
    QNetworkAccessManager m_network;
    QLabel *m_notes = new QLabel("Sign in to see your notes.");
    QUrl m_api;
};

NotesWindow::NotesWindow(const ringkey::BackendConfig &backend)
    : m_api(backend.url.toString() + "/identity/v2/auth/account?apikey=" + backend.apiKey)
{
    setWindowTitle("Notes");
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->addWidget(m_notes, 1);
    setCentralWidget(central);

    // ---- Ringkey ----
    ringkey::SignInOptions options;
    options.keychainService = "Notes";
    auto *signIn = new ringkey::SignIn(backend, options, this);
    row->addWidget(new ringkey::SignInWidget(*signIn, this));
    connect(signIn, &ringkey::SignIn::signedIn, this, &NotesWindow::showNotes);
    connect(signIn, &ringkey::SignIn::sessionChanged, this, &NotesWindow::showNotes);
    connect(signIn, &ringkey::SignIn::signedOut, m_notes,
            [this] { m_notes->setText("Signed out."); });
    // ---- so far ----
}

/// The program's own API, asked with the token: also again when the token was renewed.
void NotesWindow::showNotes(const ringkey::Session &session)
{
    QNetworkRequest request(m_api);
    request.setRawHeader("Authorization", "Bearer " + session.accessToken.view().toByteArray());
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, name = session.account.name] {
        reply->deleteLater();
        const bool isGood = reply->error() == QNetworkReply::NoError;
        m_notes->setText(isGood ? "Notes of " + name : "No notes: " + reply->errorString());
        statusBar()->showMessage(isGood ? "Up to date" : "Not up to date");
    });
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setApplicationName("notes");
    QCommandLineParser line;
    line.addHelpOption();
    line.addOption({"backend", "Where to sign in", "url"});
    line.addOption({"api-key", "Its API key", "key"});
    line.process(app);

    ringkey::BackendConfig backend;
    backend.url = QUrl(line.value("backend"));
    backend.apiKey = line.value("api-key");

    NotesWindow window(backend);
    window.resize(900, 720);
    window.show();
    return app.exec();
}

#include "main.moc"
