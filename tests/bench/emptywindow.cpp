// SPDX-License-Identifier: Apache-2.0
// What tests/bench/start compares the app with: the least a Qt Widgets program can show.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLabel(QStringLiteral("An empty window")));
    window.resize(420, 690);
    window.show();
    return QApplication::exec();
}
