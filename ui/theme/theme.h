// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/systemlook.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <memory>
#include <optional>

class QApplication;

namespace ringkey {

class FocusRing;
class RingkeyStyle;

enum class ThemeChoice : std::uint8_t
{
    System,
    Light,
    Dark
};

/// Dresses one QApplication, or one widget with all that is in it: style, palette and font. Lives
/// on the GUI thread. For an application: between it and the first window, at most one. For a
/// widget: nothing of the application is changed; the theme must outlive the widgets in it.
///
/// apply() does the whole work for the first frame without asking the desktop anything.
/// followSystem() starts asking, asynchronously, and belongs after the first frame.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication &app, QObject *parent = nullptr);
    explicit Theme(QWidget &root, QObject *parent = nullptr);
    ~Theme() override;

    void apply();
    /// Watches the desktop's colour scheme, contrast and animation settings from here on.
    void followSystem();

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    /// What the desktop said last time, so that a dark desktop gets a dark first frame. Before
    /// apply().
    void setSystemLook(const SystemLook &look);

    /// The brand's accent for both themes. Nothing changes where one is refused.
    std::optional<AccentRefused> setAccent(const QColor &light, const QColor &dark);

    void setReducedMotion(bool reduced);
    bool reducedMotion() const;
    bool isDark() const { return tokens().dark; }
    bool isHighContrast() const { return m_system.highContrast; }
    Tokens tokens() const;
    /// A property, true for a widget that a host put into the dressed one: what it has chosen
    /// itself stays when a style sheet goes.
    static constexpr auto hostsWidget = "_ringkey_hosts";

Q_SIGNALS:
    void changed();
    /// The desktop's own settings changed; worth remembering for the next start.
    void systemLookChanged(const ringkey::SystemLook &look);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme(QWidget *root, QObject *parent);
    void install();
    void adopt(QWidget *widget);
    void dressUnderSheet(QWidget *widget);
    void forgetSheet();
    static void undress(QWidget *widget);
    bool isInside(const QWidget *widget) const;
    void letGo(QWidget *widget);
    void followHost(QObject *watched, const QEvent *event);
    void setPalette(const QPalette &palette);
    void setFont(const QFont &font);
    void showMnemonics(bool shown);
    void refresh();
    void dress();
    QPalette highContrastPalette();
    Tokens currentTokens() const;
    bool wantsDark() const;
    void takeSystemLook(const SystemLook &look);

    QWidget *const m_root; ///< null: the application
    QPointer<RingkeyStyle> m_style;
    QPointer<QWidget> m_hostWindow;     ///< the root is in; null where it is one itself
    QList<QPointer<QWidget>> m_windows; ///< of the root: they inherit neither palette nor font
    std::unique_ptr<FocusRing> m_focusRing;
    std::unique_ptr<SystemLookWatcher> m_watcher;
    Tokens m_light = lightTokens();
    Tokens m_dark = darkTokens();
    Tokens m_contrast; ///< in high contrast only
    bool m_dressing = false;
    QFont m_platformFont;
    QPalette m_palette; ///< what the root is dressed in, whatever a style sheet makes of it
    QFont m_font;
    SystemLook m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_reducedMotion = false;
};

} // namespace ringkey
