// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include "ui/shell/settings.h"

class QApplication;
class QLabel;
class QWidget;

/// How Kamerklaar looks, in one place: colours, room, type. Widgets ask here and nowhere else.
namespace kamerklaar::ui {

/// What a colour says; always together with a word or a sign that says the same.
enum class Tone { Neutral, Info, Good, Caution, Bad };

/// A foreground and the quiet background it stands on.
struct Tint {
    QColor strong;
    QColor soft;
};

struct Colours {
    QColor window;   ///< behind everything
    QColor surface;  ///< cards, fields, tables
    QColor sidebar;
    QColor text;
    QColor quiet;       ///< secondary words; still 4.5:1 on window and surface
    QColor rule;        ///< lines that part things
    QColor border;      ///< edges of controls, 3:1 on surface
    QColor accent;      ///< the one accent colour
    QColor accentText;  ///< on accent
    QColor accentSoft;  ///< selection, the softer bar of a chart
    Tint neutral;
    Tint info;
    Tint good;
    Tint caution;
    Tint bad;

    [[nodiscard]] const Tint& of(Tone tone) const;
};

/// The colours that belong to a palette made by applyDesign; those of the palette itself when the
/// system asks for high contrast.
[[nodiscard]] Colours coloursFor(const QPalette& palette);
/// Those of now. They change only together with the whole window, so they may be kept by a widget.
[[nodiscard]] Colours colours();
[[nodiscard]] const Colours& lightColours();
[[nodiscard]] const Colours& darkColours();

/// What the desktop shows before the program gives itself a palette.
struct SystemLook {
    QPalette palette;
    bool isDark = false;
    bool isHighContrast = false;
};
[[nodiscard]] SystemLook systemLook();

/// Style, palette, font and style sheet of the whole program; may be called again at any time. A
/// system that asks for high contrast wins over the theme.
void applyDesign(QApplication& application, Theme theme, const SystemLook& system);
/// Reads Open Sans, which is built in; once, before the first window.
void loadFonts();

/// Distances, in device-independent pixels.
namespace room {
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int normal = 12;
inline constexpr int wide = 16;
inline constexpr int page = 24;
}  // namespace room

enum class TextRole {
    Title,    ///< of a page
    Heading,  ///< of a part of a page
    Figure,   ///< an amount to take in at one glance
    Body,
    Quiet,  ///< secondary words
    Small,  ///< secondary and small
};
void setRole(QLabel* label, TextRole role);
/// A frame that stands apart: white, with a hairline around it.
void makeCard(QWidget* widget);
/// The one button of a group that goes on.
void makePrimary(QWidget* button);

}  // namespace kamerklaar::ui
