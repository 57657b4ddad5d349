// SPDX-License-Identifier: Apache-2.0
#include "app/qa/replay.h"

#include "app/brandedtheme.h"
#include "app/gallery/renderstates.h"
#include "app/gallery/statesamples.h"
#include "app/placement.h"
#include "app/qa/band.h"
#include "app/translations.h"
#include "app/wholefile.h"
#include "ui/pageview.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ringkey::qa {

namespace {

RenderOptions optionsOf(const Moment &moment, const QString &spoken)
{
    RenderOptions options;
    options.size = moment.shown.size;
    options.languages = {.offered = spokenLanguages(), .shown = spoken};
    return options;
}

/// Theme and language are the application's.
RenderOptions dress(QApplication &app, Theme &theme, const Moment &moment)
{
    theme.setChoice(moment.shown.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.apply();
    return optionsOf(moment, speak(moment.shown.language, app));
}

StateSample sampleOf(const Moment &moment)
{
    return {moment.title, moment.state, moment.around};
}

QString answerIn(const QJsonObject &step)
{
    const int status = step["http_status"_L1].toInt();
    return status != 0 ? u"HTTP %1"_s.arg(status) : u"no answer"_s;
}

QString wordsOf(const Moment &moment, qsizetype index, qsizetype all)
{
    const QJsonObject &step = moment.step;
    QString words = u"%1 of %2: %3"_s.arg(index + 1).arg(all).arg(moment.title.section(u'-', 1));
    words += u"\n"_s + (step.isEmpty() ? u"(around it)"_s : step["cause"_L1].toString());
    if (const QString error = step["error"_L1].toString(); !error.isEmpty())
        words += u", "_s + error;
    if (const QString request = step["request"_L1].toString(); !request.isEmpty())
        words +=
            u"\n%1, %2, request %3"_s.arg(step["operation"_L1].toString(), answerIn(step), request);
    return words + u"\n"_s + step["time"_L1].toString();
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAlignment(Qt::AlignHCenter);
    return area;
}

QString sheetOf(const Recording &recording)
{
    QString html = u"<!doctype html><meta charset=\"utf-8\"><title>Recording</title>\n"
                   "<style>body{font:14px sans-serif}figure{display:inline-block}</style>\n"_s;
    for (qsizetype i = 0; i < recording.moments.size(); ++i) {
        const Moment &moment = recording.moments.at(i);
        html +=
            u"<figure><img src=\"%1.png\" alt=\"\"><figcaption>%2</figcaption></figure>\n"_s.arg(
                moment.title, wordsOf(moment, i, recording.moments.size())
                                  .toHtmlEscaped()
                                  .replace(u'\n', u"<br>"_s));
    }
    return html;
}

} // namespace

QString drawRecording(QApplication &app, const Recording &recording, const QString &folder,
                      const Branding &branding)
{
    Theme theme(app);
    theme.setReducedMotion(true);
    applyBrand(theme, branding);
    theme.apply();
    if (!QDir().mkpath(folder))
        return u"Cannot make the folder %1"_s.arg(folder);
    const QDir place(folder);
    for (const Moment &moment : recording.moments) {
        const RenderOptions options = dress(app, theme, moment);
        const QString file = place.filePath(moment.title + u".png"_s);
        if (!renderState(sampleOf(moment), options, branding).save(file))
            return u"Cannot write %1"_s.arg(file);
    }
    const QString sheet = place.filePath(u"index.html"_s);
    const auto fault = writeWhole(sheet, sheetOf(recording).toUtf8());
    return fault ? u"Cannot write %1: %2"_s.arg(sheet, *fault) : QString();
}

ReplayWindow::ReplayWindow(QApplication &app, Recording recording, const Branding &branding)
    : m_app(app)
    , m_recording(std::move(recording))
    , m_branding(branding)
    , m_theme(app)
    , m_place(new QWidget)
    , m_words(new QLabel)
    , m_back(new QPushButton(u"Back"_s))
    , m_next(new QPushButton(u"Next"_s))
{
    m_theme.setReducedMotion(true);
    applyBrand(m_theme, m_branding);
    setWindowTitle(u"Ringkey recording"_s);
    setWindowIcon(ringkey::windowIcon(m_theme, m_branding));
    addTestBand(*this);
    m_words->setObjectName(u"replayWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_back->setObjectName(u"replayBack"_s);
    m_next->setObjectName(u"replayNext"_s);
    auto *content = new QWidget;
    content->setLayoutDirection(Qt::LeftToRight); // its words are English, whatever the page's are
    auto *column = new QVBoxLayout(content);
    auto *pages = new QVBoxLayout(m_place);
    pages->setContentsMargins({});
    pages->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(scrolled(m_place), 1);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    setCentralWidget(content);
    connect(m_back, &QPushButton::clicked, this, [this] { showMoment(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showMoment(m_index + 1); });
    addKey(Qt::Key_PageUp, -1);
    addKey(Qt::Key_PageDown, 1);
    addKey(Qt::ALT | Qt::Key_Left, -1);
    addKey(Qt::ALT | Qt::Key_Right, 1);
    showMoment(0);
}

/// Large enough for the whole page where the screen is; elsewhere the page scrolls.
void ReplayWindow::fitScreen(QSize page)
{
    if (page == m_shownSize)
        return;
    m_shownSize = page;
    auto *area = centralWidget()->findChild<QScrollArea *>();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    area->setMinimumSize(page + QSize(bar, bar));
    constexpr int mostLines = 4; // so that the page keeps its place
    m_words->setMinimumHeight(mostLines * m_words->fontMetrics().lineSpacing());
    const QSize whole =
        centralWidget()->minimumSizeHint() + QSize(0, menuWidget()->sizeHint().height());
    area->setMinimumSize(0, 0);
    constexpr int frame = 40; // not known before the window is shown
    resize(fitting(whole, screen()->availableGeometry().adjusted(0, 0, 0, -frame)));
}

void ReplayWindow::addKey(const QKeySequence &key, qsizetype by)
{
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, by] { showMoment(m_index + by); });
}

/// Made anew each time, so that a step looks the same from both sides.
void ReplayWindow::showMoment(qsizetype index)
{
    if (index < 0 || index >= m_recording.moments.size())
        return;
    m_index = index;
    const Moment &moment = m_recording.moments.at(index);
    const RenderOptions options = dress(m_app, m_theme, moment);
    delete m_view;
    m_view = new PageView(m_branding, m_place);
    m_view->setSettings(
        {.languages = options.languages, .clock = [now = moment.around.now] { return now; }});
    m_view->setLayoutDirection(QGuiApplication::layoutDirection());
    m_view->setFixedSize(moment.shown.size);
    m_place->layout()->addWidget(m_view);
    PageContext around = moment.around;
    around.support = !m_branding.supportUrl.isEmpty();
    m_view->present(pageModel(moment.state, around));
    m_words->setText(wordsOf(moment, index, m_recording.moments.size()));
    m_back->setEnabled(index > 0);
    m_next->setEnabled(index + 1 < m_recording.moments.size());
    fitScreen(moment.shown.size);
    (m_next->isEnabled() ? m_next : m_back)->setFocus(Qt::OtherFocusReason);
}

} // namespace ringkey::qa
