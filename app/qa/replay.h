// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/qa/recordingfile.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <Ringkey/Branding>

class QApplication;
class QLabel;
class QPushButton;

namespace ringkey {

class PageView;

namespace qa {

/// Each moment of a recording as a picture, and index.html. Empty: done. Else what went wrong.
QString drawRecording(QApplication &app, const Recording &recording, const QString &folder,
                      const Branding &branding);

/// A recording, forwards and backwards. What its pages offer does nothing.
class ReplayWindow : public QMainWindow
{
    Q_OBJECT

public:
    ReplayWindow(QApplication &app, Recording recording, const Branding &branding);

private:
    void showMoment(qsizetype index);
    void fitScreen(QSize page);
    void addKey(const QKeySequence &key, qsizetype by);

    QApplication &m_app;
    Recording m_recording;
    Branding m_branding;
    Theme m_theme;
    QWidget *m_place;
    QLabel *m_words;
    QPushButton *m_back;
    QPushButton *m_next;
    PageView *m_view = nullptr;
    qsizetype m_index = 0;
    QSize m_shownSize;
};

} // namespace qa
} // namespace ringkey
