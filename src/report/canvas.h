// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace kamerklaar::report {

// A small drawing surface that the page of the PDF and the screen both implement, so that the
// figure somebody looks at is the figure that is printed. Lengths are points (1/72 inch); the
// origin is the upper left corner and y grows downwards.

struct Point {
    double x = 0;
    double y = 0;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// A colour by its role. Each surface has its own palette: paper is always light, the screen
/// follows light, dark and high-contrast. No two roles are told apart by colour alone.
enum class Ink {
    Text,        ///< words and figures
    Quiet,       ///< axis labels, secondary words
    Rule,        ///< axes and grid lines
    Accent,      ///< the thing itself: what was spent
    AccentSoft,  ///< what it is measured against: what was available
    Warning,     ///< beyond a limit; always with a word or sign beside it
    Paper,       ///< the background
};

enum class Weight { Regular, Bold };
enum class Anchor { Start, Middle, End };

struct TextStyle {
    double size = 8;
    Weight weight = Weight::Regular;
    Anchor anchor = Anchor::Start;
    Ink ink = Ink::Text;
};

class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void line(Point from, Point to, double width, Ink ink) = 0;
    virtual void fillRect(Rect rect, Ink ink) = 0;
    /// An outline without filling.
    virtual void strokeRect(Rect rect, double width, Ink ink) = 0;
    virtual void fillPath(const std::vector<Point>& corners, Ink ink) = 0;
    /// `at` is on the baseline.
    virtual void text(Point at, const std::string& utf8, const TextStyle& style) = 0;
    [[nodiscard]] virtual double textWidth(const std::string& utf8, const TextStyle& style) = 0;
};

/// Something that can be drawn on any canvas, any number of times, with the same outcome.
class Drawing {
public:
    virtual ~Drawing() = default;
    /// Height in points that it needs at this width.
    [[nodiscard]] virtual double heightFor(double width) const = 0;
    virtual void draw(Canvas& canvas, double width) const = 0;
};

}  // namespace kamerklaar::report
