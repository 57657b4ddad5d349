// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/focusring.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QWidget>

namespace ringkey {

namespace {

constexpr auto undressedPalette = "_ringkey_palette";
constexpr auto undressedFont = "_ringkey_font";

/// In a host's window its palette decides, whatever the desktop says.
SystemLook lookFor(const QWidget *root)
{
    const QPalette palette = QApplication::palette();
    SystemLook look = systemLookNow(palette);
    if (root != nullptr)
        look.dark = palette.color(QPalette::Window).lightness() <
                    palette.color(QPalette::WindowText).lightness();
    return look;
}

/// Takes back what rules of a host say of colours, backgrounds and borders, whatever they select: a
/// sheet that is nearer to a widget has the last word. What is no colour leaves the palette's.
const QString &withoutHostsRules()
{
    static const QString sheet =
        QStringLiteral("* { color: none; selection-color: none; selection-background-color: none; "
                       "alternate-background-color: none; background: none; border-style: native; "
                       "border-width: 0; border-image: none }");
    return sheet;
}

bool isOfHost(const QWidget *widget)
{
    while (widget != nullptr && !widget->property(Theme::hostsWidget).toBool())
        widget = widget->parentWidget();
    return widget != nullptr;
}

} // namespace

Theme::Theme(QWidget *root, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_platformFont(QApplication::font())
    , m_system(lookFor(root))
{
}

Theme::Theme(QApplication &, QObject *parent)
    : Theme(static_cast<QWidget *>(nullptr), parent)
{
}

Theme::Theme(QWidget &root, QObject *parent)
    : Theme(&root, parent)
{
}

Theme::~Theme()
{
    if (m_root != nullptr)
        delete m_style;
}

void Theme::apply()
{
    if (m_style == nullptr)
        install();
    refresh();
}

void Theme::install()
{
    m_style = new RingkeyStyle(currentTokens());
    m_focusRing = std::make_unique<FocusRing>(m_root);
    m_style->setReducedMotion(reducedMotion());
    if (m_root != nullptr) {
        setLookStyle(*m_root, m_style);
        return adopt(m_root);
    }
    QApplication::setStyle(m_style); // owns it
    qApp->installEventFilter(this);
}

/// A widget does not pass its style on to its children.
void Theme::adopt(QWidget *widget)
{
    // Beside a style sheet of the application Qt lends what is made later its parent's style.
    if (widget->style() == m_style && widget->testAttribute(Qt::WA_SetStyle))
        return;
    widget->installEventFilter(this); // which hears of the new style
    widget->setStyle(m_style);
    if (widget != m_root && widget->isWindow()) {
        m_windows.append(widget);
        widget->setPalette(m_palette);
        widget->setFont(m_font);
    }
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        adopt(child);
}

/// Below a style sheet of the host Qt passes neither palette nor font on, and to a window never.
/// What a widget of the host has chosen itself stays; ours choose anew when they hear of the style.
void Theme::dressUnderSheet(QWidget *widget)
{
    const bool isUnderSheet = widget->style() != m_style; // Qt's is between them
    const bool isOurs = !isOfHost(widget);
    if (widget == m_root)
        return isUnderSheet ? void() : forgetSheet();
    if (!isUnderSheet && !(isOurs && widget->isWindow()))
        return undress(widget);
    if (isOurs) {
        const bool isOutermost = widget->parentWidget() == m_root || widget->isWindow();
        if (isUnderSheet && isOutermost && widget->styleSheet().isEmpty()) {
            widget->setStyleSheet(withoutHostsRules());
            widget->setAutoFillBackground(true); // the root has another background then
        }
        widget->setPalette(m_palette);
        widget->setFont(m_font);
        return;
    }
    const auto merged = [](const auto &own, const auto &ours) {
        const auto mask = own.resolveMask();
        return mask == 0 || mask == ours.resolveMask() ? ours : own.resolve(ours);
    };
    if (!widget->property(undressedPalette).isValid()) {
        widget->setProperty(undressedPalette, widget->palette());
        widget->setProperty(undressedFont, widget->font());
    }
    widget->setPalette(merged(widget->palette(), m_root->palette()));
    widget->setFont(merged(widget->font(), m_root->font()));
}

/// What Qt puts back may be from before it was dressed.
void Theme::forgetSheet()
{
    const auto inside = m_root->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if (widget->styleSheet() == withoutHostsRules())
            widget->setStyleSheet({});
    }
    refresh();
}

/// Without a sheet it inherits again, though Qt leaves what the sheet gave. What ours choose for
/// themselves they choose anew when they hear of the style.
void Theme::undress(QWidget *widget)
{
    if (!isOfHost(widget)) {
        widget->setPalette(QPalette());
        widget->setFont(QFont());
        return;
    }
    const QVariant palette = widget->property(undressedPalette);
    if (!palette.isValid())
        return;
    widget->setPalette(palette.value<QPalette>());
    widget->setFont(widget->property(undressedFont).value<QFont>());
    widget->setProperty(undressedPalette, {});
    widget->setProperty(undressedFont, {});
}

bool Theme::isInside(const QWidget *widget) const
{
    while (widget != nullptr && widget != m_root)
        widget = widget->parentWidget(); // windows in it are of it, too
    return widget != nullptr;
}

/// A host takes back what it had put into the widget: nothing of ours stays with it.
void Theme::letGo(QWidget *widget)
{
    widget->removeEventFilter(this);
    m_windows.removeAll(widget);
    widget->setStyle(nullptr);
    undress(widget);
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        letGo(child);
    widget->setProperty(hostsWidget, {});
}

/// Of another palette of the application Qt tells windows; what is in them inherits it, or has its
/// own.
void Theme::followHost(QObject *watched, const QEvent *event)
{
    QWidget *window = m_root->window();
    if (watched == window && event->type() == QEvent::ApplicationPaletteChange)
        return takeSystemLook(lookFor(m_root));
    if (watched != m_root || window == m_hostWindow ||
        (event->type() != QEvent::Show && event->type() != QEvent::ParentChange))
        return;
    if (m_hostWindow)
        m_hostWindow->removeEventFilter(this);
    m_hostWindow = window == m_root ? nullptr : window;
    if (m_hostWindow)
        m_hostWindow->installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (m_root != nullptr)
        followHost(watched, event);
    if (watched == m_hostWindow)
        return false; // not ours
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(type == QEvent::KeyPress);
    } else if (type == QEvent::ApplicationDeactivate || type == QEvent::WindowDeactivate) {
        showMnemonics(false); // the release went to another program
    } else if (type == QEvent::ApplicationPaletteChange && watched == qApp) {
        refresh(); // in high contrast the system's colours shine through
    } else if (type == QEvent::ParentChange && m_root != nullptr) {
        if (auto *widget = static_cast<QWidget *>(watched); !isInside(widget))
            letGo(widget);
    } else if (type == QEvent::StyleChange && m_root != nullptr) {
        dressUnderSheet(static_cast<QWidget *>(watched));
    } else if (type == QEvent::ChildPolished && m_root != nullptr) {
        if (auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child()))
            adopt(child);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::showMnemonics(bool shown)
{
    if (m_style == nullptr || m_style->showsMnemonics() == shown)
        return;
    m_style->setShowsMnemonics(shown);
    const auto windows = m_root != nullptr ? QWidgetList{m_root} : QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

void Theme::refresh()
{
    if (m_style == nullptr || m_dressing)
        return;
    m_dressing = true;
    dress();
    m_dressing = false;
    Q_EMIT changed();
}

void Theme::dress()
{
    const QPalette palette =
        m_system.highContrast ? highContrastPalette() : paletteFor(currentTokens());
    m_style->setTokens(currentTokens());
    m_style->setReducedMotion(reducedMotion());
    setPalette(palette);
    QFont font = m_platformFont;
    const double platform =
        font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    font.setPointSizeF(bodyPointSize(platform, m_system.textScale));
    m_style->setBodyFont(font); // before labels hear of the change
    setFont(font);
    m_palette = palette;
    m_font = font;
    if (m_root != nullptr && m_root->testAttribute(Qt::WA_StyleSheet)) {
        const auto inside = m_root->findChildren<QWidget *>();
        for (QWidget *widget : inside) {
            QEvent changed(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &changed);
        }
    }
}

void Theme::setPalette(const QPalette &palette)
{
    if (m_root == nullptr)
        return QApplication::setPalette(palette);
    m_root->setPalette(palette);
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->setPalette(palette);
    }
}

void Theme::setFont(const QFont &font)
{
    if (m_root == nullptr) {
        if (font != QApplication::font())
            QApplication::setFont(font);
        return;
    }
    m_root->setFont(font);
    for (const auto &window : std::as_const(m_windows)) {
        if (window)
            window->setFont(font);
    }
}

QPalette Theme::highContrastPalette()
{
    if (m_root == nullptr)
        QApplication::setPalette(QPalette()); // what it has now is the system's
    const QPalette system = QApplication::palette();
    m_contrast = highContrastTokens(system, wantsDark());
    if (m_contrast != tokensFromPalette(system, true))
        return paletteFor(m_contrast);
    // All other roles stay the system's, so a change of its colours is seen.
    QPalette palette;
    palette.setColor(QPalette::PlaceholderText, m_contrast.muted);
    return palette;
}

void Theme::followSystem()
{
    if (m_watcher != nullptr)
        return;
    m_watcher = std::make_unique<SystemLookWatcher>(m_system);
    connect(m_watcher.get(), &SystemLookWatcher::changed, this, &Theme::takeSystemLook);
}

void Theme::takeSystemLook(const SystemLook &look)
{
    if (look == m_system)
        return;
    m_system = look;
    refresh();
    Q_EMIT systemLookChanged(look);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    refresh();
}

void Theme::setSystemLook(const SystemLook &look)
{
    m_system = look;
    refresh();
}

std::optional<AccentRefused> Theme::setAccent(const QColor &light, const QColor &dark)
{
    const auto lightResult = withAccent(m_light, light);
    if (const auto *refused = std::get_if<AccentRefused>(&lightResult))
        return *refused;
    const auto darkResult = withAccent(m_dark, dark);
    if (const auto *refused = std::get_if<AccentRefused>(&darkResult))
        return *refused;
    m_light = std::get<Tokens>(lightResult);
    m_dark = std::get<Tokens>(darkResult);
    refresh();
    return std::nullopt;
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    refresh();
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_system.reducedMotion;
}

Tokens Theme::tokens() const
{
    return m_style != nullptr ? m_style->tokens() : currentTokens();
}

Tokens Theme::currentTokens() const
{
    if (m_system.highContrast)
        return m_contrast;
    return wantsDark() ? m_dark : m_light;
}

bool Theme::wantsDark() const
{
    if (m_choice == ThemeChoice::System)
        return m_system.dark;
    return m_choice == ThemeChoice::Dark;
}

} // namespace ringkey
